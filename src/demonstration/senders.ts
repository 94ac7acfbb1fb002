import type { Sender, SentReporter } from '../casework/notification/notification.ts'
import { type Chance, wholeBelow } from '../kernel/chance.ts'

/** A group of those who notify, and the share of notifications that comes from it. */
export type SenderGroup = 'police' | 'education' | 'health' | 'social-welfare' | 'private-named' | 'anonymous' | 'other'

/**
 * Shares of the groups, in per cent. INVENTED: no national figures of who notifies exist yet. They only make the
 * demonstration look like a county; nothing may be concluded from them.
 */
export const assumedShares: Readonly<Record<SenderGroup, number>> = {
  police: 28,
  education: 22,
  health: 15,
  'social-welfare': 12,
  'private-named': 12,
  anonymous: 6,
  other: 5,
}

/** So many groups in the assumed proportion, spread so that any stretch of them looks like the whole. */
export function groupsInProportion(count: number): readonly SenderGroup[] {
  const total = Object.values(assumedShares).reduce((sum, share) => sum + share, 0)
  const groups = Object.entries(assumedShares).map(([group, share]) => ({ group, share, due: 0 }))
  return Array.from({ length: count }, () => {
    for (const each of groups) each.due += each.share
    const next = groups.reduce((most, each) => (each.due > most.due ? each : most))
    next.due -= total
    if (!isGroup(next.group)) throw new Error(`There is no group ${next.group}.`)
    return next.group
  })
}

function isGroup(name: string): name is SenderGroup {
  return Object.hasOwn(assumedShares, name)
}

type Professional = { readonly sender: Sender; readonly jobTitle: string; readonly organisation: string }

const professionals: Readonly<Record<Exclude<SenderGroup, 'private-named' | 'anonymous'>, readonly Professional[]>> = {
  police: [{ sender: '10', jobTitle: 'vanhempi konstaapeli', organisation: 'Poliisi, partio' }],
  education: [
    { sender: '15', jobTitle: 'luokanopettaja', organisation: 'Perusopetus' },
    { sender: '15', jobTitle: 'koulukuraattori', organisation: 'Opiskeluhuolto' },
    { sender: '13', jobTitle: 'varhaiskasvatuksen opettaja', organisation: 'Päiväkoti' },
  ],
  health: [
    { sender: '7', jobTitle: 'terveydenhoitaja', organisation: 'Kouluterveydenhuolto' },
    { sender: '7', jobTitle: 'sairaanhoitaja', organisation: 'Terveysasema' },
  ],
  'social-welfare': [{ sender: '6', jobTitle: 'sosiaaliohjaaja', organisation: 'Työikäisten sosiaalipalvelut' }],
  other: [
    { sender: '16', jobTitle: 'nuorisotyöntekijä', organisation: 'Nuorisopalvelut' },
    { sender: '22', jobTitle: 'isännöitsijä', organisation: 'Vuokrataloyhtiö' },
  ],
}

const surnames = ['Seljanoja', 'Vaahterasuo', 'Kaislavuo', 'Jänkälampi', 'Tuomikumpu', 'Ruusuaro'] as const
const givens = ['Kirsi', 'Marko', 'Eija', 'Tomi', 'Hannele', 'Juha'] as const

/** An invented sender of the group. */
export function senderOf(group: SenderGroup, chance: Chance): SentReporter {
  const pick = <T>(from: readonly T[], instead: T): T => from[wholeBelow(chance, from.length)] ?? instead
  if (group === 'anonymous') return { anonymous: true, sender: '4', asksSecrecy: false }
  const name = { familyName: pick(surnames, 'Seljanoja'), givenNames: pick(givens, 'Kirsi') }
  const phone = `040 000 ${9000 + wholeBelow(chance, 999)}`
  if (group === 'private-named') {
    const asksSecrecy = wholeBelow(chance, 2) === 0
    return {
      anonymous: false,
      sender: pick(['4', '3'] as const, '4'),
      ...name,
      phone,
      asksSecrecy,
      ...(asksSecrecy ? { secrecyReason: 'Asumme samassa talossa, enkä halua riitaa naapureiden kanssa.' } : {}),
    }
  }
  const [usual] = professionals[group]
  if (!usual) throw new Error(`Nobody sends from ${group}.`)
  return { anonymous: false, ...pick(professionals[group], usual), ...name, phone, asksSecrecy: false }
}
