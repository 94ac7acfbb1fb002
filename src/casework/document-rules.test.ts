import { describe, expect, test } from 'vitest'
import { examine } from '../documents/check.ts'
import { coded } from '../documents/code-lists.ts'
import { withValueAt } from '../documents/content.ts'
import { exampleOf } from '../documents/example.ts'
import { type Definition, type Draft, type DraftValue, type Fields, isGroup, type Rule } from '../documents/field.ts'
import { viewOf } from '../documents/view.ts'
import { seededChance } from '../kernel/chance.ts'
import { serviceNeedsAssessment } from './assessment/documents.ts'
import { clientPlan } from './client-plan/documents.ts'
import { beginningOfService, clientRelationshipDocument } from './client-relationship/documents.ts'
import { documents } from './documents.ts'
import { meetingOrContactNote } from './notes/documents.ts'
import { assessmentOfNotification, childWelfareNotification, entryOnInitiation } from './notification/documents.ts'
import { serviceOrSupportMeasureDecision } from './open-care/documents.ts'

// Each rule that a structure states only in words, shown broken and kept. The last test sees that none is left out.

type Change = Readonly<Record<string, DraftValue | undefined>>
const shown = new Set<string>()

function contentWith(definition: Definition, change: Change): Draft {
  const least = exampleOf(definition, { chance: seededChance(1), fullness: 'emptiest' })
  return Object.entries(change).reduce((content, [path, value]) => withValueAt(content, path, value), least)
}

/** The rules that the least content with these changes breaks. */
function broken(definition: Definition, change: Change): readonly string[] {
  return examine(definition, contentWith(definition, change)).faults.flatMap(({ rule }) => (rule ? [rule] : []))
}

/** Shows that a rule is broken by the one change and kept by the other. */
function shows(definition: Definition, rule: string, breaking: Change, keeping: Change): void {
  shown.add(`${definition.number} ${rule}`)
  expect(broken(definition, breaking)).toContain(rule)
  expect(broken(definition, keeping)).not.toContain(rule)
}

const child = { sukunimi: 'Mallinen', etunimet: 'Aamu' }
const unit = { system: 'urn:oid:1.2.246.537.6.202', code: 'esimerkkiyksikko-1', display: 'Esimerkkiyksikkö 1' }
const organisersUnit = { palveluyksikon_nimi: unit, asiakkuuden_alkamispvm: '2026-11-21' }

describe('one document tells of one child', () => {
  const repeating = documents.filter((definition) => definition.fields.asiakas?.repeatable)

  test.each(repeating.map((definition) => [definition.number, definition] as const))(
    'document %s takes no second child',
    (_, definition) => {
      shows(definition, 'one-child', { asiakas: [child, { ...child, etunimet: 'Vili' }] }, { asiakas: [child] })
    },
  )

  test('the others have room for one only', () => {
    expect(documents.filter((definition) => !repeating.includes(definition)).map(({ number }) => number)).toEqual([
      '4009',
      '1006',
      '1505.1',
    ])
  })
})

describe('a child without an identity code', () => {
  const either = [
    assessmentOfNotification,
    entryOnInitiation,
    clientRelationshipDocument,
    beginningOfService,
    meetingOrContactNote,
  ]

  test.each(either.map((definition) => [definition.number, definition] as const))(
    'document %s can be signed, and exported once one of the two codes is known',
    (_, definition) => {
      const at = definition.fields.asiakas?.repeatable ? 'asiakas.0' : 'asiakas'
      const none = { [`${at}.henkilotunnus`]: undefined, [`${at}.tilapainen_yksilointitunnus`]: undefined }
      const temporary = { ...none, [`${at}.tilapainen_yksilointitunnus`]: { value: '112233-445a' } }
      shows(definition, 'identity-code-or-temporary-code', none, temporary)
      const faults = examine(definition, contentWith(definition, none)).faults
      expect(faults.find(({ rule }) => rule === 'identity-code-or-temporary-code')?.stops).toBe('export')
    },
  )

  test.each(
    [serviceNeedsAssessment, clientPlan, serviceOrSupportMeasureDecision].map(
      (definition) => [definition.number, definition] as const,
    ),
  )('document %s, whose structure demands the code, can be signed without it and not exported', (_, definition) => {
    const content = contentWith(definition, { 'asiakas.0.henkilotunnus': undefined })
    expect(examine(definition, content).faults.filter(({ code }) => code !== 'unverified-code')).toEqual([
      { path: 'asiakas.0.henkilotunnus', code: 'missing', stops: 'export' },
    ])
  })
})

describe('child welfare notification (4009)', () => {
  test('a reporter who stays anonymous is not named', () => {
    const named = { ilmoittaja: [{ henkilo: child }] }
    shows(
      childWelfareNotification,
      'anonymous-reporter-is-not-named',
      { ...named, anonyymi_ilmoitus: true },
      { ...named, anonyymi_ilmoitus: false },
    )
    expect(broken(childWelfareNotification, named)).toEqual([])
  })
})

describe('entry on initiation (19001)', () => {
  test('urgency is assessed unless the matter is of family law services alone', () => {
    const task = (code: string) => ({ palvelutehtava: [coded('1221', code)], arvio_asian_kiireellisyydesta: undefined })
    shows(entryOnInitiation, 'urgency-unless-family-law', task('10'), task('unverified:family-law-services'))
    const urgent = { ...task('10'), arvio_asian_kiireellisyydesta: coded('1252', '3') }
    expect(broken(entryOnInitiation, urgent)).toEqual([])
    const both = {
      ...task('10'),
      palvelutehtava: [coded('1221', 'unverified:family-law-services'), coded('1221', '10')],
    }
    expect(broken(entryOnInitiation, both)).toEqual(['urgency-unless-family-law'])
  })
})

describe('service needs assessment (1005)', () => {
  const of = (rule: string, breaking: Change, keeping: Change) => shows(serviceNeedsAssessment, rule, breaking, keeping)
  const examined = 'palvelutarpeen_arviointia_koskevat_tiedot.lastensuojelun_tarve'
  const conclusions = 'johtopaatokset_ja_jatkotoimet'
  const need = `${conclusions}.lastensuojelun_tarve`

  test('conclusions on the need for child welfare belong to it only when that need was examined', () => {
    const concluded = { [`${need}.lastensuojeluasiakkuus_alkaa`]: false }
    of('child-welfare-need-only-when-examined', { ...concluded, [examined]: false }, { ...concluded, [examined]: true })
  })

  test('a reason why the child welfare client relationship begins is given only when it begins', () => {
    const reason = { [`${need}.lastensuojeluasiakkuuden_alkamisen_syy`]: coded('1251', '42') }
    const begins = `${need}.lastensuojeluasiakkuus_alkaa`
    of('reason-only-when-relationship-begins', { ...reason, [begins]: false }, { ...reason, [begins]: true })
  })

  const continues = `${conclusions}.asiakkuuden_jatko.asiakkuus_jatkuu`
  const planned = `${conclusions}.asiakkaalle_laaditaan_asiakassuunnitelma`

  test('whether a client plan is made is asked only when the client relationship continues', () => {
    of(
      'client-plan-only-when-relationship-continues',
      { [planned]: true, [continues]: false },
      { [planned]: true, [continues]: true },
    )
  })

  test('reasons for no client plan are given only when the relationship continues and none is made', () => {
    const reasons = { [`${conclusions}.perustelut_miksi_asiakassuunnitelmaa_ei_laadita`]: 'Esimerkki' }
    const rule = 'reasons-only-when-no-client-plan'
    of(rule, { ...reasons, [continues]: true, [planned]: true }, { ...reasons, [continues]: true, [planned]: false })
    expect(broken(serviceNeedsAssessment, { ...reasons, [continues]: false })).toContain(rule)
  })

  test('a personal worker is named only when the child needs one', () => {
    const worker = { [`${conclusions}.omatyontekija`]: [child] }
    const needed = `${conclusions}.asiakas_tarvitsee_omatyontekijan`
    of('personal-worker-only-when-needed', { ...worker, [needed]: false }, { ...worker, [needed]: true })
  })
})

describe('client relationship document (1505.1)', () => {
  const of = (rule: string, breaking: Change, keeping: Change) =>
    shows(clientRelationshipDocument, rule, breaking, keeping)
  const old = { 'sosiaalihuollon_asiakkuus.vanha_asiakkuus': true }

  test('the relationship has an identifier unless it is an old one', () => {
    of(
      'identifier-unless-old-relationship',
      { asiakkuuden_yksilointitunnus: undefined },
      { ...old, asiakkuuden_yksilointitunnus: undefined },
    )
  })

  test('an old relationship is archived with the identity code', () => {
    of(
      'identity-code-of-old-relationship',
      { ...old, 'asiakas.henkilotunnus': undefined },
      { 'asiakas.henkilotunnus': undefined },
    )
  })

  test('an old relationship is archived with the date of birth', () => {
    of('date-of-birth-of-old-relationship', old, { ...old, 'asiakas.syntymaaika': '2014-05' })
  })

  test('cohabitation is told when the service is a shelter', () => {
    const served = (service: string) => ({
      sosiaalihuollon_palvelutehtava: [
        {
          palvelutehtava: coded('1221', '10'),
          palveluntuottaja: [{ ...organisersUnit, sosiaalipalvelu: [coded('1222', service)] }],
        },
      ],
    })
    of('cohabitation-in-shelter', served('unverified:shelter'), served('46'))
    of('cohabitation-in-shelter', served('unverified:shelter'), {
      ...served('unverified:shelter'),
      'asiakas.elaa_avoliitossa': false,
    })
  })

  test('the operating unit of the organiser is told unless the relationship is old', () => {
    of(
      'operating-unit-unless-old-relationship',
      { palvelunjarjestajan_toimintayksikko: undefined },
      { ...old, palvelunjarjestajan_toimintayksikko: undefined },
    )
  })

  test('a service task is told unless the relationship is old', () => {
    of(
      'service-task-unless-old-relationship',
      { sosiaalihuollon_palvelutehtava: undefined },
      { ...old, sosiaalihuollon_palvelutehtava: undefined },
    )
  })

  test('a unit of the organiser stands on the document or under one of its tasks', () => {
    const task = { palvelutehtava: coded('1221', '10') }
    const none = { palvelunjarjestajan_palveluyksikko: undefined, sosiaalihuollon_palvelutehtava: [task] }
    of('some-unit-of-the-organiser', none, { ...none, palvelunjarjestajan_palveluyksikko: [organisersUnit] })
    of('some-unit-of-the-organiser', none, {
      ...none,
      sosiaalihuollon_palvelutehtava: [{ ...task, palvelunjarjestajan_palveluyksikko: [organisersUnit] }],
    })
  })

  test('with a security ban the document shows no municipality, address or e-mail, but telephone and contact address', () => {
    shown.add('1505.1 security-ban-withholds-whereabouts')
    const whereabouts = {
      'asiakas.kotikunta': { kuntaan_muutto: '2020' },
      'asiakas.tilapainen_asuinkunta': [{ kuntaan_muutto: '2021' }],
      'asiakas.yhteystiedot': {
        osoite: [{ lahiosoite: 'Salakuja 1' }],
        tilapainen_osoite: { lahiosoite: 'Salakuja 2' },
        yhteysosoite: { lahiosoite: 'Postilokero 3' },
        puhelinnumero: '00',
        sahkopostiosoite: 'sala@example.org',
      },
    }
    const told = (ban: boolean) =>
      JSON.stringify(
        viewOf(
          clientRelationshipDocument,
          contentWith(clientRelationshipDocument, { ...whereabouts, 'asiakas.turvakielto': ban }),
          {
            language: 'fi',
            cleared: new Set(['whereabouts'] as const),
          },
        ),
      )
    for (const secret of ['Salakuja 1', 'Salakuja 2', 'sala@example.org', '"2020"', '"2021"']) {
      expect(told(false)).toContain(secret)
      expect(told(true)).not.toContain(secret)
    }
    for (const open of ['Postilokero 3', '"00"']) expect(told(true)).toContain(open)
  })

  test('an end day is told when reasons for the end are', () => {
    const ended = { 'sosiaalihuollon_asiakkuus.asiakkuuden_paattymisen_perustelu': 'Esimerkki' }
    of('end-day-when-ended', ended, { ...ended, 'sosiaalihuollon_asiakkuus.asiakkuuden_paattymispvm': '2030' })
  })

  describe('a person around the child', () => {
    const person = (role: string | undefined, more: Draft) => ({
      asiakkaaseen_liittyvat_henkilot: [{ ...child, ...(role && { rooli: [coded('1284', role)] }), ...more }],
    })

    test.each(['31', '32', '33', '34'])('role %s has its authority to act told', (role) => {
      of('authority-of-legal-representatives', person(role, {}), person(role, { toimivalta: 'Esimerkki' }))
    })
    test('other roles have none', () => {
      of(
        'authority-only-of-legal-representatives',
        person('12', { toimivalta: 'x' }),
        person('31', { toimivalta: 'x' }),
      )
    })
    test('guardianship is told of a guardian', () => {
      const told = { edunvalvonta: { kuvaus: 'x' }, toimivalta: 'x' }
      of('guardianship-of-guardians', person('31', told), person('32', told))
    })
    test('a continuing power of attorney is told of one who holds it', () => {
      const told = { edunvalvontavaltuutus: { kuvaus: 'x' }, toimivalta: 'x' }
      of('power-of-attorney-of-attorneys', person('34', told), person('33', told))
    })
    test('custody is told of a custodian', () => {
      const told = { huoltajuus: { kuvaus: 'x' }, toimivalta: 'x' }
      of('custody-of-custodians', person('32', told), person('31', told))
    })
    test('the right to information is told of a parent', () => {
      const told = { vanhemman_tiedonsaantioikeus: 'x' }
      of('right-to-information-of-parents', person(undefined, told), person('12', told))
    })
  })
})

describe('client plan (15009)', () => {
  const kind = (code: string) => ({
    tama_asiakassuunnitelma_on: {
      system: 'lastensuojelun_asiakassuunnitelma/tama_asiakassuunnitelma_on',
      code,
      display: 'x',
    },
  })
  const of = (rule: string, breaking: Change, keeping: Change) => shows(clientPlan, rule, breaking, keeping)
  const other = 'sijaishuoltoa_koskevat_muut_asiat'

  test('the placement is told in the plan of a placed child, in open care or substitute care', () => {
    const placement = { 'tausta_ja_nykytilanne.sijoituksen_tiedot.sijoituspaikan_nimi': 'Esimerkkikoti' }
    of('placement-only-when-placed', { ...kind('1'), ...placement }, { ...kind('2'), ...placement })
    of('placement-only-when-placed', placement, { ...kind('3'), ...placement })
  })

  test('wellbeing is rated only in substitute care', () => {
    const rated = { 'sijaishuollossa_olevan_lapsen_hyvinvointi.lapsen_kokemus': 7 }
    of('wellbeing-only-in-substitute-care', { ...kind('2'), ...rated }, { ...kind('3'), ...rated })
  })

  test('the matters of substitute care are told only in it', () => {
    const contact = { [`${other}.yhteydenpito`]: 'Esimerkki' }
    of('other-matters-only-in-substitute-care', { ...kind('1'), ...contact }, { ...kind('3'), ...contact })
  })

  test('in substitute care schooling is told', () => {
    of('schooling-in-substitute-care', kind('3'), { ...kind('3'), [`${other}.varhaiskasvatus_ja_opetus`]: 'Esimerkki' })
    expect(broken(clientPlan, kind('1'))).toEqual([])
  })

  test('in substitute care reunification is told', () => {
    of('reunification-in-substitute-care', kind('3'), {
      ...kind('3'),
      [`${other}.perheen_jalleenyhdistaminen`]: 'Esimerkki',
    })
  })

  test.each([0, 11, -1])('wellbeing is rated from one to ten: not %i', (rating) => {
    const rated = (value: number) => ({
      ...kind('3'),
      'sijaishuollossa_olevan_lapsen_hyvinvointi.numeerinen_arvio': value,
    })
    of('wellbeing-from-one-to-ten', rated(rating), rated(1))
    of('wellbeing-from-one-to-ten', rated(rating), rated(10))
  })
})

describe('service or support measure decision (11002)', () => {
  const hearing = (more: Draft) => ({ 'paatos.kuuleminen': [{ kuultava: child, ...more }] })

  test('whoever was not heard, the reasons are told', () => {
    shows(
      serviceOrSupportMeasureDecision,
      'reasons-when-not-heard',
      hearing({ suoritettu: false }),
      hearing({ suoritettu: false, syyt_selvittamatta_jattamiselle: 'Esimerkki' }),
    )
  })

  test('whoever was heard, no reasons for not hearing are told', () => {
    const reasons = { syyt_selvittamatta_jattamiselle: 'Esimerkki' }
    shows(
      serviceOrSupportMeasureDecision,
      'no-reasons-when-heard',
      hearing({ suoritettu: true, ...reasons }),
      hearing({ suoritettu: false, ...reasons }),
    )
  })
})

describe('nothing ends before it begins', () => {
  const ranges: readonly (readonly [Definition, string, string, string, Change])[] = [
    [
      serviceOrSupportMeasureDecision,
      'period-in-order',
      'paatos.paatoksen_voimassaolo.alkamispaiva',
      'paatos.paatoksen_voimassaolo.paattymispaiva',
      {},
    ],
    [
      clientPlan,
      'period-in-order',
      'tausta_ja_nykytilanne.sijoituksen_tiedot.alkamispaiva',
      'tausta_ja_nykytilanne.sijoituksen_tiedot.paattymispaiva',
      {},
    ],
    [
      clientRelationshipDocument,
      'period-in-order',
      'asiakas.yhteystiedot.tilapainen_osoite.voimassaolo.alkamispaiva',
      'asiakas.yhteystiedot.tilapainen_osoite.voimassaolo.paattymispaiva',
      {},
    ],
    [
      clientRelationshipDocument,
      'risk-period-in-order',
      'riskitieto.0.riskitiedon_alkamispaiva',
      'riskitieto.0.maaraaikaisen_riskitiedon_paattymispaiva',
      {},
    ],
    [
      clientRelationshipDocument,
      'relationship-period-in-order',
      'sosiaalihuollon_asiakkuus.asiakkuuden_alkamispvm',
      'sosiaalihuollon_asiakkuus.asiakkuuden_paattymispvm',
      {},
    ],
    [
      clientRelationshipDocument,
      'child-welfare-period-in-order',
      'lastensuojelun_asiakkuus.lastensuojelun_asiakkuuden_alkamispvm',
      'lastensuojelun_asiakkuus.lastensuojelun_asiakkuuden_paattymispvm',
      {},
    ],
    [
      clientRelationshipDocument,
      'unit-period-in-order',
      'palvelunjarjestajan_palveluyksikko.0.asiakkuuden_alkamispvm',
      'palvelunjarjestajan_palveluyksikko.0.asiakkuuden_paattymispvm',
      { palvelunjarjestajan_palveluyksikko: [organisersUnit] },
    ],
    [
      meetingOrContactNote,
      'meeting-in-order',
      'asiakaskertomusmerkinta.tapahtuma.ajanjakso.alkamishetki',
      'asiakaskertomusmerkinta.tapahtuma.ajanjakso.paattymishetki',
      {},
    ],
  ]

  test.each(ranges.map((range) => [range[0].number, range[1], range] as const))(
    '%s %s',
    (_, __, [definition, rule, from, to, more]) => {
      shows(
        definition,
        rule,
        { ...more, [from]: '2026-11-21', [to]: '2026-11-20' },
        { ...more, [from]: '2026-11-21', [to]: '2026-11-21' },
      )
      // A month or a year alone is out of order only when every day of it would be.
      shows(
        definition,
        rule,
        { ...more, [from]: '2026-11-21', [to]: '2026-10' },
        { ...more, [from]: '2026-11-21', [to]: '2026' },
      )
    },
  )

  test('a meeting does not end at an earlier time of the same day, whatever the offsets say', () => {
    const at = (from: string, to: string) => ({
      'asiakaskertomusmerkinta.tapahtuma.ajanjakso': { alkamishetki: from, paattymishetki: to },
    })
    expect(broken(meetingOrContactNote, at('2026-11-21T14:00:00+02:00', '2026-11-21T12:30:00Z'))).toEqual([])
    expect(broken(meetingOrContactNote, at('2026-11-21T14:00:00+02:00', '2026-11-21T13:59:00+02:00'))).toEqual([
      'meeting-in-order',
    ])
  })
})

test('every named rule of every document is shown broken and kept above', () => {
  const rulesOf = (part: { readonly fields: Fields; readonly rules: readonly Rule[] }): readonly string[] => [
    ...part.rules.map(({ name }) => name),
    ...Object.values(part.fields).flatMap((field) => (isGroup(field) ? rulesOf(field) : [])),
  ]
  const all = documents.flatMap((definition) => rulesOf(definition).map((rule) => `${definition.number} ${rule}`))
  expect([...shown].sort()).toEqual([...new Set(all)].sort())
})
