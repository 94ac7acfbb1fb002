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

/** A provision: act, section as printed (`26`, `38 a`) and, where it is meant, one subsection. */
export type Citation = { readonly act: Act; readonly section: string; readonly subsection?: number | undefined }

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

/** The provision in the reader's words, e.g. "lastensuojelulaki 26 § 5 mom.". */
export function citationInWords({ act, section, subsection }: Citation, language: Language): string {
  const name = names[act][language]
  if (section === '') return name
  if (language === 'fi') return `${name} ${section} §${subsection === undefined ? '' : ` ${subsection} mom.`}`
  if (language === 'sv') return `${name} ${section} §${subsection === undefined ? '' : ` ${subsection} mom.`}`
  return `${name} ${section} §${subsection === undefined ? '' : `, subsection ${subsection}`}`
}
