import type { Weekday } from '../../kernel/day.ts'
import type { Language, Words } from '../../kernel/language.ts'
import type { ContactKind, MissingNumber } from '../contact.ts'
import type { DayOfLine, DayRule, Hours, WeeklyHours } from '../hours.ts'
import type { OpeningInterval } from '../stretch.ts'
import type { ContactNow } from '../who-answers.ts'
import { atClock, changeWords, clockWords, holidayNames, intervalWords, weekdayWords } from './time-texts.ts'

/** What each kind of line is for. */
export const kindWords: Readonly<Record<ContactKind, Words>> = {
  'emergency-number': {
    fi: 'Kun joku on vaarassa juuri nyt.',
    sv: 'När någon är i fara just nu.',
    en: 'When somebody is in danger right now.',
  },
  'office-hours-duty': {
    fi: 'Virka-aikana, kun olet huolissasi lapsesta tai tarvitset apua pian.',
    sv: 'Under tjänstetid, när du är orolig för ett barn eller snart behöver hjälp.',
    en: 'In office hours, when you are worried about a child or need help soon.',
  },
  'out-of-hours-duty': {
    fi: 'Kun asia on kiireellinen eikä voi odottaa.',
    sv: 'När ärendet är brådskande och inte kan vänta.',
    en: 'When the matter is urgent and cannot wait.',
  },
  guidance: {
    fi: 'Kun haluat kysyä neuvoa tai keskustella lapsen tai perheen tilanteesta.',
    sv: 'När du vill fråga om råd eller tala om barnets eller familjens situation.',
    en: 'When you want advice or want to talk about a child or a family.',
  },
  'child-welfare-office': {
    fi: 'Kun asiasi koskee lastensuojelua eikä ole kiireellinen.',
    sv: 'När ditt ärende gäller barnskyddet och inte är brådskande.',
    en: 'When your matter concerns child welfare and is not urgent.',
  },
}

/** Why no number is shown. */
export const missingNumberWords: Readonly<Record<MissingNumber, Words>> = {
  'old-source': {
    fi: 'Numero tarkistetaan parhaillaan. Löysimme numeron vain vanhalta sivulta, joten emme näytä sitä ennen kuin alue on vahvistanut sen.',
    sv: 'Numret kontrolleras som bäst. Vi hittade det bara på en gammal sida, så vi visar det inte förrän området har bekräftat det.',
    en: 'The number is being checked. We found it only on an old page, so we do not show it before the county has confirmed it.',
  },
  'source-cut-off': {
    fi: 'Numero tarkistetaan parhaillaan. Lähteestä puuttui osa tiedoista.',
    sv: 'Numret kontrolleras som bäst. En del av uppgifterna saknades i källan.',
    en: 'The number is being checked. Part of the information was missing in the source.',
  },
  'sources-disagree': {
    fi: 'Numero tarkistetaan parhaillaan. Kaksi lähdettä antaa eri numeron.',
    sv: 'Numret kontrolleras som bäst. Två källor ger olika nummer.',
    en: 'The number is being checked. Two sources give different numbers.',
  },
  'not-on-page': {
    fi: 'Numero tarkistetaan parhaillaan. Emme löytänyt sitä alueen sivuilta.',
    sv: 'Numret kontrolleras som bäst. Vi hittade det inte på områdets sidor.',
    en: 'The number is being checked. We did not find it on the pages of the county.',
  },
  'shown-after-choosing': {
    fi: 'Numero tarkistetaan parhaillaan. Alueen oma sivu näyttää numeron, kun valitset siellä kunnan.',
    sv: 'Numret kontrolleras som bäst. Områdets egen sida visar numret när du väljer kommun där.',
    en: 'The number is being checked. The county’s own page shows it when you choose your municipality there.',
  },
  'only-112-given': {
    fi: 'Numero tarkistetaan parhaillaan. Löytämämme sivu ohjaa soittamaan hätänumeroon 112.',
    sv: 'Numret kontrolleras som bäst. Sidan vi hittade hänvisar till nödnumret 112.',
    en: 'The number is being checked. The page we found tells people to call 112.',
  },
  'authorities-only': {
    fi: 'Tähän päivystykseen soittavat vain viranomaiset.',
    sv: 'Endast myndigheter ringer den här jouren.',
    en: 'Only authorities call this duty.',
  },
}

const stateWords = {
  fi: {
    always: 'Aina avoinna',
    open: 'Auki nyt',
    closes: (when: string) => `Auki nyt, sulkeutuu ${when}`,
    closed: 'Suljettu nyt',
    opens: (when: string) => `Suljettu nyt, avautuu ${when}`,
    unknown: 'Aukiolo ei ole tiedossa',
    unchecked: (words: string) => `Tarkistamaton tieto: ${words}`,
  },
  sv: {
    always: 'Alltid öppet',
    open: 'Öppet nu',
    closes: (when: string) => `Öppet nu, stänger ${when}`,
    closed: 'Stängt nu',
    opens: (when: string) => `Stängt nu, öppnar ${when}`,
    unknown: 'Öppettiden är inte känd',
    unchecked: (words: string) => `Obekräftad uppgift: ${words}`,
  },
  en: {
    always: 'Always open',
    open: 'Open now',
    closes: (when: string) => `Open now, closes ${when}`,
    closed: 'Closed now',
    opens: (when: string) => `Closed now, opens ${when}`,
    unknown: 'Opening hours not known',
    unchecked: (words: string) => `Not confirmed: ${words}`,
  },
} as const

/** Whether the line answers and when that changes: "Auki nyt, sulkeutuu klo 15". What is not verified says so first. */
export function stateInWords(line: ContactNow, at: Date, language: Language): string {
  const words = stateWords[language]
  const said = bareState(line, at, language)
  return line.contact.verified || line.state === 'unknown' ? said : words.unchecked(lowerFirst(said))
}

function bareState({ state, closesAt, opensAt, hours }: ContactNow, at: Date, language: Language): string {
  const words = stateWords[language]
  if (state === 'unknown') return words.unknown
  if (state === 'open') {
    if (hours.kind === 'always') return words.always
    return closesAt ? words.closes(changeWords(closesAt, at, language)) : words.open
  }
  return opensAt ? words.opens(changeWords(opensAt, at, language)) : words.closed
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}

/** Why the day is not like the others: "Arkipyhän aatto: seuraava päivä on vapunpäivä". */
export function ruleInWords({ kind, holiday, reason, confirmed }: DayRule, language: Language): string {
  if (kind === 'exception' && reason) return reason[language]
  if (confirmed && (kind === 'christmas-eve' || kind === 'midsummer-eve')) return eveNames[kind][language]
  const name = holiday ? holidayNames[holiday][language] : ''
  const words: Readonly<Record<DayRule['kind'], Words>> = {
    'public-holiday': { fi: `pyhäpäivä: ${name}`, sv: `helgdag: ${name}`, en: `public holiday: ${name}` },
    'eve-of-public-holiday': {
      fi: `arkipyhän aatto: seuraavana päivänä on ${name}`,
      sv: `dag före en söckenhelg: följande dag är ${name}`,
      en: `eve of a public holiday: the next day is ${name}`,
    },
    'christmas-eve': {
      fi: 'jouluaatto: yleensä suljettu, ei varmistettu alueelta',
      sv: 'julafton: vanligen stängt, inte bekräftat av området',
      en: 'Christmas Eve: usually closed, not confirmed by the county',
    },
    'midsummer-eve': {
      fi: 'juhannusaatto: yleensä suljettu, ei varmistettu alueelta',
      sv: 'midsommarafton: vanligen stängt, inte bekräftat av området',
      en: 'Midsummer Eve: usually closed, not confirmed by the county',
    },
    exception: { fi: 'poikkeava aukiolo', sv: 'avvikande öppettid', en: 'unusual opening hours' },
  }
  return words[kind][language]
}

/** The two eves by their names, for lines whose county has said what holds on them. */
const eveNames = {
  'christmas-eve': { fi: 'jouluaatto', sv: 'julafton', en: 'Christmas Eve' },
  'midsummer-eve': { fi: 'juhannusaatto', sv: 'midsommarafton', en: 'Midsummer Eve' },
} as const satisfies Record<string, Words>

const notKnown: Words = { fi: 'ei tiedossa', sv: 'inte känt', en: 'not known' }
const perhaps: Words = { fi: 'ehkä', sv: 'kanske', en: 'perhaps' }

/** The hours of one day, and the reason in brackets when it is an unusual day. */
export function dayInWords(day: DayOfLine, language: Language): string {
  const reason = day.rule ? ` (${ruleInWords(day.rule, language)})` : ''
  return `${hoursOfDay(day, language)}${reason}`
}

function hoursOfDay({ intervals, unknown }: DayOfLine, language: Language): string {
  if (unknown.length === 0) return intervalWords(intervals, language)
  const whole = unknown.some(({ opens, closes }) => opens === '00:00' && closes === '24:00')
  const doubtful = `${perhaps[language]} ${intervalWords(unknown, language)}`
  if (whole) return notKnown[language]
  return intervals.length === 0 ? doubtful : `${intervalWords(intervals, language)}, ${doubtful}`
}

const hoursWords = {
  fi: {
    always: 'Joka päivä ympäri vuorokauden.',
    outside: 'Muina aikoina kuin virka-aikana.',
    unknown: 'Aukioloaikoja ei ole kerrottu lähteessä.',
    holidaysClosed: 'Arkipyhinä suljettu.',
    holidaysUnknown: 'Aukiolosta arkipyhinä ei ole tietoa.',
    eve: (time: string) => `Arkipyhän aattona auki enintään ${time} asti.`,
    byLaw: 'Aika perustuu lakiin: sosiaalipäivystyksen on vastattava aina.',
  },
  sv: {
    always: 'Alla dagar dygnet runt.',
    outside: 'Andra tider än tjänstetid.',
    unknown: 'Öppettiderna uppges inte i källan.',
    holidaysClosed: 'Stängt på söckenhelger.',
    holidaysUnknown: 'Det är inte känt vad som gäller på söckenhelger.',
    eve: (time: string) => `Dagen före en söckenhelg öppet högst till ${time}.`,
    byLaw: 'Tiden grundar sig på lagen: socialjouren ska alltid kunna nås.',
  },
  en: {
    always: 'Every day, round the clock.',
    outside: 'At other times than office hours.',
    unknown: 'The source does not state the opening hours.',
    holidaysClosed: 'Closed on public holidays.',
    holidaysUnknown: 'It is not known what holds on public holidays.',
    eve: (time: string) => `On the eve of a public holiday open until ${time} at the latest.`,
    byLaw: 'The hours follow from the law: a social emergency service must answer at all times.',
  },
} as const

/** The ordinary hours and the rules that bend them, in words: "Ma–to klo 9–15, pe klo 9–13. Arkipyhinä suljettu." */
export function ordinaryHoursInWords(hours: Hours, language: Language, basis?: 'source' | 'law'): string {
  const words = hoursWords[language]
  switch (hours.kind) {
    case 'always':
      return basis === 'law' ? `${words.always} ${words.byLaw}` : words.always
    case 'outside':
      return words.outside
    case 'unknown':
      return words.unknown
    case 'weekly': {
      const holidays =
        hours.publicHolidays === 'closed'
          ? [words.holidaysClosed]
          : hours.publicHolidays === 'unknown'
            ? [words.holidaysUnknown]
            : []
      const eve = hours.eveCloses === null ? [] : [words.eve(atClock(hours.eveCloses, language))]
      return [`${weekInWords(hours, language)}.`, ...holidays, ...eve].join(' ')
    }
  }
}

/** Days with the same hours together: "Ma–to klo 9–15, pe klo 9–13". */
function weekInWords(hours: WeeklyHours, language: Language): string {
  const groups: { from: Weekday; to: Weekday; hours: string }[] = []
  for (const on of [1, 2, 3, 4, 5, 6, 7] as const) {
    const intervals: OpeningInterval[] = hours.week.filter(({ day }) => day === on)
    if (intervals.length === 0) continue
    const said = intervals
      .map(({ opens, closes }) => `${clockWords(opens, language)}–${clockWords(closes, language)}`)
      .join(', ')
    const last = groups.at(-1)
    if (last && last.hours === said && last.to === on - 1) last.to = on
    else groups.push({ from: on, to: on, hours: said })
  }
  const name = (on: Weekday) => weekdayWords(on, language, 'short')
  const said = groups.map(({ from, to, hours: times }) => {
    const days = from === to ? name(from) : `${name(from)}–${name(to)}`
    return language === 'fi' ? `${days} klo ${times}` : language === 'sv' ? `${days} kl. ${times}` : `${days} ${times}`
  })
  const text = said.join(', ')
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
