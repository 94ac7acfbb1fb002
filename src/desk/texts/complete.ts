import type { Finding } from '../../casework/assessment/assessment.ts'
import type { Language, Words } from '../../kernel/language.ts'

/** Words of completing an assessment. */
export const completeTexts = {
  title: { fi: 'Arvioinnin valmistuminen', sv: 'Bedömningen blir klar', en: 'Completing the assessment' },
  lead: {
    fi: 'Allekirjoita arvio ja kirjaa, mitä siinä todettiin. Jokainen lopputulos perustellaan.',
    sv: 'Underteckna bedömningen och anteckna vad den visade. Varje slutsats motiveras.',
    en: 'Sign the assessment and record what it found. Every finding is given with reasons.',
  },
  back: { fi: 'Lapsen sivulle', sv: 'Till barnets sida', en: 'To the child’s page' },
  submit: { fi: 'Allekirjoita ja saata valmiiksi', sv: 'Underteckna och slutför', en: 'Sign and complete' },
  finding: { fi: 'Mitä arvioinnissa todettiin', sv: 'Vad bedömningen visade', en: 'What the assessment found' },
  reason: { fi: 'Perustelut', sv: 'Motivering', en: 'Reasons' },
  refused: {
    fi: 'Perhe ei ota vastaan palveluja, jotka ovat lapselle välttämättömiä. Se on itsessään peruste.',
    sv: 'Familjen tar inte emot service som är nödvändig för barnet. Det är i sig en grund.',
    en: 'The family does not accept services that the child needs. That is itself a ground.',
  },
  responsible: {
    fi: 'Lapsen asioista vastaava sosiaalityöntekijä',
    sv: 'Socialarbetare som ansvarar för barnets angelägenheter',
    en: 'Responsible social worker',
  },
  responsibleHint: {
    fi: 'Asiakkuus alkaa ja työntekijä nimetään samalla hetkellä.',
    sv: 'Klientrelationen börjar och arbetaren utses i samma stund.',
    en: 'The client relationship begins and the worker is named at the same moment.',
  },
  caseload: { fi: 'Lapsia nyt', sv: 'Barn nu', en: 'Children now' },
  overCap: {
    fi: 'Nimeän työntekijän, vaikka lasten enimmäismäärä ylittyy',
    sv: 'Jag utser arbetaren fastän det högsta antalet barn överskrids',
    en: 'I name this worker although the cap is exceeded',
  },
  told: {
    fi: 'Onko asiakkuuden alkamisesta kerrottu lapselle ja huoltajalle',
    sv: 'Har barnet och vårdnadshavaren informerats om att klientrelationen börjar',
    en: 'Have the child and the custodian been told that the client relationship begins',
  },
  toldHint: {
    fi: 'Heti kertominen perustuu lakiin:',
    sv: 'Att genast informera grundar sig på lagen:',
    en: 'They must be told at once:',
  },
  toldYes: { fi: 'Kerrottu', sv: 'Har informerats', en: 'Told' },
  toldNotYet: {
    fi: 'Kerrotaan heti tämän jälkeen',
    sv: 'Informeras genast efter detta',
    en: 'To be told right after this',
  },
  toldMustNot: {
    fi: 'Ei saa kertoa: se vaarantaisi lapsen',
    sv: 'Får inte berättas: det skulle äventyra barnet',
    en: 'Must not be told: it would endanger the child',
  },
  missing: {
    fi: 'Arviossa on vielä täydennettävää',
    sv: 'Bedömningen är inte komplett',
    en: 'The assessment is not complete yet',
  },
  notBegun: {
    fi: 'Arvioasiakirjaa ei ole vielä aloitettu.',
    sv: 'Bedömningshandlingen har inte påbörjats.',
    en: 'The assessment document has not been begun.',
  },
  write: { fi: 'Kirjoita arviota', sv: 'Skriv bedömningen', en: 'Write the assessment' },
  read: {
    fi: 'Lue arvio ennen allekirjoittamista',
    sv: 'Läs bedömningen innan du undertecknar',
    en: 'Read the assessment before signing',
  },
  alreadyClient: {
    fi: 'Lapsi on jo lastensuojelun asiakas. Asiakkuus ja vastuutyöntekijä jatkuvat.',
    sv: 'Barnet är redan klient inom barnskyddet. Klientrelationen och den ansvariga arbetaren fortsätter.',
    en: 'The child is already a client. The relationship and the responsible worker go on.',
  },
  whenNeed: {
    fi: 'Kun lastensuojelun tarve on todettu',
    sv: 'När ett behov av barnskydd har konstaterats',
    en: 'When a need for child welfare was found',
  },
} as const satisfies Record<string, Words>

/** What each finding means for the matter. */
export const findingHints: Readonly<Record<Finding, Words>> = {
  'no-need': { fi: 'Asia päättyy.', sv: 'Ärendet avslutas.', en: 'The matter closes.' },
  'social-welfare-services': {
    fi: 'Asia päättyy lastensuojelussa, palvelut järjestetään sosiaalihuoltolain mukaan.',
    sv: 'Ärendet avslutas inom barnskyddet, service ordnas enligt socialvårdslagen.',
    en: 'The child welfare matter closes; services are arranged under the Social Welfare Act.',
  },
  'child-welfare-need': {
    fi: 'Lastensuojelun asiakkuus alkaa, vastuutyöntekijä nimetään ja asiakassuunnitelma aloitetaan.',
    sv: 'Klientrelationen inom barnskyddet börjar, en ansvarig arbetare utses och klientplanen påbörjas.',
    en: 'The client relationship begins, a responsible worker is named and the client plan is started.',
  },
}

const faultCounts: Readonly<Record<Language, (count: number) => string>> = {
  fi: (count) => (count === 1 ? 'Yksi kohta estää allekirjoittamisen:' : `${count} kohtaa estää allekirjoittamisen:`),
  sv: (count) => (count === 1 ? 'En punkt hindrar undertecknandet:' : `${count} punkter hindrar undertecknandet:`),
  en: (count) => (count === 1 ? 'One thing stops the signing:' : `${count} things stop the signing:`),
}

/** How much stops the signing. */
export function faultsInWords(count: number, language: Language): string {
  return faultCounts[language](count)
}
