import type { Words } from '../../../kernel/language.ts'
import type { Candidate, KinshipKind } from '../../../people/people.ts'

/** Words of registering a notification for a child. */
export const registerTexts = {
  title: {
    fi: 'Ilmoituksen kirjaaminen lapselle',
    sv: 'Registrera anmälan för barnet',
    en: 'Registering for the child',
  },
  lead: {
    fi: 'Valitse lapsi rekisteristä tai kirjaa uusi henkilö. Ilmoituksesta tehdään lapselle asiakirja, ja ilmoittaja pidetään siitä erillään.',
    sv: 'Välj barnet i registret eller registrera en ny person. Av anmälan görs en handling för barnet, och anmälaren hålls åtskild från den.',
    en: 'Choose the child from the register or enter a new person. The notification becomes a document of the child, and the reporter is kept apart from it.',
  },
  who: { fi: 'Kuka lapsi on', sv: 'Vem är barnet', en: 'Who the child is' },
  newPerson: { fi: 'Uusi henkilö, tiedot alla', sv: 'Ny person, uppgifterna nedan', en: 'A new person, as below' },
  tail: { fi: 'tunnuksen loppu', sv: 'slutet av beteckningen', en: 'the code ends in' },
  noCode: { fi: 'ei henkilötunnusta', sv: 'ingen personbeteckning', en: 'no identity code' },
  searchTitle: { fi: 'Hae rekisteristä uudelleen', sv: 'Sök i registret på nytt', en: 'Search the register again' },
  search: { fi: 'Hae', sv: 'Sök', en: 'Search' },
  found: {
    fi: 'Haun tulos on luettelossa alla.',
    sv: 'Sökresultatet finns i listan nedan.',
    en: 'What was found is in the list below.',
  },
  newTitle: { fi: 'Uuden henkilön tiedot', sv: 'Uppgifter om en ny person', en: 'A new person' },
  newHint: {
    fi: 'Täytä vain, jos lasta ei ole yllä. Henkilötunnus ja syntymäpäivä lisätään myöhemmin, jos niitä ei tiedetä.',
    sv: 'Fyll i bara om barnet inte finns ovan. Personbeteckning och födelsedag läggs till senare om de inte är kända.',
    en: 'Only when the child is not above. Identity code and birthday can be added later when they are not known.',
  },
  unknown: { fi: 'Lapsen nimeä ei tiedetä', sv: 'Barnets namn är inte känt', en: 'The child’s name is not known' },
  givenNames: { fi: 'Etunimet', sv: 'Förnamn', en: 'First names' },
  familyName: { fi: 'Sukunimi', sv: 'Efternamn', en: 'Family name' },
  identityCode: { fi: 'Henkilötunnus', sv: 'Personbeteckning', en: 'Personal identity code' },
  bornOn: { fi: 'Syntymäpäivä', sv: 'Födelsedag', en: 'Birthday' },
  bornOnHint: {
    fi: 'Tyhjä, jos henkilötunnus on annettu: päivä tulee siitä. Esimerkiksi 24.11.2016',
    sv: 'Tom om personbeteckningen är angiven: dagen fås av den. Till exempel 24.11.2016',
    en: 'Empty when the identity code is given: it tells the day. For example 24.11.2016',
  },
  ageAsTold: { fi: 'Ikä ilmoittajan mukaan', sv: 'Ålder enligt anmälaren', en: 'Age as the reporter told it' },
  securityBan: { fi: 'Turvakielto', sv: 'Spärrmarkering', en: 'Security ban' },
  streetAddress: { fi: 'Katuosoite', sv: 'Gatuadress', en: 'Street address' },
  postalCode: { fi: 'Postinumero', sv: 'Postnummer', en: 'Postal code' },
  postOffice: { fi: 'Postitoimipaikka', sv: 'Postanstalt', en: 'Town' },
  phone: { fi: 'Puhelinnumero', sv: 'Telefonnummer', en: 'Telephone number' },
  around: { fi: 'Ihmiset lapsen ympärillä', sv: 'Människor kring barnet', en: 'People around the child' },
  aroundHint: {
    fi: 'Huoltajat ja muut. Tyhjä kohta jätetään pois, eikä sitä, joka on jo kirjattu lapselle, kirjata toiseen kertaan.',
    sv: 'Vårdnadshavare och andra. Det som lämnas tomt utelämnas, och den som redan finns registrerad för barnet registreras inte på nytt.',
    en: 'Custodians and others. What is left empty is left out, and nobody who is there already is entered again.',
  },
  person: { fi: 'Henkilö', sv: 'Person', en: 'Person' },
  kind: { fi: 'Suhde lapseen', sv: 'Relation till barnet', en: 'Relation to the child' },
  chooseKind: { fi: 'Valitse', sv: 'Välj', en: 'Choose' },
  custodian: { fi: 'Huoltaja', sv: 'Vårdnadshavare', en: 'Custodian' },
  livesWith: { fi: 'Asuu lapsen kanssa', sv: 'Bor med barnet', en: 'Lives with the child' },
  add: { fi: 'Lisää henkilö', sv: 'Lägg till en person', en: 'Add one more' },
  submit: { fi: 'Kirjaa ilmoitus', sv: 'Registrera anmälan', en: 'Register the notification' },
} as const satisfies Record<string, Words>

/** Why a person seems the same. */
export const seemsTheSame: Readonly<Record<Candidate['because'], Words>> = {
  'identity-code': { fi: 'sama henkilötunnus', sv: 'samma personbeteckning', en: 'same identity code' },
  'name-and-birthday': {
    fi: 'sama nimi ja syntymäpäivä',
    sv: 'samma namn och födelsedag',
    en: 'same name and birthday',
  },
  name: { fi: 'sama nimi', sv: 'samma namn', en: 'same name' },
  birthday: { fi: 'sama syntymäpäivä', sv: 'samma födelsedag', en: 'same birthday' },
}

/** What a person is to the child. */
export const kindTexts: Readonly<Record<KinshipKind, Words>> = {
  mother: { fi: 'äiti', sv: 'mor', en: 'mother' },
  father: { fi: 'isä', sv: 'far', en: 'father' },
  parent: { fi: 'vanhempi', sv: 'förälder', en: 'parent' },
  grandparent: { fi: 'isovanhempi', sv: 'mor- eller farförälder', en: 'grandparent' },
  sibling: { fi: 'sisarus', sv: 'syskon', en: 'sibling' },
  'step-parent': { fi: 'vanhemman puoliso', sv: 'förälders partner', en: 'step-parent' },
  'foster-carer': { fi: 'perhehoitaja', sv: 'familjevårdare', en: 'foster carer' },
  other: { fi: 'muu läheinen', sv: 'annan närstående', en: 'other close person' },
}
