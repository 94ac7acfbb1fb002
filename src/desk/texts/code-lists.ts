import { faultInWords } from '../../casework/step-texts.ts'
import type { Language, Words } from '../../kernel/language.ts'

/** Words of entering the true codes of national lists, and of withdrawing them. */
export const codeEntryTexts = {
  title: { fi: 'Lisää koodi', sv: 'Lägg till en kod', en: 'Enter a code' },
  lead: {
    fi: 'Lisää koodi juuri sellaisena kuin se on valtakunnallisessa luokituksessa. Kerro, mistä luit sen.',
    sv: 'Ange koden exakt som den står i den nationella klassifikationen. Ange var du läste den.',
    en: 'Enter the code exactly as it stands in the national list. Say where you read it.',
  },
  replaces: { fi: 'Tulee tämän tilalle', sv: 'Ersätter', en: 'Takes the place of' },
  list: { fi: 'Luokitus', sv: 'Klassifikation', en: 'List' },
  code: { fi: 'Koodi', sv: 'Kod', en: 'Code' },
  codeHint: {
    fi: 'Vain kirjaimia a–z, numeroita, pisteitä ja viivoja.',
    sv: 'Endast bokstäver a–z, siffror, punkter och streck.',
    en: 'Only letters a–z, digits, dots and hyphens.',
  },
  fi: { fi: 'Nimi suomeksi', sv: 'Namn på finska', en: 'Words in Finnish' },
  sv: { fi: 'Nimi ruotsiksi', sv: 'Namn på svenska', en: 'Words in Swedish' },
  en: { fi: 'Nimi englanniksi', sv: 'Namn på engelska', en: 'Words in English' },
  source: { fi: 'Mistä koodi on luettu', sv: 'Var koden har lästs', en: 'Where the code was read' },
  sourceHint: {
    fi: 'Esimerkiksi koodistopalvelun osoite ja luokituksen versio.',
    sv: 'Till exempel kodtjänstens adress och klassifikationens version.',
    en: 'For example the address in the code service and the version of the list.',
  },
  submit: { fi: 'Lisää koodi', sv: 'Lägg till koden', en: 'Enter the code' },
  back: { fi: 'Takaisin luokituksiin', sv: 'Tillbaka till klassifikationerna', en: 'Back to the code lists' },
  notPossible: { fi: 'Tätä ei voi lisätä nyt', sv: 'Detta kan inte läggas till nu', en: 'This cannot be entered now' },
  replaced: {
    fi: 'Tämän tilalle on jo lisätty koodi.',
    sv: 'En kod har redan lagts till i stället för denna.',
    en: 'A code has already been entered in the place of this one.',
  },
  entered: {
    fi: 'Hyvinvointialueen lisäämät koodit',
    sv: 'Koder som välfärdsområdet har lagt till',
    en: 'Codes entered by the county',
  },
  noneEntered: { fi: 'Koodeja ei ole lisätty.', sv: 'Inga koder har lagts till.', en: 'No code has been entered.' },
  enteredBy: { fi: 'Lisännyt', sv: 'Tillagd av', en: 'Entered by' },
  state: { fi: 'Tila', sv: 'Läge', en: 'State' },
  withdrawn: { fi: 'Peruttu', sv: 'Återkallad', en: 'Withdrawn' },
  withdraw: { fi: 'Peru koodi', sv: 'Återkalla koden', en: 'Withdraw the code' },
  noEntry: {
    fi: 'Valitse koodi luettelosta uudelleen.',
    sv: 'Välj koden i listan på nytt.',
    en: 'Choose the code in the list again.',
  },
  enter: { fi: 'Lisää oikea koodi', sv: 'Lägg till rätt kod', en: 'Enter the true code' },
  more: { fi: 'Lisää uusi koodi', sv: 'Lägg till en ny kod', en: 'Enter one more code' },
} as const satisfies Record<string, Words>

const faults: Readonly<Record<string, Words>> = {
  'not-a-code': {
    fi: 'Koodissa voi olla vain kirjaimia a–z, numeroita, pisteitä ja viivoja. Tarkista se.',
    sv: 'En kod kan bara ha bokstäver a–z, siffror, punkter och streck. Kontrollera den.',
    en: 'A code has only letters a–z, digits, dots and hyphens. Check it.',
  },
  'code-there': {
    fi: 'Luokituksessa on jo tämä koodi. Tarkista koodi.',
    sv: 'Klassifikationen har redan denna kod. Kontrollera koden.',
    en: 'The list has this code already. Check the code.',
  },
}

/** What is wrong with a field of a code, as one sentence. */
export function codeFaultInWords(code: string, language: Language): string {
  return faults[code]?.[language] ?? faultInWords(code, language)
}
