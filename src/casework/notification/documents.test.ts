import { describe, expect, test } from 'vitest'
import { coded } from '../../documents/code-lists.ts'
import { broken, proofOf } from '../testing/rule-proof.ts'
import { assessmentOfNotification, childWelfareNotification, entryOnInitiation } from './documents.ts'

const notification = proofOf(childWelfareNotification)
const initiation = proofOf(entryOnInitiation)
const assessment = proofOf(assessmentOfNotification)
const child = { sukunimi: 'Mallinen', etunimet: 'Aamu' }

describe('child welfare notification (4009)', () => {
  test('a reporter who stays anonymous is not named', () => {
    const named = { ilmoittaja: [{ henkilo: child }] }
    notification.shows(
      'anonymous-reporter-is-not-named',
      { ...named, anonyymi_ilmoitus: true },
      { ...named, anonyymi_ilmoitus: false },
    )
    expect(broken(childWelfareNotification, named)).toEqual([])
  })

  test('every named rule is shown above', () => expect(notification.unshown()).toEqual([]))
})

describe('entry on initiation (19001)', () => {
  test('urgency is assessed unless the matter is of family law services alone', () => {
    const task = (code: string) => ({ palvelutehtava: [coded('1221', code)], arvio_asian_kiireellisyydesta: undefined })
    initiation.shows('urgency-unless-family-law', task('10'), task('unverified:family-law-services'))
    const urgent = { ...task('10'), arvio_asian_kiireellisyydesta: coded('1252', '3') }
    expect(broken(entryOnInitiation, urgent)).toEqual([])
    const both = {
      ...task('10'),
      palvelutehtava: [coded('1221', 'unverified:family-law-services'), coded('1221', '10')],
    }
    expect(broken(entryOnInitiation, both)).toEqual(['urgency-unless-family-law'])
  })

  test('it takes no second child', () => initiation.oneChild())

  test('it can be signed for a child without a code, and exported once one of the two codes is known', () =>
    initiation.eitherCode())

  test('every named rule is shown above', () => expect(initiation.unshown()).toEqual([]))
})

describe('assessment of the notification (1006)', () => {
  test('it can be signed for a child without a code, and exported once one of the two codes is known', () =>
    assessment.eitherCode())

  test('every named rule is shown above', () => expect(assessment.unshown()).toEqual([]))
})
