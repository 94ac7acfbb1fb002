import type { Language } from '../../kernel/language.ts'

/** Words that stand only in what a page tells to programs. */
export const structuredTexts = {
  fi: {
    serviceType: 'Lastensuojelu',
    serviceIn: (municipality: string) => `Lastensuojelun yhteystiedot: ${municipality}`,
    finland: 'Suomi',
  },
  sv: {
    serviceType: 'Barnskydd',
    serviceIn: (municipality: string) => `Barnskyddets kontaktuppgifter: ${municipality}`,
    finland: 'Finland',
  },
  en: {
    serviceType: 'Child welfare',
    serviceIn: (municipality: string) => `Child welfare contacts: ${municipality}`,
    finland: 'Finland',
  },
} satisfies Record<Language, unknown>
