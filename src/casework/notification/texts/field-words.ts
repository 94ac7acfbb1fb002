import type { Words } from '../../../kernel/language.ts'
import type { FieldName } from '../form/fields.ts'

/** What a field is called, and what helps to fill it in. */
export type FieldWords = { readonly label: Words; readonly hint?: Words }

/** Labels and hints of the form, for a private person and a professional alike. */
export const fieldWords: Readonly<Record<FieldName, FieldWords>> = {
  municipality: {
    label: { fi: 'Lapsen kotikunta', sv: 'Barnets hemkommun', en: 'The child’s home municipality' },
    hint: {
      fi: 'Kunta, jossa lapsi asuu. Jos et tiedä, valitse kunta, jossa lapsi on nyt.',
      sv: 'Kommunen där barnet bor. Om du inte vet, välj kommunen där barnet är nu.',
      en: 'Where the child lives. If you do not know, choose where the child is now.',
    },
  },
  danger: {
    label: {
      fi: 'Onko lapsi nyt vaarassa?',
      sv: 'Är barnet i fara just nu?',
      en: 'Is the child in danger now?',
    },
  },
  sender: {
    label: { fi: 'Kuka olet lapselle?', sv: 'Vem är du för barnet?', en: 'Who are you to the child?' },
  },
  named: {
    label: { fi: 'Haluatko kertoa nimesi?', sv: 'Vill du uppge ditt namn?', en: 'Do you want to give your name?' },
  },
  familyName: { label: { fi: 'Sukunimi', sv: 'Efternamn', en: 'Family name' } },
  givenNames: { label: { fi: 'Etunimi', sv: 'Förnamn', en: 'First name' } },
  jobTitle: { label: { fi: 'Ammatti tai tehtävänimike', sv: 'Yrke eller titel', en: 'Profession or job title' } },
  organisation: {
    label: { fi: 'Työpaikka', sv: 'Arbetsplats', en: 'Workplace' },
    hint: {
      fi: 'Organisaatio ja yksikkö, esimerkiksi koulun nimi.',
      sv: 'Organisation och enhet, till exempel skolans namn.',
      en: 'Organisation and unit, such as the name of the school.',
    },
  },
  phone: { label: { fi: 'Puhelinnumero', sv: 'Telefonnummer', en: 'Telephone number' } },
  email: {
    label: { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
    hint: {
      fi: 'Emme lähetä lapsen asioita tavallisessa sähköpostissa.',
      sv: 'Vi skickar inte uppgifter om barnet med vanlig e-post.',
      en: 'We never send anything about the child in ordinary e-mail.',
    },
  },
  streetAddress: { label: { fi: 'Katuosoite', sv: 'Gatuadress', en: 'Street address' } },
  postalCode: { label: { fi: 'Postinumero', sv: 'Postnummer', en: 'Postal code' } },
  postOffice: { label: { fi: 'Postitoimipaikka', sv: 'Postanstalt', en: 'Town' } },
  secrecy: {
    label: {
      fi: 'Pyydän, että tietojani ei kerrota perheelle',
      sv: 'Jag ber att mina uppgifter inte lämnas ut till familjen',
      en: 'I ask that the family is not told who I am',
    },
  },
  secrecyReason: {
    label: { fi: 'Miksi pyydät tätä?', sv: 'Varför ber du om detta?', en: 'Why do you ask for this?' },
    hint: {
      fi: 'Esimerkiksi jos pelkäät uhkailua tai kostoa. Perustelu auttaa työntekijää ratkaisemaan asian.',
      sv: 'Till exempel om du är rädd för hot eller hämnd. Motiveringen hjälper arbetaren att avgöra saken.',
      en: 'For instance if you fear threats or revenge. Your reasons help the worker decide.',
    },
  },
  'child.unknown': {
    label: { fi: 'En tiedä lapsen nimeä', sv: 'Jag vet inte barnets namn', en: 'I do not know the child’s name' },
  },
  'child.givenNames': { label: { fi: 'Etunimi', sv: 'Förnamn', en: 'First name' } },
  'child.familyName': { label: { fi: 'Sukunimi', sv: 'Efternamn', en: 'Family name' } },
  'child.identityCode': {
    label: { fi: 'Henkilötunnus', sv: 'Personbeteckning', en: 'Personal identity code' },
    hint: { fi: 'Jos tiedät sen.', sv: 'Om du vet den.', en: 'If you know it.' },
  },
  'child.age': {
    label: {
      fi: 'Ikä tai syntymäaika',
      sv: 'Ålder eller födelsedatum',
      en: 'Age or date of birth',
    },
    hint: {
      fi: 'Arviokin auttaa. Esimerkiksi: 7, noin 10, 4 kk, 24.11.2016',
      sv: 'En uppskattning räcker. Till exempel: 7, ungefär 10, 4 mån, 24.11.2016',
      en: 'A guess helps too. For example: 7, about 10, 4 months, 24.11.2016',
    },
  },
  'child.securityBan': {
    label: {
      fi: 'Lapsella on turvakielto: osoitetta ei saa paljastaa',
      sv: 'Barnet har spärrmarkering: adressen får inte röjas',
      en: 'The child’s address is protected (non-disclosure for personal safety)',
    },
  },
  'child.streetAddress': { label: { fi: 'Katuosoite', sv: 'Gatuadress', en: 'Street address' } },
  'child.postalCode': { label: { fi: 'Postinumero', sv: 'Postnummer', en: 'Postal code' } },
  'child.postOffice': { label: { fi: 'Postitoimipaikka', sv: 'Postanstalt', en: 'Town' } },
  'child.phone': {
    label: { fi: 'Lapsen puhelinnumero', sv: 'Barnets telefonnummer', en: 'The child’s telephone number' },
  },
  'child.lives': {
    label: {
      fi: 'Missä ja kenen kanssa lapsi asuu?',
      sv: 'Var och med vem bor barnet?',
      en: 'Where and with whom does the child live?',
    },
    hint: {
      fi: 'Esimerkiksi: äidin luona ja joka toinen viikko isän luona.',
      sv: 'Till exempel: hos mamma och varannan vecka hos pappa.',
      en: 'For example: with the mother, and every other week with the father.',
    },
  },
  'child.school': {
    label: {
      fi: 'Päiväkoti, koulu tai oppilaitos',
      sv: 'Daghem, skola eller läroanstalt',
      en: 'Day care, school or college',
    },
  },
  'child.language': {
    label: {
      fi: 'Äidinkieli ja tulkin tarve',
      sv: 'Modersmål och behov av tolk',
      en: 'Mother tongue and need of an interpreter',
    },
  },
  'carer.givenNames': { label: { fi: 'Etunimi', sv: 'Förnamn', en: 'First name' } },
  'carer.familyName': { label: { fi: 'Sukunimi', sv: 'Efternamn', en: 'Family name' } },
  'carer.relation': {
    label: { fi: 'Suhde lapseen', sv: 'Relation till barnet', en: 'Relation to the child' },
    hint: {
      fi: 'Esimerkiksi äiti, isä, huoltaja, isovanhempi. Jos lapsia on useita, kerro kenen.',
      sv: 'Till exempel mamma, pappa, vårdnadshavare, mor- eller farförälder. Om barnen är flera, berätta vems.',
      en: 'For example mother, father, custodian, grandparent. If there are several children, say whose.',
    },
  },
  'carer.phone': { label: { fi: 'Puhelinnumero', sv: 'Telefonnummer', en: 'Telephone number' } },
  'carer.streetAddress': { label: { fi: 'Osoite', sv: 'Adress', en: 'Address' } },
  what: {
    label: { fi: 'Mistä olet huolissasi?', sv: 'Vad är du orolig för?', en: 'What are you worried about?' },
  },
  childTold: {
    label: {
      fi: 'Oletko kertonut lapselle tästä ilmoituksesta?',
      sv: 'Har du berättat för barnet om den här anmälan?',
      en: 'Have you told the child about this notification?',
    },
  },
  carerTold: {
    label: {
      fi: 'Oletko kertonut ainakin yhdelle huoltajalle?',
      sv: 'Har du berättat för åtminstone en vårdnadshavare?',
      en: 'Have you told at least one custodian?',
    },
  },
  toldMore: {
    label: {
      fi: 'Haluatko kertoa tästä lisää?',
      sv: 'Vill du berätta mer om detta?',
      en: 'Do you want to say more about this?',
    },
    hint: {
      fi: 'Esimerkiksi miten lapsi tai huoltaja suhtautui, tai miksi et ole kertonut.',
      sv: 'Till exempel hur barnet eller vårdnadshavaren reagerade, eller varför du inte har berättat.',
      en: 'For example how the child or custodian took it, or why you have not told them.',
    },
  },
}

/** Labels that read otherwise for a professional. */
export const professionalLabels: Partial<Readonly<Record<FieldName, Words>>> = {
  sender: { fi: 'Millä alalla työskentelet?', sv: 'Inom vilket område arbetar du?', en: 'In which field do you work?' },
  what: { fi: 'Mitä on tapahtunut?', sv: 'Vad har hänt?', en: 'What has happened?' },
}
