import { z } from 'zod'
import type { DocumentRow } from '../../documents/acts.ts'
import { DocumentReading } from '../../documents/read.tsx'
import { maskedWording } from '../../documents/wording.ts'
import { idOf } from '../../kernel/id.ts'
import type { Language } from '../../kernel/language.ts'
import { momentInWords } from '../../law/words/how-counted.ts'
import { fullName } from '../../people/people.ts'
import { deskScreen, type View } from '../../platform/screen.ts'
import { ActList } from '../../ui/acts.tsx'
import { ButtonLink, ButtonRow } from '../../ui/form.tsx'
import { Facts } from '../../ui/lists.tsx'
import { Chip, Details, Notice } from '../../ui/notice.tsx'
import { Columns, PageHead, Section } from '../../ui/page.tsx'
import { DataTable } from '../../ui/table.tsx'
import { documentTexts, writingTexts } from '../texts/writing.ts'
import { ChangeList, clearedForOwnWorkers } from './changes.tsx'
import { type DocumentShown, viewDocument } from './signed.ts'
import { writingOf } from './writings.ts'

const DocumentParams = z.object({ documentId: idOf<'document'>() })

/** A signed document as it was worded on the day of signing, with its versions. */
export const readSigned = deskScreen({
  address: '/desk/documents/:documentId',
  params: DocumentParams,
  act: 'document:view',
  load: ({ acting, params }) => viewDocument(acting, params.documentId, 'document'),
  view: ({ data, language }) => ({
    title: data.definition.words[language],
    body: <SignedPage data={data} language={language} />,
    wide: true,
  }),
})

/** What changed from the version before to this one. */
export const compareVersions = deskScreen({
  address: '/desk/documents/:documentId/changes',
  params: DocumentParams,
  act: 'document:view',
  load: ({ acting, params }) => viewDocument(acting, params.documentId, 'changes'),
  view: ({ data, language }) => ({
    title: documentTexts.changes[language],
    body: <ChangesPage data={data} language={language} />,
  }),
})

type PageProps = Pick<View<DocumentShown>, 'data' | 'language'>

function SignedPage({ data, language }: PageProps) {
  const t = (key: keyof typeof documentTexts): string => documentTexts[key][language]
  const { document, definition, child, versions } = data
  const latest = versions.find(({ superseded }) => !superseded)
  const isLatest = latest === undefined || latest.id === document.id
  const at = `/desk/documents/${document.id}`
  return (
    <>
      <PageHead
        back={{ address: `/desk/children/${child.id}`, name: writingTexts.backToChild[language] }}
        above={fullName(child)}
        title={definition.words[language]}
        beside={
          <Chip tone={isLatest ? 'ok' : 'neutral'}>
            {versionInWords(document.version, language)}
            {isLatest ? '' : ` · ${t('superseded')}`}
          </Chip>
        }
      />
      <Facts
        items={[
          { name: t('signedBy'), value: document.signer },
          { name: t('signedAt'), value: momentInWords(document.signedAt, language) },
        ]}
      />
      {isLatest ? null : (
        <Notice tone="warn" title={t('superseded')}>
          <p>
            {t('supersededBody')} <a href={`/desk/documents/${latest.id}`}>{t('toLatest')}</a>
          </p>
        </Notice>
      )}
      {document.correctionReason === null ? null : (
        <Notice title={writingTexts.correctionReason[language]}>
          <p>{document.correctionReason}</p>
          <p>
            <a href={`${at}/changes`}>{t('changes')}</a>
          </p>
        </Notice>
      )}
      <Columns
        sideLabel={t('actions')}
        side={
          <>
            <ActList
              items={[
                { kind: 'link', name: t('print'), address: `${at}/print` },
                { kind: 'link', name: t('pdf'), address: `${at}/pdf` },
                ...(data.mayCorrect ? [{ kind: 'link' as const, name: t('correct'), address: `${at}/correct` }] : []),
                ...(writingOf(document.number) === undefined
                  ? [{ kind: 'impossible' as const, name: t('correct'), reason: t('asCame') }]
                  : []),
              ]}
            />
            <Details summary={t('integrity')}>
              <dl className="read">
                <div>
                  <dt>{t('hash')}</dt>
                  <dd className="sign">{document.hash}</dd>
                </div>
                <div>
                  <dt>{t('structure')}</dt>
                  <dd className="sign">{document.structure}</dd>
                </div>
                {lawUsed(document.law).map(({ id, value, validFrom }) => (
                  <div key={id}>
                    <dt>{t('law')}</dt>
                    <dd>
                      {id}: {value} ({validFrom} –)
                    </dd>
                  </div>
                ))}
              </dl>
            </Details>
          </>
        }
      >
        <div className="paper">
          <DocumentReading view={maskedWording(definition, document, language, clearedForOwnWorkers)} />
        </div>
        {versions.length < 2 ? null : <Versions data={data} language={language} />}
      </Columns>
    </>
  )
}

function Versions({ data, language }: PageProps) {
  const t = (key: keyof typeof documentTexts): string => documentTexts[key][language]
  return (
    <Section title={t('versions')}>
      <DataTable<DocumentRow>
        caption={t('versions')}
        captionHeard
        rows={data.versions}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'version',
            heading: t('version').replace('{n}', '').trim(),
            names: true,
            cell: ({ id, version }) => <a href={`/desk/documents/${id}`}>{versionInWords(version, language)}</a>,
          },
          { key: 'signed', heading: t('signedAt'), cell: ({ signedAt }) => momentInWords(signedAt, language) },
          { key: 'signer', heading: t('signedBy'), cell: ({ signer }) => signer },
          { key: 'reason', heading: t('reason'), cell: ({ correctionReason }) => correctionReason ?? '' },
          {
            key: 'changes',
            heading: t('changes'),
            cell: ({ id, version }) =>
              version === 1 ? t('firstVersion') : <a href={`/desk/documents/${id}/changes`}>{t('changes')}</a>,
          },
        ]}
      />
    </Section>
  )
}

function ChangesPage({ data, language }: PageProps) {
  const t = (key: keyof typeof documentTexts): string => documentTexts[key][language]
  const { document, definition, child, earlier } = data
  const words = { before: t('before'), after: t('after'), nothing: writingTexts.nothing[language] }
  return (
    <>
      <PageHead
        back={{ address: `/desk/documents/${document.id}`, name: writingTexts.backToDocument[language] }}
        above={`${fullName(child)} · ${definition.words[language]}`}
        title={t('changes')}
        lead={
          earlier
            ? t('changesLead').replace('{after}', String(document.version)).replace('{before}', String(earlier.version))
            : t('firstVersion')
        }
      />
      {document.correctionReason === null ? null : (
        <Notice title={writingTexts.correctionReason[language]}>
          <p>{document.correctionReason}</p>
        </Notice>
      )}
      {earlier ? (
        <div className="changes">
          <ChangeList
            definition={definition}
            before={earlier.content}
            after={document.content}
            language={language}
            words={words}
            none={t('noChanges')}
          />
        </div>
      ) : null}
      <ButtonRow>
        <ButtonLink address={`/desk/documents/${document.id}`} tone="quiet">
          {writingTexts.backToDocument[language]}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}

/** "Version 2", in the reader's words. */
export function versionInWords(version: number, language: Language): string {
  return documentTexts.version[language].replace('{n}', String(version))
}

const Law = z.array(z.object({ id: z.string(), value: z.number(), validFrom: z.string() }))

function lawUsed(stored: unknown): z.output<typeof Law> {
  return Law.parse(stored)
}
