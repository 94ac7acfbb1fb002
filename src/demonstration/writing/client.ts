import type { beginningOfService, clientRelationshipDocument } from '../../casework/client-relationship/documents.ts'
import { systems } from '../../documents/code-systems.ts'
import { roles } from '../../documents/codes.ts'
import type { DraftOf } from '../../documents/field.ts'
import type { PlainDate } from '../../kernel/day.ts'
import { childIn, childWelfareTask, codeIn, dayOf, nameOf, say, unitCode, type Writing, writerIn } from './parts.ts'

/** The client relationship document (1505.1). */
export function relationshipContent(
  writing: Writing,
  about: { readonly relationshipId: string; readonly beganOn: PlainDate },
): DraftOf<typeof clientRelationshipDocument.fields> {
  const { family, child, worker } = writing
  return {
    asiakkuuden_yksilointitunnus: { value: about.relationshipId },
    asiakas: {
      ...childIn(writing),
      syntymaaika: child.bornOn,
      turvakielto: family.securityBan,
      asiointikieli: codeIn(writing, systems.language, family.language.toUpperCase()),
      yhteystiedot: {
        osoite: [
          { lahiosoite: family.streetAddress, postinumero: family.postalCode, postitoimipaikka: family.postOffice },
        ],
      },
    },
    asiakkaaseen_liittyvat_henkilot: family.parents.map((parent) => ({
      sukunimi: parent.familyName,
      etunimet: parent.givenNames,
      yhteystiedot: { puhelinnumero: parent.phone },
      rooli: [codeIn(writing, '1284', roles.parent), codeIn(writing, '1284', roles.custodian)],
      toimivalta: say(writing, 'Lapsen huoltaja', 'Barnets vårdnadshavare'),
    })),
    sosiaalihuollon_asiakkuus: { asiakkuuden_alkamispvm: about.beganOn },
    palvelunjarjestajan_toimintayksikko: unitCode(worker.unit),
    palvelunjarjestajan_palveluyksikko: [
      { palveluyksikon_nimi: unitCode(worker.unit), asiakkuuden_alkamispvm: about.beganOn },
    ],
    palveluista_vastaava_tyontekija: [{ ...nameOf(worker), yhteystiedot: { puhelinnumero: worker.phone } }],
    sosiaalihuollon_palvelutehtava: [{ palvelutehtava: childWelfareTask(writing) }],
    lastensuojelun_asiakkuus: { lastensuojelun_asiakkuuden_alkamispvm: about.beganOn },
  }
}

/** The entry on the beginning of a service (19002). */
export function serviceBeganContent(writing: Writing, beganOn: PlainDate): DraftOf<typeof beginningOfService.fields> {
  return {
    asiakas: [childIn(writing)],
    palvelutehtava: childWelfareTask(writing),
    sosiaalipalvelu: codeIn(writing, '1222', '46'),
    sosiaalipalvelun_alkamispaiva: beganOn,
    lisatiedot: say(
      writing,
      'Lapsen asioista vastaava sosiaalityöntekijä on esitelty lapselle ja huoltajille.',
      'Den socialarbetare som ansvarar för barnets angelägenheter har presenterats för barnet och vårdnadshavarna.',
    ),
    paivamaara: dayOf(writing),
    laatija: writerIn(writing),
  }
}
