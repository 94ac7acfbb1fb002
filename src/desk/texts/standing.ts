import type { AssignmentRelation } from '../../access/access.ts'
import type { Finding } from '../../casework/assessment/assessment.ts'
import type { Ground } from '../../casework/client-relationship/client-relationship.ts'
import type { ClockState, MatterOutcome, MatterState, Urgency } from '../../casework/matter/matter.ts'
import type { ItemStage } from '../../casework/notification/notification.ts'
import type { Manner } from '../../casework/open-care/open-care.ts'
import type { Words } from '../../kernel/language.ts'
import type { KinshipKind } from '../../people/people.ts'

/** Where a matter stands. */
export const matterStateTexts: Readonly<Record<MatterState, Words>> = {
  pending: { fi: 'Vireillä', sv: 'Anhängigt', en: 'Pending' },
  'under-assessment': { fi: 'Palvelutarve arvioitavana', sv: 'Servicebehovet bedöms', en: 'Under assessment' },
  assessed: { fi: 'Arvioitu', sv: 'Bedömt', en: 'Assessed' },
  'assessment-skipped': { fi: 'Ei arviointia', sv: 'Ingen bedömning', en: 'No assessment' },
  transferred: { fi: 'Siirretty', sv: 'Överfört', en: 'Transferred' },
  joined: { fi: 'Liitetty toiseen asiaan', sv: 'Fogat till ett annat ärende', en: 'Joined to another matter' },
}

/** What an assessment led to. */
export const outcomeTexts: Readonly<Record<MatterOutcome, Words>> = {
  'no-need': { fi: 'Ei palvelujen tarvetta', sv: 'Inget behov av service', en: 'No need for services' },
  'social-welfare-services': {
    fi: 'Sosiaalihuoltolain mukaiset palvelut',
    sv: 'Service enligt socialvårdslagen',
    en: 'Services under the Social Welfare Act',
  },
  'child-welfare-client': {
    fi: 'Lastensuojelun asiakkuus',
    sv: 'Klientrelation inom barnskyddet',
    en: 'Child welfare client relationship',
  },
}

/** What an assessment found. */
export const findingTexts: Readonly<Record<Finding, Words>> = {
  'no-need': outcomeTexts['no-need'],
  'social-welfare-services': outcomeTexts['social-welfare-services'],
  'child-welfare-need': { fi: 'Lastensuojelun tarve', sv: 'Behov av barnskydd', en: 'Need for child welfare' },
}

/** On what a client relationship began. */
export const groundTexts: Readonly<Record<Ground, Words>> = {
  'need-found': {
    fi: 'arvioinnissa todettu tarve',
    sv: 'behov konstaterat i bedömningen',
    en: 'need found in the assessment',
  },
  'urgent-action': { fi: 'kiireelliset toimenpiteet', sv: 'brådskande åtgärder', en: 'urgent action' },
  'support-before-assessment': {
    fi: 'tukea annettu ennen arvioinnin valmistumista',
    sv: 'stöd gavs innan bedömningen blev klar',
    en: 'support given before the assessment was ready',
  },
}

/** How urgent the need is. */
export const urgencyTexts: Readonly<Record<Urgency, Words>> = {
  immediate: { fi: 'Välitön', sv: 'Omedelbar', en: 'Immediate' },
  soon: { fi: 'Kiireellinen', sv: 'Brådskande', en: 'Soon' },
  'not-urgent': { fi: 'Ei kiireellinen', sv: 'Inte brådskande', en: 'Not urgent' },
}

/** Where the handling of a notification stands. */
export const stageTexts: Readonly<Record<ItemStage, Words>> = {
  received: { fi: 'Saapunut, kirjaamatta', sv: 'Inkommen, inte registrerad', en: 'Received, not registered' },
  registered: {
    fi: 'Kirjattu, kiireellisyys arvioimatta',
    sv: 'Registrerad, brådskan inte bedömd',
    en: 'Registered, urgency not assessed',
  },
  'urgency-assessed': {
    fi: 'Kiireellisyys arvioitu, odottaa jatkoa',
    sv: 'Brådskan bedömd, väntar på nästa steg',
    en: 'Urgency assessed, waiting for the next step',
  },
  attached: { fi: 'Liitetty asiakkuuteen', sv: 'Fogad till klientrelationen', en: 'Attached to a client relationship' },
  transferred: { fi: 'Siirretty', sv: 'Överförd', en: 'Transferred' },
  'assessment-skipped': { fi: 'Ei arviointia', sv: 'Ingen bedömning', en: 'No assessment' },
  'assessment-started': { fi: 'Arviointi aloitettu', sv: 'Bedömning inledd', en: 'Assessment started' },
}

/** How a worker is tied to the child. */
export const relationTexts: Readonly<Record<AssignmentRelation, Words>> = {
  responsible: { fi: 'vastuusosiaalityöntekijä', sv: 'ansvarig socialarbetare', en: 'responsible social worker' },
  assessor: { fi: 'arvioinnin tekijä', sv: 'gör bedömningen', en: 'does the assessment' },
  handler: { fi: 'ilmoituksen käsittelijä', sv: 'handlägger anmälan', en: 'handles the notification' },
  pair: { fi: 'työpari', sv: 'arbetspar', en: 'second worker' },
  deputy: { fi: 'sijainen', sv: 'vikarie', en: 'deputy' },
  leading: { fi: 'johtava viranhaltija', sv: 'ledande tjänsteinnehavare', en: 'leading official' },
}

/** How a person is related to the child. */
export const kinshipTexts: Readonly<Record<KinshipKind, Words>> = {
  mother: { fi: 'äiti', sv: 'mor', en: 'mother' },
  father: { fi: 'isä', sv: 'far', en: 'father' },
  parent: { fi: 'vanhempi', sv: 'förälder', en: 'parent' },
  grandparent: { fi: 'isovanhempi', sv: 'mor- eller farförälder', en: 'grandparent' },
  sibling: { fi: 'sisarus', sv: 'syskon', en: 'sibling' },
  'step-parent': { fi: 'vanhemman puoliso', sv: 'förälders partner', en: 'step-parent' },
  'foster-carer': { fi: 'perhehoitaja', sv: 'familjevårdare', en: 'foster carer' },
  other: { fi: 'muu läheinen', sv: 'annan närstående', en: 'other close person' },
}

/** How a decision reached a recipient. */
export const mannerTexts: Readonly<Record<Manner, Words>> = {
  'handed-over': { fi: 'annettu käteen', sv: 'överlämnat personligen', en: 'handed over' },
  letter: { fi: 'kirje', sv: 'brev', en: 'letter' },
  'letter-with-receipt': {
    fi: 'kirje saantitodistusta vastaan',
    sv: 'brev mot mottagningsbevis',
    en: 'letter with a receipt',
  },
  electronic: { fi: 'sähköinen tiedoksianto', sv: 'elektronisk delgivning', en: 'electronic notice' },
}

/** How a clock stands, for a chip. */
export const clockStateTexts: Readonly<Record<ClockState, Words>> = {
  met: { fi: 'tehty ajoissa', sv: 'gjort i tid', en: 'done in time' },
  'met-late': { fi: 'tehty myöhässä', sv: 'gjort för sent', en: 'done late' },
  running: { fi: 'ajassa', sv: 'i tid', en: 'in time' },
  soon: { fi: 'lähestyy', sv: 'närmar sig', en: 'due soon' },
  late: { fi: 'myöhässä', sv: 'försenat', en: 'late' },
  over: { fi: 'päättynyt', sv: 'har gått ut', en: 'ended' },
  stopped: { fi: 'ei enää käynnissä', sv: 'löper inte längre', en: 'no longer running' },
}
