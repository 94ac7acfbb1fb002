import type { Language, Words } from '../../kernel/language.ts'

/** Words around a clock. */
export const clockTexts = {
  counted: { fi: 'Miten päivä on laskettu?', sv: 'Hur har dagen räknats?', en: 'How was the day counted?' },
  lastDay: { fi: 'Viimeinen päivä', sv: 'Sista dagen', en: 'Last day' },
  safe: { fi: 'Turvallinen päivä', sv: 'Säker dag', en: 'Safe day' },
  measureEnds: { fi: 'Tukitoimi päättyy', sv: 'Stödåtgärden upphör', en: 'The support measure ends' },
  today: { fi: 'viimeinen päivä on tänään', sv: 'sista dagen är i dag', en: 'the last day is today' },
  tomorrow: { fi: 'viimeinen päivä on huomenna', sv: 'sista dagen är i morgon', en: 'the last day is tomorrow' },
  running: { fi: 'Käynnissä olevat määräajat', sv: 'Löpande tidsfrister', en: 'Running time limits' },
  none: { fi: 'Mikään määräaika ei ole käynnissä.', sv: 'Ingen tidsfrist löper.', en: 'No time limit is running.' },
} as const satisfies Record<string, Words>

const left: Readonly<Record<Language, (days: number) => string>> = {
  fi: (days) => `${days} päivää jäljellä`,
  sv: (days) => `${days} dagar kvar`,
  en: (days) => `${days} days left`,
}

const late: Readonly<Record<Language, (days: number) => string>> = {
  fi: (days) => (days === 1 ? 'myöhässä yhden päivän' : `myöhässä ${days} päivää`),
  sv: (days) => (days === 1 ? 'en dag försenat' : `${days} dagar försenat`),
  en: (days) => (days === 1 ? 'one day late' : `${days} days late`),
}

/** How long is left until the last day: negative days are days too late. */
export function leftInWords(days: number, language: Language): string {
  if (days < 0) return late[language](-days)
  if (days === 0) return clockTexts.today[language]
  if (days === 1) return clockTexts.tomorrow[language]
  return left[language](days)
}

const years: Readonly<Record<Language, (age: number) => string>> = {
  fi: (age) => `${age}-vuotias`,
  sv: (age) => `${age} år`,
  en: (age) => `${age} years old`,
}

const months: Readonly<Record<Language, (age: number) => string>> = {
  fi: (age) => (age === 1 ? 'yhden kuukauden ikäinen' : `${age} kuukauden ikäinen`),
  sv: (age) => (age === 1 ? 'en månad gammal' : `${age} månader gammal`),
  en: (age) => (age === 1 ? 'one month old' : `${age} months old`),
}

const newborn: Words = { fi: 'alle kuukauden ikäinen', sv: 'under en månad gammal', en: 'under one month old' }
const oneYear: Words = { fi: 'yksivuotias', sv: 'ett år', en: 'one year old' }

/** An age in words, in full years; under one year in full months. */
export function ageInWords(age: { readonly years: number; readonly months: number }, language: Language): string {
  if (age.years === 1) return oneYear[language]
  if (age.years > 1) return years[language](age.years)
  return age.months === 0 ? newborn[language] : months[language](age.months)
}
