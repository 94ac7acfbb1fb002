import type { Language } from '../../kernel/language.ts'

/** The words of one contact: its hours and how sure they are. */
export const contactCardTexts = {
  fi: {
    week: 'Viikon ajat',
    unusual: 'Poikkeavat päivät:',
    checked: (day: string) => `Tarkistettu ${day}.`,
    lookedAt: (day: string) => `Katsottu ${day}, ei varmistettu.`,
  },
  sv: {
    week: 'Veckans tider',
    unusual: 'Avvikande dagar:',
    checked: (day: string) => `Kontrollerad ${day}.`,
    lookedAt: (day: string) => `Läst ${day}, inte bekräftad.`,
  },
  en: {
    week: 'Hours of the week',
    unusual: 'Unusual days:',
    checked: (day: string) => `Checked on ${day}.`,
    lookedAt: (day: string) => `Read on ${day}, not confirmed.`,
  },
} satisfies Record<Language, unknown>
