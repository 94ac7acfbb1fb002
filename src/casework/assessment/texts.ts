import type { Words } from '../../kernel/language.ts'
import type { SkippingGround, StartingAct } from './assessment.ts'

/** Words of starting an assessment. */
export const startTexts = {
  title: {
    fi: 'Palvelutarpeen arvioinnin aloitus',
    sv: 'Inleda bedömningen av servicebehovet',
    en: 'Starting the assessment',
  },
  lead: {
    fi: 'Arviointi on aloitettu, kun ensimmäinen teko sen hyväksi on tehty. Sinusta tulee arvioinnin tekijä. Valmistumisen määräaika lasketaan asian vireilletulosta, ei arvioinnin aloituksesta.',
    sv: 'Bedömningen är inledd när den första åtgärden har vidtagits. Du blir den som gör bedömningen. Tiden för att slutföra den räknas från att ärendet inleddes, inte från att bedömningen började.',
    en: 'The assessment has started when the first thing has been done for it. You become its assessor. The time for completing it is counted from the initiation of the matter, not from this start.',
  },
  startedWith: { fi: 'Millä arviointi aloitettiin', sv: 'Hur bedömningen inleddes', en: 'What it was started with' },
  description: { fi: 'Lisätietoja', sv: 'Mer information', en: 'More about it' },
  submit: { fi: 'Aloita arviointi', sv: 'Inled bedömningen', en: 'Start the assessment' },
} as const satisfies Record<string, Words>

/** With what an assessment was started. */
export const startingActTexts: Readonly<Record<StartingAct, Words>> = {
  call: { fi: 'Puhelu perheelle', sv: 'Samtal till familjen', en: 'A call to the family' },
  meeting: { fi: 'Tapaaminen tai sen sopiminen', sv: 'Möte, eller ett avtalat möte', en: 'A meeting, or one agreed' },
  'home-visit': { fi: 'Kotikäynti', sv: 'Hembesök', en: 'A home visit' },
  message: { fi: 'Kirje tai viesti perheelle', sv: 'Brev eller meddelande till familjen', en: 'A letter or message' },
  other: { fi: 'Muu teko, kerro mikä', sv: 'Annat, berätta vad', en: 'Something else: tell what' },
}

/** Words of deciding that no assessment is made. */
export const skipTexts = {
  title: {
    fi: 'Arviointi on ilmeisen tarpeeton',
    sv: 'Bedömningen är uppenbart onödig',
    en: 'An assessment is manifestly unnecessary',
  },
  lead: {
    fi: 'Asia päättyy perusteltuun kirjaukseen. Vireillä oleva huoltoriita ei ole peruste jättää arviointi tekemättä.',
    sv: 'Ärendet avslutas med en motiverad anteckning. En pågående vårdnadstvist är ingen grund för att låta bli att göra bedömningen.',
    en: 'The matter ends with an entry that gives the reasons. A pending dispute over custody is not a ground for leaving the assessment out.',
  },
  ground: { fi: 'Peruste', sv: 'Grund', en: 'Ground' },
  submit: {
    fi: 'Kirjaa, ettei arviointia tehdä',
    sv: 'Anteckna att ingen bedömning görs',
    en: 'Record that none is made',
  },
} as const satisfies Record<string, Words>

/** Why no assessment is made. */
export const skippingGroundTexts: Readonly<Record<SkippingGround, Words>> = {
  'assessed-recently': {
    fi: 'Tilanne on arvioitu hiljattain, eikä se ole muuttunut',
    sv: 'Situationen har nyligen bedömts och har inte förändrats',
    en: 'The situation was assessed recently and has not changed',
  },
  'no-services-needed': {
    fi: 'On selvää, ettei sosiaalipalveluja tarvita',
    sv: 'Det är uppenbart att socialservice inte behövs',
    en: 'It is evident that no social services are needed',
  },
}
