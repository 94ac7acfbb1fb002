import { coded } from '../../documents/code-lists.ts'
import { roles } from '../../documents/codes.ts'
import type { Draft } from '../../documents/field.ts'
import { clientPlanReviewBy } from '../../law/child-welfare-act/30-client-plan-review.ts'
import { dayInWords } from '../../law/words/days.ts'
import { measureBasisInWords, rectificationInstructions, rectificationLimitInWords } from '../texts/remedy.ts'
import { kinshipTexts } from '../texts/standing.ts'
import { childWord, latest } from '../texts/writing.ts'
import { type Facts, nameParts, unitCode } from './known.ts'

/** Nothing is known beyond what the fields say themselves. */
export function noExtras(): Draft {
  return {}
}

/** Entry on initiation (19001): the day the matter became pending. */
export function initiationExtras({ matter }: Facts): Draft {
  return matter ? { vireilletulopaiva: matter.initiatedOn } : {}
}

/** Assessment of the notification (1006): what the register already answers. */
export function assessmentOfNotificationExtras(facts: Facts): Draft {
  return {
    aiemmat_ilmoitukset_ja_yhteydenotot: facts.otherItems > 0,
    lapsen_asiakkuus: {
      lapsi_on_ollut_aiemmin_lastensuojelun_asiakkaana_hyvinvointialueella: facts.hadRelationship,
      lapsi_on_lastensuojelun_avohuollon_asiakas: facts.relationship !== undefined,
    },
  }
}

/** Entry on the beginning of a service (19002). */
export function beginningOfServiceExtras({ today }: Facts): Draft {
  return { sosiaalipalvelun_alkamispaiva: today }
}

/** Client relationship document (1505.1): address, people around the child, the unit and the responsible worker. */
export function clientRelationshipExtras(facts: Facts): Draft {
  const { child, people, relationship, language, responsible, worker } = facts
  const address = {
    ...(child.streetAddress !== null && { lahiosoite: child.streetAddress }),
    ...(child.postalCode !== null && { postinumero: child.postalCode }),
    ...(child.postOffice !== null && { postitoimipaikka: child.postOffice }),
  }
  const named = responsible === undefined ? undefined : nameParts(responsible)
  return {
    asiakas: {
      yhteystiedot: {
        ...(Object.keys(address).length > 0 && { osoite: [address] }),
        ...(child.phone !== null && { puhelinnumero: child.phone }),
      },
    },
    asiakkaaseen_liittyvat_henkilot: people.map((kin) => ({
      sukunimi: kin.familyName,
      etunimet: kin.givenNames,
      turvakielto: kin.securityBan,
      ...(kin.phone !== null && { yhteystiedot: { puhelinnumero: kin.phone } }),
      rooli: [
        ...(['mother', 'father', 'parent'].includes(kin.kind) ? [coded('1284', roles.parent, language)] : []),
        ...(kin.custodian ? [coded('1284', roles.custodian, language)] : []),
      ],
      roolin_kuvaus: kinshipTexts[kin.kind][language],
    })),
    palvelunjarjestajan_palveluyksikko: [
      {
        palveluyksikon_nimi: unitCode(facts),
        ...(relationship && { asiakkuuden_alkamispvm: relationship.beganOn }),
        ...(worker.phone !== null && { yhteystiedot: { puhelinnumero: worker.phone } }),
      },
    ],
    ...(named && { palveluista_vastaava_tyontekija: [{ sukunimi: named.last, etunimet: named.first }] }),
  }
}

/** Client plan (15009): one of each thing that a plan has, ready to be written, and by when it is reviewed. */
export function clientPlanExtras({ today, language }: Facts): Draft {
  const review = clientPlanReviewBy(today).lastPermitted
  return {
    tama_asiakassuunnitelma_on: {
      system: 'lastensuojelun_asiakassuunnitelma/tama_asiakassuunnitelma_on',
      code: '1',
      display: 'Avohuollon asiakassuunnitelma',
    },
    tiedot_neuvottelusta_jossa_tama_suunnitelma_on_tehty: [{}],
    asetettavat_tavoitteet: [{}],
    keinot_tavoitteiden_saavuttamiseksi_ja_tuen_tarpeeseen_vastaamiseksi: { palvelu: [{}] },
    asiakassuunnitelman_tarkistaminen: { ajankohta: latest[language](dayInWords(review, language)) },
  }
}

/** Decision on a measure (11002): its provisions, who is heard and told, validity, and the remedy in full. */
export function decisionExtras(facts: Facts): Draft {
  const { today, language, child, people, worker } = facts
  const custodians = people.filter(({ custodian }) => custodian)
  const concerned = [
    { familyName: child.familyName, givenNames: child.givenNames, as: childWord[language] },
    ...custodians.map((kin) => ({ ...kin, as: kinshipTexts[kin.kind][language] })),
  ]
  const authority = { county: worker.county[language], unit: worker.unit, phone: worker.phone }
  return {
    paatos: {
      ratkaisun_laji: coded('1248', '1', language),
      ratkaisun_lakiperuste: measureBasisInWords(language),
      paatoksen_voimassaolo: { alkamispaiva: today },
      kuuleminen: concerned.map(({ familyName, givenNames, as }) => ({
        kuultava: { sukunimi: familyName, etunimet: givenNames, kuvaus: as },
      })),
      tama_paatos_annetaan_tiedoksi_seuraaville_henkiloille: concerned
        .map(({ familyName, givenNames, as }) => `${givenNames} ${familyName} (${as})`)
        .join('\n'),
      lisatietojen_antaja: [
        { yhteystiedot: { ...(worker.phone !== null && { puhelinnumero: worker.phone }), postiosoite: {} } },
      ],
      muutoksenhaku: {
        muutoksenhakukeino: coded('1211', '1', language),
        ohjeteksti: rectificationInstructions(today, authority, language),
        viranomainen: {
          organisaation_nimi: authority.county,
          ...(authority.phone !== null && { yhteystiedot: { puhelinnumero: authority.phone } }),
        },
        maaraaika: rectificationLimitInWords(today, language),
      },
    },
  }
}
