import type { Language, Words } from '../kernel/language.ts'
import type { Fault } from './check.ts'
import type { Masking } from './field.ts'

/** What is wrong with an answer, for the person who can put it right. */
export const faultTexts: Readonly<Record<Fault['code'], Words>> = {
  missing: { fi: 'Tieto puuttuu.', sv: 'Uppgiften saknas.', en: 'This is missing.' },
  'unknown-field': {
    fi: 'Asiakirjassa ei ole tällaista kenttää.',
    sv: 'Handlingen har inget sådant fält.',
    en: 'The document has no such field.',
  },
  'not-a-list': {
    fi: 'Tässä pitäisi olla luettelo.',
    sv: 'Här ska finnas en lista.',
    en: 'There should be a list here.',
  },
  'not-a-group': {
    fi: 'Tässä pitäisi olla ryhmä kenttiä.',
    sv: 'Här ska finnas en grupp fält.',
    en: 'There should be a group of fields here.',
  },
  'wrong-type': {
    fi: 'Vastaus on vääränlainen.',
    sv: 'Svaret är av fel slag.',
    en: 'The answer is of the wrong kind.',
  },
  unwritable: {
    fi: 'Tekstissä on ohjausmerkki, jota ei voi tallentaa.',
    sv: 'Texten har ett styrtecken som inte kan sparas.',
    en: 'The text holds a control character that cannot be kept.',
  },
  'half-character': {
    fi: 'Tekstissä on vajaa merkki.',
    sv: 'Texten har ett ofullständigt tecken.',
    en: 'The text holds half of a character.',
  },
  'too-long': { fi: 'Teksti on liian pitkä.', sv: 'Texten är för lång.', en: 'The text is too long.' },
  'one-line': {
    fi: 'Kirjoita yhdelle riville.',
    sv: 'Skriv på en enda rad.',
    en: 'Write this on one line.',
  },
  'not-a-date': {
    fi: 'Kirjoita päivä, kuukausi tai vuosi, esimerkiksi 21.11.2026, 11/2026 tai 2026.',
    sv: 'Skriv en dag, en månad eller ett år, till exempel 21.11.2026, 11/2026 eller 2026.',
    en: 'Write a day, a month or a year, for example 21.11.2026, 11/2026 or 2026.',
  },
  'not-a-moment': {
    fi: 'Kirjoita päivä ja kellonaika, esimerkiksi 21.11.2026 ja 14.30.',
    sv: 'Skriv en dag och ett klockslag, till exempel 21.11.2026 och 14.30.',
    en: 'Write a day and a time, for example 21.11.2026 and 14.30.',
  },
  negative: {
    fi: 'Luku ei voi olla negatiivinen.',
    sv: 'Talet kan inte vara negativt.',
    en: 'The number cannot be negative.',
  },
  'not-an-identity-code': {
    fi: 'Henkilötunnus ei ole oikein. Tarkista merkit.',
    sv: 'Personbeteckningen är inte rätt. Kontrollera tecknen.',
    en: 'The personal identity code is not right. Check its characters.',
  },
  'wrong-list': {
    fi: 'Koodi on väärästä luettelosta.',
    sv: 'Koden är från fel lista.',
    en: 'The code is from the wrong list.',
  },
  'incomplete-code': {
    fi: 'Koodista puuttuu tunnus tai nimi.',
    sv: 'Koden saknar beteckning eller namn.',
    en: 'The code lacks its sign or its words.',
  },
  'unknown-code': {
    fi: 'Koodia ei ole luettelossa.',
    sv: 'Koden finns inte i listan.',
    en: 'The code is not in the list.',
  },
  'unverified-code': {
    fi: 'Koodia ei ole tarkistettu, joten asiakirjaa ei voi vielä viedä valtakunnalliseen arkistoon.',
    sv: 'Koden är inte kontrollerad, så handlingen kan inte ännu föras till det nationella arkivet.',
    en: 'Nobody has verified the code, so the document cannot go to the national archive yet.',
  },
  'not-relevant': {
    fi: 'Tämä ei kuulu asiakirjaan muiden vastausten vuoksi. Poista tai muuta vastausta.',
    sv: 'Detta hör inte till handlingen på grund av de andra svaren. Ta bort eller ändra svaret.',
    en: 'Because of other answers this does not belong to the document. Remove it, or change the answer.',
  },
  'one-of-needed': {
    fi: 'Jokin vaihtoehtoisista tiedoista tarvitaan.',
    sv: 'Någon av de alternativa uppgifterna behövs.',
    en: 'One of the alternatives is needed.',
  },
  'too-many': { fi: 'Näitä on liian monta.', sv: 'Det finns för många av dessa.', en: 'There are too many of these.' },
  'out-of-range': {
    fi: 'Luku ei ole sallitulla välillä.',
    sv: 'Talet är inte inom det tillåtna intervallet.',
    en: 'The number is out of its range.',
  },
  'not-in-order': {
    fi: 'Loppu on ennen alkua.',
    sv: 'Slutet är före början.',
    en: 'The end is before the beginning.',
  },
}

const neededByAnswers: Words = {
  fi: 'Muiden vastausten vuoksi tämä tieto tarvitaan.',
  sv: 'På grund av de andra svaren behövs denna uppgift.',
  en: 'Because of other answers this is needed.',
}

/** A fault in the reader's words. */
export function faultInWords(fault: Fault, language: Language): string {
  return fault.code === 'missing' && fault.rule ? neededByAnswers[language] : faultTexts[fault.code][language]
}

/** Why an answer is not shown to the reader. */
export const keptTexts: Readonly<Record<Masking | 'withheld', Words>> = {
  reporter: {
    fi: 'Ilmoittajan tietoja ei näytetä.',
    sv: 'Uppgifterna om anmälaren visas inte.',
    en: 'Details of the reporter are not shown.',
  },
  whereabouts: {
    fi: 'Yhteystietoja ei näytetä.',
    sv: 'Kontaktuppgifterna visas inte.',
    en: 'Contact details are not shown.',
  },
  'identity-code': {
    fi: 'Henkilötunnusta ei näytetä.',
    sv: 'Personbeteckningen visas inte.',
    en: 'The personal identity code is not shown.',
  },
  withheld: {
    fi: 'Ei näytetä turvakiellon vuoksi.',
    sv: 'Visas inte på grund av spärrmarkeringen.',
    en: 'Not shown because of the security ban.',
  },
}
