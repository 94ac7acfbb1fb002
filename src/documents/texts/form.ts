import type { Words } from '../../kernel/language.ts'

/** Words around the questions of a document's form. Buttons say it short; what they are about is said to those who do not see it. */
export const formTexts = {
  needed: { fi: 'pakollinen', sv: 'obligatorisk', en: 'required' },
  own: { fi: 'oma lisätieto', sv: 'egen tilläggsuppgift', en: 'our own addition' },
  choose: { fi: 'Valitse', sv: 'Välj', en: 'Choose' },
  unanswered: { fi: 'Ei vastattu', sv: 'Inte besvarad', en: 'Not answered' },
  yes: { fi: 'Kyllä', sv: 'Ja', en: 'Yes' },
  no: { fi: 'Ei', sv: 'Nej', en: 'No' },
  day: { fi: 'Päivä', sv: 'Dag', en: 'Day' },
  time: { fi: 'Kellonaika', sv: 'Klockslag', en: 'Time' },
  codeName: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  code: { fi: 'Tunniste rekisterissä', sv: 'Beteckning i registret', en: 'Sign in the register' },
  add: { fi: 'Lisää', sv: 'Lägg till', en: 'Add' },
  remove: { fi: 'Poista', sv: 'Ta bort', en: 'Remove' },
  notRelevant: {
    fi: 'ei kuulu asiakirjaan muiden vastausten vuoksi',
    sv: 'hör inte till handlingen på grund av de andra svaren',
    en: 'not part of the document because of other answers',
  },
  notFilled: { fi: 'ei täytetty', sv: 'inte ifylld', en: 'not filled in' },
  contents: { fi: 'Asiakirjan osat', sv: 'Handlingens delar', en: 'Parts of the document' },
  stateFilled: { fi: 'täytetty', sv: 'ifylld', en: 'filled in' },
  stateNeeded: { fi: 'puuttuu', sv: 'saknas', en: 'missing' },
  stateWrong: { fi: 'korjattavaa', sv: 'att rätta', en: 'to put right' },
  unverified: {
    fi: 'Tähdellä * merkityn vaihtoehdon koodia ei ole vielä tarkistettu valtakunnallisesta luettelosta.',
    sv: 'Koden för ett alternativ med asterisk * är ännu inte kontrollerad i den nationella listan.',
    en: 'The code of a choice marked * has not yet been verified in the national list.',
  },
  dates: {
    fi: 'Päivän voi kirjoittaa näin: 21.11.2026, 11/2026 tai 2026. Kellonaika: 14.30.',
    sv: 'En dag kan skrivas så här: 21.11.2026, 11/2026 eller 2026. Klockslag: 14.30.',
    en: 'A day can be written as 21.11.2026, 11/2026 or 2026. A time: 14.30.',
  },
} as const satisfies Record<string, Words>
