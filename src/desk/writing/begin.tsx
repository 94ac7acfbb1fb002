import { z } from 'zod'
import { faultInWords } from '../../casework/step-texts.ts'
import { idOf } from '../../kernel/id.ts'
import { Language, languages } from '../../kernel/language.ts'
import { ok } from '../../kernel/result.ts'
import { momentInWords } from '../../law/words/how-counted.ts'
import { fullName } from '../../people/people.ts'
import { notFound } from '../../platform/refuse.ts'
import { deskScreen, type View } from '../../platform/screen.ts'
import { RadioGroup } from '../../ui/choice-field.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Button, ButtonLink, ButtonRow, Form } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page.tsx'
import { type Refusal, refusalInWords } from '../texts/refusals.ts'
import { languageNames, writingTexts } from '../texts/writing.ts'
import { type Beginning, type Begun, beginWriting, viewBeginning } from './acts.ts'
import { type Writing, writingOf } from './writings.ts'

const ChosenBeginning = z.object({
  language: Language,
  ground: z
    .union([z.literal('known'), idOf<'document'>()])
    .optional()
    .catch('known'),
})

type BeginSpec<Params> = {
  readonly address: string
  readonly params: z.ZodType<Params>
  readonly act: Writing['write'] | 'document:write'
  readonly of: (params: Params) => { readonly number: string; readonly begun: Begun }
}

/** The page on which a document is begun: it shows what there is, and only the button changes anything. */
function beginScreen<Params>({ address, params, act, of }: BeginSpec<Params>) {
  const open = (given: Params): { writing: Writing; begun: Begun } => {
    const { number, begun } = of(given)
    const writing = writingOf(number)
    if (!writing || writing.subject !== begun.from) throw notFound()
    return { writing, begun }
  }
  return deskScreen({
    address,
    params,
    act,
    load: (visit) => {
      const { writing, begun } = open(visit.params)
      return viewBeginning(visit.acting, writing, begun)
    },
    form: ChosenBeginning,
    submit: async ({ acting, params: given, input }) => {
      const { writing, begun } = open(given)
      const onEarlier = input.ground === 'known' ? undefined : input.ground
      const done = await beginWriting(acting, writing, begun, { language: input.language, onEarlier })
      return done.ok ? ok({ go: `/desk/drafts/${done.value.draftId}` }) : done
    },
    view: (view: View<Beginning, Refusal>) => ({
      title: view.data.writing.definition.words[view.language],
      body: <BeginPage {...view} />,
    }),
  })
}

function BeginPage({ data, language, form, path, refusal }: View<Beginning, Refusal>) {
  const t = (key: keyof typeof writingTexts): string => writingTexts[key][language]
  const { writing, child, draft, signed, itemId } = data
  const refused = refusal ?? (draft ? undefined : data.refused)
  const told = refused && refusalInWords(refused, language)
  const [earlier] = signed
  const faults = form.faults.map(({ field, code }) => ({ name: field, message: faultInWords(code, language) }))
  const errorAt = (name: string): string | undefined => faults.find((fault) => fault.name === name)?.message
  return (
    <>
      <ErrorSummary title={t('problems')} errors={faults} />
      <PageHead
        back={
          itemId
            ? { address: `/desk/inbox/${itemId}`, name: t('backToItem') }
            : { address: `/desk/children/${child.id}`, name: t('backToChild') }
        }
        above={fullName(child)}
        title={writing.definition.words[language]}
        lead={t('beginLead')}
      />
      {told ? (
        <Notice tone="warn" title={t('notNow')} announced={refusal !== undefined}>
          <p>
            {told.reason} {told.basis === undefined ? null : `(${told.basis})`}
          </p>
        </Notice>
      ) : null}
      {draft ? (
        <Notice title={t('draftThere')}>
          <p>{t('savedAt').replace('{when}', momentInWords(draft.writtenAt, language))}</p>
          <ButtonRow>
            <ButtonLink address={`/desk/drafts/${draft.id}`}>{t('goOn')}</ButtonLink>
          </ButtonRow>
        </Notice>
      ) : writing.onePerChild && earlier ? (
        <Notice title={t('newVersion')}>
          <p>{t('onePerChild')}</p>
          <ButtonRow>
            <ButtonLink address={`/desk/documents/${earlier.id}/correct`}>{t('newVersion')}</ButtonLink>
          </ButtonRow>
        </Notice>
      ) : data.refused ? null : (
        <Form action={path} hidden={{ key: form.key, token: form.token }} label={writing.definition.words[language]}>
          <RadioGroup
            name="language"
            label={t('languageOf')}
            hint={t('languageHint')}
            error={errorAt('language')}
            value={form.typed?.get('language') ?? child.contactLanguage ?? 'fi'}
            options={languages.map((value) => ({ value, label: <span lang={value}>{languageNames[value]}</span> }))}
            inline
          />
          {earlier ? (
            <RadioGroup
              name="ground"
              label={t('ground')}
              error={errorAt('ground')}
              value={form.typed?.get('ground') ?? 'known'}
              options={[
                { value: 'known', label: t('groundKnown') },
                {
                  value: earlier.id,
                  label: t('groundEarlier').replace('{when}', momentInWords(earlier.signedAt, language)),
                },
              ]}
            />
          ) : null}
          <Button>{t('begin')}</Button>
        </Form>
      )}
    </>
  )
}

/** Begins a document of a child. */
export const writeForChild = beginScreen({
  address: '/desk/children/:childId/write/:number',
  params: z.object({ childId: idOf<'person'>(), number: z.string().regex(/^\d{4,5}(\.\d)?$/) }),
  act: 'document:write',
  of: ({ childId, number }) => ({ number, begun: { from: 'child', id: childId } }),
})

/** Begins the assessment of a notification: urgency, with reasons. */
export const writeUrgency = beginScreen({
  address: '/desk/inbox/:itemId/urgency',
  params: z.object({ itemId: idOf<'intake_item'>() }),
  act: 'urgency:assess',
  of: ({ itemId }) => ({ number: '1006', begun: { from: 'item', id: itemId } }),
})

/** Begins the entry on the initiation of the matter. */
export const writeInitiation = beginScreen({
  address: '/desk/inbox/:itemId/initiation',
  params: z.object({ itemId: idOf<'intake_item'>() }),
  act: 'initiation:write',
  of: ({ itemId }) => ({ number: '19001', begun: { from: 'item', id: itemId } }),
})

/** Begins the service needs assessment. */
export const writeAssessment = beginScreen({
  address: '/desk/assessments/:assessmentId/write',
  params: z.object({ assessmentId: idOf<'assessment'>() }),
  act: 'assessment:write',
  of: ({ assessmentId }) => ({ number: '1005', begun: { from: 'assessment', id: assessmentId } }),
})
