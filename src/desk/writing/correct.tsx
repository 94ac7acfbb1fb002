import { z } from 'zod'
import { idOf } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import { longText, required } from '../../kernel/text.ts'
import { fullName } from '../../people/people.ts'
import { notFound } from '../../platform/refuse.ts'
import { deskScreen, type View } from '../../platform/screen.ts'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Button, Form } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page.tsx'
import { LongTextField } from '../../ui/text-field.tsx'
import { type Refusal, refusalInWords } from '../texts/refusals.ts'
import { documentTexts, writingTexts } from '../texts/writing.ts'
import { type DocumentShown, startCorrecting, viewDocument } from './signed.ts'

const mostCharacters = 2000

/** Begins the correction of a signed document: a new version, with the reason. */
export const correctSigned = deskScreen({
  address: '/desk/documents/:documentId/correct',
  params: z.object({ documentId: idOf<'document'>() }),
  act: 'document:correct',
  load: async ({ acting, params }) => {
    const shown = await viewDocument(acting, params.documentId, 'document')
    if (!shown.mayCorrect) throw notFound()
    return shown
  },
  form: z.object({ reason: required(longText(mostCharacters)) }),
  submit: async ({ acting, params, input }) => {
    const begun = await startCorrecting(acting, params.documentId, input.reason)
    return begun.ok ? ok({ go: `/desk/drafts/${begun.value.draftId}` }) : begun
  },
  view: (view: View<DocumentShown, Refusal>) => ({
    title: documentTexts.correctTitle[view.language],
    body: <CorrectPage {...view} />,
  }),
})

const faultWords = {
  missing: documentTexts.reasonMissing,
  'too-long': documentTexts.reasonLong,
} as const

function CorrectPage({ data, language, form, path, refusal }: View<DocumentShown, Refusal>) {
  const t = (key: keyof typeof documentTexts): string => documentTexts[key][language]
  const [fault] = form.faults
  const error =
    fault &&
    (fault.code === 'missing' || fault.code === 'too-long' ? faultWords[fault.code] : documentTexts.reasonUnwritable)[
      language
    ]
  const told = refusal && refusalInWords(refusal, language)
  return (
    <>
      <ErrorSummary title={t('problem')} errors={error === undefined ? [] : [{ message: error, name: 'reason' }]} />
      <PageHead
        back={{ address: `/desk/documents/${data.document.id}`, name: writingTexts.backToDocument[language] }}
        above={`${fullName(data.child)} · ${data.definition.words[language]}`}
        title={t('correctTitle')}
        lead={t('correctLead')}
      />
      {told ? (
        <Notice tone="warn" title={writingTexts.notNow[language]} announced>
          <p>
            {told.reason} {told.basis === undefined ? null : `(${told.basis})`}
          </p>
        </Notice>
      ) : null}
      <Form action={path} hidden={{ key: form.key, token: form.token }} label={t('correctTitle')}>
        <LongTextField
          name="reason"
          label={t('correctReason')}
          error={error}
          required
          value={form.typed?.get('reason') ?? undefined}
        />
        <Button>{t('correctGo')}</Button>
      </Form>
    </>
  )
}
