import { z } from 'zod'
import type { AccessRefusal } from '../../access/access.ts'
import { look, perform } from '../../access/acts.ts'
import { type Id, idOf, newId } from '../../kernel/id.ts'
import type { Words } from '../../kernel/language.ts'
import { no, ok, type Result } from '../../kernel/result.ts'
import type { Acting } from '../../platform/acting.ts'
import { notFound } from '../../platform/refuse.ts'
import { listsOf } from '../acts.ts'
import { builtInLists, type CodeLists, entryOf, withCountyEntries } from '../code-lists.ts'
import { type EnteredCode, insertCode, isEntered, listEnteredCodes, markWithdrawn } from '../store/code-entries.ts'

export type { EnteredCode } from '../store/code-entries.ts'

/** The county's lists, and every code it has entered, the latest first. */
export type CodeListsView = { readonly lists: CodeLists; readonly entered: readonly EnteredCode[] }

/** Shows the lists as the county has them. */
export function viewCodeLists(acting: Acting): Promise<CodeListsView> {
  return look(acting, { act: 'settings:code-lists', object: 'list' }, async (tx, gate) => {
    await gate.permit({})
    const entered = await listEnteredCodes(tx)
    const current = entered.filter(({ withdrawnAt }) => withdrawnAt === null)
    return { lists: withCountyEntries(builtInLists, current.toReversed()), entered }
  })
}

/** A code as an administrator enters it: the list by its OID, and where the code was read. */
export type CodeToEnter = {
  readonly list: string
  readonly code: string
  readonly words: Words
  readonly source: string
  readonly replaces: string | undefined
}

/** The list has the code already. */
export type CodeThere = { readonly kind: 'code-there' }

const Entry = z.object({ entryId: idOf<'code_entry'>() })

/**
 * Enters a code of a national list that the program could not read, in the place of a provisional one or as one more.
 * From then on forms offer it, and documents that hold it can be given to the national archive.
 */
export function enterCode(
  acting: Acting,
  { list, replaces, ...entered }: CodeToEnter,
): Promise<Result<z.output<typeof Entry>, AccessRefusal | CodeThere>> {
  return perform<z.output<typeof Entry>, AccessRefusal | CodeThere>(
    acting,
    { act: 'settings:change-code-lists', object: 'code-entry' },
    Entry,
    async (tx, gate) => {
      const permitted = await gate.permit({})
      if (!permitted.ok) return permitted
      const lists = await listsOf(tx)
      const known = lists.get(list)
      // Registers hold too much to be entered here.
      if (!known || known.extent === 'register') throw notFound()
      const provisional = replaces === undefined ? undefined : entryOf(lists, list, replaces)
      if (replaces !== undefined && provisional?.read !== 'unverified') throw notFound()
      if (provisional && !known.entries.includes(provisional)) return no({ kind: 'changed-meanwhile' })
      if (entryOf(lists, list, entered.code)) return no({ kind: 'code-there' })
      const entryId = newId<'code_entry'>(acting.at, acting.chance)
      const { county, workerId } = acting.worker
      const stored = await insertCode(tx, {
        ...entered,
        id: entryId,
        county,
        list,
        replaces: replaces ?? null,
        enteredBy: workerId,
        enteredAt: acting.at,
      })
      // Somebody else was a moment earlier.
      if (!stored) return no({ kind: 'changed-meanwhile' })
      gate.trace({ person: undefined, object: 'code-entry', objectId: entryId })
      return ok({ entryId })
    },
  )
}

/** Withdraws an entered code: forms offer the provisional one again. Documents that hold it are not exported any more. */
export function withdrawCode(
  acting: Acting,
  id: Id<'code_entry'>,
): Promise<Result<z.output<typeof Entry>, AccessRefusal>> {
  return perform<z.output<typeof Entry>, AccessRefusal>(
    acting,
    { act: 'settings:change-code-lists', object: 'code-entry', objectId: id },
    Entry,
    async (tx, gate) => {
      const permitted = await gate.permit({})
      if (!permitted.ok) return permitted
      if (!(await isEntered(tx, id))) throw notFound()
      if (!(await markWithdrawn(tx, id, { worker: acting.worker.workerId, at: acting.at })))
        return no({ kind: 'changed-meanwhile' })
      gate.trace({ person: undefined, object: 'code-entry', objectId: id })
      return ok({ entryId: id })
    },
  )
}
