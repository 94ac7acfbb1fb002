import type { Words } from '../../kernel/language.ts'

/** Words of the desk's frame, of signing in, and of what every page may have to say. */
export const frameTexts = {
  service: { fi: 'Suojatie', sv: 'Suojatie', en: 'Suojatie' },
  skip: { fi: 'Siirry sisältöön', sv: 'Gå till innehållet', en: 'Skip to content' },
  navigation: { fi: 'Työpöytä', sv: 'Arbetsbord', en: 'Desk' },
  languages: { fi: 'Kieli', sv: 'Språk', en: 'Language' },
  today: { fi: 'Tänään', sv: 'I dag', en: 'Today' },
  inbox: { fi: 'Saapuneet', sv: 'Inkommet', en: 'Inbox' },
  ownChildren: { fi: 'Omat lapset', sv: 'Egna barn', en: 'Own children' },
  caseloads: { fi: 'Työntekijöiden lapsimäärät', sv: 'Barn per arbetare', en: 'Caseloads' },
  law: { fi: 'Laki ja määräajat', sv: 'Lag och tidsfrister', en: 'Law and time limits' },
  guide: { fi: 'Oppaan sisältö', sv: 'Guidens innehåll', en: 'Guide content' },
  codeLists: { fi: 'Luokitukset', sv: 'Klassifikationer', en: 'Code lists' },
  signOut: { fi: 'Kirjaudu ulos', sv: 'Logga ut', en: 'Sign out' },
  signOutTitle: { fi: 'Kirjaudutaanko ulos?', sv: 'Vill du logga ut?', en: 'Sign out?' },
  demonstration: {
    fi: 'Esittelytila: kaikki ihmiset ja tapahtumat ovat keksittyjä. Älä kirjaa tänne oikeita tietoja.',
    sv: 'Demonstration: alla personer och händelser är påhittade. Skriv inga riktiga uppgifter här.',
    en: 'Demonstration: every person and event here is invented. Do not enter real data.',
  },
  shortcuts: { fi: 'Pikanäppäimet', sv: 'Kortkommandon', en: 'Keyboard shortcuts' },
  close: { fi: 'Sulje', sv: 'Stäng', en: 'Close' },
  useShortcuts: { fi: 'Käytä pikanäppäimiä', sv: 'Använd kortkommandon', en: 'Use keyboard shortcuts' },
  showShortcuts: { fi: 'Näytä tämä luettelo', sv: 'Visa den här listan', en: 'Show this list' },
  unreachable: { fi: 'Palvelimeen ei saada yhteyttä', sv: 'Servern kan inte nås', en: 'The server cannot be reached' },
  unreachableAdvice: {
    fi: 'Kirjoittamasi on tallella tällä sivulla, mutta sitä ei ole lähetetty. Tarkista yhteys ja yritä uudelleen.',
    sv: 'Det du skrev finns kvar på sidan men har inte skickats. Kontrollera anslutningen och försök igen.',
    en: 'What you wrote is still on this page but has not been sent. Check the connection and try again.',
  },
  retry: { fi: 'Yritä uudelleen', sv: 'Försök igen', en: 'Try again' },
} as const satisfies Record<string, Words>

/** Words of the sign-in page. */
export const signInTexts = {
  title: { fi: 'Kirjaudu työpöydälle', sv: 'Logga in till arbetsbordet', en: 'Sign in to the desk' },
  lead: {
    fi: 'Tämä on esittely. Valitse, kenenä haluat katsoa palvelua: jokainen näkee vain ne lapset, joiden asioita hän hoitaa.',
    sv: 'Detta är en demonstration. Välj vem du vill se tjänsten som: var och en ser bara de barn vars ärenden hen sköter.',
    en: 'This is a demonstration. Choose whom to see the service as: each sees only the children whose matters are theirs to handle.',
  },
  identities: { fi: 'Työntekijä', sv: 'Arbetare', en: 'Worker' },
  signIn: { fi: 'Kirjaudu', sv: 'Logga in', en: 'Sign in' },
  missing: {
    fi: 'Valitse työntekijä luettelosta.',
    sv: 'Välj en arbetare i listan.',
    en: 'Choose a worker from the list.',
  },
  none: {
    fi: 'Kirjautuminen organisaation tunnuksella ei ole vielä käytettävissä tässä asennuksessa.',
    sv: 'Inloggning med organisationens konto är ännu inte i bruk i den här installationen.',
    en: 'Signing in with the organisation’s account is not available in this installation yet.',
  },
  problem: { fi: 'Kirjautuminen ei onnistunut', sv: 'Inloggningen lyckades inte', en: 'Signing in did not succeed' },
} as const satisfies Record<string, Words>

/** What a worker is posted to do, in words. */
export const roleTexts: Readonly<Record<string, Words>> = {
  'duty-worker': { fi: 'päivystäjä', sv: 'jourarbetare', en: 'duty worker' },
  'social-worker': { fi: 'sosiaalityöntekijä', sv: 'socialarbetare', en: 'social worker' },
  'leading-official': { fi: 'johtava viranhaltija', sv: 'ledande tjänsteinnehavare', en: 'leading official' },
  supervisor: { fi: 'esihenkilö', sv: 'förman', en: 'supervisor' },
  administrator: { fi: 'pääkäyttäjä', sv: 'administratör', en: 'administrator' },
  'guide-editor': { fi: 'sisällöntuottaja', sv: 'innehållsproducent', en: 'guide editor' },
}

/** When a page cannot be given: what happened, and what to do. */
export const troubleTexts = {
  'not-found': {
    title: {
      fi: 'Sivua ei ole tai se ei ole sinulle',
      sv: 'Sidan finns inte eller är inte avsedd för dig',
      en: 'There is no such page, or it is not for you',
    },
    advice: {
      fi: 'Osoite voi olla vanha, tai asia ei kuulu työhösi.',
      sv: 'Adressen kan vara gammal, eller så hör ärendet inte till ditt arbete.',
      en: 'The address may be old, or the matter is not yours to handle.',
    },
  },
  expired: {
    title: { fi: 'Lomaketta ei lähetetty', sv: 'Formuläret skickades inte', en: 'The form was not sent' },
    advice: {
      fi: 'Lomake oli avoinna liian kauan tai se tuli muualta. Kirjoittamasi on alla: kopioi se, avaa sivu uudelleen ja lähetä.',
      sv: 'Formuläret har varit öppet för länge eller kom från annat håll. Det du skrev finns nedan: kopiera det, öppna sidan på nytt och skicka.',
      en: 'The form was open too long or came from elsewhere. What you wrote is below: copy it, open the page again and send it.',
    },
  },
  unreadable: {
    title: { fi: 'Pyyntöä ei voitu lukea', sv: 'Begäran kunde inte läsas', en: 'The request could not be read' },
    advice: {
      fi: 'Avaa sivu uudelleen ja yritä toisen kerran.',
      sv: 'Öppna sidan på nytt och försök igen.',
      en: 'Open the page again and try once more.',
    },
  },
  'too-large': {
    title: { fi: 'Teksti on liian pitkä', sv: 'Texten är för lång', en: 'The text is too long' },
    advice: {
      fi: 'Lähetykseen mahtuu noin kymmenen miljoonaa merkkiä. Lyhennä tekstiä selaimen edellisellä sivulla.',
      sv: 'En sändning rymmer ungefär tio miljoner tecken. Förkorta texten på föregående sida i webbläsaren.',
      en: 'A form holds about ten million characters. Shorten the text on the browser’s previous page.',
    },
  },
  unavailable: {
    title: {
      fi: 'Palvelu ei ole juuri nyt käytettävissä',
      sv: 'Tjänsten är inte tillgänglig just nu',
      en: 'The service is not available right now',
    },
    advice: {
      fi: 'Mitään ei tallennettu. Yritä hetken päästä uudelleen.',
      sv: 'Ingenting sparades. Försök igen om en stund.',
      en: 'Nothing was saved. Try again in a moment.',
    },
  },
  failed: {
    title: {
      fi: 'Tallennus ei onnistunut, mitään ei lähetetty',
      sv: 'Det gick inte att spara, ingenting skickades',
      en: 'Saving failed, nothing was sent',
    },
    advice: {
      fi: 'Vika on palvelussa. Kirjoittamasi on alla: kopioi se talteen ja yritä hetken päästä uudelleen. Jos lapsi on vaarassa, soita 112.',
      sv: 'Felet ligger i tjänsten. Det du skrev finns nedan: kopiera det och försök igen om en stund. Ring 112 om ett barn är i fara.',
      en: 'The fault is in the service. What you wrote is below: copy it and try again in a moment. If a child is in danger, call 112.',
    },
  },
} as const satisfies Record<string, { title: Words; advice: Words }>

/** Words around what was typed when it is given back. */
export const givenBackTexts = {
  typed: { fi: 'Tämän kirjoitit', sv: 'Det här skrev du', en: 'This is what you wrote' },
  again: { fi: 'Yritä lähettää uudelleen', sv: 'Försök skicka igen', en: 'Try sending again' },
  home: { fi: 'Etusivulle', sv: 'Till startsidan', en: 'To the front page' },
} as const satisfies Record<string, Words>
