import { z } from 'zod'
import { isSocialWorkerInOffice } from '../../../access/access.ts'
import { idOf } from '../../../kernel/id.ts'
import { ok } from '../../../kernel/result.ts'
import { longText, required } from '../../../kernel/text.ts'
import { deskScreen, type View } from '../../../platform/screen.ts'
import { Checkbox, RadioGroup } from '../../../ui/choice-field.tsx'
import { Meter } from '../../../ui/clock.tsx'
import { StepPage } from '../../../ui/step-page.tsx'
import { LongTextField } from '../../../ui/text-field.tsx'
import { refusalInWords } from '../../refusal-texts.ts'
import { faultInWords, stepTexts } from '../../step-texts.ts'
import { type ItemWithClient, viewItemWithClient } from '../acts/item.ts'
import { beginUrgently, type ClientRelationshipRefusal, viewEligibleWorkers } from '../acts.ts'
import { mayBeginNow } from '../client-relationship.ts'
import { beginTexts, caseloadInWords, earlyGroundTexts, toldTexts } from '../texts.ts'

const earlyGrounds = ['urgent-action', 'support-before-assessment'] as const
const tolds = ['told', 'not-yet', 'must-not-be-told'] as const

const BeginForm = z.object({
  ground: z.enum(earlyGrounds),
  reason: required(longText(10_000)),
  responsible: idOf<'worker'>(),
  told: z.enum(tolds),
  overCap: z.literal('yes').optional(),
})

type Data = ItemWithClient & Awaited<ReturnType<typeof viewEligibleWorkers>> & { readonly socialWorker: boolean }

/** Begins the client relationship at once and names the responsible social worker in the same act (LSL 27.2 §, 13 b §). */
export const beginScreen = deskScreen({
  address: '/desk/inbox/:itemId/begin',
  params: z.object({ itemId: idOf<'intake_item'>() }),
  act: 'client-relationship:begin-urgently',
  load: async ({ acting, params }): Promise<Data> => ({
    ...(await viewItemWithClient(acting, params.itemId)),
    ...(await viewEligibleWorkers(acting)),
    socialWorker: isSocialWorkerInOffice(acting.worker),
  }),
  form: BeginForm,
  submit: async ({ acting, params, input }) => {
    const { overCap, ...beginning } = input
    const begun = await beginUrgently(acting, params.itemId, { ...beginning, confirmedOverCap: overCap === 'yes' })
    return begun.ok ? ok({ go: `/desk/inbox/${params.itemId}` }) : begun
  },
  view: (view) => ({ title: beginTexts.title[view.language], place: 'inbox', body: <BeginPage {...view} /> }),
})

function BeginPage({ data, language, path, form, refusal }: View<Data, ClientRelationshipRefusal>) {
  const t = (key: keyof typeof beginTexts): string => beginTexts[key][language]
  const typed = (field: string): string | undefined => form.typed?.get(field) ?? undefined
  const error = (field: string): string | undefined => {
    const fault = form.faults.find((each) => each.field === field)
    return fault && faultInWords(fault.code, language)
  }
  const may = mayBeginNow(data.item.stage, data.running, data.socialWorker)
  const closed = may.ok ? undefined : may.refusal
  const told = closed ?? refusal
  return (
    <StepPage
      title={t('title')}
      lead={t('lead')}
      about={<span className="soft">{data.item.childName}</span>}
      back={{ address: `/desk/inbox/${data.item.id}`, name: stepTexts.back[language] }}
      refusal={
        told && { title: stepTexts[closed ? 'notPossible' : 'notDone'][language], ...refusalInWords(told, language) }
      }
      closed={closed !== undefined}
      given={form.typed && stepTexts.given[language]}
      errors={{
        title: stepTexts.problem[language],
        list: form.faults.map(({ field, code }) => ({ message: faultInWords(code, language), name: field })),
      }}
      form={{ action: path, hidden: { key: form.key, token: form.token } }}
      submit={t('submit')}
      sending={stepTexts.sending[language]}
      cancel={stepTexts.cancel[language]}
    >
      <RadioGroup
        name="ground"
        label={t('ground')}
        options={earlyGrounds.map((ground) => ({ value: ground, label: earlyGroundTexts[ground][language] }))}
        value={typed('ground')}
        error={error('ground')}
      />
      <LongTextField
        name="reason"
        label={stepTexts.reason[language]}
        rows={4}
        value={typed('reason')}
        error={error('reason')}
      />
      <RadioGroup
        name="responsible"
        label={t('responsible')}
        options={data.workers.map((worker) => ({
          value: worker.workerId,
          label: `${worker.name}, ${worker.unit}`,
          hint: (
            <Meter
              name={t('caseload')}
              value={worker.children}
              most={data.cap}
              words={caseloadInWords(worker.children, data.cap, language)}
              state={worker.children >= data.cap ? 'late' : worker.children + nearCap >= data.cap ? 'soon' : 'ok'}
            />
          ),
        }))}
        value={typed('responsible')}
        error={error('responsible')}
      />
      {refusal?.kind === 'over-cap' || typed('overCap') === 'yes' ? (
        <Checkbox name="overCap" label={t('overCap')} checked={typed('overCap') === 'yes'} error={error('overCap')} />
      ) : null}
      <RadioGroup
        name="told"
        label={t('told')}
        hint={t('toldHint')}
        options={tolds.map((answer) => ({ value: answer, label: toldTexts[answer][language] }))}
        value={typed('told')}
        error={error('told')}
      />
    </StepPage>
  )
}

/** How near the cap a caseload is drawn as near it: a choice of ours for the eye, not law. */
const nearCap = 3
