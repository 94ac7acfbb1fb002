import { z } from 'zod'
import { isSocialWorkerInOffice } from '../../../access/access.ts'
import { idOf } from '../../../kernel/id.ts'
import { ok } from '../../../kernel/result.ts'
import { longText, required } from '../../../kernel/text.ts'
import { deskScreen, type View } from '../../../platform/screen.ts'
import { RadioGroup } from '../../../ui/choice-field.tsx'
import { StepPage } from '../../../ui/step-page.tsx'
import { LongTextField } from '../../../ui/text-field.tsx'
import { type ItemView, viewItem } from '../../notification/acts/view.ts'
import { refusalInWords } from '../../refusal-texts.ts'
import { faultInWords, stepTexts } from '../../step-texts.ts'
import { type AssessmentActRefusal, skipAssessment } from '../acts.ts'
import { maySkip, skippingGrounds } from '../assessment.ts'
import { skippingGroundTexts, skipTexts } from '../texts.ts'

const SkipForm = z.object({ ground: z.enum(skippingGrounds), reason: required(longText(10_000)) })

type Data = ItemView & { readonly socialWorker: boolean }

/** Decides, with reasons, that no assessment is made (T5, LSL 26.3 §). */
export const skipAssessmentScreen = deskScreen({
  address: '/desk/inbox/:itemId/skip',
  params: z.object({ itemId: idOf<'intake_item'>() }),
  act: 'assessment:skip',
  load: async ({ acting, params }): Promise<Data> => ({
    ...(await viewItem(acting, params.itemId)),
    socialWorker: isSocialWorkerInOffice(acting.worker),
  }),
  form: SkipForm,
  submit: async ({ acting, params, input }) => {
    const skipped = await skipAssessment(acting, params.itemId, input)
    return skipped.ok ? ok({ go: '/desk/inbox?done=skipped' }) : skipped
  },
  view: (view) => ({ title: skipTexts.title[view.language], place: 'inbox', body: <SkipPage {...view} /> }),
})

function SkipPage({ data, language, path, form, refusal }: View<Data, AssessmentActRefusal>) {
  const t = (key: keyof typeof skipTexts): string => skipTexts[key][language]
  const error = (field: string): string | undefined => {
    const fault = form.faults.find((each) => each.field === field)
    return fault && faultInWords(fault.code, language)
  }
  const may = maySkip(data.item, data.matter, data.socialWorker)
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
        options={skippingGrounds.map((ground) => ({ value: ground, label: skippingGroundTexts[ground][language] }))}
        value={form.typed?.get('ground') ?? undefined}
        error={error('ground')}
      />
      <LongTextField
        name="reason"
        label={stepTexts.reason[language]}
        rows={5}
        value={form.typed?.get('reason') ?? undefined}
        error={error('reason')}
      />
    </StepPage>
  )
}
