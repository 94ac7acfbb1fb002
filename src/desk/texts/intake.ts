import type { Language, Words } from '../../kernel/language.ts'
import type { Candidate } from '../../people/people.ts'
import type { ItemDoing } from '../item-steps.ts'

/** Words of the inbox. */
export const inboxTexts = {
  title: { fi: 'Saapuneet', sv: 'Inkommet', en: 'Inbox' },
  lead: { fi: 'Kiireisin ensin', sv: 'Det mest brådskande först', en: 'Most urgent first' },
  all: { fi: 'Kaikki', sv: 'Alla', en: 'All' },
  filter: { fi: 'Vaihe', sv: 'Skede', en: 'Stage' },
  caption: {
    fi: 'Päivystyksessä odottavat ilmoitukset, kiireisin ensin',
    sv: 'Anmälningar som väntar hos jouren, det mest brådskande först',
    en: 'Notifications waiting on the duty desk, most urgent first',
  },
  child: { fi: 'Lapsi', sv: 'Barn', en: 'Child' },
  received: { fi: 'Saapui', sv: 'Kom in', en: 'Received' },
  stage: { fi: 'Vaihe', sv: 'Skede', en: 'Stage' },
  start: { fi: 'Arvioinnin aloitus', sv: 'Bedömningen inleds', en: 'Assessment starts' },
  complete: { fi: 'Arviointi valmis', sv: 'Bedömningen klar', en: 'Assessment complete' },
  inform: { fi: 'Kerrottu perheelle', sv: 'Familjen informerad', en: 'Family told' },
  notYet: { fi: 'ei vielä', sv: 'inte ännu', en: 'not yet' },
  privatePerson: { fi: 'yksityishenkilö', sv: 'privatperson', en: 'private person' },
  professional: { fi: 'ilmoitusvelvollinen', sv: 'anmälningsskyldig', en: 'duty to notify' },
  notAssessed: { fi: 'Kiireellisyys arvioimatta', sv: 'Brådskan inte bedömd', en: 'Urgency not assessed' },
  empty: { fi: 'Mikään ei odota', sv: 'Ingenting väntar', en: 'Nothing is waiting' },
  emptyMore: {
    fi: 'Kaikki saapuneet ilmoitukset ovat löytäneet paikkansa.',
    sv: 'Alla inkomna anmälningar har hittat sin plats.',
    en: 'Every notification that arrived has found its place.',
  },
  pages: { fi: 'Sivut', sv: 'Sidor', en: 'Pages' },
  previous: { fi: 'Edelliset', sv: 'Föregående', en: 'Previous' },
  next: { fi: 'Seuraavat', sv: 'Nästa', en: 'Next' },
} as const satisfies Record<string, Words>

/** What has just been done with an item that is out of sight now. */
export const doneTexts: Readonly<Record<string, Words>> = {
  transferred: { fi: 'Ilmoitus siirrettiin', sv: 'Anmälan överfördes', en: 'The notification was transferred' },
  attached: { fi: 'Ilmoitus liitettiin', sv: 'Anmälan fogades', en: 'The notification was attached' },
  skipped: {
    fi: 'Päätös olla arvioimatta kirjattiin',
    sv: 'Avgörandet att inte bedöma antecknades',
    en: 'It was recorded that no assessment is made',
  },
}

const siblings: Readonly<Record<Language, (others: number) => string>> = {
  fi: (others) => (others === 1 ? 'sama ilmoitus: yksi muu lapsi' : `sama ilmoitus: ${others} muuta lasta`),
  sv: (others) => (others === 1 ? 'samma anmälan: ett barn till' : `samma anmälan: ${others} barn till`),
  en: (others) => (others === 1 ? 'same message: one other child' : `same message: ${others} other children`),
}

/** How many other children the same message names. */
export function siblingsInWords(others: number, language: Language): string {
  return siblings[language](others)
}

/** Words of the page of one item. */
export const itemTexts = {
  title: { fi: 'Ilmoitus', sv: 'Anmälan', en: 'Notification' },
  back: { fi: 'Saapuneet', sv: 'Inkommet', en: 'Inbox' },
  now: { fi: 'Mitä voi tehdä nyt', sv: 'Vad kan göras nu', en: 'What can be done now' },
  tools: {
    fi: 'Mitä voi tehdä, ja ketä asia koskee',
    sv: 'Vad kan göras, och vem saken gäller',
    en: 'What can be done, and whom it concerns',
  },
  clocks: { fi: 'Määräajat', sv: 'Tidsfrister', en: 'Time limits' },
  asItCame: {
    fi: 'Ilmoitus sellaisena kuin se saapui',
    sv: 'Anmälan så som den kom in',
    en: 'The notification as it came',
  },
  reporter: { fi: 'Ilmoittaja', sv: 'Anmälare', en: 'Reporter' },
  anonymous: { fi: 'nimetön', sv: 'anonym', en: 'anonymous' },
  named: { fi: 'nimi annettu', sv: 'namn uppgett', en: 'name given' },
  asksSecrecy: { fi: 'pyytää salassapitoa', sv: 'ber om sekretess', en: 'asks for secrecy' },
  showReporter: { fi: 'Näytä ilmoittaja', sv: 'Visa anmälaren', en: 'Show the reporter' },
  showReporterNote: {
    fi: 'Katselu kirjataan lokiin.',
    sv: 'Visningen antecknas i loggen.',
    en: 'The look is recorded in the log.',
  },
  reference: { fi: 'Tunnus', sv: 'Referens', en: 'Reference' },
  joined: { fi: 'Vireillä', sv: 'Anhängigt sedan', en: 'Pending since' },
  child: { fi: 'Lapsi', sv: 'Barn', en: 'Child' },
  carers: { fi: 'Huoltajat ja muut', sv: 'Vårdnadshavare och andra', en: 'Custodians and others' },
  message: { fi: 'Mitä on tapahtunut', sv: 'Vad har hänt', en: 'What has happened' },
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  identityCode: { fi: 'Henkilötunnus', sv: 'Personbeteckning', en: 'Personal identity code' },
  age: { fi: 'Ikä tai syntymäaika', sv: 'Ålder eller födelsedatum', en: 'Age or date of birth' },
  address: { fi: 'Osoite', sv: 'Adress', en: 'Address' },
  phone: { fi: 'Puhelinnumero', sv: 'Telefonnummer', en: 'Telephone number' },
  lives: { fi: 'Asuminen', sv: 'Boende', en: 'Where the child lives' },
  school: { fi: 'Koulu tai päiväkoti', sv: 'Skola eller daghem', en: 'School or day care' },
  language: { fi: 'Kieli ja tulkin tarve', sv: 'Språk och behov av tolk', en: 'Language, need for an interpreter' },
  securityBan: { fi: 'Turvakielto', sv: 'Spärrmarkering', en: 'Security ban' },
  relation: { fi: 'Suhde lapseen', sv: 'Relation till barnet', en: 'Relation to the child' },
  danger: { fi: 'Vaara ilmoittajan mukaan', sv: 'Fara enligt anmälaren', en: 'Danger, by the reporter' },
  childTold: { fi: 'Lapselle kerrottu', sv: 'Barnet informerat', en: 'The child has been told' },
  carerTold: { fi: 'Huoltajalle kerrottu', sv: 'Vårdnadshavaren informerad', en: 'The custodian has been told' },
  toldMore: { fi: 'Lisätietoja kertomisesta', sv: 'Mer om informerandet', en: 'More about telling' },
  municipality: { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
  content: { fi: 'Ilmoituksen sisältö', sv: 'Anmälans innehåll', en: 'What the notification tells' },
  notAnswered: { fi: 'Ei kerrottu', sv: 'Inte uppgett', en: 'Not told' },
  sentOn: { fi: 'Ilmoituspäivä', sv: 'Anmälningsdag', en: 'Day of the notification' },
  nothing: { fi: 'ei kerrottu', sv: 'inte uppgett', en: 'not told' },
  yes: { fi: 'Kyllä', sv: 'Ja', en: 'Yes' },
  siblings: { fi: 'Sama ilmoitus', sv: 'Samma anmälan', en: 'Same message' },
  candidates: { fi: 'Kuka lapsi voi olla', sv: 'Vem barnet kan vara', en: 'Who the child may be' },
  noCandidates: {
    fi: 'Rekisterissä ei ole samanlaista henkilöä.',
    sv: 'Ingen liknande person finns i registret.',
    en: 'Nobody like this is in the register.',
  },
  people: { fi: 'Ihmiset lapsen ympärillä', sv: 'Människor kring barnet', en: 'People around the child' },
  custodian: { fi: 'huoltaja', sv: 'vårdnadshavare', en: 'custodian' },
  earlier: {
    fi: 'Muut ilmoitukset lapsesta',
    sv: 'Andra anmälningar om barnet',
    en: 'Other notifications about the child',
  },
  noEarlier: { fi: 'Ei muita ilmoituksia.', sv: 'Inga andra anmälningar.', en: 'No other notifications.' },
  client: { fi: 'Lastensuojelun asiakas', sv: 'Klient inom barnskyddet', en: 'Child welfare client' },
  notClient: { fi: 'Ei lastensuojelun asiakas', sv: 'Inte klient inom barnskyddet', en: 'Not a child welfare client' },
  since: { fi: 'Asiakkuus alkoi', sv: 'Klientrelationen inleddes', en: 'Client since' },
  responsible: { fi: 'Vastuusosiaalityöntekijä', sv: 'Ansvarig socialarbetare', en: 'Responsible social worker' },
  nobody: { fi: 'ei nimetty', sv: 'inte utsedd', en: 'not named' },
  born: { fi: 's.', sv: 'f.', en: 'b.' },
} as const satisfies Record<string, Words>

/** What the sender said of danger; a worker assesses urgency (LSL 26.2 §). */
export const dangerTexts: Readonly<Record<'now' | 'soon' | 'no', Words>> = {
  now: { fi: 'Kyllä, juuri nyt', sv: 'Ja, just nu', en: 'Yes, right now' },
  soon: { fi: 'Apua tarvitaan pian', sv: 'Hjälp behövs snart', en: 'Help is needed soon' },
  no: { fi: 'Ei', sv: 'Nej', en: 'No' },
}

/** Whether somebody knows of the notification. */
export const toldTexts: Readonly<Record<'yes' | 'no' | 'not-known', Words>> = {
  yes: { fi: 'Kyllä', sv: 'Ja', en: 'Yes' },
  no: { fi: 'Ei', sv: 'Nej', en: 'No' },
  'not-known': { fi: 'Ei tiedossa', sv: 'Inte känt', en: 'Not known' },
}

/** Why a person seems the same. */
export const becauseTexts: Readonly<Record<Candidate['because'], Words>> = {
  'identity-code': { fi: 'sama henkilötunnus', sv: 'samma personbeteckning', en: 'same identity code' },
  'name-and-birthday': {
    fi: 'sama nimi ja syntymäpäivä',
    sv: 'samma namn och födelsedag',
    en: 'same name and birthday',
  },
  name: { fi: 'sama nimi', sv: 'samma namn', en: 'same name' },
  birthday: { fi: 'sama syntymäpäivä', sv: 'samma födelsedag', en: 'same birthday' },
}

/** What may be done with an item. */
export const doingTexts: Readonly<Record<ItemDoing, Words>> = {
  register: { fi: 'Kirjaa lapselle', sv: 'Registrera för barnet', en: 'Register for the child' },
  urgency: { fi: 'Arvioi kiireellisyys', sv: 'Bedöm brådskan', en: 'Assess the urgency' },
  begin: {
    fi: 'Aloita asiakkuus heti',
    sv: 'Inled klientrelationen genast',
    en: 'Begin the client relationship at once',
  },
  inform: {
    fi: 'Kirjaa perheelle kertominen',
    sv: 'Anteckna att familjen informerats',
    en: 'Record telling the family',
  },
  start: { fi: 'Aloita palvelutarpeen arviointi', sv: 'Inled bedömningen', en: 'Start the assessment' },
  attach: { fi: 'Liitä lapsen asiaan', sv: 'Foga till barnets ärende', en: 'Attach to the child’s matter' },
  skip: { fi: 'Jätä arviointi tekemättä', sv: 'Låt bli att bedöma', en: 'Leave the assessment out' },
  transfer: { fi: 'Siirrä toiselle alueelle', sv: 'Överför till ett annat område', en: 'Transfer to another county' },
  initiation: {
    fi: 'Kirjaa asian vireilletulo',
    sv: 'Anteckna att ärendet inletts',
    en: 'Write the entry on initiation',
  },
}
