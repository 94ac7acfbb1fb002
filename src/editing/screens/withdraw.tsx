import { z } from 'zod'
import { ok } from '../../kernel/result.ts'
import { longText, optional } from '../../kernel/text.ts'
import { deskScreen, type Screen, type View } from '../../platform/screen.ts'
import { StepPage } from '../../ui/step-page.tsx'
import { LongTextField } from '../../ui/text-field.tsx'
import { type EntryView, viewEntry, withdraw } from '../acts.ts'
import { type EntryKind, shownOf, versionOf, workedOn } from '../editing.ts'
import { editingRefusalInWords } from '../texts/fault-texts.ts'
import { hintTexts } from '../texts/field-texts.ts'
import { editingTexts } from '../texts/page-texts.ts'
import { entryAddress, kindAddress } from './addresses.ts'
import { type Drawing, faultsInSummary, fieldOf } from './drawing.tsx'
import { type EntryRefusal, entryIn } from './entry-data.ts'

const WithdrawForm = z.object({
  note: optional(longText(1000)),
  version: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
})

/** Hiding a contact from the public, once that is confirmed. */
export const withdrawContactScreen = withdrawScreen('contact', 'contactId')
/** The same for a page on a service. */
export const withdrawServiceScreen = withdrawScreen('service', 'serviceId')

function withdrawScreen(kind: EntryKind, parameter: 'contactId' | 'serviceId'): Screen {
  return deskScreen<{ entryId?: string | undefined }, EntryView, z.output<typeof WithdrawForm>, EntryRefusal>({
    address: `${kindAddress(kind)}/:${parameter}/withdraw`,
    params: entryIn(parameter),
    act: 'guide:publish',
    form: WithdrawForm,
    load: ({ acting, params }) => viewEntry(acting, kind, params.entryId ?? ''),
    submit: async ({ acting, params, input: { note, version } }) => {
      const told = { openedOn: version, note: note ?? null }
      const withdrawn = await withdraw(acting, kind, params.entryId ?? '', told)
      return withdrawn.ok ? ok({ go: entryAddress(kind, withdrawn.value.id) }) : withdrawn
    },
    view: (view) => ({
      title: editingTexts.withdrawTitle[view.language],
      place: 'guide',
      body: <Withdraw {...view} />,
    }),
  })
}

function Withdraw({ data: { entry }, language, form, refusal }: View<EntryView, EntryRefusal>) {
  const t = (key: keyof typeof editingTexts): string => editingTexts[key][language]
  const drawing: Drawing = { values: form.typed ?? new URLSearchParams(), faults: form.faults, language }
  const address = entryAddress(entry.kind, entry.id)
  const shown = shownOf(entry)
  const why = refusal?.kind ?? (shown ? undefined : 'nothing-told')
  return (
    <StepPage
      title={t('withdrawTitle')}
      lead={`${workedOn(entry)?.row.name[language] ?? entry.id}. ${t('withdrawLead')}`}
      back={{ address, name: t('backToEntry') }}
      refusal={why && { title: t('notDone'), reason: editingRefusalInWords(why, language) }}
      closed={!shown}
      given={form.typed ? t('notDone') : undefined}
      errors={{ title: t('problem'), list: faultsInSummary(drawing) }}
      form={{
        action: `${address}/withdraw`,
        hidden: { key: form.key, token: form.token, version: String(versionOf(entry)) },
      }}
      submit={t('hide')}
      sending={t('sending')}
      cancel={t('cancel')}
    >
      <LongTextField {...fieldOf(drawing, 'note')} hint={hintTexts.note[language]} rows={2} optional={t('optional')} />
    </StepPage>
  )
}
