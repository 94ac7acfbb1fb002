import { type Chance, oneOf, wholeBelow } from '../kernel/chance.ts'
import { addDays, day } from '../kernel/day.ts'
import { artificialIdentityCode } from '../kernel/identity-code.ts'
import { type CodeList, type CodeLists, isVerified } from './code-lists.ts'
import { listOid, systems } from './code-systems.ts'
import type { Code, CodeField, DraftValue, IdentifierField, LeafField } from './field.ts'

type Making = { readonly chance: Chance; readonly lists: CodeLists; readonly unverified: boolean }

// Invented; none is the name of a person with a number.
const lastNames = ['Esimerkki', 'Esimerkkinen', 'Exempelsson', 'Ovdamearka', 'Ååexempel'] as const
const firstNames = ['Aamu', 'Vili', 'Saga Linnéa', 'Niilá', 'Elli-Noor', 'Otso'] as const
const texts = [
  'Esimerkki: lapsi on ollut useana iltana yksin kotona.',
  'Esimerkki: huoltajan kanssa on sovittu tapaamisesta.\nToinen rivi.',
  'Exempel: familjen har fått handledning.',
  'Ovdamearka: čállojuvvon davvisámegillii, š ž đ ŋ ŧ.',
  'Esimerkki, jossa on merkkejä: <b>ei koodia</b> & "lainaus" # $ * \\',
] as const
const namesByKey: Readonly<Record<string, readonly string[]>> = {
  sukunimi: lastNames,
  etunimet: firstNames,
  postitoimipaikka: ['ESIMERKKILÄ', 'MALLILA'],
  organisaatio: ['Esimerkkikoulu', 'Mallilan päiväkoti'],
  organisaation_nimi: ['Esimerkkilän hallinto-oikeus', 'Mallilan hyvinvointialue'],
}
const textsByKey: Readonly<Record<string, readonly string[]>> = {
  puhelinnumero: ['+358 00 0000 000'],
  sahkopostiosoite: ['esimerkki@example.org'],
  postinumero: ['00000'],
  lahiosoite: ['Esimerkkikuja 1 A 2'],
  tehtavanimike: ['sosiaalityöntekijä', 'socialarbetare'],
}

/** Whether the field is answered from a list of which nobody has verified anything. */
export function onlyUnverified(field: LeafField, lists: CodeLists): boolean {
  if (field.kind !== 'code' || lists.get(field.list)?.extent === 'register') return false
  return !lists.get(field.list)?.entries.some(({ code }) => isVerified(lists, field.list, code))
}

/** An invented answer to one field; undefined when its list has nothing to choose from. */
export function exampleLeaf(key: string, field: LeafField, making: Making): DraftValue | undefined {
  const { chance } = making
  switch (field.kind) {
    case 'name':
      return oneOf(chance, namesByKey[key] ?? ['Esimerkkinimi'])
    case 'text':
      return oneOf(chance, textsByKey[key] ?? ['Esimerkki', 'Exempel', 'Ovdamearka'])
    case 'longText':
      return oneOf(chance, textsByKey[key] ?? texts)
    case 'date':
      return exampleDate(chance)
    case 'moment':
      return oneOf(chance, [
        `${exampleDay(chance)}T14:30:00+02:00`,
        `${exampleDay(chance)}T09:05:00.25Z`,
        exampleDate(chance),
      ])
    case 'yesNo':
      return wholeBelow(chance, 2) === 1
    case 'number':
      return 1 + wholeBelow(chance, 10)
    case 'count':
      return oneOf(chance, [0, 4, 12.5, 40])
    case 'identifier':
      return exampleIdentifier(field, chance)
    case 'code':
      return exampleCode(field, making)
    case 'choice': {
      const { code, words } = oneOf(chance, field.entries)
      return { system: field.system, code, display: words.fi }
    }
  }
}

function exampleDay(chance: Chance): string {
  return addDays(day('2026-01-01'), wholeBelow(chance, 300))
}

/** Mostly a whole day; sometimes only a month or a year is known. */
function exampleDate(chance: Chance): string {
  const on = exampleDay(chance)
  return on.slice(0, oneOf(chance, [10, 10, 10, 7, 4]))
}

function exampleIdentifier(field: IdentifierField, chance: Chance): DraftValue {
  if (field.system !== `urn:oid:${systems.identityCode}`) return { value: `esimerkki-${wholeBelow(chance, 1000)}` }
  const born = addDays(day('2010-01-01'), wholeBelow(chance, 5000))
  return { system: field.system, value: artificialIdentityCode(born, 900 + wholeBelow(chance, 100)) }
}

// Registers hold too much to carry. A unit that nobody has cannot be taken for one.
const fromRegisters: Readonly<Record<string, readonly { readonly code: string; readonly display: string }[]>> = {
  [listOid('202')]: [
    { code: 'esimerkkiyksikko-1', display: 'Esimerkkiyksikkö 1' },
    { code: 'esimerkkiyksikko-2', display: 'Esimerkkiyksikkö 2' },
  ],
  [listOid('21')]: [{ code: '297', display: 'Kuopio' }],
  [listOid('97')]: [{ code: 'FI', display: 'Suomi' }],
  [systems.language]: [
    { code: 'FI', display: 'Suomi' },
    { code: 'SV', display: 'Ruotsi' },
  ],
}

function exampleCode(field: CodeField, making: Making): Code | undefined {
  const system = `urn:oid:${field.list}`
  const register = fromRegisters[field.list]
  if (register)
    return {
      system,
      ...oneOf(
        making.chance,
        register.filter(({ code }) => admits(field, code)),
      ),
    }
  const entries = fitting(making.lists.get(field.list), field, making)
  if (entries.length === 0) return undefined
  const { code, words } = oneOf(making.chance, entries)
  // The structure lets the version of the list follow its OID.
  return { system: wholeBelow(making.chance, 4) === 0 ? `${system}.2026` : system, code, display: words.fi }
}

function admits(field: CodeField, code: string): boolean {
  return field.only === undefined || field.only.includes(code)
}

function fitting(list: CodeList | undefined, field: CodeField, making: Making): CodeList['entries'] {
  const entries = list?.entries.filter(({ code }) => admits(field, code)) ?? []
  const verified = entries.filter(({ code }) => isVerified(making.lists, field.list, code))
  return making.unverified || verified.length === 0 ? entries : verified
}
