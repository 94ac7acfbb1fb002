import type { Language, Words } from '../kernel/language.ts'

/** Words around the form of every step of casework. */
export const stepTexts = {
  back: { fi: 'Takaisin ilmoitukseen', sv: 'Tillbaka till anmälan', en: 'Back to the notification' },
  cancel: { fi: 'Peru', sv: 'Avbryt', en: 'Cancel' },
  sending: { fi: 'Tallennetaan…', sv: 'Sparas…', en: 'Saving…' },
  problem: { fi: 'Tarkista nämä kohdat', sv: 'Kontrollera dessa punkter', en: 'Check these' },
  notDone: { fi: 'Tätä ei tehty', sv: 'Detta gjordes inte', en: 'This was not done' },
  notPossible: { fi: 'Tätä ei voi tehdä nyt', sv: 'Detta kan inte göras nu', en: 'This cannot be done now' },
  given: { fi: 'Tämän kirjoitit', sv: 'Det här skrev du', en: 'This is what you wrote' },
  reason: { fi: 'Perustelut', sv: 'Motivering', en: 'Reasons' },
  optional: { fi: 'vapaaehtoinen', sv: 'frivillig', en: 'optional' },
  dayHint: { fi: 'Esimerkiksi 24.11.2026', sv: 'Till exempel 24.11.2026', en: 'For example 24.11.2026' },
} as const satisfies Record<string, Words>

const faults: Readonly<Record<string, Words>> = {
  missing: { fi: 'Täytä tämä kohta.', sv: 'Fyll i den här punkten.', en: 'Fill this in.' },
  'too-long': {
    fi: 'Teksti on liian pitkä. Lyhennä sitä.',
    sv: 'Texten är för lång. Förkorta den.',
    en: 'The text is too long. Make it shorter.',
  },
  unwritable: {
    fi: 'Tekstissä on näkymätön ohjausmerkki, jota ei voi tallentaa. Poista se.',
    sv: 'Texten innehåller ett osynligt styrtecken som inte kan sparas. Ta bort det.',
    en: 'The text has an invisible control character that cannot be kept. Remove it.',
  },
  'half-character': {
    fi: 'Yksi merkki tuli vain puolittain perille. Kirjoita kohta uudelleen.',
    sv: 'Ett tecken kom bara halvt fram. Skriv punkten på nytt.',
    en: 'Half of a character was lost on the way. Write this again.',
  },
  'one-line': { fi: 'Kirjoita tämä yhdelle riville.', sv: 'Skriv detta på en rad.', en: 'Write this on one line.' },
  'not-a-day': {
    fi: 'Tällaista päivää ei ole. Kirjoita päivä, kuukausi ja vuosi, esimerkiksi 24.11.2026.',
    sv: 'En sådan dag finns inte. Skriv dag, månad och år, till exempel 24.11.2026.',
    en: 'There is no such day. Write day, month and year, for example 24.11.2026.',
  },
  'day-ahead': {
    fi: 'Päivä on vasta tulossa. Tarkista se.',
    sv: 'Dagen ligger i framtiden. Kontrollera den.',
    en: 'The day is in the future. Check it.',
  },
  'before-receipt': {
    fi: 'Päivä on ennen kuin ilmoitus saapui. Tarkista se.',
    sv: 'Dagen är före den då anmälan kom in. Kontrollera den.',
    en: 'The day is before the notification arrived. Check it.',
  },
  'not-an-identity-code': {
    fi: 'Tällaista henkilötunnusta ei ole. Tarkista se tai jätä kohta tyhjäksi. Malli: 131052-308T.',
    sv: 'En sådan personbeteckning finns inte. Kontrollera den eller lämna punkten tom. Modell: 131052-308T.',
    en: 'There is no such personal identity code. Check it or leave this empty. It looks like 131052-308T.',
  },
  'not-the-birthday': {
    fi: 'Henkilötunnus kertoo toisen syntymäpäivän. Korjaa jompikumpi.',
    sv: 'Personbeteckningen anger en annan födelsedag. Rätta den ena.',
    en: 'The identity code tells another birthday. Correct one of the two.',
  },
  adult: {
    fi: 'Tämän mukaan henkilö on jo täysi-ikäinen. Tarkista tieto.',
    sv: 'Enligt detta är personen redan myndig. Kontrollera uppgiften.',
    en: 'By this the person is already an adult. Check it.',
  },
  'own-county': {
    fi: 'Tämä on oma hyvinvointialue. Valitse alue, jolle ilmoitus siirretään.',
    sv: 'Detta är ert eget välfärdsområde. Välj det område som anmälan överförs till.',
    en: 'This is your own county. Choose the one that the notification goes to.',
  },
}

const notPossible: Words = {
  fi: 'Valitse jokin vaihtoehdoista.',
  sv: 'Välj ett av alternativen.',
  en: 'Choose one of the answers.',
}

/** What is wrong with a field, as one sentence. */
export function faultInWords(code: string, language: Language): string {
  return (faults[code] ?? notPossible)[language]
}
