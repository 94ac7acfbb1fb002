import type { Words } from '../../kernel/language.ts'

/** Words of adding a person around a child. */
export const peopleTexts = {
  title: { fi: 'Lisää läheinen', sv: 'Lägg till en närstående', en: 'Add a person around the child' },
  lead: {
    fi: 'Kirjaa henkilö, jolla on merkitystä lapsen asiassa. Vanhempi ja huoltaja eivät aina ole sama ihminen.',
    sv: 'Anteckna en person som har betydelse i barnets ärende. Förälder och vårdnadshavare är inte alltid samma person.',
    en: 'Enter somebody who matters in the child’s case. A parent and a custodian are not always the same person.',
  },
  back: { fi: 'Lapsen sivulle', sv: 'Till barnets sida', en: 'To the child’s page' },
  familyName: { fi: 'Sukunimi', sv: 'Efternamn', en: 'Last name' },
  givenNames: { fi: 'Etunimet', sv: 'Förnamn', en: 'First names' },
  kind: { fi: 'Suhde lapseen', sv: 'Relation till barnet', en: 'Relation to the child' },
  custodian: { fi: 'On lapsen huoltaja', sv: 'Är barnets vårdnadshavare', en: 'Is a custodian of the child' },
  livesWith: { fi: 'Asuu lapsen kanssa', sv: 'Bor med barnet', en: 'Lives with the child' },
  phone: { fi: 'Puhelin', sv: 'Telefon', en: 'Telephone' },
  streetAddress: { fi: 'Katuosoite', sv: 'Gatuadress', en: 'Street address' },
  postalCode: { fi: 'Postinumero', sv: 'Postnummer', en: 'Postal code' },
  postOffice: { fi: 'Postitoimipaikka', sv: 'Postanstalt', en: 'Post office' },
  securityBan: {
    fi: 'Henkilöllä on turvakielto',
    sv: 'Personen har spärrmarkering',
    en: 'The person has a security ban',
  },
  securityBanHint: {
    fi: 'Yhteystietoja ei silloin näytetä lapsen sivulla.',
    sv: 'Då visas inte kontaktuppgifterna på barnets sida.',
    en: 'Contact details are then not shown on the child’s page.',
  },
  submit: { fi: 'Lisää', sv: 'Lägg till', en: 'Add' },
  there: { fi: 'Jo kirjatut', sv: 'Redan antecknade', en: 'Already entered' },
} as const satisfies Record<string, Words>
