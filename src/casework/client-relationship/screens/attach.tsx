import { z } from 'zod'
import { isSocialWorkerInOffice } from '../../../access/access.ts'
import { idOf } from '../../../kernel/id.ts'
import { ok } from '../../../kernel/result.ts'
import { longText, required } from '../../../kernel/text.ts'
import { deskScreen, type View } from '../../../platform/screen.ts'
import { Facts } from '../../../ui/lists.tsx'
import { StepPage } from '../../../ui/step-page.tsx'
import { LongTextField } from '../../../ui/text-field.tsx'
import { takeItemStep } from '../../notification/notification.ts'
import { refusalInWords } from '../../refusal-texts.ts'
import { faultInWords, stepTexts } from '../../step-texts.ts'
import { type ItemWithClient, viewItemWithClient } from '../acts/item.ts'
import { attachToClient, type ClientRelationshipRefusal } from '../acts.ts'
import { mayAttach } from '../client-relationship.ts'
import { attachTexts } from '../texts.ts'

/** Attaches an item to the child's running client relationship or matter instead of a new assessment (T3, LSL 26.3 §). */
export const attachScreen = deskScreen({
  address: '/desk/inbox/:itemId/attach',
  params: z.object({ itemId: idOf<'intake_item'>() }),
  act: 'intake:attach',
  load: ({ acting, params }) => viewItemWithClient(acting, params.itemId),
  form: z.object({ reason: required(longText(10_000)) }),
  submit: async ({ acting, params, input }) => {
    const attached = await attachToClient(acting, params.itemId, input)
    return attached.ok ? ok({ go: '/desk/inbox?done=attached' }) : attached
  },
  view: (view) => ({ title: attachTexts.title[view.language], place: 'inbox', body: <AttachPage {...view} /> }),
})

function AttachPage({ data, language, path, form, refusal }: View<ItemWithClient, ClientRelationshipRefusal>) {
  const t = (key: keyof typeof attachTexts): string => attachTexts[key][language]
  const steps = [
    takeItemStep(data.item, 'attach'),
    mayAttach(data.running, data.matter, isSocialWorkerInOffice(data.standing)),
  ]
  const closed = steps.flatMap((step) => (step.ok ? [] : [step.refusal]))[0]
  const told = closed ?? refusal
  const errors = form.faults.map(({ field, code }) => ({ message: faultInWords(code, language), name: field }))
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
      errors={{ title: stepTexts.problem[language], list: errors }}
      form={{ action: path, hidden: { key: form.key, token: form.token } }}
      submit={t('submit')}
      sending={stepTexts.sending[language]}
      cancel={stepTexts.cancel[language]}
    >
      {data.responsible === undefined ? null : (
        <Facts items={[{ name: t('responsible'), value: data.responsible.name }]} />
      )}
      <LongTextField
        name="reason"
        label={stepTexts.reason[language]}
        rows={5}
        value={form.typed?.get('reason') ?? undefined}
        error={errors.find(({ name }) => name === 'reason')?.message}
      />
    </StepPage>
  )
}
