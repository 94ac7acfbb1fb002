import type { Language, Words } from '../../kernel/language.ts'
import type { EditingRefusal } from '../editing.ts'
import { type FieldFaultCode, fieldFaultCodes } from '../field-values.ts'

/** What is wrong with a field, as one sentence. */
const faults: Readonly<Record<FieldFaultCode, Words>> = {
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
  'not-possible': {
    fi: 'Valitse jokin tarjotuista vaihtoehdoista.',
    sv: 'Välj något av alternativen.',
    en: 'Choose one of those that are offered.',
  },
  'not-a-number': {
    fi: 'Tähän numeroon ei voi soittaa. Kirjoita suomalainen numero suuntanumeroineen, esimerkiksi 019 226 0401, tai 112 tai 116 117.',
    sv: 'Det går inte att ringa till numret. Skriv ett finländskt nummer med riktnummer, till exempel 019 226 0401, eller 112 eller 116 117.',
    en: 'This number cannot be called. Write a Finnish number with its area code, for example 019 226 0401, or 112 or 116 117.',
  },
  'premium-number': {
    fi: 'Tämä on maksullinen palvelunumero. Lastensuojeluun pitää voida soittaa tavallisella hinnalla: kirjoita toinen numero.',
    sv: 'Detta är ett avgiftsbelagt servicenummer. Det ska gå att ringa barnskyddet till vanligt pris: skriv ett annat nummer.',
    en: 'This is a premium-rate number. Calling child welfare must cost no more than an ordinary call: write another number.',
  },
  'not-an-address': {
    fi: 'Kirjoita koko osoite, joka alkaa https://. Siinä ei voi olla käyttäjätunnusta, salasanaa, välilyöntejä, lainausmerkkejä eikä kulmasulkeita.',
    sv: 'Skriv hela adressen, som börjar med https://. Den kan inte ha användarnamn, lösenord, mellanslag, citattecken eller vinkelparenteser.',
    en: 'Write the whole address, which begins with https://. It cannot have a user name, a password, spaces, quotation marks or angle brackets.',
  },
  'not-a-day': {
    fi: 'Tällaista päivää ei ole. Kirjoita päivä, kuukausi ja vuosi, esimerkiksi 24.11.2026.',
    sv: 'En sådan dag finns inte. Skriv dag, månad och år, till exempel 24.11.2026.',
    en: 'There is no such day. Write day, month and year, for example 24.11.2026.',
  },
  'not-a-time': {
    fi: 'Kirjoita kellonaika, esimerkiksi 13 tai 13.30.',
    sv: 'Skriv ett klockslag, till exempel 13 eller 13.30.',
    en: 'Write a time, for example 13 or 13.30.',
  },
  'not-hours': {
    fi: 'Kirjoita ajat muodossa 8–15 tai 8–12, 13–16.30, tai jätä tyhjäksi, jos on suljettu.',
    sv: 'Skriv tiderna som 8–15 eller 8–12, 13–16.30, eller lämna tomt om det är stängt.',
    en: 'Write the hours as 8–15 or 8–12, 13–16.30, or leave this empty when closed.',
  },
  'hours-overlap': {
    fi: 'Ajat menevät päällekkäin. Korjaa ne.',
    sv: 'Tiderna överlappar varandra. Rätta dem.',
    en: 'The hours overlap. Correct them.',
  },
  'no-hours': {
    fi: 'Kirjoita ainakin yhden päivän ajat, tai valitse, että aikoja ei tiedetä.',
    sv: 'Skriv tiderna för minst en dag, eller välj att tiderna inte är kända.',
    en: 'Write the hours of at least one day, or choose that they are not known.',
  },
  'ends-before-it-begins': {
    fi: 'Viimeinen päivä on ennen ensimmäistä. Korjaa jompikumpi.',
    sv: 'Den sista dagen är före den första. Rätta den ena.',
    en: 'The last day is before the first. Correct one of the two.',
  },
  'reason-in-all': {
    fi: 'Kirjoita tämä kaikilla kolmella kielellä tai jätä kaikki tyhjiksi.',
    sv: 'Skriv detta på alla tre språk eller lämna alla tomma.',
    en: 'Write this in all three languages, or leave all three empty.',
  },
  'not-a-catalogue-id': {
    fi: 'Tunnuksessa voi olla vain kirjaimia a–z, numeroita, yhdysmerkkejä ja pisteitä.',
    sv: 'Id kan bara innehålla bokstäverna a–z, siffror, bindestreck och punkter.',
    en: 'The id can hold only the letters a–z, digits, hyphens and full stops.',
  },
  'number-or-reason': {
    fi: 'Kirjoita varmistettu numero, tai valitse, miksi numeroa ei näytetä.',
    sv: 'Skriv ett bekräftat nummer, eller välj varför numret inte visas.',
    en: 'Write a confirmed number, or choose why no number is shown.',
  },
  'confirmed-needs-number': {
    fi: 'Numero on merkitty varmistetuksi, mutta muut tiedot eivät. Varmista kaikki, tai merkitse numerokin varmistamattomaksi.',
    sv: 'Numret är markerat som bekräftat men inte de övriga uppgifterna. Bekräfta alla, eller markera också numret som obekräftat.',
    en: 'The number is marked as confirmed and the other facts are not. Confirm all, or mark the number as unconfirmed too.',
  },
  'unknown-limit': {
    fi: 'Aaltosulkeissa on muuta kuin lain rajan nimi. Valitse nimi luettelosta ja kirjoita yksikkö sulkeiden ulkopuolelle, tai poista aaltosulkeet.',
    sv: 'Inom klammerparentes står något annat än namnet på en gräns i lagen. Välj ett namn i listan och skriv enheten utanför parenteserna, eller ta bort parenteserna.',
    en: 'The braces hold something other than the name of a limit of the law. Choose a name from the list and write the unit outside the braces, or remove the braces.',
  },
  'no-marks': {
    fi: 'Tässä ei voi käyttää merkintöjä [[ ]] eikä muita kuin sallittuja aaltosulkeita. Poista ne.',
    sv: 'Här går det inte att använda [[ ]] eller andra klammerparenteser än de tillåtna. Ta bort dem.',
    en: 'The marks [[ ]], and braces where they have no meaning, cannot be used here. Remove them.',
  },
  'confirmation-day': {
    fi: 'Numero, aukiolo tai lähde on muuttunut siitä, mitä yleisö näkee. Kirjoita päivä, jona uudet tiedot varmistettiin, tai merkitse ne varmistamattomiksi.',
    sv: 'Numret, öppettiderna eller källan har ändrats jämfört med det som allmänheten ser. Skriv dagen då de nya uppgifterna bekräftades, eller markera dem som obekräftade.',
    en: 'The number, the hours or the source differ from what the public sees. Write the day on which the new facts were confirmed, or mark them as unconfirmed.',
  },
  'future-day': {
    fi: 'Päivä on tulevaisuudessa. Kirjoita päivä, joka on jo ollut, tai tämä päivä.',
    sv: 'Dagen är i framtiden. Skriv en dag som redan varit, eller dagens datum.',
    en: 'The day is in the future. Write a day that has been, or today.',
  },
  'past-day': {
    fi: 'Päivä on jo mennyt. Kirjoita, milloin tieto seuraavan kerran tarkistetaan.',
    sv: 'Dagen har redan varit. Skriv när uppgiften granskas nästa gång.',
    en: 'The day has passed. Write when the entry is checked next.',
  },
  'night-before': {
    fi: 'Edellisen illan aukiolo jatkuu tämän päivän puolelle, vaikka päivä on merkitty suljetuksi. Lisää rivi edelliselle päivälle ja kirjoita sen ajat (esimerkiksi 22–24 tai 22–6), tai kirjoita tämän päivän ajat.',
    sv: 'Öppettiden kvällen innan fortsätter in på den här dagen, fast dagen är markerad som stängd. Lägg till en rad för dagen innan och skriv dess tider (till exempel 22–24 eller 22–6), eller skriv den här dagens tider.',
    en: 'The hours of the evening before run into this day, though the day is marked as closed. Add a row for the day before and write its hours (for example 22–24 or 22–6), or write the hours of this day.',
  },
  'reason-to-hide': {
    fi: 'Kirjoita, miksi numero poistetaan näkyvistä: ilman sitä ihmisille ei jää tältä alueelta numeroa.',
    sv: 'Skriv varför numret döljs: utan det har invånarna inget nummer till området.',
    en: 'Write why the number is withdrawn: without it people are left with no number of the county.',
  },
  'summary-too-long': {
    fi: 'Tiivistelmä on liian pitkä. Lyhennä sitä.',
    sv: 'Sammanfattningen är för lång. Förkorta den.',
    en: 'The summary is too long. Make it shorter.',
  },
}

/** What is wrong with a field, in words; a code that is none of ours says that the field cannot be taken. */
export function faultInWords(code: string, language: Language): string {
  const known = fieldFaultCodes.find((each) => each === code)
  return faults[known ?? 'not-possible'][language]
}

/** Why something was not done. */
export function editingRefusalInWords(
  kind: EditingRefusal['kind'] | 'not-a-social-worker',
  language: Language,
): string {
  return refusals[kind][language]
}

const refusals: Readonly<Record<EditingRefusal['kind'] | 'not-a-social-worker', Words>> = {
  'changed-meanwhile': {
    fi: 'Työtoveri on tallentanut tähän uuden version sillä välin. Kirjoittamasi on tallella alla, mutta mitään ei tallennettu. Katso erot ja tallenna uudelleen, jos haluat oman versiosi voimaan.',
    sv: 'En kollega har sparat en ny version under tiden. Det du skrev finns kvar nedan, men ingenting sparades. Se skillnaderna och spara på nytt om du vill att din version ska gälla.',
    en: 'A colleague has saved a newer version meanwhile. What you wrote is kept below, but nothing was saved. Look at the differences, and save again if you want yours to hold.',
  },
  'nothing-told': {
    fi: 'Tätä ei näytetä yleisölle nyt, joten sitä ei voi poistaa näkyvistä.',
    sv: 'Detta visas inte för allmänheten nu, så det kan inte döljas.',
    en: 'This is not shown to the public now, so it cannot be hidden.',
  },
  'not-a-social-worker': {
    fi: 'Tämän voi tehdä vain sosiaalityöntekijä.',
    sv: 'Detta kan bara göras av en socialarbetare.',
    en: 'Only a social worker may do this.',
  },
}
