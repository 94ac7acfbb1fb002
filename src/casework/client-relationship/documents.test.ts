import { describe, expect, test } from 'vitest'
import { coded } from '../../documents/code-lists.ts'
import type { Draft } from '../../documents/field.ts'
import { viewOf } from '../../documents/view.ts'
import { contentWith, proofOf } from '../testing/rule-proof.ts'
import { beginningOfService, clientRelationshipDocument } from './documents.ts'

const relationship = proofOf(clientRelationshipDocument)
const beginning = proofOf(beginningOfService)
const child = { sukunimi: 'Mallinen', etunimet: 'Aamu' }
const unit = { system: 'urn:oid:1.2.246.537.6.202', code: 'esimerkkiyksikko-1', display: 'Esimerkkiyksikkö 1' }
const organisersUnit = { palveluyksikon_nimi: unit, asiakkuuden_alkamispvm: '2026-11-21' }

describe('client relationship document (1505.1)', () => {
  const old = { 'sosiaalihuollon_asiakkuus.vanha_asiakkuus': true }

  test('the relationship has an identifier unless it is an old one', () => {
    relationship.shows(
      'identifier-unless-old-relationship',
      { asiakkuuden_yksilointitunnus: undefined },
      { ...old, asiakkuuden_yksilointitunnus: undefined },
    )
  })

  test('an old relationship is archived with the identity code', () => {
    relationship.shows(
      'identity-code-of-old-relationship',
      { ...old, 'asiakas.henkilotunnus': undefined },
      { 'asiakas.henkilotunnus': undefined },
    )
  })

  test('an old relationship is archived with the date of birth', () => {
    relationship.shows('date-of-birth-of-old-relationship', old, { ...old, 'asiakas.syntymaaika': '2014-05' })
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
    relationship.shows('cohabitation-in-shelter', served('unverified:shelter'), served('46'))
    relationship.shows('cohabitation-in-shelter', served('unverified:shelter'), {
      ...served('unverified:shelter'),
      'asiakas.elaa_avoliitossa': false,
    })
  })

  test('the operating unit of the organiser is told unless the relationship is old', () => {
    relationship.shows(
      'operating-unit-unless-old-relationship',
      { palvelunjarjestajan_toimintayksikko: undefined },
      { ...old, palvelunjarjestajan_toimintayksikko: undefined },
    )
  })

  test('a service task is told unless the relationship is old', () => {
    relationship.shows(
      'service-task-unless-old-relationship',
      { sosiaalihuollon_palvelutehtava: undefined },
      { ...old, sosiaalihuollon_palvelutehtava: undefined },
    )
  })

  test('a unit of the organiser stands on the document or under one of its tasks', () => {
    const task = { palvelutehtava: coded('1221', '10') }
    const none = { palvelunjarjestajan_palveluyksikko: undefined, sosiaalihuollon_palvelutehtava: [task] }
    relationship.shows('some-unit-of-the-organiser', none, {
      ...none,
      palvelunjarjestajan_palveluyksikko: [organisersUnit],
    })
    relationship.shows('some-unit-of-the-organiser', none, {
      ...none,
      sosiaalihuollon_palvelutehtava: [{ ...task, palvelunjarjestajan_palveluyksikko: [organisersUnit] }],
    })
  })

  test('with a security ban the document shows no municipality, address or e-mail, but telephone and contact address', () => {
    relationship.shown('security-ban-withholds-whereabouts')
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
    relationship.shows('end-day-when-ended', ended, {
      ...ended,
      'sosiaalihuollon_asiakkuus.asiakkuuden_paattymispvm': '2030',
    })
  })

  describe('a person around the child', () => {
    const person = (role: string | undefined, more: Draft) => ({
      asiakkaaseen_liittyvat_henkilot: [{ ...child, ...(role && { rooli: [coded('1284', role)] }), ...more }],
    })

    test.each(['31', '32', '33', '34'])('role %s has its authority to act told', (role) => {
      relationship.shows(
        'authority-of-legal-representatives',
        person(role, {}),
        person(role, { toimivalta: 'Esimerkki' }),
      )
    })
    test('other roles have none', () => {
      relationship.shows(
        'authority-only-of-legal-representatives',
        person('12', { toimivalta: 'x' }),
        person('31', { toimivalta: 'x' }),
      )
    })
    test('guardianship is told of a guardian', () => {
      const told = { edunvalvonta: { kuvaus: 'x' }, toimivalta: 'x' }
      relationship.shows('guardianship-of-guardians', person('31', told), person('32', told))
    })
    test('a continuing power of attorney is told of one who holds it', () => {
      const told = { edunvalvontavaltuutus: { kuvaus: 'x' }, toimivalta: 'x' }
      relationship.shows('power-of-attorney-of-attorneys', person('34', told), person('33', told))
    })
    test('custody is told of a custodian', () => {
      const told = { huoltajuus: { kuvaus: 'x' }, toimivalta: 'x' }
      relationship.shows('custody-of-custodians', person('32', told), person('31', told))
    })
    test('the right to information is told of a parent', () => {
      const told = { vanhemman_tiedonsaantioikeus: 'x' }
      relationship.shows('right-to-information-of-parents', person(undefined, told), person('12', told))
    })
  })

  test('it can be signed for a child without a code, and exported once one of the two codes is known', () =>
    relationship.eitherCode())

  test('nothing in it ends before it begins', () => {
    const temporary = 'asiakas.yhteystiedot.tilapainen_osoite.voimassaolo'
    relationship.inOrder('period-in-order', `${temporary}.alkamispaiva`, `${temporary}.paattymispaiva`)
    relationship.inOrder(
      'risk-period-in-order',
      'riskitieto.0.riskitiedon_alkamispaiva',
      'riskitieto.0.maaraaikaisen_riskitiedon_paattymispaiva',
    )
    relationship.inOrder(
      'relationship-period-in-order',
      'sosiaalihuollon_asiakkuus.asiakkuuden_alkamispvm',
      'sosiaalihuollon_asiakkuus.asiakkuuden_paattymispvm',
    )
    const ours = 'lastensuojelun_asiakkuus.lastensuojelun_asiakkuuden'
    relationship.inOrder('child-welfare-period-in-order', `${ours}_alkamispvm`, `${ours}_paattymispvm`)
    const inUnit = 'palvelunjarjestajan_palveluyksikko.0.asiakkuuden'
    relationship.inOrder('unit-period-in-order', `${inUnit}_alkamispvm`, `${inUnit}_paattymispvm`, {
      palvelunjarjestajan_palveluyksikko: [organisersUnit],
    })
  })

  test('every named rule is shown above', () => expect(relationship.unshown()).toEqual([]))
})

describe('entry on the beginning of a service (19002)', () => {
  test('it takes no second child', () => beginning.oneChild())

  test('it can be signed for a child without a code, and exported once one of the two codes is known', () =>
    beginning.eitherCode())

  test('every named rule is shown above', () => expect(beginning.unshown()).toEqual([]))
})
