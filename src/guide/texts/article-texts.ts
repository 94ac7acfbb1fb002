import type { Language } from '../../kernel/language.ts'

/** The words around the guide's own pages. */
export const articleTexts = {
  fi: {
    listTitle: 'Tietoa lastensuojelusta',
    listLead: 'Mitä lastensuojelu on, mitä ilmoituksesta seuraa, mitä tukea voi saada ja mitä oikeuksia sinulla on.',
    themes: {
      start: 'Mistä lastensuojelussa on kyse?',
      worry: 'Oletko huolissasi lapsesta?',
      support: 'Millaista tukea voi saada?',
      away: 'Entä jos lapsi ei voi asua kotona?',
      rights: 'Mitä oikeuksia lapsella ja perheellä on?',
    },
    all: 'Kaikki aiheet',
    onThisPage: 'Tällä sivulla',
    basis: 'Laki:',
    reform: (day: string) =>
      `Laki on saattanut muuttua ${day}. Tässä on se, mitä tiesimme ennen muutosta; tarkistamme tiedot. Varmista asia omalta sosiaalityöntekijältä.`,
    unverified: 'Emme ole vielä voineet tarkistaa tätä kohtaa lähteestä. Varmista asia ennen kuin luotat siihen.',
    answersHeading: 'Kuka vastaa nyt?',
    answersText: 'Valitse kuntasi, niin näet heti oikean numeron ja sen, vastaako se juuri nyt. Hädässä soita 112.',
    answersAct: 'Katso, kuka vastaa nyt',
    notifyAct: 'Tee ilmoitus',
    related: 'Lue myös',
    services: 'Palvelut',
    sources: 'Lähteet',
    also: 'Myös:',
  },
  sv: {
    listTitle: 'Information om barnskyddet',
    listLead: 'Vad barnskyddet är, vad som följer på en anmälan, vilket stöd man kan få och vilka rättigheter du har.',
    themes: {
      start: 'Vad handlar barnskyddet om?',
      worry: 'Är du orolig för ett barn?',
      support: 'Vilket stöd kan man få?',
      away: 'Om barnet inte kan bo hemma?',
      rights: 'Vilka rättigheter har barnet och familjen?',
    },
    all: 'Alla ämnen',
    onThisPage: 'På den här sidan',
    basis: 'Lag:',
    reform: (day: string) =>
      `Lagen kan ha ändrats ${day}. Här står det vi visste före ändringen; uppgifterna kontrolleras. Fråga din egen socialarbetare för att vara säker.`,
    unverified: 'Vi har ännu inte kunnat kontrollera den här punkten mot en källa. Fråga innan du litar på den.',
    answersHeading: 'Vem svarar nu?',
    answersText: 'Välj din kommun så ser du genast rätt nummer och om det svarar just nu. Ring 112 i en nödsituation.',
    answersAct: 'Se vem som svarar nu',
    notifyAct: 'Gör en anmälan',
    related: 'Läs också',
    services: 'Tjänster',
    sources: 'Källor',
    also: 'Också:',
  },
  en: {
    listTitle: 'About child welfare',
    listLead:
      'What child welfare is, what follows from a notification, what support there is and what your rights are.',
    themes: {
      start: 'What is child welfare about?',
      worry: 'Worried about a child?',
      support: 'What support is there?',
      away: 'What if a child cannot live at home?',
      rights: 'What rights do the child and the family have?',
    },
    all: 'All subjects',
    onThisPage: 'On this page',
    basis: 'Law:',
    reform: (day: string) =>
      `The law may have changed on ${day}. This is what we knew before the change; it is being checked. Ask your own social worker to be sure.`,
    unverified: 'We have not yet been able to check this part against a source. Ask before you rely on it.',
    answersHeading: 'Who answers now?',
    answersText:
      'Choose your municipality to see at once the right number and whether it answers right now. In an emergency call 112.',
    answersAct: 'See who answers now',
    notifyAct: 'Make a notification',
    related: 'Read also',
    services: 'Services',
    sources: 'Sources',
    also: 'Also:',
  },
} satisfies Record<Language, unknown>
