import { z } from 'zod'
import { ok } from '../../kernel/result.ts'
import { longText, optional } from '../../kernel/text.ts'
import { type DeskVisit, deskScreen, faulty, type Screen, type View } from '../../platform/screen.ts'
import { Notice } from '../../ui/notice.tsx'
import { StepPage } from '../../ui/step-page.tsx'
import { LongTextField } from '../../ui/text-field.tsx'
import { type EntryView, listEntries, viewEntry, withdraw } from '../acts.ts'
import { type EntryKind, shownOf, versionOf, workedOn } from '../editing.ts'
import { municipalitiesOf } from '../entry-form.ts'
import { leftWithoutNumber } from '../left-without.ts'
import { editingRefusalInWords } from '../texts/fault-texts.ts'
import { hintTexts, municipalityInWords } from '../texts/field-texts.ts'
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

/** The entry, and who would be left without a number: municipalities by code, and whether they are all of the county. */
type WithdrawData = EntryView & { readonly without: readonly string[]; readonly everybody: boolean }

async function load(
  kind: EntryKind,
  { acting, params }: Pick<DeskVisit<{ readonly entryId?: string | undefined }>, 'acting' | 'params'>,
): Promise<WithdrawData> {
  const { county } = acting.worker
  const view = await viewEntry(acting, kind, params.entryId ?? '')
  const without = leftWithoutNumber(view.entry, await listEntries(acting), county)
  return { ...view, without, everybody: without.length === municipalitiesOf(county).length }
}

/** Hiding a contact from the public, once that is confirmed. */
export const withdrawContactScreen = withdrawScreen('contact', 'contactId')
/** The same for a page on a service. */
export const withdrawServiceScreen = withdrawScreen('service', 'serviceId')

function withdrawScreen(kind: EntryKind, parameter: 'contactId' | 'serviceId'): Screen {
  return deskScreen<{ entryId?: string | undefined }, WithdrawData, z.output<typeof WithdrawForm>, EntryRefusal>({
    address: `${kindAddress(kind)}/:${parameter}/withdraw`,
    params: entryIn(parameter),
    act: 'guide:publish',
    form: WithdrawForm,
    load: (visit) => load(kind, visit),
    submit: async ({ acting, params, input: { note, version } }) => {
      const { without } = await load(kind, { acting, params })
      if (without.length > 0 && note === undefined) return faulty({ field: 'note', code: 'reason-to-hide' })
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

function Withdraw({ data, language, form, refusal }: View<WithdrawData, EntryRefusal>) {
  const { entry, without, everybody } = data
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
      {without.length > 0 ? (
        <Notice tone="warn" title={t('leftWithout')}>
          <p>{everybody ? t('wholeCounty') : without.map((code) => municipalityInWords(code, language)).join(', ')}</p>
        </Notice>
      ) : null}
      <LongTextField
        {...fieldOf(drawing, 'note')}
        hint={hintTexts.note[language]}
        rows={2}
        {...(without.length > 0 ? { required: true } : { optional: t('optional') })}
      />
    </StepPage>
  )
}
