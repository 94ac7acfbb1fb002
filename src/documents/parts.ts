import { systems } from './code-systems.ts'
import {
  code,
  type Details,
  date,
  type Fields,
  group,
  identifier,
  longText,
  many,
  must,
  mustForExport,
  name,
  text,
  yesNo,
} from './definition.ts'

// The parts that recur in the national structures, each in the few variants they really have.

/** A person's name. */
export const personName = {
  sukunimi: must(name('Sukunimi', 'Efternamn', 'Last name')),
  etunimet: must(name('Etunimet', 'Samtliga förnamn', 'First names')),
}

/** The name of the child whose document it is. */
export const childName = {
  sukunimi: must(name('Sukunimi', 'Efternamn', 'Last name', { prefill: 'child.last-name' })),
  etunimet: must(name('Etunimet', 'Samtliga förnamn', 'First names', { prefill: 'child.first-names' })),
}

/** A personal identity code, kept from those who are not cleared for it. */
export const identityCode = identifier('Henkilötunnus', 'Personbeteckning', 'Personal identity code', {
  system: systems.identityCode,
  masking: 'identity-code',
})

/** The child's own identity code. */
export const childIdentityCode = identifier('Henkilötunnus', 'Personbeteckning', 'Personal identity code', {
  system: systems.identityCode,
  masking: 'identity-code',
  prefill: 'child.identity-code',
})

/** The child's identity code and, until it is known, a temporary one: one of the two. */
export const eitherCode = {
  henkilotunnus: identifier('Henkilötunnus', 'Personbeteckning', 'Personal identity code', {
    system: systems.identityCode,
    masking: 'identity-code',
    prefill: 'child.identity-code',
    conditional: true,
  }),
  tilapainen_yksilointitunnus: identifier(
    'Tilapäinen yksilöintitunnus',
    'Temporär identifikationskod',
    'Temporary identification code',
    { prefill: 'child.temporary-code', conditional: true },
  ),
}

/** Documents of a child without any code can be signed; the national archive takes them when one of the two is known. */
export const eitherCodeRule = {
  name: 'identity-code-or-temporary-code',
  kind: 'one-of',
  stops: 'export',
  fields: ['henkilotunnus', 'tilapainen_yksilointitunnus'],
} as const

/** The child in structures that demand the identity code. */
export const childWithIdentityCode = group('Asiakas', 'Klient', 'Child', {
  ...childName,
  henkilotunnus: mustForExport(childIdentityCode),
})

/** The child in structures that take either code. The title varies. */
export function childWithEitherCode(details: Details = {}) {
  return group('Asiakas', 'Klient', 'Child', { ...childName, ...eitherCode }, { ...details, rules: [eitherCodeRule] })
}

/** One document tells of one child, also where the structure would take more. */
export const oneChild = { name: 'one-child', kind: 'at-most', most: 1, fields: ['asiakas'] } as const

const unitWords = ['Palveluyksikkö', 'Serviceenhet', 'Service unit'] as const
const titleWords = ['Tehtävänimike', 'Uppgiftsbeteckning', 'Job title'] as const

/** A professional: name, title, unit. */
export const professional = {
  ...personName,
  tehtavanimike: text(...titleWords),
  palveluyksikko: code('202', ...unitWords),
}

/** The professional who is writing: filled in from the session. */
export const writer = {
  sukunimi: must(name('Sukunimi', 'Efternamn', 'Last name', { prefill: 'worker.last-name' })),
  etunimet: must(name('Etunimet', 'Samtliga förnamn', 'First names', { prefill: 'worker.first-names' })),
  tehtavanimike: text(...titleWords, { prefill: 'worker.title' }),
  palveluyksikko: code('202', ...unitWords, { prefill: 'worker.unit' }),
}

/** The author of a document. The title varies. */
export function author(details: Details = {}) {
  return group('Laatija', 'Upprättare', 'Author', writer, details)
}

/** Street, postal code, post office. */
export const address = {
  lahiosoite: text('Lähiosoite', 'Näradress', 'Street address'),
  postinumero: text('Postinumero', 'Postnummer', 'Postal code'),
  postitoimipaikka: name('Postitoimipaikka', 'Postkontor', 'Post office'),
}

/** The same where all three are needed, so that post arrives. */
export const wholeAddress = {
  lahiosoite: must(address.lahiosoite),
  postinumero: must(address.postinumero),
  postitoimipaikka: must(address.postitoimipaikka),
}

export const telephone = text('Puhelinnumero', 'Telefonnummer', 'Telephone number')
export const email = text('Sähköpostiosoite', 'E-postadress', 'E-mail address')

/** Any number of addresses. */
export const addresses = many(group('Osoite', 'Adress', 'Address', address))

/** Contact details under their usual heading: addresses and telephone, with more fields when given. */
export function contactDetails<const F extends Fields>(fields: F, details: Details = {}) {
  return group('Yhteystiedot', 'Kontaktuppgifter', 'Contact details', fields, details)
}

/** Contact details with addresses and telephone. */
export const addressesAndTelephone = { osoite: addresses, puhelinnumero: telephone }

/** Contact details with addresses, telephone and e-mail. */
export const addressesTelephoneEmail = { osoite: addresses, puhelinnumero: telephone, sahkopostiosoite: email }

/** Contact details of an office: visiting and postal address, telephone, e-mail. */
export const officeContact = {
  kayntiosoite: group('Käyntiosoite', 'Besöksadress', 'Visiting address', address),
  postiosoite: group('Postiosoite', 'Postadress', 'Postal address', address),
  puhelinnumero: telephone,
  sahkopostiosoite: email,
}

/** Contact details of an office that must be reachable by post and telephone. */
export const reachableOfficeContact = {
  kayntiosoite: officeContact.kayntiosoite,
  postiosoite: must(group('Postiosoite', 'Postadress', 'Postal address', wholeAddress)),
  puhelinnumero: must(telephone),
  sahkopostiosoite: email,
}

/** From when until when something is in force. */
export const period = {
  alkamispaiva: date('Alkamispäivä', 'Inledningsdatum', 'Start date'),
  paattymispaiva: date('Päättymispäivä', 'Avslutningsdatum', 'End date'),
}

/** A period does not end before it begins. */
export const periodInOrder = {
  name: 'period-in-order',
  kind: 'in-order',
  fields: ['alkamispaiva', 'paattymispaiva'],
} as const

/** An organisation that takes an appeal, with its contact details. */
export const appealBody = {
  organisaation_nimi: name('Organisaation nimi', 'Organisationens namn', 'Name of the organisation'),
  yhteystiedot: contactDetails(officeContact),
}

/** How the decision can be challenged, where and by when. */
export const remedy = group('Muutoksenhaku', 'Ändringssökande', 'Appeal', {
  muutoksenhakukeino: code('1211', 'Muutoksenhakukeino', 'Rättsmedel', 'Means of appeal'),
  ohjeteksti: must(longText('Ohjeteksti', 'Anvisning', 'Instructions')),
  viranomainen: group('Viranomainen', 'Myndighet', 'Authority that the decision is appealed to', appealBody, {
    title: ['Viranomainen, jolta haetaan muutosta päätökseen', 'Myndighet, hos vilken ändring av beslutet ansöks'],
  }),
  muutoksenhakukirjelman_vastaanottaja: many(
    group('Muutoksenhakukirjelmän vastaanottaja', 'Mottagare av besvärsskrift', 'Recipient of the appeal', appealBody),
  ),
  maaraaika: text('Määräaika', 'Tidsfrist', 'Time limit'),
})

/** The mark of a signature. */
export const signature = group('Allekirjoitus', 'Underskrift', 'Signature', {
  allekirjoituksen_tyyppi: must(
    code(systems.signature, 'Allekirjoituksen tyyppi', 'Typ av underskrift', 'Type of signature', {
      prefill: 'signature.type',
    }),
  ),
})

/** The day of writing. */
export const dayOfWriting = date('Päivämäärä', 'Datum', 'Date', { prefill: 'today' })

/** The organisation's own explanation of the law; not for the writer to fill. */
export const statutoryExplanation = longText('Lakiselostus', 'Lagförklaring', 'Statutory explanation')

/** The service task that the document belongs to. */
export const serviceTask = code('1221', 'Palvelutehtävä', 'Serviceuppgift', 'Service task', {
  prefill: 'matter.service-task',
})

/** A social service. */
export const socialService = code('1222', 'Sosiaalipalvelu', 'Socialservice', 'Social service')

/** Whether the person is protected by a security ban. */
export const securityBan = yesNo('Turvakielto', 'Spärrmarkering', 'Security ban')

/** Whether the child is. */
export const childSecurityBan = yesNo('Turvakielto', 'Spärrmarkering', 'Security ban', {
  prefill: 'child.security-ban',
})
