import { describe, expect, test } from 'vitest'
import { coded } from '../../documents/code-lists.ts'
import { broken, proofOf } from '../testing/rule-proof.ts'
import { serviceNeedsAssessment } from './documents.ts'

const assessment = proofOf(serviceNeedsAssessment)
const child = { sukunimi: 'Mallinen', etunimet: 'Aamu' }

describe('service needs assessment (1005)', () => {
  const examined = 'palvelutarpeen_arviointia_koskevat_tiedot.lastensuojelun_tarve'
  const conclusions = 'johtopaatokset_ja_jatkotoimet'
  const need = `${conclusions}.lastensuojelun_tarve`

  test('conclusions on the need for child welfare belong to it only when that need was examined', () => {
    const concluded = { [`${need}.lastensuojeluasiakkuus_alkaa`]: false }
    assessment.shows(
      'child-welfare-need-only-when-examined',
      { ...concluded, [examined]: false },
      { ...concluded, [examined]: true },
    )
  })

  test('a reason why the child welfare client relationship begins is given only when it begins', () => {
    const reason = { [`${need}.lastensuojeluasiakkuuden_alkamisen_syy`]: coded('1251', '42') }
    const begins = `${need}.lastensuojeluasiakkuus_alkaa`
    assessment.shows(
      'reason-only-when-relationship-begins',
      { ...reason, [begins]: false },
      { ...reason, [begins]: true },
    )
  })

  const continues = `${conclusions}.asiakkuuden_jatko.asiakkuus_jatkuu`
  const planned = `${conclusions}.asiakkaalle_laaditaan_asiakassuunnitelma`

  test('whether a client plan is made is asked only when the client relationship continues', () => {
    assessment.shows(
      'client-plan-only-when-relationship-continues',
      { [planned]: true, [continues]: false },
      { [planned]: true, [continues]: true },
    )
  })

  test('reasons for no client plan are given only when the relationship continues and none is made', () => {
    const reasons = { [`${conclusions}.perustelut_miksi_asiakassuunnitelmaa_ei_laadita`]: 'Esimerkki' }
    const rule = 'reasons-only-when-no-client-plan'
    assessment.shows(
      rule,
      { ...reasons, [continues]: true, [planned]: true },
      { ...reasons, [continues]: true, [planned]: false },
    )
    expect(broken(serviceNeedsAssessment, { ...reasons, [continues]: false })).toContain(rule)
  })

  test('a personal worker is named only when the child needs one', () => {
    const worker = { [`${conclusions}.omatyontekija`]: [child] }
    const needed = `${conclusions}.asiakas_tarvitsee_omatyontekijan`
    assessment.shows('personal-worker-only-when-needed', { ...worker, [needed]: false }, { ...worker, [needed]: true })
  })

  test('it takes no second child', () => assessment.oneChild())

  test('it can be signed before the identity code is known, and exported only after', () =>
    assessment.signedWithoutCode())

  test('every named rule is shown above', () => expect(assessment.unshown()).toEqual([]))
})
