import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seededChance } from '../../kernel/chance.ts'
import { day } from '../../kernel/day.ts'
import { newId } from '../../kernel/id.ts'
import {
  clockState,
  type DoneAct,
  isOpen,
  type Matter,
  type MatterState,
  type MatterStep,
  matterSteps,
  stateFromActs,
  takeStep,
} from './matter.ts'

const at = new Date('2025-02-04T08:15:00Z')
const matter = (state: MatterState): Matter => ({
  id: newId(at, seededChance(1)),
  childId: null,
  state,
  outcome: null,
  initiatedAt: at,
  initiatedOn: day('2025-02-04'),
  version: 1,
})
const done = (name: DoneAct['name'], facts: DoneAct['facts'] = {}): DoneAct => ({
  name,
  matterId: null,
  itemId: null,
  childId: null,
  performedOn: day('2025-02-04'),
  facts,
})
const steps = Object.keys(matterSteps).filter((name): name is MatterStep => Object.hasOwn(matterSteps, name))
const states: readonly MatterState[] = [
  'pending',
  'under-assessment',
  'assessed',
  'assessment-skipped',
  'transferred',
  'joined',
]

describe('A matter', () => {
  test('is pending from receipt', () => {
    expect(stateFromActs([done('notification:receive')])).toEqual({ state: 'pending', outcome: null })
  })

  test('whose assessment has started cannot be started again, nor skipped (LSL 26 §)', () => {
    for (const step of ['startAssessment', 'skipAssessment'] as const) {
      expect(takeStep(matter('under-assessment'), step)).toMatchObject({
        ok: false,
        refusal: { kind: 'not-possible-now', basis: { act: 'LSL', section: '26' } },
      })
    }
  })

  test('is assessed only after its assessment has started', () => {
    expect(takeStep(matter('pending'), 'completeAssessment').ok).toBe(false)
    expect(takeStep(matter('under-assessment'), 'completeAssessment', 'no-need')).toMatchObject({
      ok: true,
      value: { state: 'assessed', outcome: 'no-need' },
    })
  })

  test('that is closed takes no step more', () => {
    for (const state of states.filter((each) => !isOpen(each)))
      for (const step of steps) expect(takeStep(matter(state), step).ok).toBe(false)
  })

  test('stands where its acts put it, whatever way it went', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 6 }), (wished) => {
        let now = matter('pending')
        const acts = [done('notification:receive')]
        for (const step of wished) {
          const taken = takeStep(now, step)
          if (!taken.ok) continue
          now = taken.value
          acts.push(done('assessment:start', { matterStep: step }))
        }
        expect(stateFromActs(acts)?.state).toBe(now.state)
      }),
    )
  })
})

describe('A clock', () => {
  const clock = {
    kind: 'assessment-start',
    safe: day('2025-06-19'),
    lastPermitted: day('2025-06-23'),
    metOn: null,
    stoppedOn: null,
  } as const
  const on = (today: string, soonFrom = today): string => clockState(clock, day(today), day(soonFrom))

  test('is in time until the last permitted day has passed', () => {
    expect([on('2025-06-10'), on('2025-06-23', '2025-06-18'), on('2025-06-24')]).toEqual(['running', 'running', 'late'])
  })
  test('is soon when its safe day comes near', () => {
    expect(on('2025-06-12', '2025-06-19')).toBe('soon')
  })
  test('keeps whether it was met in time or late', () => {
    expect(clockState({ ...clock, metOn: day('2025-06-23') }, day('2026-01-01'), day('2026-01-08'))).toBe('met')
    expect(clockState({ ...clock, metOn: day('2025-06-24') }, day('2026-01-01'), day('2026-01-08'))).toBe('met-late')
  })
  test('of a party’s right runs out by itself: nobody is late', () => {
    expect(clockState({ ...clock, kind: 'rectification' }, day('2025-06-24'), day('2025-07-01'))).toBe('over')
  })
})
