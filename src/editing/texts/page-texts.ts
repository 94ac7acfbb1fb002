import type { Language, Words } from '../../kernel/language.ts'
import type { Attention } from '../attention.ts'
import type { EntryKind, EntryOrigin, EntryState, EntryStep } from '../editing.ts'

/** Words of the pages on which the guide is kept. */
export const editingTexts = {
  title: { fi: 'Oppaan sisältö', sv: 'Guidens innehåll', en: 'Guide content' },
  lead: {
    fi: 'Mitä yleisö näkee alueenne yhteystiedoista ja palveluista. Muutos näkyy heti, kun julkaiset sen.',
    sv: 'Vad allmänheten ser av områdets kontaktuppgifter och tjänster. En ändring syns genast när du publicerar den.',
    en: 'What the public sees of your county’s contacts and services. A change shows as soon as you publish it.',
  },
  listed: { fi: 'Yhteystiedot ja palvelut', sv: 'Kontakter och tjänster', en: 'Contacts and services' },
  narrow: { fi: 'Rajaa', sv: 'Avgränsa', en: 'Narrow' },
  all: { fi: 'Kaikki', sv: 'Alla', en: 'All' },
  contacts: { fi: 'Yhteystiedot', sv: 'Kontakter', en: 'Contacts' },
  services: { fi: 'Palvelut', sv: 'Tjänster', en: 'Services' },
  drafts: { fi: 'Luonnokset', sv: 'Utkast', en: 'Drafts' },
  attention: { fi: 'Kaipaa tarkistusta', sv: 'Behöver granskas', en: 'Needs attention' },
  withdrawn: { fi: 'Poistettu näkyvistä', sv: 'Dolda', en: 'Withdrawn' },
  none: { fi: 'Tässä ei ole mitään', sv: 'Här finns ingenting', en: 'There is nothing here' },
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  kind: { fi: 'Laji', sv: 'Slag', en: 'Kind' },
  state: { fi: 'Tila', sv: 'Läge', en: 'State' },
  review: { fi: 'Tarkistettava', sv: 'Granskas', en: 'Review by' },
  toCheck: { fi: 'Huomattavaa', sv: 'Att märka', en: 'To note' },
  newContact: { fi: 'Uusi yhteystieto', sv: 'Ny kontakt', en: 'New contact' },
  newService: { fi: 'Uusi palvelu', sv: 'Ny tjänst', en: 'New service' },
  stale: {
    fi: 'Vanhentuneet ja puuttuvat tiedot',
    sv: 'Föråldrade och saknade uppgifter',
    en: 'Stale and missing facts',
  },
  editContact: { fi: 'Muokkaa yhteystietoa', sv: 'Redigera kontakten', en: 'Edit the contact' },
  editService: { fi: 'Muokkaa palvelua', sv: 'Redigera tjänsten', en: 'Edit the service' },
  back: { fi: 'Oppaan sisältö', sv: 'Guidens innehåll', en: 'Guide content' },
  backToEntry: { fi: 'Takaisin muokkaukseen', sv: 'Tillbaka till redigeringen', en: 'Back to editing' },
  history: { fi: 'Historia ja muutokset', sv: 'Historik och ändringar', en: 'History and changes' },
  seePublic: { fi: 'Katso julkinen sivu', sv: 'Se den offentliga sidan', en: 'See the public page' },
  hide: { fi: 'Poista näkyvistä', sv: 'Dölj', en: 'Withdraw' },
  save: { fi: 'Tallenna luonnos', sv: 'Spara utkastet', en: 'Save the draft' },
  publish: { fi: 'Julkaise', sv: 'Publicera', en: 'Publish' },
  preview: { fi: 'Esikatselu', sv: 'Förhandsgranskning', en: 'Preview' },
  previewIn: { fi: 'Esikatsele', sv: 'Förhandsgranska', en: 'Preview' },
  previewNote: {
    fi: 'Tältä se näyttää yleisölle juuri nyt. Mitään ei ole tallennettu eikä julkaistu.',
    sv: 'Så här ser det ut för allmänheten just nu. Ingenting har sparats eller publicerats.',
    en: 'This is how the public will see it at this moment. Nothing has been saved or published.',
  },
  names: { fi: 'Nimi ja tarkoitus', sv: 'Namn och syfte', en: 'Name and purpose' },
  number: { fi: 'Numero ja muut yhteydet', sv: 'Nummer och andra kontaktsätt', en: 'Number and other ways' },
  where: { fi: 'Mikä ja missä', sv: 'Vad och var', en: 'What and where' },
  openingHours: { fi: 'Aukiolo', sv: 'Öppettider', en: 'Opening hours' },
  week: { fi: 'Viikko', sv: 'Veckan', en: 'The week' },
  row: { fi: 'Poikkeus', sv: 'Undantag', en: 'Exception' },
  origin: { fi: 'Mistä tieto on', sv: 'Var uppgiften kommer ifrån', en: 'Where the facts are from' },
  keeping: { fi: 'Ylläpito', sv: 'Underhåll', en: 'Upkeep' },
  contents: { fi: 'Sisältö', sv: 'Innehåll', en: 'Contents' },
  around: { fi: 'Lait, yhteydet ja lähteet', sv: 'Lagar, kontakter och källor', en: 'Acts, contacts and sources' },
  limits: {
    fi: 'Lain rajat ja niiden nimet',
    sv: 'Lagens gränser och deras namn',
    en: 'Limits of the law and their names',
  },
  theirs: {
    fi: 'Mitä eroa on työtoverin versiolla ja sinun kirjoittamallasi',
    sv: 'Hur kollegans version skiljer sig från det du skrev',
    en: 'How your colleague’s version differs from what you wrote',
  },
  theirVersion: { fi: 'Työtoverilla', sv: 'Hos kollegan', en: 'Colleague' },
  yourVersion: { fi: 'Sinulla', sv: 'Hos dig', en: 'You' },
  noDifference: { fi: 'Ei eroja.', sv: 'Inga skillnader.', en: 'No differences.' },
  before: { fi: 'Ennen', sv: 'Före', en: 'Before' },
  after: { fi: 'Nyt', sv: 'Nu', en: 'Now' },
  nothing: { fi: 'ei mitään', sv: 'ingenting', en: 'nothing' },
  firstVersion: { fi: 'Ensimmäinen versio.', sv: 'Den första versionen.', en: 'The first version.' },
  unreadable: {
    fi: 'Tätä versiota ei voi enää lukea, koska tietojen muoto on muuttunut.',
    sv: 'Versionen kan inte längre läsas, eftersom uppgifternas form har ändrats.',
    en: 'This version can no longer be read, because the shape of the data has changed.',
  },
  deliveredVersion: {
    fi: 'Ohjelman mukana toimitettu',
    sv: 'Levererad med programmet',
    en: 'Delivered with the program',
  },
  restore: { fi: 'Palauta luonnokseksi', sv: 'Återställ som utkast', en: 'Restore as a draft' },
  neverWritten: {
    fi: 'Alue ei ole vielä muuttanut tätä.',
    sv: 'Området har ännu inte ändrat detta.',
    en: 'The county has not changed this yet.',
  },
  withdrawTitle: { fi: 'Poistetaanko näkyvistä?', sv: 'Dölja för allmänheten?', en: 'Withdraw from the public?' },
  withdrawLead: {
    fi: 'Yleisö ei näe tätä enää. Sisältö säilyy, ja sen voi julkaista uudelleen.',
    sv: 'Allmänheten ser inte detta längre. Innehållet finns kvar och kan publiceras på nytt.',
    en: 'The public will not see this any more. The contents are kept and can be published again.',
  },
  leftWithout: {
    fi: 'Tämän jälkeen yleisö ei näe yhtään alueen varmistettua numeroa täällä:',
    sv: 'Efter detta ser allmänheten inget bekräftat nummer till området här:',
    en: 'After this the public sees no confirmed number of the county here:',
  },
  wholeCounty: { fi: 'Koko alue', sv: 'Hela området', en: 'The whole county' },
  cancel: { fi: 'Peru', sv: 'Avbryt', en: 'Cancel' },
  sending: { fi: 'Tallennetaan…', sv: 'Sparas…', en: 'Saving…' },
  problem: { fi: 'Tarkista nämä kohdat', sv: 'Kontrollera dessa punkter', en: 'Check these' },
  notDone: { fi: 'Tätä ei tallennettu', sv: 'Detta sparades inte', en: 'This was not saved' },
  optional: { fi: 'vapaaehtoinen', sv: 'frivillig', en: 'optional' },
  choose: { fi: 'Valitse', sv: 'Välj', en: 'Choose' },
  staleLead: {
    fi: 'Mitä yleisö näkee nyt ja mitä siinä pitäisi tarkistaa. Luonnokset ja poistetut eivät ole mukana.',
    sv: 'Vad allmänheten ser nu och vad som borde granskas. Utkast och dolda är inte med.',
    en: 'What the public sees now, and what in it should be looked at. Drafts and what is withdrawn are left out.',
  },
  counts: { fi: 'Yhteensä', sv: 'Sammanlagt', en: 'In all' },
  allWell: { fi: 'Kaikki on ajan tasalla', sv: 'Allt är aktuellt', en: 'All is up to date' },
  countyWeb: { fi: 'Alueen oma verkkosivu', sv: 'Områdets egen webbsida', en: 'The county’s own web page' },
} as const satisfies Record<string, Words>

/** Contact or service. */
export const kindTexts: Readonly<Record<EntryKind, Words>> = {
  contact: { fi: 'yhteystieto', sv: 'kontakt', en: 'contact' },
  service: { fi: 'palvelu', sv: 'tjänst', en: 'service' },
}

/** How an entry stands. */
export const stateTexts: Readonly<Record<EntryState, Words>> = {
  delivered: { fi: 'toimitettu', sv: 'levererad', en: 'delivered' },
  published: { fi: 'julkaistu', sv: 'publicerad', en: 'published' },
  withdrawn: { fi: 'poistettu näkyvistä', sv: 'dold', en: 'withdrawn' },
  draft: { fi: 'ei vielä julkaistu', sv: 'ännu inte publicerad', en: 'not published yet' },
}
/** What was done to an entry. */
export const stepTexts: Readonly<Record<EntryStep, Words>> = {
  saved: { fi: 'luonnos', sv: 'utkast', en: 'draft' },
  published: { fi: 'julkaistu', sv: 'publicerad', en: 'published' },
  withdrawn: { fi: 'poistettu näkyvistä', sv: 'dold', en: 'withdrawn' },
}
/** Where a version came from. */
export const originTexts: Readonly<Record<EntryOrigin, Words>> = {
  editor: { fi: 'lomakkeelta', sv: 'från formuläret', en: 'from the form' },
  'service-catalogue': {
    fi: 'Palvelutietovarannosta',
    sv: 'från Servicedatalagret',
    en: 'from the Finnish Service Catalogue',
  },
}

/** What should be looked at. */
export const attentionTexts: Readonly<Record<Attention, Words>> = {
  'review-passed': { fi: 'Tarkistuspäivä on ohi', sv: 'Granskningsdagen har passerat', en: 'Review date has passed' },
  'review-soon': { fi: 'Tarkistuspäivä on lähellä', sv: 'Granskningsdagen är nära', en: 'Review date is near' },
  'never-reviewed': {
    fi: 'Alue ei ole vielä tarkistanut',
    sv: 'Området har ännu inte granskat',
    en: 'Never reviewed by the county',
  },
  unverified: { fi: 'Tietoja ei ole varmistettu', sv: 'Uppgifterna är obekräftade', en: 'Facts not confirmed' },
  'no-number': { fi: 'Numero puuttuu', sv: 'Numret saknas', en: 'No number' },
  'number-unconfirmed': {
    fi: 'Numero odottaa varmistusta',
    sv: 'Numret väntar på bekräftelse',
    en: 'Number waits to be confirmed',
  },
  'hours-unknown': { fi: 'Aukiolo ei ole tiedossa', sv: 'Öppettiden är inte känd', en: 'Opening hours not known' },
  'holidays-unknown': {
    fi: 'Arkipyhien aukiolo ei ole tiedossa',
    sv: 'Öppettiden på söckenhelger är inte känd',
    en: 'Public holidays not known',
  },
  'eves-unknown': {
    fi: 'Jouluaattoa ja juhannusaattoa ei ole vahvistettu',
    sv: 'Julafton och midsommarafton är inte bekräftade',
    en: 'Christmas Eve and Midsummer Eve not confirmed',
  },
  'name-translated': {
    fi: 'Nimi on oma käännöksemme',
    sv: 'Namnet är vår egen översättning',
    en: 'The name is our own translation',
  },
}

/** A version by its number. */
export function versionInWords(version: number, language: Language): string {
  const words: Words = { fi: 'Versio', sv: 'Version', en: 'Version' }
  return `${words[language]} ${version}`
}

/** How many of how many. */
export function countInWords(count: number, of: number, language: Language): string {
  const words: Words = { fi: `${count} / ${of}`, sv: `${count} / ${of}`, en: `${count} of ${of}` }
  return words[language]
}

/** That the address of the county's own pages in that language has not been seen in use, or is not known. */
export function webInWords(missing: boolean, inLanguage: string, language: Language): string {
  const words: Words = missing
    ? {
        fi: `Osoitetta ei ole ${inLanguage}.`,
        sv: `Det finns ingen adress ${inLanguage}.`,
        en: `There is no address ${inLanguage}.`,
      }
    : {
        fi: `Osoitetta ${inLanguage} ei ole nähty käytössä.`,
        sv: `Adressen ${inLanguage} har inte setts i bruk.`,
        en: `The address ${inLanguage} has not been seen in use.`,
      }
  return words[language]
}

/** What holds the summary's length. */
export function summaryHint(most: number, language: Language): string {
  const words: Words = {
    fi: `Enintään ${most} merkkiä.`,
    sv: `Högst ${most} tecken.`,
    en: `${most} characters at most.`,
  }
  return words[language]
}
