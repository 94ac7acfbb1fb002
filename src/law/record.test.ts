import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addDays, day, laterOf } from '../kernel/day.ts'
import { inForce, lawRecord, NothingInForce, type ParameterId, versionOn, versionsOf } from './in-force.ts'
import { reformFrom } from './record/record.ts'
import { firstDayAnswered, lastDayAnswered } from './time-limits/deadline-of.ts'

const ids = [...new Set(lawRecord.map(({ id }) => id))]

describe('the law record across time', () => {
  test.each(ids)('%s has exactly one version in force on every day of its range', (id) => {
    const versions = versionsOf(id)
    const first = versions[0]
    const last = versions.at(-1)
    if (!first || !last) throw new Error(`${id} has no version`)
    const end = last.validTo && !last.reform ? last.validTo : day('2030-12-31')
    const wrong: string[] = []
    for (let on = laterOf(first.validFrom, firstDayAnswered); on <= end; on = addDays(on, 1)) {
      const holding = versions.filter(
        ({ validFrom, validTo, reform }) =>
          validFrom <= on && (validTo === undefined || on <= validTo || (reform && on >= reformFrom)),
      )
      const answer = versionOn(id, on)
      const same = answer?.value === holding[0]?.value && answer?.validFrom === holding[0]?.validFrom
      if (holding.length !== 1 || !same) wrong.push(on)
    }
    expect(wrong).toEqual([])
    expect(versionOn(id, addDays(first.validFrom, -1))).toBeUndefined()
    if (last.validTo && !last.reform) expect(versionOn(id, addDays(end, 1))).toBeUndefined()
  })

  test.each(ids)('%s lists its versions oldest first, without repeats, each ending before the next begins', (id) => {
    const listed = lawRecord.filter((row) => row.id === id)
    expect(listed).toEqual(versionsOf(id))
    for (const [index, version] of listed.entries()) {
      const next = listed[index + 1]
      if (version.validTo) expect(version.validFrom <= version.validTo).toBe(true)
      if (next) expect(version.validTo).toBe(addDays(next.validFrom, -1))
    }
  })

  test('a version that is not known to end answers on the last day of the range', () => {
    for (const id of ids) {
      const last = versionsOf(id).at(-1)
      if (last && last.validTo === undefined) expect(versionOn(id, lastDayAnswered)?.validFrom).toBe(last.validFrom)
    }
  })

  test('a day before the first version is answered with the days that are known', () => {
    expect(() => inForce('caseload-cap', day('2021-12-31'))).toThrow(NothingInForce)
    expect(() => inForce('after-care-transition-end', day('2024-07-01'))).toThrow('known from 2024-01-01 to 2024-06-30')
  })

  test('a row in the area of the 2026 reform is unconfirmed for every event from 1 October 2026, and no other row is', () => {
    for (const id of ids) {
      const reform = versionsOf(id).some((version) => version.reform)
      expect(versionOn(id, day('2026-10-01'))?.status === 'unconfirmed', id).toBe(
        reform && versionOn(id, day('2026-10-01')) !== undefined,
      )
      expect(versionOn(id, day('2026-09-30'))?.status).not.toBe('unconfirmed')
    }
    expect(versionOn('closed-rehabilitative-service-start', day('2027-01-01'))?.status).toBe('unconfirmed')
  })

  test('every row was read in a source and on a day, or is marked as our own', () => {
    for (const row of lawRecord) {
      expect(row.checkedOn >= day('2026-11-21')).toBe(true)
      const ownOrUnverified = row.status === 'interpretation' || row.status === 'unverified'
      expect(row.source.length > 0 || ownOrUnverified, row.id).toBe(true)
      if (row.status === 'verified-twice') expect(row.source.length, row.id).toBeGreaterThan(1)
    }
  })

  test('every row of the reform that has an end says that the end is not confirmed', () => {
    for (const row of lawRecord.filter(({ reform, validTo }) => reform && validTo !== undefined)) {
      expect(row).toMatchObject({ validTo: '2026-09-30', validToMark: 'unconfirmed' })
    }
  })
})

describe('what the rules compute with', () => {
  const readsRecord = /\b(?:inForce|numberInForce|wordsInForce|listInForce)\(\s*([^,)]*)/g
  const ownFile = join(import.meta.dirname, 'in-force.ts')
  const calls = sourceFiles(join(import.meta.dirname, '..'))
    .filter((path) => path !== ownFile)
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(readsRecord)].map((match) => match[1] ?? ''))
  const used = new Set(calls.map((argument) => argument.replaceAll("'", '')))

  test('a rule reads the record by an id that is written out', () => {
    expect(calls.length).toBeGreaterThan(20)
    expect(calls.filter((argument) => !/^'[a-z0-9-]+'$/.test(argument))).toEqual([])
  })

  test('a row says that nothing computes with it when, and only when, nothing does', () => {
    const marked = ids.filter((id) => versionsOf(id).some(({ computedWith }) => computedWith === false))
    const unread = ids.filter((id) => !used.has(id))
    expect(marked.sort()).toEqual(unread.sort())
    for (const id of marked) expect(versionsOf(id).every(({ computedWith }) => computedWith === false)).toBe(true)
  })

  test('nothing computes with these rows yet', () => {
    expect(ids.filter((id) => !used.has(id)).sort()).toEqual(notComputedWithYet.toSorted())
  })
})

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name))
}

const notComputedWithYet: readonly ParameterId[] = [
  'after-care-max-age',
  'after-care-min-open-placement',
  'after-care-transition-end',
  'after-care-years-since-client',
  'care-application-keeps-placement',
  'care-consent-age',
  'care-decision-lapse',
  'care-end-age',
  'child-meeting-frequency',
  'client-plan-first-max',
  'closed-rehabilitative-service-start',
  'contact-opposition-age',
  'contact-restriction-head-max',
  'contact-restriction-max',
  'cost-liability-switch',
  'deadline-reporting-period-1',
  'deadline-reporting-period-2',
  'family-carer-fee-min',
  'family-home-max',
  'gdpr-answer-max',
  'good-treatment-plan-review',
  'home-trial-max',
  'independence-funds-last-age',
  'independence-report-age',
  'independence-savings',
  'institution-building-max',
  'institution-staff-min',
  'institution-unit-max',
  'kanta-join-social-public',
  'kanta-recordings-social',
  'log-request-answer-max',
  'log-request-lookback',
  'movement-restriction-head-max',
  'movement-restriction-max',
  'open-care-placement-consent-age',
  'openness-request-answer',
  'own-application-min-age',
  'parent-information',
  'pocket-money-15plus',
  'pocket-money-limit-age',
  'pocket-money-report',
  'police-notification-min-max-penalty',
  'pre-2015-decision-max',
  'prison-unit-max-age',
  'professional-family-home-max',
  'psychosocial-support-under-23-max',
  'regional-plan-review-max',
  'restriction-report-interval',
  'retention-child-welfare',
  'retention-client-basics',
  'retention-consents-bans',
  'retention-copies-of-statements',
  'retention-correspondence',
  'retention-family-law',
  'retention-family-services',
  'retention-fee-decisions',
  'retention-logs',
  'retention-receipts',
  'retention-recordings',
  'secrecy-duration',
  'secrecy-duration-general',
  'security-ban-first-max',
  'security-ban-renewal-max',
  'social-health-permit-national',
  'special-care-extension-max',
  'special-care-lapse',
  'special-care-max',
  'special-care-min-age',
  'temp-social-worker-max',
  'urgency-assessment',
  'verifiable-enotice-fetch',
  'young-person-age',
]
