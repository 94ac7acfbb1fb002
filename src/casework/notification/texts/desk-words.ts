import type { Words } from '../../../kernel/language.ts'

/** Words of telling the family that a notification has arrived. */
export const informTexts = {
  title: { fi: 'Perheelle kertominen', sv: 'Informera familjen', en: 'Telling the family' },
  lead: {
    fi: 'Kirjaa, miten lapselle ja huoltajalle on kerrottu ilmoituksesta ja siitä, mitä seuraavaksi tapahtuu. Jos jollekulle ei kerrota, kirjaa syy.',
    sv: 'Anteckna hur barnet och vårdnadshavaren har informerats om anmälan och om vad som händer härnäst. Om någon inte informeras, anteckna orsaken.',
    en: 'Record how the child and the custodian were told of the notification and of what follows. If somebody is not told, record why.',
  },
  child: { fi: 'Lapselle', sv: 'Barnet', en: 'The child' },
  custodian: { fi: 'Huoltajalle', sv: 'Vårdnadshavaren', en: 'The custodian' },
  told: { fi: 'On kerrottu', sv: 'Har informerats', en: 'Has been told' },
  notTold: { fi: 'Ei kerrota', sv: 'Informeras inte', en: 'Is not told' },
  manner: { fi: 'Miten kerrottiin', sv: 'På vilket sätt', en: 'In which way' },
  phone: { fi: 'Puhelimessa', sv: 'Per telefon', en: 'By telephone' },
  meeting: { fi: 'Tapaamisessa', sv: 'Vid ett möte', en: 'At a meeting' },
  letter: { fi: 'Kirjeellä', sv: 'Per brev', en: 'By letter' },
  message: { fi: 'Suojatulla viestillä', sv: 'Med ett skyddat meddelande', en: 'By a protected message' },
  none: { fi: 'Ei kerrottu kenellekään', sv: 'Ingen informerades', en: 'Nobody was told' },
  on: { fi: 'Päivä', sv: 'Dag', en: 'Day' },
  reason: { fi: 'Miksi ei kerrota', sv: 'Varför någon inte informeras', en: 'Why somebody is not told' },
  submit: { fi: 'Kirjaa kertominen', sv: 'Anteckna', en: 'Record it' },
} as const satisfies Record<string, Words>

/** Words of passing a notification on to another county. */
export const transferTexts = {
  title: {
    fi: 'Siirto toiselle hyvinvointialueelle',
    sv: 'Överföring till ett annat välfärdsområde',
    en: 'Transfer to another county',
  },
  lead: {
    fi: 'Ilmoitus siirretään sille alueelle, jolla lapsi asuu. Asia päättyy täällä, määräajat pysähtyvät ja lapsen tiedot sulkeutuvat päivystykseltä.',
    sv: 'Anmälan överförs till det område där barnet bor. Ärendet avslutas här, tidsfristerna stannar och jouren ser inte längre barnets uppgifter.',
    en: 'The notification goes to the county where the child lives. Here the matter ends, the clocks stop, and those on duty no longer see the child’s data.',
  },
  county: { fi: 'Mille alueelle', sv: 'Till vilket område', en: 'To which county' },
  choose: { fi: 'Valitse alue', sv: 'Välj område', en: 'Choose a county' },
  submit: { fi: 'Siirrä ilmoitus', sv: 'Överför anmälan', en: 'Transfer the notification' },
} as const satisfies Record<string, Words>

/** Words of the page that tells who made a notification. */
export const reporterTexts = {
  title: { fi: 'Ilmoittaja', sv: 'Anmälaren', en: 'The reporter' },
  recorded: {
    fi: 'Tämä katselu kirjattiin lokiin',
    sv: 'Denna visning antecknades i loggen',
    en: 'This look was recorded in the log',
  },
  recordedMore: {
    fi: 'Ilmoittajan tiedot pidetään erillään ilmoituksen sisällöstä. Niitä ei kerrota perheelle ilman tapauskohtaista ratkaisua.',
    sv: 'Anmälarens uppgifter hålls åtskilda från anmälans innehåll. De lämnas inte till familjen utan ett avgörande i det enskilda fallet.',
    en: 'The reporter’s details are kept apart from the text. They are not told to the family without a decision in the single case.',
  },
  anonymous: {
    fi: 'Ilmoittaja on yksityishenkilö, joka ei kertonut nimeään.',
    sv: 'Anmälaren är en privatperson som inte uppgav sitt namn.',
    en: 'The reporter is a private person who gave no name.',
  },
  sender: { fi: 'Ilmoittajataho', sv: 'Den som gör anmälan', en: 'Kind of reporter' },
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  jobTitle: { fi: 'Tehtävänimike', sv: 'Titel', en: 'Job title' },
  organisation: { fi: 'Työpaikka', sv: 'Arbetsplats', en: 'Workplace' },
  phone: { fi: 'Puhelinnumero', sv: 'Telefonnummer', en: 'Telephone number' },
  email: { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
  address: { fi: 'Osoite', sv: 'Adress', en: 'Address' },
  asksSecrecy: {
    fi: 'Pyytää, ettei tietoja kerrota perheelle',
    sv: 'Ber att uppgifterna inte lämnas till familjen',
    en: 'Asks that the family is not told',
  },
  secrecyReason: { fi: 'Perustelut pyynnölle', sv: 'Motivering till begäran', en: 'Reasons for the request' },
  yes: { fi: 'Kyllä', sv: 'Ja', en: 'Yes' },
  no: { fi: 'Ei', sv: 'Nej', en: 'No' },
  nothing: { fi: 'ei kerrottu', sv: 'inte uppgett', en: 'not told' },
} as const satisfies Record<string, Words>
