import type { Language, Words } from '../../kernel/language.ts'
import type { Ground } from './client-relationship.ts'

/** Words of attaching a notification. */
export const attachTexts = {
  title: {
    fi: 'Ilmoituksen liittäminen lapsen asiaan',
    sv: 'Foga anmälan till barnets ärende',
    en: 'Attaching the notification',
  },
  lead: {
    fi: 'Ilmoitus menee lapsen omalle työntekijälle. Uutta arviointia ei aloiteta. Kirjaa, miksi se ei ole tarpeen ja mitä ilmoitus merkitsee suunnitelmalle.',
    sv: 'Anmälan går till barnets egen arbetare. Ingen ny bedömning inleds. Anteckna varför den inte behövs och vad anmälan betyder för planen.',
    en: 'The notification goes to the child’s own worker. No new assessment is started. Record why none is needed and what the notification means for the plan.',
  },
  responsible: { fi: 'Vastuusosiaalityöntekijä', sv: 'Ansvarig socialarbetare', en: 'Responsible social worker' },
  submit: { fi: 'Liitä ilmoitus', sv: 'Foga anmälan', en: 'Attach the notification' },
} as const satisfies Record<string, Words>

/** Words of beginning the client relationship before the assessment is ready. */
export const beginTexts = {
  title: {
    fi: 'Asiakkuus alkaa heti',
    sv: 'Klientrelationen inleds genast',
    en: 'The client relationship begins at once',
  },
  lead: {
    fi: 'Lastensuojelun asiakkuus alkaa ennen arvioinnin valmistumista, kun lapsen hyväksi ryhdytään kiireellisiin toimiin tai tukea annetaan. Arviointi tehdään silti.',
    sv: 'Klientrelationen inom barnskyddet inleds innan bedömningen är klar när brådskande åtgärder vidtas eller stöd ges. Bedömningen görs ändå.',
    en: 'The child welfare client relationship begins before the assessment is ready when urgent action is taken or support is given. The assessment is still made.',
  },
  ground: { fi: 'Miksi asiakkuus alkaa nyt', sv: 'Varför den inleds nu', en: 'Why it begins now' },
  responsible: { fi: 'Vastuusosiaalityöntekijä', sv: 'Ansvarig socialarbetare', en: 'Responsible social worker' },
  caseload: { fi: 'Lapsia vastuulla', sv: 'Barn på ansvar', en: 'Children in charge' },
  overCap: {
    fi: 'Vahvistan, että enimmäismäärä ylitetään',
    sv: 'Jag bekräftar att gränsen överskrids',
    en: 'I confirm that the limit is passed',
  },
  told: {
    fi: 'Onko asiakkuuden alkamisesta kerrottu lapselle ja huoltajalle',
    sv: 'Har barnet och vårdnadshavaren informerats om klientrelationen',
    en: 'Have the child and the custodian been told of the client relationship',
  },
  toldHint: {
    fi: 'Siitä kerrotaan välittömästi, lastensuojelulaki 27 § 3 mom.',
    sv: 'De informeras genast, barnskyddslagen 27 § 3 mom.',
    en: 'They are told immediately, Child Welfare Act 27 § subsection 3',
  },
  submit: { fi: 'Aloita asiakkuus', sv: 'Inled klientrelationen', en: 'Begin the client relationship' },
} as const satisfies Record<string, Words>

/** Whether child and custodian were told that the relationship begins. */
export const toldTexts: Readonly<Record<'told' | 'not-yet' | 'must-not-be-told', Words>> = {
  told: { fi: 'On kerrottu', sv: 'Ja, de har informerats', en: 'Yes, they have been told' },
  'not-yet': { fi: 'Ei vielä, kerron viipymättä', sv: 'Inte ännu, jag gör det genast', en: 'Not yet; I will at once' },
  'must-not-be-told': {
    fi: 'Ei saa kertoa (asiakastietolaki 51 §, julkisuuslaki 11 § 2 mom.)',
    sv: 'Får inte informeras (kunduppgiftslagen 51 §, offentlighetslagen 11 § 2 mom.)',
    en: 'Must not be told (Client Data Act 51 §, Openness Act 11 § subsection 2)',
  },
}

/** Why a client relationship begins before the assessment is ready (LSL 27.2 §). */
export const earlyGroundTexts: Readonly<Record<Exclude<Ground, 'need-found'>, Words>> = {
  'urgent-action': {
    fi: 'Lapsen asiassa ryhdytään kiireellisiin toimiin',
    sv: 'Brådskande åtgärder vidtas i barnets ärende',
    en: 'Urgent action is taken in the child’s matter',
  },
  'support-before-assessment': {
    fi: 'Lapselle annetaan lastensuojelun palveluja tai tukea ennen arvioinnin valmistumista',
    sv: 'Barnet får service eller stöd inom barnskyddet innan bedömningen är klar',
    en: 'Child welfare services or support are given before the assessment is ready',
  },
}

const caseload: Readonly<Record<Language, (children: number, cap: number) => string>> = {
  fi: (children, cap) => `${children} lasta, enintään ${cap}`,
  sv: (children, cap) => `${children} barn, högst ${cap}`,
  en: (children, cap) => `${children} children, at most ${cap}`,
}

/** A caseload beside the cap (LSL 13 b.2 §). */
export function caseloadInWords(children: number, cap: number, language: Language): string {
  return caseload[language](children, cap)
}
