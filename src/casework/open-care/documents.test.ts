import { describe, expect, test } from 'vitest'
import type { Draft } from '../../documents/field.ts'
import { proofOf } from '../testing/rule-proof.ts'
import { serviceOrSupportMeasureDecision } from './documents.ts'

const decision = proofOf(serviceOrSupportMeasureDecision)
const child = { sukunimi: 'Mallinen', etunimet: 'Aamu' }

describe('service or support measure decision (11002)', () => {
  const hearing = (more: Draft) => ({ 'paatos.kuuleminen': [{ kuultava: child, ...more }] })

  test('whoever was not heard, the reasons are told', () => {
    decision.shows(
      'reasons-when-not-heard',
      hearing({ suoritettu: false }),
      hearing({ suoritettu: false, syyt_selvittamatta_jattamiselle: 'Esimerkki' }),
    )
  })

  test('whoever was heard, no reasons for not hearing are told', () => {
    const reasons = { syyt_selvittamatta_jattamiselle: 'Esimerkki' }
    decision.shows(
      'no-reasons-when-heard',
      hearing({ suoritettu: true, ...reasons }),
      hearing({ suoritettu: false, ...reasons }),
    )
  })

  test('it takes no second child', () => decision.oneChild())

  test('it can be signed before the identity code is known, and exported only after', () =>
    decision.signedWithoutCode())

  test('the decision does not cease before it is in force', () => {
    const validity = 'paatos.paatoksen_voimassaolo'
    decision.inOrder('period-in-order', `${validity}.alkamispaiva`, `${validity}.paattymispaiva`)
  })

  test('every named rule is shown above', () => expect(decision.unshown()).toEqual([]))
})
