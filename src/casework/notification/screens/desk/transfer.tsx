import { z } from 'zod'
import { counties } from '../../../../guide/place.ts'
import { idOf } from '../../../../kernel/id.ts'
import { ok } from '../../../../kernel/result.ts'
import { longText, required } from '../../../../kernel/text.ts'
import { deskScreen, faulty, type View } from '../../../../platform/screen.ts'
import { StepPage } from '../../../../ui/step-page.tsx'
import { LongTextField, SelectField } from '../../../../ui/text-field.tsx'
import { mayTransfer } from '../../../matter/matter.ts'
import { refusalInWords } from '../../../refusal-texts.ts'
import { faultInWords, stepTexts } from '../../../step-texts.ts'
import { type NotificationRefusal, transferItem } from '../../acts/handle.ts'
import { type ItemView, viewItem } from '../../acts/view.ts'
import { takeItemStep } from '../../notification.ts'
import { transferTexts } from '../../texts/desk-words.ts'

const TransferForm = z.object({
  county: z.enum(counties.map(({ code }) => code)),
  reason: required(longText(10_000)),
})

/** Passes a notification on to the county where the child lives (LSL 16 §). */
export const transferScreen = deskScreen({
  address: '/desk/inbox/:itemId/transfer',
  params: z.object({ itemId: idOf<'intake_item'>() }),
  act: 'intake:transfer',
  load: async ({ acting, params }) => ({
    ...(await viewItem(acting, params.itemId)),
    ownCounty: acting.worker.county,
  }),
  form: TransferForm,
  submit: async ({ acting, params, input }) => {
    if (input.county === acting.worker.county) return faulty({ field: 'county', code: 'own-county' })
    const transferred = await transferItem(acting, params.itemId, input)
    return transferred.ok ? ok({ go: '/desk/inbox?done=transferred' }) : transferred
  },
  view: (view) => ({ title: transferTexts.title[view.language], place: 'inbox', body: <TransferPage {...view} /> }),
})

function TransferPage({
  data,
  language,
  path,
  form,
  refusal,
}: View<ItemView & { ownCounty: string }, NotificationRefusal>) {
  const t = (key: keyof typeof transferTexts): string => transferTexts[key][language]
  const error = (field: string): string | undefined => {
    const fault = form.faults.find((each) => each.field === field)
    return fault && faultInWords(fault.code, language)
  }
  const steps = [takeItemStep(data.item, 'transfer'), mayTransfer(data.matter)]
  const closed = steps.flatMap((step) => (step.ok ? [] : [step.refusal]))[0]
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
      <SelectField
        name="county"
        label={t('county')}
        empty={t('choose')}
        options={counties
          .filter(({ code }) => code !== data.ownCounty)
          .map(({ code, name }) => ({ value: code, label: name[language] }))}
        value={form.typed?.get('county') ?? undefined}
        error={error('county')}
      />
      <LongTextField
        name="reason"
        label={stepTexts.reason[language]}
        rows={4}
        value={form.typed?.get('reason') ?? undefined}
        error={error('reason')}
      />
    </StepPage>
  )
}
