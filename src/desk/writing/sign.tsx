import { z } from 'zod'
import { examine } from '../../documents/check.ts'
import { builtInLists } from '../../documents/code-lists.ts'
import { formOf } from '../../documents/form.ts'
import { blankParts } from '../../documents/form-contents.tsx'
import { DocumentReading } from '../../documents/read.tsx'
import { viewOf } from '../../documents/view.ts'
import { helsinkiDay, type PlainDate } from '../../kernel/day.ts'
import { idOf } from '../../kernel/id.ts'
import { Language } from '../../kernel/language.ts'
import { ok } from '../../kernel/result.ts'
import { citationInWords } from '../../law/citation.ts'
import { dayInWords } from '../../law/words/days.ts'
import { fullName } from '../../people/people.ts'
import { notFound } from '../../platform/refuse.ts'
import { deskScreen, faulty, type View } from '../../platform/screen.ts'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Button, ButtonLink, ButtonRow, Form } from '../../ui/form.tsx'
import { Details, Notice } from '../../ui/notice.tsx'
import { PageHead, Section } from '../../ui/page.tsx'
import { type Refusal, refusalInWords } from '../texts/refusals.ts'
import { writingTexts } from '../texts/writing.ts'
import { type DraftView, viewDraft } from './acts.ts'
import { clearedForOwnWorkers } from './changes.tsx'
import { faultsToTell } from './faults.ts'
import { signWriting } from './signed.ts'
import { writingOf } from './writings.ts'

/** What the form carries: enough to give the same answer again when the draft is gone because it was signed. */
const ToSignForm = z.object({
  number: z.string(),
  version: z.coerce.number().int().min(1),
  language: Language,
  correction: z.enum(['yes', 'no']),
  item: z.union([idOf<'intake_item'>(), z.literal('')]).transform((id) => (id === '' ? null : id)),
})

type Data = DraftView & { readonly today: PlainDate }

/** The document as it will be signed, what is still wrong with it, and the button that signs it. */
export const signDraft = deskScreen({
  address: '/desk/drafts/:draftId/sign',
  params: z.object({ draftId: idOf<'draft'>() }),
  act: 'document:write',
  load: async ({ acting, params, at }): Promise<Data> => ({
    ...(await viewDraft(acting, params.draftId)),
    today: helsinkiDay(at),
  }),
  form: ToSignForm,
  submit: async ({ acting, params, input }) => {
    const writing = writingOf(input.number)
    const correction = input.correction === 'yes'
    if (writing?.write === 'urgency:assess' && !correction && input.item === null)
      return faulty({ field: 'item', code: 'missing' })
    const signing = { language: input.language, lists: builtInLists, seen: input.version }
    const signed =
      writing && signWriting(acting, writing, { draft: params.draftId, item: input.item, signing, correction })
    if (!signed) throw notFound()
    const done = await signed
    if (!done.ok) return done
    // Whoever assessed the urgency goes on with the notification.
    return ok({
      go: input.item && !correction ? `/desk/inbox/${input.item}` : `/desk/documents/${done.value.documentId}`,
    })
  },
  view: (view: View<Data, Refusal>) => ({
    title: view.data.writing.definition.words[view.language],
    body: <SignPage {...view} />,
  }),
})

function SignPage({ data, language, form, path, refusal }: View<Data, Refusal>) {
  const t = (key: keyof typeof writingTexts): string => writingTexts[key][language]
  const { draft, writing, child, maySign, lists } = data
  const { definition } = writing
  const { faults } = examine(definition, draft.content, lists)
  const stopping = faultsToTell(
    definition,
    faults.filter(({ stops }) => stops === 'signing'),
    language,
  )
  const later = faultsToTell(
    definition,
    faults.filter(({ stops }) => stops === 'export'),
    language,
  )
  const blank = blankParts(formOf(definition, draft.content, { language, lists }))
  const address = `/desk/drafts/${draft.id}`
  const told = refusal && refusalInWords(refusal, language)
  const elsewhere = writing.signHere === undefined && draft.corrects === null
  const ready = stopping.length === 0 && maySign.open
  return (
    <>
      <ErrorSummary title={t('problems')} errors={form.faults.length === 0 ? [] : [{ message: t('formChanged') }]} />
      <PageHead
        back={{ address, name: t('backToDraft') }}
        above={fullName(child)}
        title={definition.words[language]}
        lead={t('signLead')}
      />
      {told ? (
        <Notice tone="warn" title={t('notNow')} announced>
          <p>
            {told.reason} {told.basis === undefined ? null : `(${told.basis})`}
          </p>
        </Notice>
      ) : null}
      {stopping.length === 0 ? null : (
        <Notice tone="warn" title={t('cannotSign')}>
          <ul>
            {stopping.map(({ name, message }) => (
              <li key={message}>
                <a href={`${address}?check=1#field-${name}`}>{message}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {maySign.open || maySign.closed.kind !== 'not-a-social-worker' ? null : (
        <Notice tone="warn" title={t('notNow')}>
          <p>
            {refusalInWords(maySign.closed, language).reason} ({citationInWords(maySign.closed.basis, language)})
          </p>
        </Notice>
      )}
      <Starting data={data} language={language} />
      <Section title={t('preview')}>
        <div className="paper" lang={draft.language}>
          <DocumentReading
            view={viewOf(definition, draft.content, { language: draft.language, cleared: clearedForOwnWorkers, lists })}
            level={3}
          />
        </div>
      </Section>
      {blank.length === 0 ? null : (
        <Details summary={t('blankParts')}>
          <ul>
            {blank.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Details>
      )}
      {later.length === 0 ? null : (
        <Details summary={t('archiveLater')}>
          <ul>
            {later.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </Details>
      )}
      {elsewhere ? (
        <Notice>
          <p>{t('signsElsewhere')}</p>
          {data.assessmentId === undefined ? null : (
            <ButtonRow>
              <ButtonLink address={`/desk/assessments/${data.assessmentId}/complete`}>{t('complete')}</ButtonLink>
            </ButtonRow>
          )}
        </Notice>
      ) : ready ? (
        <Form
          action={path}
          hidden={{
            key: form.key,
            token: form.token,
            number: definition.number,
            version: String(draft.version),
            language: draft.language,
            correction: draft.corrects ? 'yes' : 'no',
            item: writing.write === 'urgency:assess' ? (draft.itemId ?? '') : '',
          }}
          label={t('signTitle')}
          sending={t('sending')}
        >
          <Button>{t('sign')}</Button>
        </Form>
      ) : (
        <ButtonRow>
          <ButtonLink address={`${address}?check=1`}>{t('backToDraft')}</ButtonLink>
        </ButtonRow>
      )}
    </>
  )
}

/** The clock that begins when this is signed or given: which day, and on what section. */
function Starting({ data, language }: { data: Data; language: Language }) {
  const { writing, draft, today } = data
  const deadline = draft.corrects ? undefined : writing.starts?.({ today })
  if (!deadline) return null
  const day = dayInWords(deadline.lastPermitted, language)
  const words = deadline.rule === 'rectification' ? writingTexts.clockFromNotice : writingTexts.clockFromSigning
  return (
    <Notice title={writingTexts.clock[language]}>
      <p>{words[language].replace('{day}', day).replace('{basis}', citationInWords(deadline.basis, language))}</p>
    </Notice>
  )
}
