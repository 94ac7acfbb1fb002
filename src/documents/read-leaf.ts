import { IdentityCode } from '../kernel/identity-code.ts'
import { faultOfText } from '../kernel/text.ts'
import { type CodeLists, entryOf, isVerified, meaningOf } from './code-lists.ts'
import { systems } from './code-systems.ts'
import { isDraft } from './content.ts'
import type { ChoiceField, Code, CodeField, DraftValue, IdentifierField, LeafField } from './field.ts'
import { isMoment, isPartialDate } from './partial-date.ts'

export type LeafFault =
  | 'wrong-type'
  | 'unwritable'
  | 'half-character'
  | 'too-long'
  | 'one-line'
  | 'not-a-date'
  | 'not-a-moment'
  | 'negative'
  | 'not-an-identity-code'
  | 'wrong-list'
  | 'incomplete-code'
  | 'unknown-code'
  | 'unverified-code'

type Fault = { readonly code: LeafFault; readonly stops: 'signing' | 'export' }
type Read = { readonly read?: DraftValue | undefined; readonly fault?: Fault | undefined }

/** The most that a text may hold, in UTF-16 code units. */
export const mostCharacters = { name: 300, text: 1000, longText: 100_000, identifier: 200, code: 300 } as const

/** Reads one answer. A blank is no answer; an unverified code is read and told at once, since it stops only the export. */
export function readLeaf(field: LeafField, value: DraftValue | undefined, lists: CodeLists): Read {
  if (value === undefined) return {}
  switch (field.kind) {
    case 'text':
    case 'name':
      return readText(value, mostCharacters[field.kind], true)
    case 'longText':
      return readText(value, mostCharacters.longText, false)
    case 'date':
    case 'moment': {
      if (typeof value !== 'string') return wrong('wrong-type')
      if (value.trim() === '') return {}
      if (field.kind === 'date') return isPartialDate(value) ? { read: value } : wrong('not-a-date')
      return isMoment(value) ? { read: value } : wrong('not-a-moment')
    }
    case 'yesNo':
      return typeof value === 'boolean' ? { read: value } : wrong('wrong-type')
    case 'number':
    case 'count':
      if (typeof value !== 'number' || !Number.isFinite(value)) return wrong('wrong-type')
      return field.kind === 'count' && value < 0 ? wrong('negative') : { read: value }
    case 'identifier':
      return readIdentifier(field, value)
    case 'code':
      return readCode(field, value, lists)
    case 'choice':
      return readChoice(field, value)
  }
}

function wrong(code: LeafFault): Read {
  return { fault: { code, stops: 'signing' } }
}

function readText(value: DraftValue, most: number, oneLine: boolean): Read {
  if (typeof value !== 'string') return wrong('wrong-type')
  const text = oneLine ? value.trim() : value
  if (text.trim() === '') return {}
  const fault = faultOfText(text)
  if (fault) return wrong(fault)
  if (text.length > most) return wrong('too-long')
  return oneLine && /[\r\n\t]/.test(text) ? wrong('one-line') : { read: text }
}

function readIdentifier(field: IdentifierField, value: DraftValue): Read {
  if (!isDraft(value)) return wrong('wrong-type')
  const system = field.system ?? value.system
  if (Object.keys(value).some((key) => key !== 'system' && key !== 'value')) return wrong('wrong-type')
  if (system !== undefined && typeof system !== 'string') return wrong('wrong-type')
  if (field.system && value.system !== undefined && value.system !== field.system) return wrong('wrong-list')
  const { read, fault } = readText(value.value ?? '', mostCharacters.identifier, true)
  if (fault || typeof read !== 'string') return { fault }
  if (field.system !== `urn:oid:${systems.identityCode}`)
    return { read: { ...(system !== undefined && { system }), value: read } }
  const known = IdentityCode.safeParse(read)
  return known.success ? { read: { system: field.system, value: known.data } } : wrong('not-an-identity-code')
}

/** The three parts of a code; undefined when nothing was chosen. */
function partsOf(value: DraftValue): Code | Read {
  if (!isDraft(value)) return wrong('wrong-type')
  const { system = '', code = '', display = '', ...others } = value
  if (Object.keys(others).length > 0) return wrong('wrong-type')
  if (typeof system !== 'string' || typeof code !== 'string' || typeof display !== 'string') return wrong('wrong-type')
  if (code.trim() === '' && display.trim() === '') return {}
  if (code.trim() === '' || display.trim() === '') return wrong('incomplete-code')
  const fault = [code, display].map(faultOfText).find((found) => found !== undefined)
  if (fault) return wrong(fault)
  if (code.length + display.length > mostCharacters.code) return wrong('too-long')
  return { system, code: code.trim(), display }
}

function readCode(field: CodeField, value: DraftValue, lists: CodeLists): Read {
  const code = partsOf(value)
  if (!('system' in code)) return code
  const system = code.system.replace(/^urn:oid:/, '')
  const rest = system.slice(field.list.length)
  if (!code.system.startsWith('urn:oid:') || !system.startsWith(field.list) || !/^(\.\d+)*$/.test(rest))
    return wrong('wrong-list')
  if (field.only && !field.only.includes(meaningOf(lists, field.list, code.code))) return wrong('unknown-code')
  if (lists.get(field.list)?.extent === 'whole' && !entryOf(lists, field.list, code.code)) return wrong('unknown-code')
  if (isVerified(lists, field.list, code.code)) return { read: code }
  return { read: code, fault: { code: 'unverified-code', stops: 'export' } }
}

function readChoice(field: ChoiceField, value: DraftValue): Read {
  const code = partsOf(value)
  if (!('system' in code)) return code
  if (code.system !== field.system) return wrong('wrong-list')
  return field.entries.some((entry) => entry.code === code.code) ? { read: code } : wrong('unknown-code')
}
