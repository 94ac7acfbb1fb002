import type { Role } from '../access/access.ts'
import { seededChance } from '../kernel/chance.ts'
import { addMonths, day, helsinkiInstant, type PlainDate } from '../kernel/day.ts'
import { type Id, newId } from '../kernel/id.ts'
import type { Language, Words } from '../kernel/language.ts'
import type { SignedIn } from '../platform/acting.ts'
import { finnishNames } from './names.ts'

/** The first day that a history can lead up to: the law record must know every time limit of the year and a half before. */
export const firstDay = day('2025-07-01')

/** How many children the usual demonstration has: every story told once. */
export const usualSize = 77
/** From what the usual demonstration is made. */
export const usualSeed = 20_261_121

/** The two counties: their official names, people and matters invented. */
export const counties = [
  {
    code: '02',
    nameFi: 'Keski-Uudenmaan hyvinvointialue',
    nameSv: 'Mellersta Nylands välfärdsområde',
    nameEn: 'Central Uusimaa wellbeing services county',
    shortName: 'Keusote',
  },
  {
    code: '08',
    nameFi: 'Pirkanmaan hyvinvointialue',
    nameSv: 'Birkalands välfärdsområde',
    nameEn: 'Pirkanmaa wellbeing services county',
    shortName: 'Pirha',
  },
] as const

/** A worker of the demonstration. `part` is how the history calls on them; `shows` what one sees as them, for the console. */
export type Employee = {
  readonly part: string
  readonly id: Id<'worker'>
  readonly county: string
  readonly name: string
  readonly title: Words
  readonly unit: string
  readonly phone: string
  readonly language: Language
  readonly qualification: SignedIn['qualification']
  readonly temporaryRightEndsOn: PlainDate | null
  readonly inPublicOffice: boolean
  readonly roles: readonly Role[]
  readonly onDuty: boolean
  readonly shows: string
}

type Post = Pick<Employee, 'part' | 'name' | 'unit' | 'roles' | 'shows'> &
  Partial<Pick<Employee, 'county' | 'language' | 'qualification' | 'onDuty' | 'inPublicOffice'>> & {
    readonly title: readonly [fi: string, sv: string, en: string]
    readonly temporary?: true
  }

const intake = 'Lastensuojelun päivystys ja arviointi'
const openCare = 'Lastensuojelun avohuolto'
const socialWorker = ['sosiaalityöntekijä', 'socialarbetare', 'social worker'] as const
const dutySocialWorker = ['päivystävä sosiaalityöntekijä', 'jourhavande socialarbetare', 'duty social worker'] as const

const posts: readonly Post[] = [
  {
    part: 'duty',
    name: 'Maria Haavikkola',
    title: dutySocialWorker,
    unit: intake,
    roles: ['duty-worker'],
    onDuty: true,
    shows: 'the inbox: new notifications, urgency, starting an assessment',
  },
  {
    part: 'counsellor',
    name: 'Tero Suopursu',
    title: ['päivystävä sosiaaliohjaaja', 'jourhavande socialhandledare', 'duty social counsellor'],
    unit: intake,
    roles: ['duty-worker'],
    qualification: 'social-counsellor',
    onDuty: true,
    shows: 'the inbox of one who is no social worker: what is not possible, and why',
  },
  {
    part: 'night',
    name: 'Iiris Kaamosvuo',
    title: dutySocialWorker,
    unit: 'Sosiaali- ja kriisipäivystys',
    roles: ['duty-worker'],
    onDuty: true,
    shows: 'the emergency social services: the urgent matter of last night',
  },
  {
    part: 'assessor',
    name: 'Outi Kalliokorpela',
    title: socialWorker,
    unit: intake,
    roles: ['social-worker'],
    onDuty: true,
    shows: 'assessments under way: in time, soon due, late',
  },
  {
    part: 'assessor-2',
    name: 'Elias Niemivirta',
    title: socialWorker,
    unit: intake,
    roles: ['social-worker'],
    onDuty: true,
    shows: 'a second assessor, with siblings',
  },
  {
    part: 'over-cap',
    name: 'Hanna Rautasuo',
    title: socialWorker,
    unit: `${openCare}, Järvenpää`,
    roles: ['social-worker'],
    shows: 'own children, more of them than the law allows one worker',
  },
  {
    part: 'own',
    name: 'Joonas Kettukangas',
    title: socialWorker,
    unit: `${openCare}, Tuusula`,
    roles: ['social-worker'],
    shows: 'own children with plans, measures, notices and clocks',
  },
  {
    part: 'swedish',
    name: 'Linnea Sandgrund',
    title: socialWorker,
    unit: `${openCare}, Järvenpää`,
    roles: ['social-worker'],
    language: 'sv',
    shows: 'Swedish-speaking families, the desk in Swedish',
  },
  {
    part: 'temporary',
    name: 'Aleksi Tuomivuori',
    title: ['sosiaalityöntekijän sijainen', 'vikarierande socialarbetare', 'acting social worker'],
    unit: `${openCare}, Hyvinkää`,
    roles: ['social-worker'],
    qualification: 'temporary-social-worker',
    temporary: true,
    shows: 'one who acts as a social worker for a fixed time',
  },
  {
    part: 'leading',
    name: 'Ritva Lehmusoja',
    title: ['johtava sosiaalityöntekijä', 'ledande socialarbetare', 'leading social worker'],
    unit: 'Lastensuojelun johto',
    roles: ['leading-official'],
    shows: 'the leading official, with no children of their own',
  },
  {
    part: 'supervisor',
    name: 'Kari Mäntylampi',
    title: ['palvelupäällikkö', 'servicechef', 'head of services'],
    unit: 'Lastensuojelun johto',
    roles: ['supervisor'],
    shows: 'caseloads as numbers, no child',
  },
  {
    part: 'administrator',
    name: 'Sirpa Lumikero',
    title: ['järjestelmän pääkäyttäjä', 'huvudanvändare av systemet', 'system administrator'],
    unit: 'Tietohallinto',
    roles: ['administrator'],
    qualification: 'other',
    inPublicOffice: false,
    shows: 'settings and code lists, no child',
  },
  {
    part: 'guide-editor',
    name: 'Tuula Kirjosieppo',
    title: ['viestintäsuunnittelija', 'kommunikationsplanerare', 'communications officer'],
    unit: 'Viestintä',
    roles: ['guide-editor'],
    qualification: 'other',
    inPublicOffice: false,
    shows: 'the public guide as its keepers see it, no child',
  },
  {
    part: 'other-duty',
    county: '08',
    name: 'Vilma Kuovinen-Järvi',
    title: dutySocialWorker,
    unit: intake,
    roles: ['duty-worker'],
    onDuty: true,
    shows: 'another county: its own inbox and nothing of the first',
  },
  {
    part: 'other-own',
    county: '08',
    name: 'Pekka Hallaharju',
    title: socialWorker,
    unit: openCare,
    roles: ['social-worker'],
    shows: 'another county: its own children',
  },
]

/** Since when everybody works here: long before the oldest matter of the history. */
export function employedSince(today: PlainDate): Date {
  return helsinkiInstant(addMonths(today, -12 * 6), '08:00')
}

/** How many children beyond the usual size one more worker of open care is there for. */
const childrenForOneMore = 25

/** Everybody who works in the demonstration of that seed and size: the same people always have the same ids. */
export function employees(seed: number, size: number, today: PlainDate): readonly Employee[] {
  const chance = seededChance(seed)
  const more = Math.max(0, Math.ceil((size - usualSize) / childrenForOneMore))
  const all = [...posts, ...Array.from({ length: more }, (_, number) => furtherPost(number))]
  return all.map((post, number) => ({
    county: '02',
    language: 'fi',
    qualification: 'social-worker',
    inPublicOffice: true,
    onDuty: false,
    ...post,
    title: { fi: post.title[0], sv: post.title[1], en: post.title[2] },
    temporaryRightEndsOn: post.temporary ? addMonths(today, 7) : null,
    phone: `040 000 ${String(1000 + number)}`,
    // A second apart, so that lists by id keep this order.
    id: newId<'worker'>(new Date(employedSince(today).getTime() + number * 1000), chance),
  }))
}

function furtherPost(number: number): Post {
  const { family, women, men } = finnishNames
  const given = number % 2 === 0 ? women : men
  const name = `${given[number % given.length] ?? ''} ${family[(number * 7) % family.length] ?? ''}`
  return {
    part: `own-${number + 1}`,
    name,
    title: socialWorker,
    unit: `${openCare}, tiimi ${number + 2}`,
    roles: ['social-worker'],
    shows: 'own children',
  }
}
