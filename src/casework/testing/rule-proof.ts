import { expect } from 'vitest'
import { examine } from '../../documents/check.ts'
import { withValueAt } from '../../documents/content.ts'
import { exampleOf } from '../../documents/example.ts'
import { type Definition, type Draft, type DraftValue, type Fields, isGroup, type Rule } from '../../documents/field.ts'
import { seededChance } from '../../kernel/chance.ts'

/** What is put into the least content that a document may have, by path. */
export type Change = Readonly<Record<string, DraftValue | undefined>>

/** The least content of a document, with changes. */
export function contentWith(definition: Definition, change: Change): Draft {
  const least = exampleOf(definition, { chance: seededChance(1), fullness: 'emptiest' })
  return Object.entries(change).reduce((content, [path, value]) => withValueAt(content, path, value), least)
}

/** The rules that the least content with these changes breaks. */
export function broken(definition: Definition, change: Change): readonly string[] {
  return examine(definition, contentWith(definition, change)).faults.flatMap(({ rule }) => (rule ? [rule] : []))
}

/** Proves the rules that a structure states only in words, one by one, and knows which were not. */
export function proofOf(definition: Definition) {
  const shown = new Set<string>()
  return {
    /** Shows that a rule is broken by the one change and kept by the other. */
    shows(rule: string, breaking: Change, keeping: Change): void {
      shown.add(rule)
      expect(broken(definition, breaking)).toContain(rule)
      expect(broken(definition, keeping)).not.toContain(rule)
    },
    /** Counts a rule as shown by other means. */
    shown: (rule: string): void => void shown.add(rule),
    /** Shows that a range takes an end on the day it begins and none before, months and years as far as they can tell. */
    inOrder(rule: string, from: string, to: string, more: Change = {}): void {
      const range = (end: string): Change => ({ ...more, [from]: '2026-11-21', [to]: end })
      this.shows(rule, range('2026-11-20'), range('2026-11-21'))
      this.shows(rule, range('2026-10'), range('2026'))
    },
    /** Shows that the document takes one child, and no second. */
    oneChild(): void {
      const child = { sukunimi: 'Mallinen', etunimet: 'Aamu' }
      this.shows('one-child', { asiakas: [child, { ...child, etunimet: 'Vili' }] }, { asiakas: [child] })
    },
    /** Shows that the document can be signed without any code of the child, and exported once one of the two is known. */
    eitherCode(): void {
      const at = definition.fields.asiakas?.repeatable ? 'asiakas.0' : 'asiakas'
      const none = { [`${at}.henkilotunnus`]: undefined, [`${at}.tilapainen_yksilointitunnus`]: undefined }
      const temporary = { ...none, [`${at}.tilapainen_yksilointitunnus`]: { value: '112233-445a' } }
      this.shows('identity-code-or-temporary-code', none, temporary)
      const { faults } = examine(definition, contentWith(definition, none))
      expect(faults.filter(({ code }) => code !== 'unverified-code').map(({ stops }) => stops)).toEqual(['export'])
    },
    /** Shows that the document, whose structure demands the identity code, can be signed without it and not exported. */
    signedWithoutCode(): void {
      const { faults } = examine(definition, contentWith(definition, { 'asiakas.0.henkilotunnus': undefined }))
      expect(faults.filter(({ code }) => code !== 'unverified-code')).toEqual([
        { path: 'asiakas.0.henkilotunnus', code: 'missing', stops: 'export' },
      ])
    },
    /** The named rules of the document that nothing showed. */
    unshown: (): readonly string[] => [...new Set(rulesOf(definition))].filter((rule) => !shown.has(rule)),
  }
}

function rulesOf(part: { readonly fields: Fields; readonly rules: readonly Rule[] }): readonly string[] {
  const inner = Object.values(part.fields).flatMap((field) => (isGroup(field) ? rulesOf(field) : []))
  return [...part.rules.map(({ name }) => name), ...inner]
}
