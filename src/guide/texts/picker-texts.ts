import type { Language } from '../../kernel/language.ts'

/** The words of the municipality picker: what typing finds, and what may have been meant. */
export const pickerTexts = {
  fi: {
    meant: 'Tarkoititko:',
    found: {
      one: '1 kunta. Valitse nuolella ja Enterillä.',
      many: '# kuntaa. Valitse nuolilla ja Enterillä.',
      near: 'Näin kirjoitettua kuntaa ei ole. Lähimmät:',
      none: 'Kuntaa ei löytynyt. Kokeile toista kirjoitusasua.',
      clear: 'Tyhjennä kunta',
    },
  },
  sv: {
    meant: 'Menade du:',
    found: {
      one: '1 kommun. Välj med piltangenten och Enter.',
      many: '# kommuner. Välj med piltangenterna och Enter.',
      near: 'Ingen kommun skrivs så. De närmaste:',
      none: 'Ingen kommun hittades. Pröva en annan stavning.',
      clear: 'Töm kommunen',
    },
  },
  en: {
    meant: 'Did you mean:',
    found: {
      one: '1 municipality. Choose with the arrow key and Enter.',
      many: '# municipalities. Choose with the arrow keys and Enter.',
      near: 'No municipality is spelt like that. The nearest:',
      none: 'No municipality was found. Try another spelling.',
      clear: 'Clear the municipality',
    },
  },
} satisfies Record<Language, unknown>
