import { describe, expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { type Language, languages } from '../../kernel/language.ts'
import { appealEnds } from '../administrative-judicial-procedure-act/13-appeal.ts'
import { assessmentMustBeCompleteBy } from '../child-welfare-act/26-assessment-complete.ts'
import { assessmentMustStartBy } from '../child-welfare-act/26-assessment-start.ts'
import { isolationMustEndBy } from '../child-welfare-act/70-isolation.ts'
import { citationInWords } from '../citation.ts'
import { lawRecord } from '../in-force.ts'
import { ruleNamed, ruleNames } from '../rules.ts'
import { dayNames } from '../time-limits/holidays.ts'
import { dayInWords, dayNameInWords } from './days.ts'
import { howCounted, momentInWords, stepsInWords } from './how-counted.ts'
import { statusInWords, valueInWords } from './record.ts'
import { ruleInWords, startInWords } from './rules.ts'

describe('words of the law', () => {
  test('a day carries its weekday in the reader’s language', () => {
    expect(languages.map((language) => dayInWords(day('2025-02-13'), language))).toEqual([
      'to 13.2.2025',
      'tors 13.2.2025',
      'Thu 13 February 2025',
    ])
  })

  test('every name of a day differs from every other in each language', () => {
    for (const language of languages) {
      expect(new Set(dayNames.map((name) => dayNameInWords(name, language))).size).toBe(dayNames.length)
    }
  })

  test('every rule has a heading and says what it counts from, in three languages', () => {
    for (const name of ruleNames) {
      expect(new Set(languages.map((language) => ruleInWords(name, language))).size).toBe(languages.length)
      expect(new Set(languages.map((language) => startInWords(name, language))).size).toBe(languages.length)
    }
    for (const language of languages) {
      expect(new Set(ruleNames.map((name) => ruleInWords(name, language))).size).toBe(ruleNames.length)
    }
  })

  test('every value of the record and every provision can be said in three languages', () => {
    for (const row of lawRecord) {
      for (const language of languages) {
        expect(valueInWords(row.value, row.unit, language)).not.toMatch(/undefined|[a-z][A-Z]/)
        for (const citation of [row.section, ...(row.also ?? [])]) {
          expect(citationInWords(citation, language)).not.toMatch(/undefined| $/)
        }
      }
    }
  })

  test('a value is said with its unit, parts of one provision one after another', () => {
    const said = (id: string, language: Language): string => {
      const row = lawRecord.findLast((other) => other.id === id)
      return row ? valueInWords(row.value, row.unit, language) : ''
    }
    expect(said('assessment-start-max', 'fi')).toBe('7 arkipäivää')
    expect(said('pocket-money-15plus', 'sv')).toBe('1/3 av underhållsstödet för ett barn')
    expect(said('young-person-age', 'en')).toBe('from: 18; to: 22 (yr)')
    expect(said('kanta-join-social-public', 'fi')).toBe('2026-09-01')
  })

  test('provisions are written as each language writes them', () => {
    const breach = { act: 'GDPR', section: '33', subsection: 1 } as const
    expect(languages.map((language) => citationInWords(breach, language))).toEqual([
      'yleinen tietosuoja-asetus 33 artiklan 1 kohta',
      'allmänna dataskyddsförordningen artikel 33.1',
      'General Data Protection Regulation Article 33(1)',
    ])
    expect(citationInWords({ act: 'LSL', section: '26', subsection: 5 }, 'fi')).toBe('lastensuojelulaki 26 § 5 mom.')
    expect(citationInWords({ act: 'ATL', section: '23', annex: true }, 'sv')).toBe('kunduppgiftslagen 23 § och bilagan')
    expect(citationInWords({ act: 'KJ', chapter: '1', section: '' }, 'en')).toBe('Church Order chapter 1')
  })
})

describe('how a deadline was counted', () => {
  test('tells the days that count, those left out and why, and those that nothing ends on', () => {
    expect(stepsInWords(assessmentMustStartBy(day('2026-06-10')).steps, 'en')).toEqual([
      'Wed 10 June 2026: the first day does not count',
      'day 1: Thu 11 June 2026',
      'day 2: Fri 12 June 2026',
      'Sat 13 June 2026: not a weekday (Saturday)',
      'Sun 14 June 2026: not a weekday (Sunday)',
      'day 3: Mon 15 June 2026',
      'day 4: Tue 16 June 2026',
      'day 5: Wed 17 June 2026',
      'day 6: Thu 18 June 2026',
      'day 7: Fri 19 June 2026',
      'Fri 19 June 2026: a time limit does not end on this day (Midsummer Eve)',
      'Sat 20 June 2026: a time limit does not end on this day (Midsummer Day)',
      'Sun 21 June 2026: a time limit does not end on this day (Sunday)',
    ])
  })

  test('tells a long run of days in one line', () => {
    expect(stepsInWords(appealEnds(day('2026-05-19')).steps, 'fi')).toEqual([
      'ti 19.5.2026: ensimmäistä päivää ei lasketa',
      'päivä 1–30: ke 20.5.2026 – to 18.6.2026',
    ])
  })

  test('names the provisions of the limit and of the counting, and the doubt about the shift', () => {
    expect(howCounted(assessmentMustBeCompleteBy(day('2025-09-24')), 'sv')).toEqual([
      '3 mån.; slutar den dag som har samma ordningsnummer',
      'ons 24.9.2025: härifrån räknas',
      'ons 24.12.2025: tidsfristen går inte ut denna dag (julafton)',
      'tors 25.12.2025: tidsfristen går inte ut denna dag (juldagen)',
      'fre 26.12.2025: tidsfristen går inte ut denna dag (annandag jul)',
      'lör 27.12.2025: tidsfristen går inte ut denna dag (lördag)',
      'sön 28.12.2025: tidsfristen går inte ut denna dag (söndag)',
      'Grund: barnskyddslagen 26 § 5 mom.; lagen om beräknande av laga tid 3 §; lagen om beräknande av laga tid 5 §',
      'Observera: att den sista dagen flyttas är vår egen tolkning. Använd den säkra dagen.',
    ])
  })

  test('says when a value is unconfirmed', () => {
    const lines = howCounted(isolationMustEndBy(new Date('2026-11-21T10:00+02:00')), 'en')
    expect(lines).toContain(`Note on the value: ${statusInWords('unconfirmed', 'en')}`)
  })

  test('says the hour at which a limit in hours ends, on a Finnish clock', () => {
    const deadline = isolationMustEndBy(new Date('2026-01-15T10:30Z'))
    expect(languages.map((language) => momentInWords(deadline.hours.until, language))).toEqual([
      'pe 16.1.2026 klo 12.30',
      'fre 16.1.2026 kl. 12.30',
      'Fri 16 January 2026 at 12:30',
    ])
  })

  test('every rule can be explained in three languages', () => {
    for (const name of ruleNames) {
      for (const language of languages) {
        const deadline = ruleNamed(name)?.atInstant(new Date('2026-11-21T10:00+02:00'))
        if (!deadline) throw new Error(`No rule ${name}`)
        for (const line of howCounted(deadline, language)) expect(line).not.toMatch(/undefined|null/)
      }
    }
  })
})
