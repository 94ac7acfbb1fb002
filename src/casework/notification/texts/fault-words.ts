import type { Language, Words } from '../../../kernel/language.ts'
import type { Answers } from '../form/answers.ts'
import { answerTo } from '../form/answers.ts'
import type { FaultCode, FormFault } from '../form/faults.ts'
import { baseName, type FieldName, type FormKind, fieldOf, mostOf, numberIn } from '../form/fields.ts'
import { fieldWords, professionalLabels } from './field-words.ts'

/** What each fault says. {label}, {length}, {most} and {over} stand for the field, how long its text is, how long it may be and by how much it is over. */
export const faultWords: Readonly<Record<FaultCode, Words>> = {
  missing: { fi: '{label}: täytä tämä kohta.', sv: '{label}: fyll i den här punkten.', en: '{label}: fill this in.' },
  'too-long': {
    fi: '{label}: tekstissä on {length} merkkiä, ja tähän mahtuu {most}. Lyhennä {over} merkillä.',
    sv: '{label}: texten har {length} tecken och här ryms {most}. Förkorta med {over} tecken.',
    en: '{label}: the text has {length} characters and there is room for {most}. Make it {over} characters shorter.',
  },
  unwritable: {
    fi: '{label}: tekstissä on näkymätön ohjausmerkki, jota ei voi tallentaa. Poista se tai kirjoita kohta uudelleen.',
    sv: '{label}: texten innehåller ett osynligt styrtecken som inte kan sparas. Ta bort det eller skriv punkten på nytt.',
    en: '{label}: the text has an invisible control character that cannot be kept. Remove it or write this again.',
  },
  'half-character': {
    fi: '{label}: yksi merkki tuli vain puolittain perille. Korjaa merkki � tai kirjoita kohta uudelleen.',
    sv: '{label}: ett tecken kom bara halvt fram. Rätta tecknet � eller skriv punkten på nytt.',
    en: '{label}: half of a character was lost on the way. Correct the sign � or write this again.',
  },
  'one-line': {
    fi: '{label}: kirjoita tämä yhdelle riville.',
    sv: '{label}: skriv detta på en rad.',
    en: '{label}: write this on one line.',
  },
  'not-possible': {
    fi: '{label}: valitse jokin vaihtoehdoista.',
    sv: '{label}: välj ett av alternativen.',
    en: '{label}: choose one of the answers.',
  },
  'unknown-municipality': {
    fi: 'Tällaista kuntaa ei ole. Valitse kunta luettelosta.',
    sv: 'Det finns ingen sådan kommun. Välj kommunen i listan.',
    en: 'There is no such municipality. Choose one from the list.',
  },
  'not-served': {
    fi: 'Tämän kunnan ilmoitukset otetaan vastaan toisella hyvinvointialueella. Valitse kunta uudelleen.',
    sv: 'Anmälningar som gäller den här kommunen tas emot i ett annat välfärdsområde. Välj kommunen på nytt.',
    en: 'Notifications about this municipality are received by another county. Choose the municipality again.',
  },
  'no-name': {
    fi: 'Kirjoita etunimi tai sukunimi.',
    sv: 'Skriv förnamn eller efternamn.',
    en: 'Write a first name or a family name.',
  },
  'not-an-identity-code': {
    fi: 'Tällaista henkilötunnusta ei ole. Tarkista se tai jätä kohta tyhjäksi. Malli: 131052-308T.',
    sv: 'En sådan personbeteckning finns inte. Kontrollera den eller lämna punkten tom. Modell: 131052-308T.',
    en: 'There is no such personal identity code. Check it or leave this empty. It looks like 131052-308T.',
  },
  'not-an-age': {
    fi: 'Tämä ei voi olla lapsen ikä. Kirjoita vuodet, syntymäaika tai arvio sanoin.',
    sv: 'Detta kan inte vara ett barns ålder. Skriv åren, födelsedatum eller en uppskattning i ord.',
    en: 'This cannot be a child’s age. Write the years, the date of birth or a guess in words.',
  },
  'no-such-day': {
    fi: 'Tällaista päivää ei ole. Kirjoita päivä, kuukausi ja vuosi, esimerkiksi 24.11.2016.',
    sv: 'En sådan dag finns inte. Skriv dag, månad och år, till exempel 24.11.2016.',
    en: 'There is no such day. Write day, month and year, for example 24.11.2016.',
  },
  'day-ahead': {
    fi: 'Syntymäpäivä on vasta tulossa. Tarkista päivä ja vuosi.',
    sv: 'Födelsedagen ligger i framtiden. Kontrollera dag och år.',
    en: 'The date of birth is in the future. Check the day and the year.',
  },
  adult: {
    fi: 'Tämän mukaan henkilö on jo täysi-ikäinen. Lastensuojeluilmoitus koskee lasta. Tarkista tieto tai kerro ikä sanoin.',
    sv: 'Enligt detta är personen redan myndig. En barnskyddsanmälan gäller ett barn. Kontrollera uppgiften eller berätta åldern i ord.',
    en: 'By this the person is already an adult. A child welfare notification is about a child. Check it, or tell the age in words.',
  },
  'not-a-phone': {
    fi: 'Puhelinnumero näyttää liian lyhyeltä. Tarkista se tai jätä kohta tyhjäksi, jos se ei ole pakollinen.',
    sv: 'Telefonnumret verkar för kort. Kontrollera det, eller lämna punkten tom om den inte är obligatorisk.',
    en: 'The telephone number looks too short. Check it, or leave it empty if it is not required.',
  },
  'not-an-email': {
    fi: 'Sähköpostiosoite ei ole kokonainen. Kirjoita se muodossa nimi@esimerkki.fi tai jätä kohta tyhjäksi.',
    sv: 'E-postadressen är inte hel. Skriv den som namn@exempel.fi eller lämna punkten tom.',
    en: 'The e-mail address is not whole. Write it like name@example.com or leave this empty.',
  },
  'too-many': {
    fi: 'Yhteen ilmoitukseen mahtuu {most}. Kerro muista seuraavassa ilmoituksessa tai vapaassa tekstissä.',
    sv: 'I en anmälan ryms {most}. Berätta om de andra i en ny anmälan eller i den fria texten.',
    en: 'One notification has room for {most}. Tell of the others in another notification or in the free text.',
  },
  'seal-broken': {
    fi: 'Aiempien sivujen vastaukset ovat voineet muuttua matkalla. Ne ovat tallessa sellaisina kuin ne tulivat: tarkista ne ennen kuin lähetät.',
    sv: 'Svaren från de tidigare sidorna kan ha ändrats på vägen. De finns kvar så som de kom fram: kontrollera dem innan du skickar.',
    en: 'The answers from the earlier pages may have changed on the way. They are kept as they came: check them before you send.',
  },
  'unknown-step': {
    fi: 'Emme saaneet selvää, millä sivulla olit. Vastauksesi ovat tallessa. Jatka tästä.',
    sv: 'Vi kunde inte se på vilken sida du var. Dina svar finns kvar. Fortsätt härifrån.',
    en: 'We could not tell which page you were on. Your answers are kept. Go on from here.',
  },
  'unknown-press': {
    fi: 'Emme saaneet selvää, mitä painiketta painoit. Vastauksesi ovat tallessa. Valitse uudelleen.',
    sv: 'Vi kunde inte se vilken knapp du tryckte på. Dina svar finns kvar. Välj på nytt.',
    en: 'We could not tell which button you pressed. Your answers are kept. Choose again.',
  },
}

/** What to do where a certain answer is missing. */
export const missingWords: Partial<Readonly<Record<FieldName, Words>>> = {
  municipality: {
    fi: 'Valitse lapsen kotikunta luettelosta.',
    sv: 'Välj barnets hemkommun i listan.',
    en: 'Choose the child’s home municipality from the list.',
  },
  danger: {
    fi: 'Valitse, onko lapsi nyt vaarassa.',
    sv: 'Välj om barnet är i fara just nu.',
    en: 'Choose whether the child is in danger now.',
  },
  sender: { fi: 'Valitse, kuka olet.', sv: 'Välj vem du är.', en: 'Choose who you are.' },
  named: {
    fi: 'Valitse, kerrotko nimesi vai ilmoitatko nimettömänä.',
    sv: 'Välj om du uppger ditt namn eller anmäler anonymt.',
    en: 'Choose whether you give your name or stay anonymous.',
  },
  familyName: { fi: 'Kirjoita sukunimesi.', sv: 'Skriv ditt efternamn.', en: 'Write your family name.' },
  givenNames: { fi: 'Kirjoita etunimesi.', sv: 'Skriv ditt förnamn.', en: 'Write your first name.' },
  jobTitle: {
    fi: 'Kirjoita ammattisi tai tehtävänimikkeesi.',
    sv: 'Skriv ditt yrke eller din titel.',
    en: 'Write your profession or job title.',
  },
  organisation: { fi: 'Kirjoita työpaikkasi.', sv: 'Skriv din arbetsplats.', en: 'Write your workplace.' },
  phone: {
    fi: 'Kirjoita puhelinnumero, josta sinut tavoittaa.',
    sv: 'Skriv ett telefonnummer där du kan nås.',
    en: 'Write a telephone number where you can be reached.',
  },
  what: {
    fi: 'Kerro, mistä olet huolissasi. Muutama sanakin riittää.',
    sv: 'Berätta vad du är orolig för. Några ord räcker.',
    en: 'Tell what you are worried about. A few words are enough.',
  },
  childTold: {
    fi: 'Valitse, oletko kertonut lapselle.',
    sv: 'Välj om du har berättat för barnet.',
    en: 'Choose whether you have told the child.',
  },
  carerTold: {
    fi: 'Valitse, oletko kertonut huoltajalle.',
    sv: 'Välj om du har berättat för en vårdnadshavare.',
    en: 'Choose whether you have told a custodian.',
  },
}
const namelessChild: Words = {
  fi: 'Kirjoita lapsen etunimi tai sukunimi, tai merkitse, että et tiedä nimeä.',
  sv: 'Skriv barnets förnamn eller efternamn, eller kryssa för att du inte vet namnet.',
  en: 'Write the child’s first name or family name, or tick that you do not know it.',
}
const numbered: Readonly<Record<'child' | 'carer', Words>> = {
  child: { fi: 'Lapsi {number}: ', sv: 'Barn {number}: ', en: 'Child {number}: ' },
  carer: { fi: 'Aikuinen {number}: ', sv: 'Vuxen {number}: ', en: 'Adult {number}: ' },
}
const wholeForm: Words = { fi: 'Lomake', sv: 'Formuläret', en: 'The form' }

/** What the field is called for that kind of sender. */
export function labelOf(base: FieldName, kind: FormKind): Words {
  return (kind === 'professional' ? professionalLabels[base] : undefined) ?? fieldWords[base].label
}

/** The fault as a sentence that says what is wrong and what to do. In a list, `which` says which child or adult it is about. */
export function faultInWords(
  fault: FormFault,
  { kind, answers, language, which = false }: { kind: FormKind; answers: Answers; language: Language; which?: boolean },
): string {
  const base = baseName(fault.field)
  const number = numberIn(fault.field)
  const group = fault.field.startsWith('carer.') ? 'carer' : 'child'
  const field = base && fieldOf(base, kind)
  const typed = answerTo(answers, fault.field)
  const length = (field?.lines === 'many' ? typed : typed.trim()).length
  const most = field?.most ?? mostOf.child
  const words =
    fault.code === 'missing' && base !== undefined
      ? (missingWords[base] ?? faultWords.missing)
      : fault.code === 'no-name' && base === 'child.givenNames'
        ? namelessChild
        : faultWords[fault.code]
  const sentence = words[language]
    .replace('{label}', base === undefined ? wholeForm[language] : labelOf(base, kind)[language])
    .replace('{length}', inDigits(length, language))
    .replace('{most}', inDigits(most, language))
    .replace('{over}', inDigits(length - most, language))
  return which && number !== undefined
    ? numbered[group][language].replace('{number}', String(number)) + sentence
    : sentence
}

/** A whole number with its thousands apart: 20 000, 20 000, 20,000. */
export function inDigits(number: number, language: Language): string {
  return new Intl.NumberFormat(language).format(number)
}
