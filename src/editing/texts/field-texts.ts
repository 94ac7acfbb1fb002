import { municipalityOfCode } from '../../guide/place.ts'
import { pageTexts } from '../../guide/texts/page-texts.ts'
import { weekdayWords } from '../../guide/texts/time-texts.ts'
import { type Language, languages, type Words } from '../../kernel/language.ts'
import { weekdays } from '../hours-form.ts'

/** What the fields are called. A field in three languages has one name, and the language after it. */
export const fieldTexts = {
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  otherName: { fi: 'Muu nimi', sv: 'Annat namn', en: 'Other name' },
  about: { fi: 'Mihin asiaan', sv: 'För vilka ärenden', en: 'What it is for' },
  translated: {
    fi: 'Nimi on oma käännöksemme',
    sv: 'Namnet är vår egen översättning',
    en: 'The name is our own translation',
  },
  contactKind: { fi: 'Mikä yhteys tämä on', sv: 'Vilken kontakt detta är', en: 'What kind of contact this is' },
  area: { fi: 'Missä se palvelee', sv: 'Var den betjänar', en: 'Where it serves' },
  municipality: { fi: 'Kunnat', sv: 'Kommuner', en: 'Municipalities' },
  phone: { fi: 'Puhelinnumero', sv: 'Telefonnummer', en: 'Telephone number' },
  numberConfirmed: {
    fi: 'Onko numero varmistettu?',
    sv: 'Är numret bekräftat?',
    en: 'Has the number been confirmed?',
  },
  phoneMissing: {
    fi: 'Miksi numeroa ei näytetä',
    sv: 'Varför numret inte visas',
    en: 'Why no number is shown',
  },
  web: { fi: 'Verkkosivu', sv: 'Webbsida', en: 'Web page' },
  address: { fi: 'Käyntiosoite', sv: 'Besöksadress', en: 'Street address' },
  hours: { fi: 'Milloin vastataan', sv: 'När någon svarar', en: 'When it answers' },
  publicHolidays: { fi: 'Arkipyhinä', sv: 'På söckenhelger', en: 'On public holidays' },
  eve: {
    fi: 'Arkipyhän aattona suljetaan klo',
    sv: 'Dagen före en söckenhelg stängs kl.',
    en: 'Closes on the eve of a public holiday at',
  },
  eves: {
    fi: 'Jouluaattona ja juhannusaattona',
    sv: 'På julafton och midsommarafton',
    en: 'On Christmas Eve and Midsummer Eve',
  },
  evesConfirmed: {
    fi: 'Alue on itse kertonut, mitä jouluaattona ja juhannusaattona on',
    sv: 'Området har självt sagt vad som gäller på julafton och midsommarafton',
    en: 'The county itself has said what holds on Christmas Eve and Midsummer Eve',
  },
  exceptions: { fi: 'Poikkeuspäivät', sv: 'Undantagsdagar', en: 'Exceptional days' },
  from: { fi: 'Ensimmäinen päivä', sv: 'Första dagen', en: 'First day' },
  to: { fi: 'Viimeinen päivä', sv: 'Sista dagen', en: 'Last day' },
  exceptionHours: { fi: 'Aukiolo', sv: 'Öppettid', en: 'Opening hours' },
  reason: { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
  confirmed: {
    fi: 'Ovatko muut tiedot varmistettu?',
    sv: 'Är de övriga uppgifterna bekräftade?',
    en: 'Have the other facts been confirmed?',
  },
  sourceTitle: { fi: 'Lähde', sv: 'Källa', en: 'Source' },
  sourceUrl: { fi: 'Lähteen osoite', sv: 'Källans adress', en: 'Address of the source' },
  sourceDate: {
    fi: 'Varmistuksen tai lähteen päivä',
    sv: 'Dag för bekräftelsen eller källan',
    en: 'Day of the confirmation or the source',
  },
  summary: { fi: 'Tiivistelmä', sv: 'Sammanfattning', en: 'Summary' },
  legislation: { fi: 'Lait', sv: 'Lagar', en: 'Acts' },
  contactKinds: {
    fi: 'Mitkä yhteydet sivulla näytetään',
    sv: 'Vilka kontakter sidan visar',
    en: 'Which contacts the page shows',
  },
  related: { fi: 'Lue myös', sv: 'Läs också', en: 'Read also' },
  free: {
    fi: 'Kertooko lähde, että palvelu on maksuton?',
    sv: 'Säger källan att tjänsten är avgiftsfri?',
    en: 'Does a source say that it is free of charge?',
  },
  sources: { fi: 'Lähteiden osoitteet', sv: 'Källornas adresser', en: 'Addresses of the sources' },
  catalogueId: {
    fi: 'Tunnus Palvelutietovarannossa',
    sv: 'Id i Servicedatalagret',
    en: 'Id in the Finnish Service Catalogue',
  },
  reviewBy: { fi: 'Tarkistetaan viimeistään', sv: 'Granskas senast', en: 'To be reviewed by' },
  note: { fi: 'Mitä muuttui ja miksi', sv: 'Vad som ändrades och varför', en: 'What changed and why' },
} as const satisfies Record<string, Words>

/** How a field is to be filled in. */
export const hintTexts = {
  translated: {
    fi: 'Merkitse kielet, joilla linja ei itse käytä tätä nimeä. Lukija näkee silloin myös oman nimen.',
    sv: 'Markera de språk på vilka linjen inte själv använder namnet. Läsaren ser då också det egna namnet.',
    en: 'Mark the languages in which the line does not use this name itself. The reader then sees its own name too.',
  },
  phone: {
    fi: 'Kirjoita numero niin kuin se painetaan, suuntanumeroineen: 019 226 0401. Myös 112 ja 116 117 käyvät.',
    sv: 'Skriv numret som det trycks, med riktnummer: 019 226 0401. Också 112 och 116 117 går bra.',
    en: 'Write the number as it is printed, with the area code: 019 226 0401. 112 and 116 117 are fine too.',
  },
  phoneMissing: {
    fi: 'Tarvitaan, kun numeroa ei ole tai sitä ei ole varmistettu. Varmistamatonta numeroa ei näytetä kenellekään.',
    sv: 'Behövs när det inte finns något nummer eller det inte är bekräftat. Ett obekräftat nummer visas inte för någon.',
    en: 'Needed when there is no number or it has not been confirmed. An unconfirmed number is shown to nobody.',
  },
  day: {
    fi: 'Esimerkiksi 8–15 tai 8–12, 13–16.30. Yön yli: 22–6. Tyhjä on suljettu.',
    sv: 'Till exempel 8–15 eller 8–12, 13–16.30. Över natten: 22–6. Tomt är stängt.',
    en: 'For example 8–15 or 8–12, 13–16.30. Over midnight: 22–6. Empty is closed.',
  },
  eve: {
    fi: 'Esimerkiksi 13. Tyhjä: aatto ei poikkea.',
    sv: 'Till exempel 13. Tomt: dagen avviker inte.',
    en: 'For example 13. Empty: the day is like others.',
  },
  exceptions: {
    fi: 'Päivät, joina on muuta kuin viikon ja pyhien mukaan. Tyhjä aukiolo on suljettu. Tallenna, niin saat lisää rivejä.',
    sv: 'Dagar då något annat gäller än enligt veckan och helgerna. Tom öppettid är stängt. Spara för att få fler rader.',
    en: 'Days on which something else holds than by the week and the holidays. Empty hours are closed. Save to get more rows.',
  },
  dayOnly: { fi: 'Esimerkiksi 24.11.2026', sv: 'Till exempel 24.11.2026', en: 'For example 24.11.2026' },
  sourceDate: {
    fi: 'Päivä, kuukausi tai vuosi: 24.11.2026, 11/2026 tai 2026',
    sv: 'Dag, månad eller år: 24.11.2026, 11/2026 eller 2026',
    en: 'A day, a month or a year: 24.11.2026, 11/2026 or 2026',
  },
  sourceTitle: {
    fi: 'Sivun nimi, tai kuka varmisti ja miten.',
    sv: 'Sidans namn, eller vem som bekräftade och hur.',
    en: 'The name of the page, or who confirmed it and how.',
  },
  block: {
    fi: 'Tyhjä rivi erottaa kappaleet. Rivi, joka alkaa merkillä ”- ”, on luettelon kohta.',
    sv: 'En tom rad skiljer stycken åt. En rad som börjar med ”- ” är en punkt i en lista.',
    en: 'An empty line parts paragraphs. A line that begins with “- ” is a point of a list.',
  },
  catalogueId: {
    fi: 'Tunnuksesta tuonti tietää, että kyse on samasta kohteesta. Tuonti täyttää sen itse.',
    sv: 'Genom id vet importen att det är fråga om samma sak. Importen fyller i det själv.',
    en: 'By the id an import knows that it is the same thing. An import fills it in by itself.',
  },
  sources: { fi: 'Yksi osoite riville.', sv: 'En adress per rad.', en: 'One address a line.' },
  note: {
    fi: 'Työtovereille; ei näy yleisölle.',
    sv: 'För kolleger; visas inte för allmänheten.',
    en: 'For colleagues; not shown to the public.',
  },
  reviewBy: {
    fi: 'Päivän jälkeen tieto nousee vanhentuneiden luetteloon. Esimerkiksi 24.11.2026',
    sv: 'Efter den dagen visas uppgiften bland de föråldrade. Till exempel 24.11.2026',
    en: 'After that day the entry is listed as stale. For example 24.11.2026',
  },
} as const satisfies Record<string, Words>

/** How the limits of the law are written in a text. */
export const limitHint: Words = {
  fi: 'Lain määräaikoja ja ikärajoja ei kirjoiteta numeroina: kirjoita rajan nimi aaltosulkeissa, niin sivu näyttää voimassa olevan luvun. Yksikkö kirjoitetaan sulkeiden jälkeen: {assessment-start-max} arkipäivää. {after-care-max-age:from} on päivä, jona raja tuli voimaan.',
  sv: 'Lagens tidsfrister och åldersgränser skrivs inte med siffror: skriv gränsens namn inom klammerparentes, så visar sidan det gällande talet. Enheten skrivs efter parentesen: {assessment-start-max} vardagar. {after-care-max-age:from} är dagen då gränsen trädde i kraft.',
  en: 'Time limits and ages of the law are not written as numbers: write the name of the limit in braces, and the page shows the number in force. The unit is written after the braces: {assessment-start-max} weekdays. {after-care-max-age:from} is the day on which the limit came into force.',
}

/** The languages by their names, as they stand after the name of a field. */
export const inLanguageTexts: Readonly<Record<Language, Words>> = {
  fi: { fi: 'suomeksi', sv: 'på finska', en: 'in Finnish' },
  sv: { fi: 'ruotsiksi', sv: 'på svenska', en: 'in Swedish' },
  en: { fi: 'englanniksi', sv: 'på engelska', en: 'in English' },
}

/** The language by its name, as it stands after the name of a field. */
export function languageInWords(of: Language, language: Language): string {
  return inLanguageTexts[of][language]
}

/** What a field is called by its name in the form: `name.sv`, `day3.hours`, `exception2.reason.fi`. */
export function fieldInWords(field: string, language: Language): string {
  const t = (key: keyof typeof fieldTexts): string => fieldTexts[key][language]
  const [first = '', second, third] = field.split('.')
  const [, day] = /^day([1-7])$/.exec(first) ?? []
  const weekday = weekdays.find((each) => String(each) === day)
  if (weekday !== undefined) return capital(weekdayWords(weekday, language, 'long'))
  const [, index] = /^exception(\d+)$/.exec(first) ?? []
  if (index !== undefined) {
    const part =
      second === 'from'
        ? t('from')
        : second === 'to'
          ? t('to')
          : second === 'reason'
            ? t('reason')
            : t('exceptionHours')
    return `${t('exceptions')} ${Number(index) + 1}: ${lower(part)}${inWords(third, language)}`
  }
  if (first === 'source')
    return second === 'title' ? t('sourceTitle') : second === 'url' ? t('sourceUrl') : t('sourceDate')
  const block = blockOf(first)
  if (block) return `${pageTexts[language][block]} ${inWords(second, language).trim()}`.trim()
  const key = nameOf(first)
  return key === undefined ? first : `${t(key)}${inWords(second, language)}`
}

function inWords(name: string | undefined, language: Language): string {
  const of = languages.find((each) => each === name)
  return of ? ` ${languageInWords(of, language)}` : ''
}

function nameOf(name: string): keyof typeof fieldTexts | undefined {
  return fieldNames.find((each) => each === name)
}
const fieldNames = Object.keys(fieldTexts).filter((name): name is keyof typeof fieldTexts =>
  Object.hasOwn(fieldTexts, name),
)

function blockOf(name: string): 'what' | 'howToAct' | 'forWhom' | 'support' | 'background' | undefined {
  return (['what', 'howToAct', 'forWhom', 'support', 'background'] as const).find((each) => each === name)
}

/** A municipality by its code. */
export function municipalityInWords(code: string, language: Language): string {
  return municipalityOfCode(code)?.name[language] ?? code
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
