import type { Language, Words } from '../../kernel/language.ts'

/** Words of Today. */
export const todayTexts = {
  title: { fi: 'Tänään', sv: 'I dag', en: 'Today' },
  clocks: { fi: 'Määräajat', sv: 'Tidsfrister', en: 'Time limits' },
  child: { fi: 'Lapsi', sv: 'Barn', en: 'Child' },
  what: { fi: 'Mitä', sv: 'Vad', en: 'What' },
  lastDay: { fi: 'Viimeinen päivä', sv: 'Sista dag', en: 'Last day' },
  left: { fi: 'Aikaa', sv: 'Tid kvar', en: 'Time left' },
  noClocks: {
    fi: 'Mikään ei ole myöhässä, eikä mikään määräaika ole lähellä.',
    sv: 'Inget är försenat och ingen tidsfrist är nära.',
    en: 'Nothing is late, and no time limit is near.',
  },
  withoutPlan: { fi: 'Asiakkaat ilman suunnitelmaa', sv: 'Klienter utan plan', en: 'Clients without a plan' },
  clientSince: { fi: 'asiakas', sv: 'klient', en: 'client since' },
  drafts: { fi: 'Keskeneräiset kirjaukseni', sv: 'Mina utkast', en: 'My drafts' },
  fresh: { fi: 'Uutta', sv: 'Nytt', en: 'New' },
  newItem: { fi: 'Uusi ilmoitus', sv: 'Ny anmälan', en: 'New notification' },
  namedToMe: { fi: 'Nimetty vastuullesi', sv: 'Utsedd till ditt ansvar', en: 'Named to you' },
  side: { fi: 'Yksikön tilanne', sv: 'Enhetens läge', en: 'The unit today' },
  desk: { fi: 'Päivystyksessä odottaa', sv: 'Väntar i jouren', en: 'Waiting on the duty desk' },
  toInbox: { fi: 'Avaa saapuneet', sv: 'Öppna inkommet', en: 'Open the inbox' },
  deskEmpty: {
    fi: 'Kaikki saapuneet on käsitelty. Hyvää työtä.',
    sv: 'Allt inkommet är handlagt. Bra jobbat.',
    en: 'Everything that came in has been handled. Well done.',
  },
  urgencyOpen: { fi: 'Kiireellisyys arvioimatta', sv: 'Brådskan inte bedömd', en: 'Urgency not assessed' },
  supervision: { fi: 'Lapsimäärät', sv: 'Antal barn', en: 'Caseloads' },
  toCaseloads: { fi: 'Näytä työntekijöittäin', sv: 'Visa per arbetare', en: 'Show by worker' },
  guide: { fi: 'Oppaan sisältö', sv: 'Guidens innehåll', en: 'Guide content' },
  record: { fi: 'Tarkistettavaa', sv: 'Att kontrollera', en: 'To be checked' },
  nothing: {
    fi: 'Tänään ei ole mitään kiireellistä.',
    sv: 'Inget brådskande i dag.',
    en: 'Nothing presses today.',
  },
  nothingMore: {
    fi: 'Uutta tai keskeneräistä ei ole.',
    sv: 'Inget nytt och inget oavslutat.',
    en: 'Nothing new and nothing unfinished.',
  },
  late: { fi: 'myöhässä', sv: 'försenade', en: 'late' },
  soon: { fi: 'lähipäivinä', sv: 'närmaste dagarna', en: 'in the coming days' },
  noPlanCount: { fi: 'ilman suunnitelmaa', sv: 'utan plan', en: 'without a plan' },
  draftCount: { fi: 'keskeneräistä', sv: 'utkast', en: 'drafts' },
  newCount: { fi: 'uutta', sv: 'nya', en: 'new' },
} as const satisfies Record<string, Words>

const overCap: Readonly<Record<Language, (over: number, workers: number, cap: number) => string>> = {
  fi: (over, workers, cap) =>
    over === 0
      ? `Kenelläkään ${workers} sosiaalityöntekijästä ei ole yli ${cap} lasta.`
      : `${over} sosiaalityöntekijällä ${workers}:stä on yli ${cap} lasta.`,
  sv: (over, workers, cap) =>
    over === 0
      ? `Ingen av ${workers} socialarbetare har fler än ${cap} barn.`
      : `${over} av ${workers} socialarbetare har fler än ${cap} barn.`,
  en: (over, workers, cap) =>
    over === 0
      ? `None of ${workers} social workers has more than ${cap} children.`
      : `${over} of ${workers} social workers ${over === 1 ? 'has' : 'have'} more than ${cap} children.`,
}

/** How many workers are over the cap. */
export function overCapInWords(over: number, workers: number, cap: number, language: Language): string {
  return overCap[language](over, workers, cap)
}

/** What waits for those who keep the guide. */
export const guideTexts = {
  attention: {
    fi: (count: number) => `Tarkistettavia tietoja: ${count}`,
    sv: (count: number) => `Uppgifter att granska: ${count}`,
    en: (count: number) => `Entries to look at: ${count}`,
  },
  drafts: {
    fi: (count: number) => `Julkaisemattomia luonnoksia: ${count}`,
    sv: (count: number) => `Opublicerade utkast: ${count}`,
    en: (count: number) => `Drafts not published: ${count}`,
  },
} as const satisfies Record<string, Readonly<Record<Language, (count: number) => string>>>

/** What an administrator has to look at. */
export const recordTexts = {
  codes: {
    fi: (count: number) => `${count} koodia on tarkistamatta`,
    sv: (count: number) => `${count} koder är inte kontrollerade`,
    en: (count: number) => `${count} codes are not verified`,
  },
  law: {
    fi: (count: number) => `${count} lain arvoa on tarkistamatta tai vahvistamatta`,
    sv: (count: number) => `${count} lagvärden är inte kontrollerade eller bekräftade`,
    en: (count: number) => `${count} values of the law are not verified or not confirmed`,
  },
} as const satisfies Record<string, Readonly<Record<Language, (count: number) => string>>>
