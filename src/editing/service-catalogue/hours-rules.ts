import type { ContactRow } from '../../guide/contact.ts'
import { type Language, languages, type Words } from '../../kernel/language.ts'
import { timeFrom, timeInText } from '../hours-text.ts'

type Weekly = Extract<ContactRow['hours'], { kind: 'weekly' }>

/** What free text of opening hours tells: what holds on public holidays and on the eves of such. */
export type HoursRules = {
  readonly publicHolidays?: Weekly['publicHolidays']
  readonly eveCloses?: string
  readonly majorEves?: Weekly['christmasAndMidsummerEve']
}

/** The rules that were recognised, and the sentences that were not. */
export type ReadRules = { readonly rules: HoursRules; readonly rest: string }

const time = String.raw`(?:klo|klockan|kl|at)?\.?\s*(\d{1,2}(?:[.:]\d{2})?)`
const range = String.raw`(?:klo|kl)?\.?\s*\d{1,2}(?:[.:]\d{2})?\s*[-–—]\s*(\d{1,2}(?:[.:]\d{2})?)`

const weekdaysOnly = [
  /^(?:palvelemme |avoinna |auki |puhelin palvelee )?(?:vain )?(?:arkipäivinä|arkipäivisin|arkisin)$/,
  /^(?:avoinna |auki )?arkisin, suljettu arkipyhinä$/,
  /^(?:suljettu|kiinni) (?:arkipyhinä|pyhäpäivinä|juhlapyhinä)$/,
  /^(?:arkipyhinä|pyhäpäivinä|juhlapyhinä) (?:suljettu|kiinni)$/,
  /^(?:öppet|vi betjänar|betjänar)? ?(?:på |under )?vardagar$/,
  /^stängt (?:på )?(?:söckenhelger|helgdagar)$/,
  /^(?:open )?(?:on )?weekdays(?: only)?$/,
  /^closed on public holidays$/,
]
const holidaysToo = [
  /^avoinna myös arkipyhinä$/,
  /^öppet också (?:på|under) söckenhelger$/,
  /^open on public holidays too$/,
]
const finnishEves = '(?:arkipyhien|arkipyhän|juhlapyhien|pyhien) (?:aattoina|aattona|aattopäivinä)'
const swedishEves =
  '(?:på |under )?(?:dagen|dagar|dagarna) före (?:en )?(?:söckenhelg|söckenhelger|helgdag|helgdagar|söckenhelgdagar)'
const englishEves = 'on (?:the eve|the eves|eves) of (?:a |an )?public holidays?'
const eveWordings = [finnishEves, swedishEves, englishEves].flatMap((eves) => [
  new RegExp(
    `^${eves}(?: palvelemme| avoinna| olemme avoinna| on avoinna| öppet| är öppet| open)?,? (?:till |until |fram till )?${time}(?: saakka| asti)?$`,
  ),
  new RegExp(`^${eves}(?: palvelemme| avoinna| olemme avoinna| öppet| är öppet| open)?,? ${range}$`),
])
const majorEves = `(?:jouluaattona ja juhannusaattona|joulu- ja juhannusaattona|(?:på )?julafton och midsommarafton|(?:on )?christmas eve and midsummer eve)`
const majorWordings: readonly (readonly [RegExp, Weekly['christmasAndMidsummerEve']])[] = [
  [new RegExp(`^${majorEves},? (?:suljettu|kiinni|stängt|closed)$`), 'closed'],
  [new RegExp(`^(?:suljettu|stängt|closed) ${majorEves}$`), 'closed'],
  [new RegExp(`^${majorEves} (?:kuten muina aattoina|som andra dagar före söckenhelg|as on other eves)$`), 'as-eve'],
  [new RegExp(`^${majorEves} (?:kuten muulloin|som vanligt|as usual)$`), 'ordinary'],
]

/** Reads the rules from the text: sentence by sentence, only known wordings; everything else stands in `rest`. */
export function rulesIn(text: string): ReadRules {
  let rules: HoursRules = {}
  const rest: string[] = []
  for (const sentence of sentencesOf(text)) {
    const rule = ruleOf(sentence)
    if (rule && !disagree(rules, rule)) rules = { ...rules, ...rule }
    else rest.push(sentence)
  }
  return { rules, rest: rest.join(' ') }
}

/** Whether the two say something different of the same. */
export function disagree(one: HoursRules, other: HoursRules): boolean {
  const differs = <Value>(a: Value | undefined, b: Value | undefined): boolean =>
    a !== undefined && b !== undefined && a !== b
  return (
    differs(one.publicHolidays, other.publicHolidays) ||
    differs(one.eveCloses, other.eveCloses) ||
    differs(one.majorEves, other.majorEves)
  )
}

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!])\s+(?=\p{Lu})|[\r\n]+|;\s+/u)
    .map((sentence) => sentence.replaceAll(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '')
}

function ruleOf(sentence: string): HoursRules | undefined {
  const said = sentence.toLowerCase().replace(/[.!]+$/, '')
  if (said.length > 200) return undefined
  if (weekdaysOnly.some((wording) => wording.test(said))) return { publicHolidays: 'closed' }
  if (holidaysToo.some((wording) => wording.test(said))) return { publicHolidays: 'open' }
  const major = majorWordings.find(([wording]) => wording.test(said))
  if (major) return { majorEves: major[1] }
  for (const wording of eveWordings) {
    const closes = timeFrom(wording.exec(said)?.[1] ?? '')
    if (closes !== undefined) return { eveCloses: closes }
  }
  return undefined
}

/** The rules of the hours as sentences that are read back; undefined where there is nothing to say. */
export function rulesInText(hours: ContactRow['hours']): Words | undefined {
  if (hours.kind !== 'weekly') return undefined
  const of = (language: Language): string => sentences(hours, language).join(' ')
  const words: Words = { fi: of('fi'), sv: of('sv'), en: of('en') }
  return languages.some((language) => words[language] !== '') ? words : undefined
}

function sentences(hours: Weekly, language: Language): string[] {
  const said: Words[] = []
  if (hours.publicHolidays === 'closed')
    said.push({ fi: 'Avoinna arkipäivinä.', sv: 'Öppet på vardagar.', en: 'Open on weekdays.' })
  if (hours.publicHolidays === 'open')
    said.push({
      fi: 'Avoinna myös arkipyhinä.',
      sv: 'Öppet också på söckenhelger.',
      en: 'Open on public holidays too.',
    })
  if (hours.eveCloses !== null) {
    const closes = timeInText(hours.eveCloses)
    said.push({
      fi: `Arkipyhien aattoina klo ${closes} saakka.`,
      sv: `Dagen före en söckenhelg till kl. ${closes}.`,
      en: `On the eve of a public holiday until ${closes}.`,
    })
  }
  // What the county has not said of these two days is our assumption, and no fact to tell others.
  if (hours.evesConfirmed === true) said.push(...majorSentence(hours.christmasAndMidsummerEve))
  return said.map((words) => words[language])
}

function majorSentence(eves: Weekly['christmasAndMidsummerEve']): Words[] {
  switch (eves) {
    case 'closed':
      return [
        {
          fi: 'Jouluaattona ja juhannusaattona suljettu.',
          sv: 'Julafton och midsommarafton stängt.',
          en: 'Christmas Eve and Midsummer Eve closed.',
        },
      ]
    case 'as-eve':
      return [
        {
          fi: 'Jouluaattona ja juhannusaattona kuten muina aattoina.',
          sv: 'Julafton och midsommarafton som andra dagar före söckenhelg.',
          en: 'Christmas Eve and Midsummer Eve as on other eves.',
        },
      ]
    case 'ordinary':
      return [
        {
          fi: 'Jouluaattona ja juhannusaattona kuten muulloin.',
          sv: 'Julafton och midsommarafton som vanligt.',
          en: 'Christmas Eve and Midsummer Eve as usual.',
        },
      ]
    case 'unknown':
      return []
  }
}
