import type { Signing } from '../../documents/acts.ts'
import type { CodeLists } from '../../documents/code-lists.ts'
import { builtInLists, coded } from '../../documents/code-lists.ts'
import { listOid, systems } from '../../documents/code-systems.ts'
import { childWelfare, provisional } from '../../documents/codes.ts'
import type { Code } from '../../documents/field.ts'
import { helsinkiDay, type PlainDate } from '../../kernel/day.ts'
import type { Child, Family } from '../families.ts'
import type { Employee } from '../offices.ts'
import type { Worry } from '../worry.ts'

/** What a document is written from: whose it is, who writes it, when, and what the worry is. */
export type Writing = {
  readonly family: Family
  readonly child: Child
  readonly worker: Employee
  readonly worry: Worry
  readonly at: Date
}

/** Signing in the language of the family, with the code lists as they come. */
export function signingIn(family: Family, lists: CodeLists = builtInLists): Omit<Signing, 'deadlines'> {
  return { language: family.language, lists }
}

/** A code of a list in words of the family's language. */
export function codeIn({ family }: Pick<Writing, 'family'>, list: string, code: string): Code {
  return coded(list, code, family.language)
}

/** The service task of everything here. */
export function childWelfareTask(writing: Pick<Writing, 'family'>): Code {
  return codeIn(writing, '1221', childWelfare)
}

/** A unit of the demonstration: the register has no such unit, and the code says so. */
export function unitCode(unit: string): Code {
  return { system: `urn:oid:${listOid('202')}`, code: `${provisional}demonstration-unit`, display: unit }
}

/** The child in structures that want the identity code; left out while nobody knows it. */
export function childIn({ child }: Pick<Writing, 'child'>) {
  return {
    sukunimi: child.familyName,
    etunimet: child.givenNames,
    ...(child.identityCode
      ? { henkilotunnus: { system: `urn:oid:${systems.identityCode}`, value: child.identityCode } }
      : {}),
  }
}

/** Who writes. */
export function writerIn({ worker, family }: Pick<Writing, 'worker' | 'family'>) {
  return { ...nameOf(worker), tehtavanimike: worker.title[family.language] }
}

/** First names and last name of somebody at work, apart. */
export function nameOf(worker: Pick<Employee, 'name'>): { sukunimi: string; etunimet: string } {
  const [etunimet = '', ...rest] = worker.name.split(' ')
  return { sukunimi: rest.join(' '), etunimet }
}

/** The day of writing. */
export function dayOf({ at }: Pick<Writing, 'at'>): PlainDate {
  return helsinkiDay(at)
}

/** The same sentence in the language of the family. */
export function say({ family }: Pick<Writing, 'family'>, fi: string, sv: string): string {
  return family.language === 'sv' ? sv : fi
}
