import type { Language, Words } from '../../kernel/language.ts'
import type { Note, UnreadableReason } from '../service-catalogue/notes.ts'
import type { ExportNoteCode } from '../service-catalogue/out.ts'
import { fieldInWords, languageInWords } from './field-texts.ts'
import { noteTexts } from './note-texts.ts'

/** Words of the pages on which the guide and the Service Catalogue exchange what they tell. */
export const catalogueTexts = {
  import: {
    fi: 'Tuo Palvelutietovarannosta',
    sv: 'Importera från Servicedatalagret',
    en: 'Import from the Service Catalogue',
  },
  importLead: {
    fi: 'Ensin näet, mitä tiedosto muuttaisi. Mikään ei muutu, ennen kuin tallennat valitsemasi luonnoksiksi, eikä yleisö näe luonnoksia.',
    sv: 'Först ser du vad filen skulle ändra. Ingenting ändras innan du sparar det du väljer som utkast, och allmänheten ser inga utkast.',
    en: 'First you see what the file would change. Nothing changes until you save what you choose as drafts, and the public sees no drafts.',
  },
  file: { fi: 'Valitse tiedosto', sv: 'Välj en fil', en: 'Choose a file' },
  fileTooLarge: {
    fi: 'Tiedosto on liian suuri. Tuo se osissa, enintään 2 miljoonaa merkkiä kerrallaan.',
    sv: 'Filen är för stor. Importera den i delar, högst 2 miljoner tecken åt gången.',
    en: 'The file is too large. Import it in parts of 2 million characters at most.',
  },
  fileUnread: {
    fi: 'Tiedostoa ei voitu lukea. Valitse se uudelleen tai liitä teksti kenttään.',
    sv: 'Filen kunde inte läsas. Välj den på nytt eller klistra in texten i fältet.',
    en: 'The file could not be read. Choose it again or paste its text into the field.',
  },
  pasted: { fi: 'Tiedoston sisältö (JSON)', sv: 'Filens innehåll (JSON)', en: 'Contents of the file (JSON)' },
  pastedHint: {
    fi: 'Yksi palvelu tai asiointikanava, lista niistä tai Palvelutietovarannon avoimen rajapinnan (versio 11) vastaussivu.',
    sv: 'En tjänst eller servicekanal, en lista över sådana eller en svarssida från Servicedatalagrets öppna gränssnitt (version 11).',
    en: 'One service or service channel, a list of them, or a page of answers of the Service Catalogue’s open interface (version 11).',
  },
  compare: { fi: 'Näytä, mitä muuttuisi', sv: 'Visa vad som skulle ändras', en: 'Show what would change' },
  comparing: { fi: 'Verrataan…', sv: 'Jämförs…', en: 'Comparing…' },
  report: { fi: 'Mitä tiedosto muuttaisi', sv: 'Vad filen skulle ändra', en: 'What the file would change' },
  nothingSaved: {
    fi: 'Mitään ei ole vielä tallennettu.',
    sv: 'Ingenting har sparats ännu.',
    en: 'Nothing has been saved yet.',
  },
  new: { fi: 'Uusia', sv: 'Nya', en: 'New' },
  changed: { fi: 'Muuttuvia', sv: 'Ändras', en: 'Changed' },
  unchanged: { fi: 'Ennallaan', sv: 'Oförändrade', en: 'Unchanged' },
  missing: {
    fi: 'Oppaassa, mutta ei tiedostossa',
    sv: 'I guiden men inte i filen',
    en: 'In the guide but not in the file',
  },
  missingLead: {
    fi: 'Tuonti ei poista näitä. Jos jokin ei enää pidä paikkaansa, poista se näkyvistä sen omalta sivulta.',
    sv: 'Importen tar inte bort dem. Om något inte längre stämmer, dölj det på dess egen sida.',
    en: 'The import does not remove these. If one no longer holds, withdraw it on its own page.',
  },
  unreadable: { fi: 'Ei voitu lukea', sv: 'Kunde inte läsas', en: 'Could not be read' },
  take: { fi: 'Tallenna luonnokseksi', sv: 'Spara som utkast', en: 'Save as a draft' },
  save: { fi: 'Tallenna valitut luonnoksiksi', sv: 'Spara de valda som utkast', en: 'Save the chosen as drafts' },
  otherFile: { fi: 'Tiedoston sisältö', sv: 'Filens innehåll', en: 'Contents of the file' },
  nothingToTake: {
    fi: 'Tiedostossa ei ole mitään uutta eikä muuttunutta.',
    sv: 'Filen har ingenting nytt eller ändrat.',
    en: 'The file has nothing new and nothing changed.',
  },
  drafts: {
    fi: 'Palvelutietovarannosta tuodut luonnokset',
    sv: 'Utkast från Servicedatalagret',
    en: 'Drafts from the Service Catalogue',
  },
  draftsLead: {
    fi: 'Yleisö ei näe näitä ennen julkaisua. Voit avata kunkin muokattavaksi, julkaista yhden kerrallaan tai kaikki yhdessä.',
    sv: 'Allmänheten ser inte dessa före publiceringen. Du kan öppna var och en för redigering, publicera en åt gången eller alla tillsammans.',
    en: 'The public does not see these before they are published. You can open each to edit it, publish one at a time, or all together.',
  },
  noDrafts: { fi: 'Luonnoksia ei ole', sv: 'Det finns inga utkast', en: 'There are no drafts' },
  publishOne: { fi: 'Julkaise tämä', sv: 'Publicera detta', en: 'Publish this' },
  publishAll: { fi: 'Julkaise kaikki', sv: 'Publicera alla', en: 'Publish all' },
  edit: { fi: 'Muokkaa', sv: 'Redigera', en: 'Edit' },
  newToPublic: { fi: 'Yleisölle uusi.', sv: 'Ny för allmänheten.', en: 'New to the public.' },
  shownNow: { fi: 'Yleisö näkee nyt', sv: 'Allmänheten ser nu', en: 'The public sees now' },
  draftSays: { fi: 'Luonnoksessa', sv: 'I utkastet', en: 'In the draft' },
  export: {
    fi: 'Vie Palvelutietovarannon muodossa',
    sv: 'Exportera i Servicedatalagrets form',
    en: 'Export in the Service Catalogue’s form',
  },
  exportLead: {
    fi: 'Tiedosto sisältää sen, mitä yleisö näkee alueenne yhteystiedoista ja palveluista. Varmistamattomia numeroita siinä ei ole.',
    sv: 'Filen innehåller det som allmänheten ser av områdets kontaktuppgifter och tjänster. Obekräftade nummer finns inte med.',
    en: 'The file holds what the public sees of your county’s contacts and services. It has no unconfirmed numbers.',
  },
  download: { fi: 'Lataa tiedosto (JSON)', sv: 'Ladda ner filen (JSON)', en: 'Download the file (JSON)' },
  leftOut: {
    fi: 'Mitä ei voi viedä tai mitä Palvelutietovaranto ei ottaisi vastaan',
    sv: 'Vad som inte kan exporteras eller som Servicedatalagret inte skulle ta emot',
    en: 'What cannot be exported, or would not be taken',
  },
  nothingLeftOut: { fi: 'Kaikki voidaan viedä', sv: 'Allt kan exporteras', en: 'Everything can be exported' },
  entry: { fi: 'Kohde', sv: 'Post', en: 'Entry' },
  toKnow: { fi: 'Huomattavaa', sv: 'Att märka', en: 'To note' },
} as const satisfies Record<string, Words>

/** Why an item became no entry, as one sentence. */
export const unreadableTexts: Readonly<Record<UnreadableReason, Words>> = {
  'not-an-item': {
    fi: 'Tämä ei ole palvelu eikä asiointikanava.',
    sv: 'Detta är varken en tjänst eller en servicekanal.',
    en: 'This is neither a service nor a service channel.',
  },
  'unknown-type': {
    fi: 'Tämän tyyppisiä kanavia opas ei näytä.',
    sv: 'Guiden visar inte kanaler av den här typen.',
    en: 'The guide does not show channels of this type.',
  },
  'wrong-shape': {
    fi: 'Tieto ei ole sellainen kuin rajapinnan mukaan pitäisi.',
    sv: 'Uppgiften är inte sådan som den enligt gränssnittet borde vara.',
    en: 'A value is not what the interface says it should be.',
  },
  unwritable: {
    fi: 'Tekstissä on merkki, jota ei voi tallentaa.',
    sv: 'Texten innehåller ett tecken som inte kan sparas.',
    en: 'The text has a character that cannot be kept.',
  },
  'no-finnish-name': {
    fi: 'Suomenkielinen nimi puuttuu.',
    sv: 'Det finska namnet saknas.',
    en: 'The Finnish name is missing.',
  },
  'name-too-long': { fi: 'Nimi on liian pitkä.', sv: 'Namnet är för långt.', en: 'The name is too long.' },
  'not-published': {
    fi: 'Sitä ei ole julkaistu Palvelutietovarannossa.',
    sv: 'Den är inte publicerad i Servicedatalagret.',
    en: 'It is not published in the Service Catalogue.',
  },
  'other-county': {
    fi: 'Se palvelee vain muita alueita.',
    sv: 'Den betjänar bara andra områden.',
    en: 'It serves other counties only.',
  },
}

/** What an entry loses on its way to the catalogue, as one sentence. */
const exportTexts: Readonly<Record<ExportNoteCode, Words>> = {
  'number-unconfirmed': {
    fi: 'Numeroa ei ole varmistettu, joten sitä ei viedä.',
    sv: 'Numret är inte bekräftat och exporteras därför inte.',
    en: 'The number has not been confirmed, so it is not exported.',
  },
  'nothing-to-reach': {
    fi: 'Kohteella ei ole numeroa, verkko-osoitetta eikä katuosoitetta.',
    sv: 'Det finns varken nummer, webbadress eller gatuadress.',
    en: 'There is no number, web address or street address.',
  },
  'address-not-parted': {
    fi: 'Osoitetta ei voi jakaa kaduksi, numeroksi ja postinumeroksi, joten sitä ei viedä.',
    sv: 'Adressen kan inte delas upp i gata, nummer och postnummer och exporteras därför inte.',
    en: 'The address cannot be parted into street, number and postal code, so it is not exported.',
  },
  'hours-of-another-line': {
    fi: 'Aukiolo määräytyy toisen linjan mukaan, eikä sitä voi viedä.',
    sv: 'Öppettiden följer en annan linje och kan inte exporteras.',
    en: 'The hours follow another line and cannot be exported.',
  },
  'hours-unknown': {
    fi: 'Aukiolo ei ole tiedossa.',
    sv: 'Öppettiden är inte känd.',
    en: 'The opening hours are not known.',
  },
  'eves-assumed': {
    fi: 'Jouluaaton ja juhannusaaton aukiolo on oletus, eikä sitä viedä.',
    sv: 'Öppettiden på julafton och midsommarafton är ett antagande och exporteras inte.',
    en: 'What holds on Christmas Eve and Midsummer Eve is assumed, and is not exported.',
  },
  minutes: {
    fi: 'Palvelutietovaranto ottaa vain tasatunteja ja vartteja.',
    sv: 'Servicedatalagret tar bara hela timmar och kvartar.',
    en: 'The Service Catalogue takes only full hours and quarters.',
  },
  'support-left': {
    fi: 'Kohdalle ”Tuki ja tapa työskennellä” ei Palvelutietovarannossa ole paikkaa.',
    sv: 'Servicedatalagret har ingen plats för punkten ”Stödet och sättet att arbeta”.',
    en: 'The Service Catalogue has no place for the part “Support and ways of working”.',
  },
  'name-translated': {
    fi: 'Nimi on oma käännöksemme; tarkista se, ennen kuin viet sen',
    sv: 'Namnet är vår egen översättning; kontrollera det före exporten',
    en: 'The name is our own translation; check it before it is exported',
  },
  'name-too-long': {
    fi: 'Nimi on yli 100 merkkiä.',
    sv: 'Namnet är över 100 tecken.',
    en: 'The name is over 100 characters.',
  },
  'summary-too-long': {
    fi: 'Tiivistelmä on yli 150 merkkiä.',
    sv: 'Sammanfattningen är över 150 tecken.',
    en: 'The summary is over 150 characters.',
  },
  'text-too-long': {
    fi: 'Teksti on yli 2500 merkkiä.',
    sv: 'Texten är över 2 500 tecken.',
    en: 'The text is over 2,500 characters.',
  },
}

/** A note of the export as one sentence, with what it is about. */
export function exportNoteInWords(
  { code, detail }: { readonly code: ExportNoteCode; readonly detail?: string | undefined },
  language: Language,
): string {
  return withDetail(exportTexts[code][language], detail, language)
}

/** A note of the import as one sentence, with what it is about. */
export function noteInWords({ code, detail }: Note, language: Language): string {
  return withDetail(noteTexts[code][language], detail, language)
}

/** Why an item could not be read, as one sentence. */
export function unreadableInWords(why: UnreadableReason, detail: string | undefined, language: Language): string {
  return withDetail(unreadableTexts[why][language], detail, language)
}

/** The sentence, and after it what it is about: a language, a field of the form, or what stands in the file. */
function withDetail(sentence: string, detail: string | undefined, language: Language): string {
  if (detail === undefined || detail === '') return sentence
  const about =
    detail === 'fi' || detail === 'sv' || detail === 'en'
      ? languageInWords(detail, language)
      : /^(what|howToAct|forWhom|support|background)(\.(fi|sv|en))?$/.test(detail)
        ? fieldInWords(detail, language)
        : detail
  return `${sentence.replace(/\.$/, '')}: ${about}`
}
