import { partialDateFrom } from '../documents/partial-date.ts'
import { type ContactRow, contactKinds, type MissingNumber, missingNumberReasons } from '../guide/contact.ts'
import { phoneFrom } from '../guide/telephone.ts'
import { type Language, languages } from '../kernel/language.ts'
import { no, ok, type Result } from '../kernel/result.ts'
import { keptFrom } from './editing.ts'
import { dayInField, type FieldFault, FieldReader, type FieldValues } from './field-values.ts'
import { readHours, writeHours } from './hours-form.ts'

/** The kinds of line that a county keeps: the emergency number is nobody's. */
export const ownContactKinds = contactKinds.filter((kind) => kind !== 'emergency-number')
/** Whether a line serves the whole county or some of its municipalities. */
export const areas = ['all', 'chosen'] as const

/** Service numbers that cost more than a call (0600, 0606, 0700): nobody pays for asking help for a child. */
const premium = /^\+358[67]0/

/** What of a line the form does not ask: which it is, and whose. */
export type ContactFrame = { readonly id: string; readonly county: string; readonly municipalities: readonly string[] }

/** The line as it stands in the fields of its form. */
export function contactInFields(row: ContactRow): FieldValues {
  const values = new URLSearchParams()
  for (const language of languages) {
    values.set(`name.${language}`, row.name[language])
    values.set(`about.${language}`, row.about?.[language] ?? '')
  }
  for (const language of row.translated) values.append('translated', language)
  values.set('contactKind', row.kind)
  values.set('area', row.municipalities === 'all' ? 'all' : 'chosen')
  if (row.municipalities !== 'all') for (const code of row.municipalities) values.append('municipality', code)
  values.set('phone', row.phone?.printed ?? '')
  values.set('numberConfirmed', row.phone?.verified ? 'yes' : 'no')
  values.set('phoneMissing', row.phoneMissing ?? '')
  values.set('web', row.web ?? '')
  values.set('address', row.address ?? '')
  writeHours(values, row.hours)
  values.set('confirmed', row.verified ? 'yes' : 'no')
  values.set('source.title', row.source.title)
  values.set('source.url', row.source.url)
  values.set('source.date', row.source.date === null ? '' : dayInField(row.source.date))
  values.set('catalogueId', row.catalogueId ?? '')
  return values
}

/** The fields of a line that is not there yet. */
export function newContactFields(): FieldValues {
  const values = new URLSearchParams()
  values.set('area', 'all')
  values.set('confirmed', 'yes')
  values.set('hours', 'weekly')
  values.set('publicHolidays', 'closed')
  return values
}

/** The line that the fields tell, or what is wrong with each. */
export function contactFrom(values: FieldValues, frame: ContactFrame): Result<ContactRow, readonly FieldFault[]> {
  const read = new FieldReader(values)
  const row = {
    id: frame.id,
    county: frame.county,
    name: read.words('name'),
    translated: read.choices('translated', languages) satisfies readonly Language[],
    kind: read.choice('contactKind', ownContactKinds),
    municipalities: readArea(read, frame),
    about: read.wordsOrNone('about'),
    ...readPhone(read),
    web: read.address('web'),
    address: read.line('address') || null,
    hours: readHours(read),
    verified: read.choice('confirmed', ['yes', 'no']) === 'yes',
    source: { title: title(read), url: url(read), date: sourceDate(read) },
    ...read.catalogueId(),
  }
  for (const language of languages)
    for (const field of ['name', 'about']) read.plain(`${field}.${language}`, { braces: true })
  for (const field of ['address', 'source.title', 'phone']) read.plain(field, { braces: true })
  if (row.phone?.verified && !row.verified) read.fault('confirmed', 'confirmed-needs-number')
  if (read.faults.length > 0) return no(read.faults)
  const kept = keptFrom('contact', row)
  if (kept?.kind !== 'contact') throw new Error('A form without faults makes no contact.')
  return ok(kept.row)
}

function readArea(read: FieldReader, { municipalities }: ContactFrame): ContactRow['municipalities'] {
  if (read.choice('area', areas) !== 'chosen') return 'all'
  const chosen = read.choices('municipality', municipalities)
  if (chosen.length === 0) read.fault('municipality', 'missing')
  return [...chosen]
}

/** A number that is shown, one that waits to be confirmed with the reason, or the reason why there is none. */
function readPhone(read: FieldReader): { phone: ContactRow['phone']; phoneMissing: MissingNumber | null } {
  const typed = read.line('phone')
  const confirmed = read.text('numberConfirmed') === 'yes'
  const phone = typed === '' ? undefined : phoneFrom(typed)
  if (typed !== '' && !phone) read.fault('phone', 'not-a-number')
  if (phone?.e164 && premium.test(phone.e164)) read.fault('phone', 'premium-number')
  if (typed === '' && confirmed) read.fault('phone', 'number-or-reason')
  if (phone && confirmed) return { phone: { ...phone, verified: true }, phoneMissing: null }
  const given = read.text('phoneMissing')
  const reason = missingNumberReasons.find((each) => each === given) ?? null
  if (given !== '' && reason === null) read.fault('phoneMissing', 'not-possible')
  if (given === '' && !confirmed) read.fault('phoneMissing', 'number-or-reason')
  return { phone: phone ? { ...phone, verified: false } : null, phoneMissing: reason }
}

function title(read: FieldReader): string {
  const text = read.line('source.title')
  if (text === '') read.fault('source.title', 'missing')
  return text
}

function url(read: FieldReader): string {
  const address = read.address('source.url')
  if (address === null) read.fault('source.url', 'missing')
  return address ?? ''
}

function sourceDate(read: FieldReader): string | null {
  const text = read.line('source.date')
  if (text === '') return null
  return partialDateFrom(text) ?? read.fault('source.date', 'not-a-day') ?? null
}
