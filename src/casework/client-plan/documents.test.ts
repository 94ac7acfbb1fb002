import { describe, expect, test } from 'vitest'
import { chosen } from '../../documents/code-lists.ts'
import { broken, proofOf } from '../testing/rule-proof.ts'
import { clientPlan, planKind } from './documents.ts'

const plan = proofOf(clientPlan)

describe('client plan (15009)', () => {
  const kind = (code: string) => ({ tama_asiakassuunnitelma_on: chosen(planKind, code) })
  const other = 'sijaishuoltoa_koskevat_muut_asiat'

  test('the placement is told in the plan of a placed child, in open care or substitute care', () => {
    const placement = { 'tausta_ja_nykytilanne.sijoituksen_tiedot.sijoituspaikan_nimi': 'Esimerkkikoti' }
    plan.shows('placement-only-when-placed', { ...kind('1'), ...placement }, { ...kind('2'), ...placement })
    plan.shows('placement-only-when-placed', placement, { ...kind('3'), ...placement })
  })

  test('wellbeing is rated only in substitute care', () => {
    const rated = { 'sijaishuollossa_olevan_lapsen_hyvinvointi.lapsen_kokemus': 7 }
    plan.shows('wellbeing-only-in-substitute-care', { ...kind('2'), ...rated }, { ...kind('3'), ...rated })
  })

  test('the matters of substitute care are told only in it', () => {
    const contact = { [`${other}.yhteydenpito`]: 'Esimerkki' }
    plan.shows('other-matters-only-in-substitute-care', { ...kind('1'), ...contact }, { ...kind('3'), ...contact })
  })

  test('in substitute care schooling is told', () => {
    plan.shows('schooling-in-substitute-care', kind('3'), {
      ...kind('3'),
      [`${other}.varhaiskasvatus_ja_opetus`]: 'Esimerkki',
    })
    expect(broken(clientPlan, kind('1'))).toEqual([])
  })

  test('in substitute care reunification is told', () => {
    plan.shows('reunification-in-substitute-care', kind('3'), {
      ...kind('3'),
      [`${other}.perheen_jalleenyhdistaminen`]: 'Esimerkki',
    })
  })

  test.each([0, 11, -1])('wellbeing is rated from one to ten: not %i', (rating) => {
    const rated = (value: number) => ({
      ...kind('3'),
      'sijaishuollossa_olevan_lapsen_hyvinvointi.numeerinen_arvio': value,
    })
    plan.shows('wellbeing-from-one-to-ten', rated(rating), rated(1))
    plan.shows('wellbeing-from-one-to-ten', rated(rating), rated(10))
  })

  test('it takes no second child', () => plan.oneChild())

  test('it can be signed before the identity code is known, and exported only after', () => plan.signedWithoutCode())

  test('a placement does not end before it begins', () => {
    const placement = 'tausta_ja_nykytilanne.sijoituksen_tiedot'
    plan.inOrder('period-in-order', `${placement}.alkamispaiva`, `${placement}.paattymispaiva`)
  })

  test('every named rule is shown above', () => expect(plan.unshown()).toEqual([]))
})
