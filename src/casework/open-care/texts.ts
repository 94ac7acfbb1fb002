import type { Words } from '../../kernel/language.ts'
import type { Manner } from './open-care.ts'

/** Words of giving notice of a decision. */
export const deliverTexts = {
  title: { fi: 'Päätöksen tiedoksianto', sv: 'Delgivning av beslutet', en: 'Notice of a decision' },
  lead: {
    fi: 'Jokainen, jota päätös koskee, saa oman tiedoksiannon. Oikaisuvaatimusaika lasketaan jokaiselle erikseen siitä päivästä, jona hän sai päätöksen tiedoksi.',
    sv: 'Var och en som beslutet gäller får en egen delgivning. Tiden för begäran om omprövning räknas för var och en från den dag personen fick del av beslutet.',
    en: 'Everybody whom the decision concerns gets an own notice. The time for a request for rectification is counted for each from the day of their own notice.',
  },
  back: { fi: 'Päätökseen', sv: 'Till beslutet', en: 'To the decision' },
  recipient: { fi: 'Vastaanottaja', sv: 'Mottagare', en: 'Recipient' },
  child: { fi: 'lapsi', sv: 'barnet', en: 'the child' },
  custodian: { fi: 'huoltaja', sv: 'vårdnadshavare', en: 'custodian' },
  another: { fi: 'Joku muu', sv: 'Någon annan', en: 'Somebody else' },
  name: { fi: 'Vastaanottajan nimi', sv: 'Mottagarens namn', en: 'Name of the recipient' },
  manner: { fi: 'Miten päätös annettiin', sv: 'Hur beslutet gavs', en: 'How the decision was given' },
  on: { fi: 'Päivä', sv: 'Dag', en: 'Day' },
  onHint: {
    fi: 'Käteen annettaessa päivä, jona päätös annettiin; kirjeessä postituspäivä; saantitodistuksessa päivä, jona se on allekirjoitettu. Esimerkiksi 24.11.2026.',
    sv: 'Vid överlämnande dagen då beslutet gavs; för brev dagen för postning; för mottagningsbevis dagen då det undertecknades. Till exempel 24.11.2026.',
    en: 'Handed over: that day. Letter: the day it was posted. Receipt: the day it was signed. For example 24.11.2026.',
  },
  submit: { fi: 'Kirjaa tiedoksianto', sv: 'Anteckna delgivningen', en: 'Record the notice' },
  given: { fi: 'Annetut tiedoksiannot', sv: 'Gjorda delgivningar', en: 'Notices given' },
  none: {
    fi: 'Päätöstä ei ole vielä annettu tiedoksi kenellekään.',
    sv: 'Beslutet har ännu inte delgivits någon.',
    en: 'Nobody has been given notice yet.',
  },
  received: { fi: 'Tiedoksi', sv: 'Delgivet', en: 'Notice on' },
  lastDay: {
    fi: 'Oikaisuvaatimuksen viimeinen päivä',
    sv: 'Sista dagen för begäran om omprövning',
    en: 'Last day for rectification',
  },
  counted: { fi: 'Miten päivä on laskettu?', sv: 'Hur har dagen räknats?', en: 'How was the day counted?' },
  ahead: {
    fi: 'Päivä on vasta tulossa. Tarkista se.',
    sv: 'Dagen ligger i framtiden. Kontrollera den.',
    en: 'The day is in the future. Check it.',
  },
  beforeDecision: {
    fi: 'Päivä on ennen päätöksen päivää. Tarkista se.',
    sv: 'Dagen är före beslutets dag. Kontrollera den.',
    en: 'The day is before the day of the decision. Check it.',
  },
} as const satisfies Record<string, Words>

/** How a decision reaches a recipient. */
export const mannerTexts: Readonly<Record<Manner, Words>> = {
  'handed-over': { fi: 'Annettu käteen', sv: 'Överlämnat personligen', en: 'Handed over' },
  letter: { fi: 'Kirje', sv: 'Brev', en: 'Letter' },
  'letter-with-receipt': {
    fi: 'Kirje saantitodistusta vastaan',
    sv: 'Brev mot mottagningsbevis',
    en: 'Letter with a receipt',
  },
  electronic: { fi: 'Sähköinen tiedoksianto', sv: 'Elektronisk delgivning', en: 'Electronic notice' },
}

/** How a notice that is deemed received was counted. */
export const mannerHints: Readonly<Record<Manner, Words>> = {
  'handed-over': {
    fi: 'Aika alkaa samasta päivästä.',
    sv: 'Tiden räknas från samma dag.',
    en: 'The time runs from that day.',
  },
  letter: {
    fi: 'Katsotaan tulleen tiedoksi seitsemäntenä päivänä lähettämisestä.',
    sv: 'Anses ha delgetts den sjunde dagen efter avsändandet.',
    en: 'Deemed received on the seventh day after posting.',
  },
  'letter-with-receipt': {
    fi: 'Aika alkaa päivästä, joka on saantitodistuksessa.',
    sv: 'Tiden räknas från dagen i mottagningsbeviset.',
    en: 'The time runs from the day on the receipt.',
  },
  electronic: {
    fi: 'Katsotaan tulleen tiedoksi kolmantena päivänä lähettämisestä.',
    sv: 'Anses ha delgetts den tredje dagen efter avsändandet.',
    en: 'Deemed received on the third day after sending.',
  },
}
