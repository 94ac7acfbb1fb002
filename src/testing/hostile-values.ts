import type { PaperControl } from '../casework/notification/testing/paper-browser.ts'

/** What is put into one field, and whether the form may be taken with it. */
export type Hostile = {
  readonly name: string
  readonly value: string
  /** No field that is written in may keep this: the answer must be 400, with a sentence. */
  readonly refused?: true
  /** Cannot be given back as it was: half a character, or one that no page can hold. */
  readonly lost?: true
}

/** Stands for half a character, which only raw bytes can carry. */
export const half = 'HALF-A-CHARACTER'

const nothing: Hostile = { name: 'nothing', value: '' }
const onlySpace: Hostile = { name: 'only space', value: ' \n\t ' }

const unwritable: readonly Hostile[] = [
  { name: 'NUL', value: 'a\u0000b', refused: true, lost: true },
  { name: 'half a character', value: half, refused: true, lost: true },
]

const odd: readonly Hostile[] = [
  { name: 'an escape', value: 'a\u001b[31mb', refused: true, lost: true },
  { name: 'text turned around', value: '\u202eihcaak' },
  { name: 'a script', value: '"><script>alert(1)</script>' },
  { name: 'an own property name', value: '__proto__' },
  { name: 'JSON', value: '{"$ne":null}' },
  { name: 'a number below zero', value: '-1' },
  { name: 'a number without end', value: '1e999' },
  { name: 'a year past all years', value: '1.1.99999' },
  { name: 'the year one', value: '1.1.0001' },
  { name: 'a day to come', value: '24.11.2099' },
]

const long: readonly Hostile[] = [
  { name: '201 characters', value: 'x'.repeat(201) },
  { name: '10,001 characters', value: 'x'.repeat(10_001) },
]
const tooLong: Hostile = { name: '100,001 characters', value: 'x'.repeat(100_001), refused: true }

const impossibleDays: readonly Hostile[] = ['2026-02-30', '31.2.2026', '0.0.0', '1.13.2025', 'huomenna'].map(
  (value) => ({ name: `the day ${value}`, value, refused: true }),
)

/** What is tried in a field of this kind. Oddities are shared out over the fields: `index` says whose turn it is. */
export function hostileFor(control: PaperControl, index: number): readonly Hostile[] {
  const turn = [0, 3, 7].flatMap((step) => odd[(index + step) % odd.length] ?? [])
  if (control.day) return [...unwritable, ...impossibleDays, ...odd, nothing, tooLong]
  if (control.kind === 'line' || control.kind === 'text')
    return [...unwritable, ...turn, index % 2 === 0 ? nothing : onlySpace, ...long, tooLong]
  const choice = [...unwritable, ...turn, nothing, tooLong, { name: 'another choice', value: 'no-such-choice' }]
  return choice.map(({ name, value }): Hostile => ({ name, value, lost: true }))
}

/** What is tried in all fields of a long form at once. */
export const everywhere: readonly Hostile[] = [
  ...unwritable,
  ...odd,
  nothing,
  onlySpace,
  ...long,
  tooLong,
  ...impossibleDays.slice(0, 2),
].map(({ name, value }) => ({ name, value }))

/** The body as it is sent, with half a character where one was asked for. */
export function asBytes(body: URLSearchParams): string {
  return body.toString().replaceAll(half, 'a%ED%A0%80b')
}
