import type { Language } from '../kernel/language.ts'

/** The acts that the rules rest on, by the short name the field uses. */
export type Act =
  | 'LSL'
  | 'SHL'
  | 'ATL'
  | 'HL'
  | 'HOL'
  | 'JulkL'
  | 'MAL'
  | 'PHL'
  | '817/2015'
  | '13/2003'
  | '661/2009'
  | '526/2026'
  | '457/2024'
  | 'GDPR'
  | 'KJ'
  | 'THL'
  | '1283/2023'
  | '1276/2021'

/**
 * A provision: act, section as printed (`26`, `38 a`; empty for the act as a whole) and, where they are meant, one
 * subsection and one point of it, a chapter in place of a section, or the annex that the section refers to.
 */
export type Citation = {
  readonly act: Act
  readonly section: string
  readonly subsection?: number | undefined
  readonly point?: number | undefined
  readonly chapter?: string | undefined
  readonly annex?: boolean | undefined
}

/** A provision of the Child Welfare Act (lastensuojelulaki 417/2007). */
export function childWelfareAct(section: string, subsection?: number): Citation {
  return { act: 'LSL', section, subsection }
}

/** A provision of the Social Welfare Act (sosiaalihuoltolaki 1301/2014). */
export function socialWelfareAct(section: string, subsection?: number): Citation {
  return { act: 'SHL', section, subsection }
}

/** A provision of the Client Data Act (703/2023). */
export function clientDataAct(section: string, subsection?: number): Citation {
  return { act: 'ATL', section, subsection }
}

/** The child welfare handbook of THL: not law, but what everybody follows. */
export function handbook(): Citation {
  return { act: 'THL', section: '' }
}

const names: Readonly<Record<Act, Readonly<Record<Language, string>>>> = {
  LSL: { fi: 'lastensuojelulaki', sv: 'barnskyddslagen', en: 'Child Welfare Act' },
  SHL: { fi: 'sosiaalihuoltolaki', sv: 'socialvårdslagen', en: 'Social Welfare Act' },
  ATL: { fi: 'asiakastietolaki', sv: 'kunduppgiftslagen', en: 'Client Data Act' },
  HL: { fi: 'hallintolaki', sv: 'förvaltningslagen', en: 'Administrative Procedure Act' },
  HOL: {
    fi: 'laki oikeudenkäynnistä hallintoasioissa',
    sv: 'lagen om rättegång i förvaltningsärenden',
    en: 'Administrative Judicial Procedure Act',
  },
  JulkL: { fi: 'julkisuuslaki', sv: 'offentlighetslagen', en: 'Openness Act' },
  MAL: {
    fi: 'laki säädettyjen määräaikain laskemisesta',
    sv: 'lagen om beräknande av laga tid',
    en: 'Act on Calculating Time Limits',
  },
  PHL: { fi: 'perhehoitolaki', sv: 'familjevårdslagen', en: 'Family Care Act' },
  '817/2015': {
    fi: 'laki sosiaalihuollon ammattihenkilöistä',
    sv: 'lagen om yrkesutbildade personer inom socialvården',
    en: 'Social Welfare Professionals Act',
  },
  '13/2003': {
    fi: 'laki sähköisestä asioinnista viranomaistoiminnassa',
    sv: 'lagen om elektronisk kommunikation i myndigheternas verksamhet',
    en: 'Act on Electronic Services in the Public Sector',
  },
  '661/2009': {
    fi: 'laki väestötietojärjestelmästä',
    sv: 'lagen om befolkningsdatasystemet',
    en: 'Population Information Act',
  },
  '526/2026': { fi: 'laki 526/2026', sv: 'lag 526/2026', en: 'Act 526/2026' },
  '457/2024': { fi: 'asetus 457/2024', sv: 'förordning 457/2024', en: 'Decree 457/2024' },
  GDPR: {
    fi: 'yleinen tietosuoja-asetus',
    sv: 'allmänna dataskyddsförordningen',
    en: 'General Data Protection Regulation',
  },
  KJ: { fi: 'kirkkojärjestys', sv: 'kyrkoordningen', en: 'Church Order' },
  THL: { fi: 'THL:n käsikirja', sv: 'THL:s handbok', en: 'THL handbook' },
  '1283/2023': { fi: 'laki 1283/2023', sv: 'lag 1283/2023', en: 'Act 1283/2023' },
  '1276/2021': { fi: 'laki 1276/2021', sv: 'lag 1276/2021', en: 'Act 1276/2021' },
}

/** The act in the reader's words, e.g. "lastensuojelulaki". */
export function actInWords(act: Act, language: Language): string {
  return names[act][language]
}

/** The provision in the reader's words, e.g. "lastensuojelulaki 26 § 5 mom.". */
export function citationInWords(citation: Citation, language: Language): string {
  return [actInWords(citation.act, language), ...placeInWords(citation, language)].join(' ')
}

function placeInWords(citation: Citation, language: Language): readonly string[] {
  const { act, section, subsection, point, chapter, annex } = citation
  if (act === 'GDPR') return [articleInWords(section, subsection, language)]
  const words = placeWords[language]
  const place: string[] = []
  if (chapter !== undefined) place.push(words.chapter(chapter))
  if (section !== '') place.push(`${section} §`)
  if (subsection !== undefined) place.push(words.subsection(subsection))
  if (point !== undefined) place.push(words.point(point))
  if (annex) place.push(words.annex)
  return place
}

function articleInWords(article: string, paragraph: number | undefined, language: Language): string {
  const number = paragraph === undefined ? '' : paragraph
  if (language === 'fi') return paragraph === undefined ? `${article} artikla` : `${article} artiklan ${number} kohta`
  if (language === 'sv') return paragraph === undefined ? `artikel ${article}` : `artikel ${article}.${number}`
  return paragraph === undefined ? `Article ${article}` : `Article ${article}(${number})`
}

const placeWords = {
  fi: {
    chapter: (chapter: string) => `${chapter} luku`,
    subsection: (subsection: number) => `${subsection} mom.`,
    point: (point: number) => `${point} kohta`,
    annex: 'ja liite',
  },
  sv: {
    chapter: (chapter: string) => `${chapter} kap.`,
    subsection: (subsection: number) => `${subsection} mom.`,
    point: (point: number) => `${point} punkten`,
    annex: 'och bilagan',
  },
  en: {
    chapter: (chapter: string) => `chapter ${chapter}`,
    subsection: (subsection: number) => `subsection ${subsection}`,
    point: (point: number) => `point ${point}`,
    annex: 'and annex',
  },
} satisfies Record<Language, unknown>
