import { z } from 'zod'
import { findings } from '../../casework/assessment/assessment.ts'
import { serviceNeedsAssessment } from '../../casework/assessment/documents.ts'
import type { ClientRelationshipRefusal } from '../../casework/client-relationship/acts.ts'
import { refusalInWords } from '../../casework/refusal-texts.ts'
import { faultInWords, stepTexts } from '../../casework/step-texts.ts'
import { fieldAt } from '../../documents/definition.ts'
import { label } from '../../documents/field.ts'
import { faultInWords as documentFaultInWords } from '../../documents/texts.ts'
import { idOf } from '../../kernel/id.ts'
import type { Language } from '../../kernel/language.ts'
import { longText, required } from '../../kernel/text.ts'
import { childWelfareAct, citationInWords } from '../../law/citation.ts'
import { fullName } from '../../people/people.ts'
import { deskScreen, type FormState, faulty, type View } from '../../platform/screen.ts'
import { Checkbox, RadioGroup } from '../../ui/choice-field.tsx'
import { Meter } from '../../ui/clock.tsx'
import { ButtonLink, Fieldset, type HiddenFields } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { StepPage } from '../../ui/step-page.tsx'
import { LongTextField } from '../../ui/text-field.tsx'
import { type CompletingView, complete, viewCompleting } from '../completing.ts'
import { completeTexts, faultsInWords, findingHints } from '../texts/complete.ts'
import { ofCap } from '../texts/settings.ts'
import { findingTexts } from '../texts/standing.ts'

const tolds = { told: 'toldYes', 'not-yet': 'toldNotYet', 'must-not-be-told': 'toldMustNot' } as const

const CompleteForm = z.object({
  finding: z.enum(findings),
  reason: required(longText(10_000)),
  refused: z.literal('yes').optional(),
  responsible: z.union([z.literal(''), idOf<'worker'>()]).optional(),
  told: z.enum(['told', 'not-yet', 'must-not-be-told']).optional(),
  overCap: z.literal('yes').optional(),
  draft: idOf<'draft'>(),
  seen: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .catch(0),
})

/** Completing an assessment with its finding; a need begins the client relationship in the same act (LSL 26–27 §). */
export const completeAssessmentScreen = deskScreen({
  address: '/desk/assessments/:assessmentId/complete',
  params: z.object({ assessmentId: idOf<'assessment'>() }),
  act: 'assessment:complete',
  form: CompleteForm,
  load: ({ acting, params }) => viewCompleting(acting, params.assessmentId),
  submit: async ({ acting, params, input }) => {
    const view = await viewCompleting(acting, params.assessmentId)
    const { finding, reason, responsible, told, seen } = input
    const names = finding === 'child-welfare-need' && view.running === undefined
    const missing = [
      ...(names && !responsible ? [{ field: 'responsible', code: 'missing' }] : []),
      ...(names && !told ? [{ field: 'told', code: 'missing' }] : []),
    ]
    if (missing.length > 0) return faulty(...missing)
    return complete(acting, view, {
      finding,
      reason,
      servicesRefused: input.refused === 'yes',
      draft: input.draft,
      seen,
      beginning:
        names && responsible && told ? { responsible, told, confirmedOverCap: input.overCap === 'yes' } : undefined,
    })
  },
  view: (view) => ({
    title: completeTexts.title[view.language],
    place: 'ownChildren',
    body: <CompletePage {...view} />,
  }),
})

function CompletePage({ data, language, form, path, refusal }: View<CompletingView, ClientRelationshipRefusal>) {
  const t = (key: keyof typeof completeTexts): string => completeTexts[key][language]
  const typed = (field: string): string | undefined => form.typed?.get(field) ?? undefined
  const error = (field: string): string | undefined => {
    const fault = form.faults.find((each) => each.field === field)
    return fault && faultInWords(fault.code, language)
  }
  const told = data.closed ?? refusal
  const incomplete = data.closed === undefined && (data.draft === undefined || data.faults.length > 0)
  return (
    <>
      <StepPage
        title={t('title')}
        lead={t('lead')}
        about={<span className="soft">{fullName(data.child)}</span>}
        back={{ address: `/desk/children/${data.assessment.childId}`, name: t('back') }}
        refusal={
          told && {
            title: stepTexts[data.closed ? 'notPossible' : 'notDone'][language],
            ...refusalInWords(told, language),
          }
        }
        closed={data.closed !== undefined || incomplete}
        given={form.typed && stepTexts.given[language]}
        errors={{
          title: stepTexts.problem[language],
          list: form.faults.map(({ field, code }) => ({ message: faultInWords(code, language), name: field })),
        }}
        form={{ action: path, hidden: hiddenOf(data, form) }}
        submit={t('submit')}
        sending={stepTexts.sending[language]}
        cancel={stepTexts.cancel[language]}
      >
        {data.draft === undefined ? null : (
          <p>
            <a href={`/desk/drafts/${data.draft.id}`}>{t('read')}</a>
          </p>
        )}
        <RadioGroup
          name="finding"
          label={t('finding')}
          required
          value={typed('finding')}
          error={error('finding')}
          options={findings.map((finding) => ({
            value: finding,
            label: findingTexts[finding][language],
            hint: findingHints[finding][language],
            children:
              finding === 'child-welfare-need' ? (
                <Checkbox name="refused" label={t('refused')} checked={typed('refused') === 'yes'} />
              ) : undefined,
          }))}
        />
        <LongTextField name="reason" label={t('reason')} rows={4} value={typed('reason')} error={error('reason')} />
        <Fieldset legend={t('whenNeed')}>
          {data.running ? (
            <p>{t('alreadyClient')}</p>
          ) : (
            <Naming data={data} language={language} typed={typed} error={error} />
          )}
        </Fieldset>
      </StepPage>
      {incomplete ? <Missing data={data} language={language} /> : null}
    </>
  )
}

function hiddenOf({ draft }: CompletingView, form: FormState): HiddenFields {
  const { key, token } = form
  return draft === undefined ? { key, token } : { key, token, draft: draft.id, seen: `${draft.version}` }
}

function Naming({
  data,
  language,
  typed,
  error,
}: {
  data: CompletingView
  language: Language
  typed: (field: string) => string | undefined
  error: (field: string) => string | undefined
}) {
  const t = (key: keyof typeof completeTexts): string => completeTexts[key][language]
  return (
    <>
      <RadioGroup
        name="responsible"
        label={t('responsible')}
        hint={`${t('responsibleHint')} ${citationInWords(childWelfareAct('13 b'), language)}`}
        value={typed('responsible')}
        error={error('responsible')}
        options={data.workers.map((worker) => ({
          value: worker.workerId,
          label: worker.name,
          hint: (
            <Meter
              name={t('caseload')}
              value={worker.children}
              most={data.cap}
              words={ofCap(worker.children, data.cap)}
              state={worker.children >= data.cap ? 'late' : 'ok'}
            />
          ),
        }))}
      />
      {data.workers.some((worker) => worker.children >= data.cap) ? (
        <Checkbox name="overCap" label={t('overCap')} checked={typed('overCap') === 'yes'} error={error('overCap')} />
      ) : null}
      <RadioGroup
        name="told"
        label={t('told')}
        hint={`${t('toldHint')} ${citationInWords(childWelfareAct('27', 3), language)}`}
        value={typed('told')}
        error={error('told')}
        options={(['told', 'not-yet', 'must-not-be-told'] as const).map((answer) => ({
          value: answer,
          label: t(tolds[answer]),
        }))}
      />
    </>
  )
}

/** What is missing from the document, each by its own name. */
function Missing({ data, language }: { data: CompletingView; language: Language }) {
  const t = (key: keyof typeof completeTexts): string => completeTexts[key][language]
  const write = `/desk/assessments/${data.assessment.id}/write`
  return (
    <Notice tone="warn" title={t('missing')}>
      {data.draft === undefined ? (
        <p>{t('notBegun')}</p>
      ) : (
        <>
          <p>{faultsInWords(data.faults.length, language)}</p>
          <ul>
            {data.faults.map((fault) => {
              const field = fieldAt(serviceNeedsAssessment.fields, fault.path)
              return (
                <li key={`${fault.path} ${fault.code} ${fault.rule ?? ''}`}>
                  {field ? `${label(field)[language]}: ` : ''}
                  {documentFaultInWords(fault, language)}
                </li>
              )
            })}
          </ul>
        </>
      )}
      <ButtonLink address={write}>{t('write')}</ButtonLink>
    </Notice>
  )
}
