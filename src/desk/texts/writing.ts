import type { Language, Words } from '../../kernel/language.ts'

/** What the child is called in a list of persons. */
export const childWord: Words = { fi: 'lapsi', sv: 'barnet', en: 'the child' }

/** "At the latest on" a day given in words. */
export const latest: Readonly<Record<Language, (day: string) => string>> = {
  fi: (day) => `viimeistään ${day}`,
  sv: (day) => `senast ${day}`,
  en: (day) => `${day} at the latest`,
}

/** Words of the pages on which documents are begun, written, checked and signed. */
export const writingTexts = {
  begin: { fi: 'Aloita kirjoittaminen', sv: 'Börja skriva', en: 'Start writing' },
  beginLead: {
    fi: 'Lapsen, asian ja omat tietosi täytetään valmiiksi. Luonnos tallentuu kirjoittaessasi.',
    sv: 'Barnets, ärendets och dina egna uppgifter fylls i färdigt. Utkastet sparas medan du skriver.',
    en: 'What is known of the child, the matter and you is filled in. The draft is saved as you write.',
  },
  goOn: { fi: 'Jatka luonnosta', sv: 'Fortsätt på utkastet', en: 'Go on with the draft' },
  draftThere: { fi: 'Luonnos on kesken', sv: 'Ett utkast är under arbete', en: 'A draft is under way' },
  savedAt: { fi: 'Tallennettu {when}', sv: 'Sparat {when}', en: 'Saved {when}' },
  languageOf: { fi: 'Asiakirjan kieli', sv: 'Handlingens språk', en: 'Language of the document' },
  languageHint: {
    fi: 'Otsikot, muutoksenhakuohjeet ja tulostettava asiakirja ovat tällä kielellä.',
    sv: 'Rubriker, anvisningar för ändringssökande och den utskrivna handlingen är på detta språk.',
    en: 'Headings, instructions for rectification and the printed document are in this language.',
  },
  ground: { fi: 'Pohja', sv: 'Underlag', en: 'Start from' },
  groundKnown: { fi: 'Rekisterin tiedot', sv: 'Registrets uppgifter', en: 'What the register knows' },
  groundEarlier: {
    fi: 'Viimeksi allekirjoitettu ({when})',
    sv: 'Den senast undertecknade ({when})',
    en: 'The one signed last ({when})',
  },
  onePerChild: {
    fi: 'Lapsella on jo tämä asiakirja. Kun tiedot muuttuvat, siitä tehdään uusi versio.',
    sv: 'Barnet har redan denna handling. När uppgifterna ändras görs en ny version av den.',
    en: 'The child has this document already. When facts change, it gets a new version.',
  },
  newVersion: { fi: 'Tee uusi versio', sv: 'Gör en ny version', en: 'Make a new version' },
  notNow: { fi: 'Tätä ei voi tehdä nyt', sv: 'Detta kan inte göras nu', en: 'This cannot be done now' },
  backToChild: { fi: 'Lapsen sivu', sv: 'Barnets sida', en: 'The child’s page' },
  backToItem: { fi: 'Ilmoitus', sv: 'Anmälan', en: 'The notification' },
  backToDraft: { fi: 'Takaisin luonnokseen', sv: 'Tillbaka till utkastet', en: 'Back to the draft' },
  backToDocument: { fi: 'Takaisin asiakirjaan', sv: 'Tillbaka till handlingen', en: 'Back to the document' },
  draft: { fi: 'Luonnos', sv: 'Utkast', en: 'Draft' },
  correction: { fi: 'Korjaus', sv: 'Rättelse', en: 'Correction' },
  correctionReason: { fi: 'Korjauksen syy', sv: 'Orsak till rättelsen', en: 'Reason for the correction' },
  save: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  check: { fi: 'Tarkista puutteet', sv: 'Kontrollera brister', en: 'Check what is missing' },
  toSign: { fi: 'Lue ja allekirjoita', sv: 'Läs och underteckna', en: 'Read and sign' },
  discard: { fi: 'Hylkää luonnos', sv: 'Kasta utkastet', en: 'Discard the draft' },
  discardSure: {
    fi: 'Luonnos poistetaan eikä sitä saa takaisin.',
    sv: 'Utkastet tas bort och kan inte fås tillbaka.',
    en: 'The draft is removed and cannot be had back.',
  },
  readiness: { fi: 'Valmiina', sv: 'Färdigt', en: 'Readiness' },
  requiredFilled: {
    fi: '{filled}/{of} pakollista tietoa täytetty',
    sv: '{filled}/{of} obligatoriska uppgifter ifyllda',
    en: '{filled} of {of} required answers given',
  },
  allFilled: {
    fi: 'Kaikkiaan {filled}/{of} kenttää',
    sv: 'Totalt {filled}/{of} fält',
    en: '{filled} of {of} fields in all',
  },
  problems: { fi: 'Korjaa nämä', sv: 'Rätta dessa', en: 'Put these right' },
  nothingMissing: {
    fi: 'Mitään ei puutu. Asiakirjan voi allekirjoittaa.',
    sv: 'Ingenting saknas. Handlingen kan undertecknas.',
    en: 'Nothing is missing. The document can be signed.',
  },
  aside: { fi: 'Luonnoksen tila', sv: 'Utkastets läge', en: 'How the draft stands' },
  sending: { fi: 'Tallennetaan…', sv: 'Sparar…', en: 'Saving…' },
  unsaved: { fi: 'Tallentamatta', sv: 'Inte sparat', en: 'Not saved yet' },
  saving: { fi: 'Tallennetaan…', sv: 'Sparar…', en: 'Saving…' },
  saved: { fi: 'Tallennettu klo {time}', sv: 'Sparat kl. {time}', en: 'Saved at {time}' },
  failed: {
    fi: 'Tallennus ei onnistunut. Yritetään uudelleen. Teksti on tallella tällä sivulla.',
    sv: 'Det gick inte att spara. Ett nytt försök görs. Texten finns kvar på sidan.',
    en: 'Saving failed. It is tried again. The text is kept on this page.',
  },
  conflict: {
    fi: 'Joku muu on tallentanut uudemman version. Paina Tallenna, niin näet molemmat tekstit.',
    sv: 'Någon annan har sparat en nyare version. Tryck på Spara, så ser du båda texterna.',
    en: 'Someone else has saved a newer version. Press Save to see both texts.',
  },
  signedOut: {
    fi: 'Istunto on päättynyt. Kirjaudu uudella välilehdellä ja tallenna sitten tämä sivu.',
    sv: 'Sessionen har avslutats. Logga in i en ny flik och spara sedan denna sida.',
    en: 'The session has ended. Sign in in a new tab, then save this page.',
  },
  newerTitle: {
    fi: 'Uudempi luonnos on tallennettu',
    sv: 'Ett nyare utkast har sparats',
    en: 'A newer draft has been saved',
  },
  newerBody: {
    fi: 'Alla on oma tekstisi, ja tässä kohdat, joissa se eroaa uudemmasta ({when}). Jos tallennat, oma tekstisi jää voimaan.',
    sv: 'Nedan finns din egen text, och här de ställen där den skiljer sig från den nyare ({when}). Om du sparar gäller din text.',
    en: 'Your own text is below, and here is where it differs from the newer one ({when}). If you save, yours stands.',
  },
  newerText: { fi: 'Uudempi:', sv: 'Nyare:', en: 'Newer:' },
  ownText: { fi: 'Oma:', sv: 'Din:', en: 'Yours:' },
  nothing: { fi: 'ei mitään', sv: 'ingenting', en: 'nothing' },
  takeNewer: { fi: 'Ota uudempi luonnos', sv: 'Ta det nyare utkastet', en: 'Take the newer draft' },
  signTitle: { fi: 'Lue ja allekirjoita', sv: 'Läs och underteckna', en: 'Read and sign' },
  signLead: {
    fi: 'Allekirjoitettu asiakirja ei muutu. Virhe korjataan uudella versiolla, jolla on syy.',
    sv: 'En undertecknad handling ändras inte. Ett fel rättas med en ny version som har en orsak.',
    en: 'A signed document never changes. A mistake is put right by a new version, with a reason.',
  },
  sign: { fi: 'Allekirjoita', sv: 'Underteckna', en: 'Sign' },
  formChanged: {
    fi: 'Lomakkeen tiedot olivat muuttuneet matkalla, joten mitään ei allekirjoitettu. Lue asiakirja ja allekirjoita uudelleen.',
    sv: 'Formulärets uppgifter hade ändrats på vägen, så inget undertecknades. Läs handlingen och underteckna på nytt.',
    en: 'What the form carried had changed on the way, so nothing was signed. Read the document and sign again.',
  },
  cannotSign: {
    fi: 'Asiakirjaa ei voi vielä allekirjoittaa',
    sv: 'Handlingen kan ännu inte undertecknas',
    en: 'The document cannot be signed yet',
  },
  signsElsewhere: {
    fi: 'Arviointi allekirjoitetaan, kun se päätetään johtopäätökseen.',
    sv: 'Bedömningen undertecknas när den avslutas med sin slutsats.',
    en: 'The assessment is signed when it is completed with its finding.',
  },
  complete: {
    fi: 'Siirry päättämään arviointi',
    sv: 'Gå vidare och avsluta bedömningen',
    en: 'Go on to complete the assessment',
  },
  blankParts: {
    fi: 'Näissä osissa ei ole vielä mitään. Ne eivät ole pakollisia.',
    sv: 'I dessa delar finns ännu ingenting. De är inte obligatoriska.',
    en: 'Nothing is written in these parts yet. They are not required.',
  },
  archiveLater: {
    fi: 'Valtakunnallinen arkisto odottaa vielä näitä tietoja. Ne eivät estä allekirjoittamista.',
    sv: 'Det nationella arkivet väntar ännu på dessa uppgifter. De hindrar inte undertecknandet.',
    en: 'The national archive still waits for these. They do not stop signing.',
  },
  preview: {
    fi: 'Näin asiakirja allekirjoitetaan',
    sv: 'Så här undertecknas handlingen',
    en: 'The document as it will be signed',
  },
  clock: { fi: 'Määräaika, joka tästä alkaa', sv: 'Tidsfristen som börjar här', en: 'The time limit that begins here' },
  clockFromNotice: {
    fi: 'Lasketaan kullekin vastaanottajalle tiedoksisaannista. Jos päätös annetaan tänään: {day} ({basis}).',
    sv: 'Räknas för varje mottagare från delfåendet. Om beslutet ges i dag: {day} ({basis}).',
    en: 'Counted for each recipient from notice. If the decision is given today: {day} ({basis}).',
  },
  clockFromSigning: {
    fi: 'Tarkistettava viimeistään {day} ({basis}).',
    sv: 'Ska granskas senast {day} ({basis}).',
    en: 'To be reviewed by {day} ({basis}).',
  },
} as const satisfies Record<string, Words>

/** Words of the pages on which signed documents are read, compared, corrected and printed. */
export const documentTexts = {
  signedBy: { fi: 'Allekirjoittaja', sv: 'Undertecknad av', en: 'Signed by' },
  signedAt: { fi: 'Allekirjoitettu', sv: 'Undertecknad', en: 'Signed' },
  version: { fi: 'Versio {n}', sv: 'Version {n}', en: 'Version {n}' },
  inForce: { fi: 'Voimassa oleva versio', sv: 'Gällande version', en: 'Version in force' },
  superseded: { fi: 'Korvattu uudemmalla', sv: 'Ersatt av en nyare', en: 'Superseded by a newer one' },
  supersededBody: {
    fi: 'Tämä on aiempi versio. Uusin versio on voimassa.',
    sv: 'Detta är en tidigare version. Den senaste versionen gäller.',
    en: 'This is an earlier version. The latest one is in force.',
  },
  toLatest: { fi: 'Avaa uusin versio', sv: 'Öppna den senaste versionen', en: 'Open the latest version' },
  versions: { fi: 'Versiot', sv: 'Versioner', en: 'Versions' },
  reason: { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
  changes: { fi: 'Mikä muuttui', sv: 'Vad ändrades', en: 'What changed' },
  changesLead: {
    fi: 'Versio {after} verrattuna versioon {before}.',
    sv: 'Version {after} jämförd med version {before}.',
    en: 'Version {after} compared with version {before}.',
  },
  noChanges: { fi: 'Sisältö on sama.', sv: 'Innehållet är detsamma.', en: 'The content is the same.' },
  firstVersion: {
    fi: 'Tämä on ensimmäinen versio.',
    sv: 'Detta är den första versionen.',
    en: 'This is the first version.',
  },
  before: { fi: 'Ennen:', sv: 'Före:', en: 'Before:' },
  after: { fi: 'Nyt:', sv: 'Nu:', en: 'Now:' },
  print: { fi: 'Tulosta', sv: 'Skriv ut', en: 'Print' },
  pdf: { fi: 'PDF-tiedosto', sv: 'PDF-fil', en: 'PDF file' },
  correct: { fi: 'Korjaa', sv: 'Rätta', en: 'Correct' },
  correctTitle: { fi: 'Korjaa asiakirja', sv: 'Rätta handlingen', en: 'Correct the document' },
  correctLead: {
    fi: 'Allekirjoitettu versio jää ennalleen. Korjauksesta tulee uusi versio, joka korvaa tämän, ja syy näkyy siinä.',
    sv: 'Den undertecknade versionen blir som den är. Rättelsen blir en ny version som ersätter denna, och orsaken syns i den.',
    en: 'The signed version stays as it is. The correction becomes a new version in its place, which shows the reason.',
  },
  correctReason: {
    fi: 'Miksi asiakirjaa korjataan?',
    sv: 'Varför rättas handlingen?',
    en: 'Why is the document corrected?',
  },
  correctGo: { fi: 'Aloita korjaus', sv: 'Börja rätta', en: 'Start correcting' },
  reasonMissing: {
    fi: 'Kirjoita, miksi asiakirjaa korjataan.',
    sv: 'Skriv varför handlingen rättas.',
    en: 'Write why the document is corrected.',
  },
  reasonLong: { fi: 'Syy on liian pitkä.', sv: 'Orsaken är för lång.', en: 'The reason is too long.' },
  reasonUnwritable: {
    fi: 'Syyssä on merkki, jota ei voi tallentaa.',
    sv: 'Orsaken har ett tecken som inte kan sparas.',
    en: 'The reason holds a character that cannot be kept.',
  },
  problem: { fi: 'Tässä on korjattavaa', sv: 'Här finns något att rätta', en: 'Something needs to be put right' },
  actions: { fi: 'Toiminnot', sv: 'Åtgärder', en: 'What you can do' },
  integrity: { fi: 'Eheys ja lakiversiot', sv: 'Integritet och lagversioner', en: 'Integrity and versions of the law' },
  hash: { fi: 'Sisällön tiiviste (SHA-256)', sv: 'Innehållets kondensat (SHA-256)', en: 'Content hash (SHA-256)' },
  structure: { fi: 'Valtakunnallinen rakenne', sv: 'Nationell struktur', en: 'National structure' },
  law: { fi: 'Käytetty lain arvo', sv: 'Använt lagvärde', en: 'Value of the law used' },
  secret: { fi: 'Salassa pidettävä', sv: 'Sekretessbelagd', en: 'Secret' },
  electronically: {
    fi: 'Allekirjoitettu sähköisesti',
    sv: 'Undertecknad elektroniskt',
    en: 'Signed electronically',
  },
  toCheck: { fi: 'Tiiviste', sv: 'Kondensat', en: 'Hash' },
  inLanguage: { fi: 'Suomeksi', sv: 'På svenska', en: 'In English' },
  printNow: {
    fi: 'Tulosta selaimen tulostustoiminnolla (Ctrl+P).',
    sv: 'Skriv ut med webbläsarens utskriftsfunktion (Ctrl+P).',
    en: 'Print with the browser (Ctrl+P).',
  },
  noPdf: {
    fi: 'Palvelin ei voi tehdä tästä PDF-tiedostoa. Tulosta tämä sivu PDF-tiedostoksi selaimella.',
    sv: 'Servern kan inte göra en PDF-fil av detta. Skriv ut denna sida till en PDF-fil med webbläsaren.',
    en: 'The server cannot make a PDF file of this. Print this page to a PDF file with the browser.',
  },
  asCame: {
    fi: 'Ilmoitus on sellaisena kuin se saapui, eikä sitä korjata täällä.',
    sv: 'Anmälan är sådan den kom in och rättas inte här.',
    en: 'The notification is as it came and is not corrected here.',
  },
} as const satisfies Record<string, Words>

/** The language's own name. */
export const languageNames: Words = { fi: 'suomi', sv: 'svenska', en: 'English' }
