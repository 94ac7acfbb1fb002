import { describe, expect, test } from 'vitest'
import { broken, proofOf } from '../testing/rule-proof.ts'
import { meetingOrContactNote } from './documents.ts'

const note = proofOf(meetingOrContactNote)
const time = 'asiakaskertomusmerkinta.tapahtuma.ajanjakso'

describe('case note on a meeting or contact (19005)', () => {
  test('a meeting does not end before it begins', () => {
    note.inOrder('meeting-in-order', `${time}.alkamishetki`, `${time}.paattymishetki`)
  })

  test('a meeting does not end at an earlier time of the same day, whatever the offsets say', () => {
    const at = (from: string, to: string) => ({ [time]: { alkamishetki: from, paattymishetki: to } })
    expect(broken(meetingOrContactNote, at('2026-11-21T14:00:00+02:00', '2026-11-21T12:30:00Z'))).toEqual([])
    expect(broken(meetingOrContactNote, at('2026-11-21T14:00:00+02:00', '2026-11-21T13:59:00+02:00'))).toEqual([
      'meeting-in-order',
    ])
  })

  test('it takes no second child', () => note.oneChild())

  test('it can be signed for a child without a code, and exported once one of the two codes is known', () =>
    note.eitherCode())

  test('every named rule is shown above', () => expect(note.unshown()).toEqual([]))
})
