import { roles } from '../../../documents/codes.ts'
import { type Code, code, date, group, longText, many, name, text, yesNo } from '../../../documents/definition.ts'
import {
  addressesTelephoneEmail,
  contactDetails,
  identityCode,
  period,
  periodInOrder,
  personName,
  securityBan,
} from '../../../documents/parts.ts'

type WithRoles = { readonly rooli?: readonly Code[] | undefined }

function hasRole(person: WithRoles, ...wanted: readonly string[]): boolean {
  return person.rooli?.some((role) => wanted.includes(role.code)) ?? false
}

function representsChild(person: WithRoles): boolean {
  return hasRole(person, roles.custodian, roles.guardian, roles.continuingAttorney, roles.attorney)
}

/** A person around the child, with the roles that person has. */
export const relatedPerson = group(
  'Asiakkaaseen liittyvät henkilöt',
  'Personer relaterade till klienten',
  'Persons related to the child',
  {
    ...personName,
    henkilotunnus: identityCode,
    tehtavanimike: text('Tehtävänimike', 'Uppgiftsbeteckning', 'Job title'),
    organisaatio: name('Organisaatio', 'Organisation', 'Organisation'),
    turvakielto: securityBan,
    salaiset_yhteystiedot: yesNo('Salaiset yhteystiedot', 'Hemliga kontaktuppgifter', 'Secret contact details'),
    yhteystiedot: contactDetails(addressesTelephoneEmail, { masking: 'whereabouts' }),
    rooli: many(code('1284', 'Rooli', 'Roll', 'Role')),
    roolin_kuvaus: text('Roolin kuvaus', 'Rollbeskrivning', 'More about the role, needed for “other”', {
      title: [
        'Lisätieto luokkaan "Muu" tai roolin tarkempi kuvaus',
        'Ytterligare information i klassen ”Annan” eller noggrannare beskrivning av rollen',
      ],
    }),
    yhteyshenkilo: yesNo('Yhteyshenkilö', 'Kontaktperson', 'Contact person'),
    toimivalta: longText('Toimivalta', 'Befogenhet', 'Authority to act', { conditional: true }),
    edunvalvonta: group('Edunvalvonta', 'Intressebevakning', 'Guardianship', {
      edunvalvonnan_voimassaolo: group(
        'Edunvalvonnan voimassaolo',
        'Giltighetstid för intressebevakningen',
        'Validity of the guardianship',
        period,
        { rules: [periodInOrder] },
      ),
      kuvaus: longText('Kuvaus', 'Beskrivning', 'Description'),
    }),
    edunvalvontavaltuutus: group(
      'Edunvalvontavaltuutus',
      'Intressebevakningsfullmakt',
      'Continuing power of attorney',
      {
        valtuutuksen_vahvistamispaiva: date(
          'Valtuutuksen vahvistamispäivä',
          'Datum för fastställande av fullmakt',
          'Power of attorney confirmed on',
        ),
        kuvaus: longText('Kuvaus', 'Beskrivning', 'Description'),
      },
    ),
    huoltajuus: group('Huoltajuus', 'Vårdnad', 'Custody', {
      huoltajuussuhteen_muoto: code('1204', 'Huoltajuussuhteen muoto', 'Typ av vårdnadsförhållande', 'Form of custody'),
      kuvaus: longText('Kuvaus', 'Beskrivning', 'Description'),
    }),
    vanhemman_tiedonsaantioikeus: longText(
      'Vanhemman tiedonsaantioikeus',
      'Förälders rätt till information',
      'The parent’s right to information',
    ),
  },
  {
    rules: [
      { name: 'authority-of-legal-representatives', kind: 'required', fields: ['toimivalta'], when: representsChild },
      {
        name: 'authority-only-of-legal-representatives',
        kind: 'relevant',
        fields: ['toimivalta'],
        when: representsChild,
      },
      {
        name: 'guardianship-of-guardians',
        kind: 'relevant',
        fields: ['edunvalvonta'],
        when: (person) => hasRole(person, roles.guardian),
      },
      {
        name: 'power-of-attorney-of-attorneys',
        kind: 'relevant',
        fields: ['edunvalvontavaltuutus'],
        when: (person) => hasRole(person, roles.continuingAttorney),
      },
      {
        name: 'custody-of-custodians',
        kind: 'relevant',
        fields: ['huoltajuus'],
        when: (person) => hasRole(person, roles.custodian),
      },
      {
        name: 'right-to-information-of-parents',
        kind: 'relevant',
        fields: ['vanhemman_tiedonsaantioikeus'],
        when: (person) => hasRole(person, roles.parent),
      },
    ],
  },
)
