import { z } from 'zod'
import type { Masking } from '../../documents/field.ts'
import { type PrintedDocument, printPdf } from '../../documents/pdf.ts'
import { DocumentReading } from '../../documents/read.tsx'
import { keptTexts } from '../../documents/texts.ts'
import { maskedWording } from '../../documents/wording.ts'
import { idOf } from '../../kernel/id.ts'
import { Language, languages } from '../../kernel/language.ts'
import { citationInWords, clientDataAct } from '../../law/citation.ts'
import { dayInWords } from '../../law/words/days.ts'
import { momentInWords } from '../../law/words/how-counted.ts'
import { deskFile, deskScreen } from '../../platform/screen.ts'
import { ButtonLink, ButtonRow } from '../../ui/form.tsx'
import { Letter } from '../../ui/letter.tsx'
import { Notice } from '../../ui/notice.tsx'
import { documentTexts, languageNames, writingTexts } from '../texts/writing.ts'
import { versionInWords } from './document.tsx'
import { type DocumentShown, viewDocument } from './signed.ts'

const DocumentParams = z.object({ documentId: idOf<'document'>() })

/** What a printed document may show: it goes to parties, so where somebody lives is left out, and the reporter. */
const clearedForPaper: ReadonlySet<Masking> = new Set<Masking>(['identity-code'])

/** The language to print in: the one asked for, else the document's own. */
function languageOf(query: URLSearchParams, shown: DocumentShown): Language {
  const asked = Language.safeParse(query.get('in'))
  return asked.success ? asked.data : shown.document.language
}

/** The document as a letter: the frozen wording, who sent it, and who signed it. */
export function printedOf(shown: DocumentShown, language: Language): PrintedDocument {
  const { document, definition, county } = shown
  const t = (key: keyof typeof documentTexts): string => documentTexts[key][language]
  const view = maskedWording(definition, document, language, clearedForPaper)
  const version = `${definition.number} · ${versionInWords(document.version, language)}`
  return {
    title: view.title,
    language,
    day: document.signedOn,
    sender: [county[language]],
    about: [
      dayInWords(document.signedOn, language),
      version,
      `${t('secret')}: ${citationInWords(clientDataAct('4'), language)}`,
    ],
    end: [
      `${t('electronically')}: ${document.signer}, ${momentInWords(document.signedAt, language)}`,
      ...(document.correctionReason === null
        ? []
        : [`${writingTexts.correctionReason[language]}: ${document.correctionReason}`]),
    ],
    foot: `${view.title} · ${version} · ${t('toCheck')} ${document.hash.slice(0, 16)}`,
    view,
    kept: Object.fromEntries(Object.entries(keptTexts).map(([reason, words]) => [reason, words[language]])),
  }
}

/** The document on paper: a bare page with nothing else on it. */
export const printSigned = deskScreen({
  address: '/desk/documents/:documentId/print',
  params: DocumentParams,
  act: 'document:view',
  load: async ({ acting, params, query }) => {
    const shown = await viewDocument(acting, params.documentId, 'print')
    const language = languageOf(query, shown)
    return {
      id: params.documentId,
      printed: printedOf(shown, language),
      day: shown.document.signedOn,
      noPdf: query.has('no-pdf'),
    }
  },
  view: ({ data, language }) => {
    const { printed, id, noPdf } = data
    const [dayWords = '', reference, secrecy] = printed.about
    const t = (key: keyof typeof documentTexts): string => documentTexts[key][language]
    return {
      title: printed.title,
      bare: true,
      body: (
        <>
          <div className="print-help">
            {noPdf ? (
              <Notice tone="warn">
                <p>{t('noPdf')}</p>
              </Notice>
            ) : null}
            <p>{t('printNow')}</p>
            <ButtonRow>
              {languages.map((other) => (
                <ButtonLink key={other} tone="plain" address={`/desk/documents/${id}/print?in=${other}`}>
                  <span lang={other}>{languageNames[other]}</span>
                </ButtonLink>
              ))}
              <ButtonLink tone="quiet" address={`/desk/documents/${id}`}>
                {writingTexts.backToDocument[language]}
              </ButtonLink>
            </ButtonRow>
          </div>
          <div lang={printed.language}>
            <Letter
              sender={printed.sender.join(', ')}
              kind={reference}
              day={{ words: dayWords, machine: data.day }}
              secrecy={secrecy}
              title={printed.title}
              end={printed.end.map((line) => <p key={line}>{line}</p>)}
            >
              <DocumentReading view={printed.view} />
            </Letter>
          </div>
        </>
      ),
    }
  },
})

/** The document as a tagged PDF; where the machine cannot make one, the print page with a sentence. */
export const pdfOfSigned = deskFile({
  address: '/desk/documents/:documentId/pdf',
  params: DocumentParams,
  act: 'document:view',
  load: async ({ acting, params, query }) => {
    const shown = await viewDocument(acting, params.documentId, 'pdf')
    const language = languageOf(query, shown)
    const pdf = printPdf(printedOf(shown, language))
    if (!pdf) return { go: `/desk/documents/${params.documentId}/print?no-pdf&in=${language}` }
    return { type: 'application/pdf', bytes: new Uint8Array(pdf), name: `${shown.definition.number}.pdf` }
  },
})
