import type { MissingNumber } from '../../guide/contact.ts'
import type { Words } from '../../kernel/language.ts'

/** Why no number is shown, as the editor chooses it. */
export const reasonTexts: Readonly<Record<MissingNumber, Words>> = {
  'old-source': {
    fi: 'numero on vain vanhalla sivulla',
    sv: 'numret finns bara på en gammal sida',
    en: 'the number is on an old page only',
  },
  'source-cut-off': {
    fi: 'numero on lähteessä vain osittain',
    sv: 'numret är avklippt i källan',
    en: 'the source cuts the number off',
  },
  'sources-disagree': {
    fi: 'lähteet antavat eri numeroita',
    sv: 'källorna ger olika nummer',
    en: 'the sources give different numbers',
  },
  'not-on-page': { fi: 'sivulla ei ole numeroa', sv: 'sidan har inget nummer', en: 'the page has no number' },
  'shown-after-choosing': {
    fi: 'sivu näyttää numeron vasta, kun kunta on valittu',
    sv: 'sidan visar numret först när kommunen är vald',
    en: 'the page shows the number only after a choice',
  },
  'only-112-given': {
    fi: 'sivu ohjaa soittamaan numeroon 112',
    sv: 'sidan hänvisar till 112',
    en: 'the page tells people to call 112',
  },
  'authorities-only': {
    fi: 'tähän soittavat vain viranomaiset',
    sv: 'hit ringer bara myndigheter',
    en: 'only authorities call this line',
  },
}
