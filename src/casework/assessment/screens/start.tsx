import { z } from 'zod'
import { isSocialWorkerInOffice } from '../../../access/access.ts'
import { idOf } from '../../../kernel/id.ts'
import { ok } from '../../../kernel/result.ts'
import { longText, optional } from '../../../kernel/text.ts'
import { deskScreen, faulty, type View } from '../../../platform/screen.ts'
import { RadioGroup } from '../../../ui/choice-field.tsx'
import { StepPage } from '../../../ui/step-page.tsx'
import { LongTextField } from '../../../ui/text-field.tsx'
import { type ItemView, viewItem } from '../../notification/acts/view.ts'
import { refusalInWords } from '../../refusal-texts.ts'
import { faultInWords, stepTexts } from '../../step-texts.ts'
import { type AssessmentActRefusal, startAssessment } from '../acts.ts'
import { mayStart, startingActs } from '../assessment.ts'
import { startingActTexts, startTexts } from '../texts.ts'

const StartForm = z.object({ startedWith: z.enum(startingActs), description: optional(longText(10_000)) })

type Data = ItemView & { readonly socialWorker: boolean }

/** Starts the assessment of an item (T6, LSL 26.5 §). */
export const startAssessmentScreen = deskScreen({
  address: '/desk/inbox/:itemId/start',
  params: z.object({ itemId: idOf<'intake_item'>() }),
  act: 'assessment:start',
  load: async ({ acting, params }): Promise<Data> => ({
    ...(await viewItem(acting, params.itemId)),
    socialWorker: isSocialWorkerInOffice(acting.worker),
  }),
  form: StartForm,
  submit: async ({ acting, params, input }) => {
    if (input.startedWith === 'other' && input.description === undefined)
      return faulty({ field: 'description', code: 'missing' })
    const started = await startAssessment(acting, params.itemId, input)
    return started.ok ? ok({ go: `/desk/inbox/${params.itemId}` }) : started
  },
  view: (view) => ({ title: startTexts.title[view.language], place: 'inbox', body: <StartPage {...view} /> }),
})

function StartPage({ data, language, path, form, refusal }: View<Data, AssessmentActRefusal>) {
  const t = (key: keyof typeof startTexts): string => startTexts[key][language]
  const error = (field: string): string | undefined => {
    const fault = form.faults.find((each) => each.field === field)
    return fault && faultInWords(fault.code, language)
  }
  const may = mayStart(data.item, data.matter, data.socialWorker)
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
        name="startedWith"
        label={t('startedWith')}
        options={startingActs.map((act) => ({ value: act, label: startingActTexts[act][language] }))}
        value={form.typed?.get('startedWith') ?? undefined}
        error={error('startedWith')}
      />
      <LongTextField
        name="description"
        label={t('description')}
        optional={stepTexts.optional[language]}
        rows={3}
        value={form.typed?.get('description') ?? undefined}
        error={error('description')}
      />
    </StepPage>
  )
}
