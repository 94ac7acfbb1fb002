import type { PlainDate } from '../../kernel/day.ts'
import type { Language, Words } from '../../kernel/language.ts'
import { type Citation, childWelfareAct, citationInWords, socialWelfareAct } from '../../law/citation.ts'
import { numberInForce } from '../../law/in-force.ts'
import { valueInWords } from '../../law/words/record.ts'

/** Who takes a request for rectification, and who answers questions. */
export type Authority = { readonly county: string; readonly unit: string; readonly phone: string | null }

/** The provisions on which an open-care support measure and its decision rest, as a line of text. */
export function measureBasisInWords(language: Language): string {
  const provisions: readonly Citation[] = [
    childWelfareAct('34'),
    childWelfareAct('36'),
    socialWelfareAct('45'),
    socialWelfareAct('46'),
  ]
  return provisions.map((citation) => citationInWords(citation, language)).join('; ')
}

/** The time limit of a request for rectification in words: how long, and from what. HL 49 c §. */
export function rectificationLimitInWords(on: PlainDate, language: Language): string {
  const limit = numberInForce('rectification-max', on)
  return fromNotice[language](valueInWords(limit.value, limit.unit, language))
}

/**
 * Instructions for requesting rectification (HL 46–47 §, 49 b–49 g §): what may be asked and by whom, by when and how that
 * is counted, what to write, and where to send it. The time limit is the one in force on the day of the decision.
 */
export function rectificationInstructions(on: PlainDate, authority: Authority, language: Language): string {
  const { value, unit, section } = numberInForce('rectification-max', on)
  const letter = numberInForce('deemed-receipt-letter', on)
  return instructions[language]({
    limit: valueInWords(value, unit, language),
    basis: [section, socialWelfareAct('50')].map((citation) => citationInWords(citation, language)).join('; '),
    letter: letter.value,
    letterBasis: citationInWords(letter.section, language),
    ...authority,
  })
}

const fromNotice: Readonly<Record<Language, (limit: string) => string>> = {
  fi: (limit) => `${limit} päätöksen tiedoksisaannista`,
  sv: (limit) => `${limit} från delfåendet av beslutet`,
  en: (limit) => `${limit} from notice of the decision`,
}

type Given = Authority & {
  readonly limit: string
  readonly basis: string
  /** The day, counted from posting, on which a letter is deemed received. */
  readonly letter: number
  readonly letterBasis: string
}

const noPhone: Words = {
  fi: 'puhelinnumero kysytään vaihteesta',
  sv: 'telefonnumret fås från växeln',
  en: 'ask the switchboard for the number',
}

const instructions: Readonly<Record<Language, (given: Given) => string>> = {
  fi: ({ county, unit, phone, limit, basis, letter, letterBasis }) =>
    [
      `Tähän päätökseen voi vaatia oikaisua. Päätökseen ei voi hakea muutosta valittamalla ennen kuin oikaisuvaatimus on käsitelty (${basis}).`,
      'Oikaisua voi vaatia se, johon päätös on kohdistettu tai jonka oikeuteen, velvollisuuteen tai etuun päätös välittömästi vaikuttaa.',
      `Määräaika oikaisuvaatimuksen tekemiseen on ${limit} päätöksen tiedoksisaannista. Tiedoksisaantipäivää ei lasketa määräaikaan. Jos viimeinen päivä on pyhäpäivä, lauantai, itsenäisyyspäivä, vapunpäivä, jouluaatto tai juhannusaatto, vaatimuksen voi tehdä vielä ensimmäisenä arkipäivänä sen jälkeen. Oikaisuvaatimuksen on oltava perillä viimeistään määräajan viimeisenä päivänä ennen viraston aukioloajan päättymistä.`,
      `Tiedoksisaanti: kun päätös annetaan itselle, tiedoksisaanti on se päivä. Kirjeenä lähetetyn päätöksen katsotaan tulleen tietoon ${letter}. päivänä lähettämisestä, jollei muuta näytetä (${letterBasis}).`,
      'Oikaisuvaatimus tehdään kirjallisesti. Siinä on mainittava: päätös, johon oikaisua vaaditaan; millaista oikaisua vaaditaan; millä perusteilla oikaisua vaaditaan; vaatijan nimi ja yhteystiedot. Mukaan liitetään asiakirjat, joihin vaatija vetoaa, jos ne eivät jo ole viranomaisella. Vaatimuksen voi tehdä myös laillinen edustaja tai asiamies.',
      `Oikaisuvaatimus toimitetaan viranomaiselle: ${county}, ${unit}. Lisätietoja: ${phone ?? noPhone.fi}.`,
      'Oikaisuvaatimuksen käsittely on maksutonta.',
    ].join('\n\n'),
  sv: ({ county, unit, phone, limit, basis, letter, letterBasis }) =>
    [
      `Omprövning av detta beslut får begäras. Beslutet får inte överklagas genom besvär innan begäran om omprövning har behandlats (${basis}).`,
      'Omprövning får begäras av den som beslutet avser eller vars rätt, skyldighet eller fördel direkt påverkas av beslutet.',
      `Tidsfristen för att begära omprövning är ${limit} från delfåendet av beslutet. Dagen för delfåendet räknas inte med. Om den sista dagen är en helgdag, en lördag, självständighetsdagen, första maj, julafton eller midsommarafton får begäran göras ännu den första vardagen därefter. Begäran ska ha kommit fram senast den sista dagen av tidsfristen innan myndighetens öppettid upphör.`,
      `Delfående: när beslutet överlämnas personligen är delfåendet samma dag. Ett beslut som sänts per brev anses ha kommit till kännedom dag ${letter} efter avsändandet, om inte något annat visas (${letterBasis}).`,
      'Begäran om omprövning görs skriftligen. I den ska uppges: det beslut som omprövningen gäller; hurdan omprövning som begärs; på vilka grunder omprövning begärs; namn och kontaktuppgifter för den som begär omprövning. Till begäran fogas de handlingar som åberopas, om de inte redan finns hos myndigheten. Begäran kan också göras av en laglig företrädare eller ett ombud.',
      `Begäran om omprövning tillställs myndigheten: ${county}, ${unit}. Ytterligare information: ${phone ?? noPhone.sv}.`,
      'Behandlingen av begäran om omprövning är avgiftsfri.',
    ].join('\n\n'),
  en: ({ county, unit, phone, limit, basis, letter, letterBasis }) =>
    [
      `You may request rectification of this decision. It cannot be appealed to a court before the request has been dealt with (${basis}).`,
      'Rectification may be requested by the person whom the decision concerns, or whose right, duty or interest it directly affects.',
      `The time limit for the request is ${limit} from notice of the decision. The day of notice does not count. If the last day is a public holiday, a Saturday, Independence Day, May Day, Christmas Eve or Midsummer Eve, the request may still be made on the first weekday after it. The request must have arrived on the last day at the latest, before the office closes.`,
      `Notice: when the decision is handed to you, that is the day of notice. A decision sent by letter is held to be known on day ${letter} after posting, unless shown otherwise (${letterBasis}).`,
      'The request is made in writing. It must state: the decision; what change is requested; on what grounds; the name and contact details of the person who makes it. Enclose the documents relied on, unless the authority has them already. A legal representative or an agent may also make the request.',
      `Send the request to the authority: ${county}, ${unit}. More information: ${phone ?? noPhone.en}.`,
      'Dealing with the request is free of charge.',
    ].join('\n\n'),
}
