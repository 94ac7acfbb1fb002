import { z } from 'zod'
import type { AccessRefusal } from '../../access/access.ts'
import { perform } from '../../access/acts.ts'
import { forgetGuideContent } from '../../guide/acts.ts'
import { helsinkiDay } from '../../kernel/day.ts'
import { no, ok, type Result } from '../../kernel/result.ts'
import type { Acting } from '../../platform/acting.ts'
import { append, entriesIn, listEntries, saveDrafts, type WrittenEntry } from '../acts.ts'
import { type EditingRefusal, type Entry, hasDraft, shownOf, usualReview, versionOf } from '../editing.ts'
import { type Exported, exported } from '../service-catalogue/out.ts'
import { type FileFault, itemsIn } from '../service-catalogue/read-file.ts'
import { type CatalogueReport, compareCatalogue } from '../service-catalogue/report.ts'

/** What a file of the Finnish Service Catalogue would change for the acting county. Changes nothing. */
export async function compareFile(acting: Acting, text: string): Promise<Result<CatalogueReport, FileFault>> {
  const entries = await listEntries(acting)
  const items = itemsIn(text)
  if (!items.ok) return items
  return ok(compareCatalogue(items.value, { county: acting.worker.county, at: acting.at, entries }))
}

/** Nothing was ticked, or what was sent is no tick of ours. */
export type ChoiceFault = 'nothing-chosen'

/** Saves the chosen items of a file as drafts. `keys` are those of the report that the editor saw. */
export async function saveChosen(
  acting: Acting,
  text: string,
  keys: readonly string[],
): Promise<
  Result<{ readonly saved: number }, AccessRefusal | EditingRefusal | { readonly kind: FileFault | ChoiceFault }>
> {
  const report = await compareFile(acting, text)
  if (!report.ok) return no({ kind: report.refusal })
  const wanted = new Set(keys)
  if (wanted.size === 0) return no({ kind: 'nothing-chosen' })
  const chosen = report.value.read.filter(({ key }) => wanted.has(key))
  // What was seen has another version by now, or is not there any more.
  if (chosen.length < wanted.size) return no({ kind: 'changed-meanwhile' })
  const drafts = chosen.map(({ kept, openedOn }) => ({ ...kept, openedOn }))
  const saved = await saveDrafts(acting, drafts, 'service-catalogue')
  return saved.ok ? ok({ saved: saved.value.saved.length }) : saved
}

/** The drafts of the county that came from the catalogue and are not published yet. */
export async function listCatalogueDrafts(acting: Acting): Promise<readonly Entry[]> {
  return (await listEntries(acting)).filter(isCatalogueDraft)
}

function isCatalogueDraft(entry: Entry): boolean {
  return hasDraft(entry) && entry.latest?.origin === 'service-catalogue' && entry.latest.kept !== undefined
}

/** Names a draft and its version: what an editor presses on. */
export function draftKey(entry: Entry): string {
  return `${entry.kind} ${entry.id} ${versionOf(entry)}`
}

const Published = z.object({ published: z.array(z.object({ id: z.string(), version: z.number() })) })

/** Publishes drafts that came from the catalogue, all of them or none; refused when one has changed since it was seen. */
export async function publishCatalogueDrafts(
  acting: Acting,
  keys: readonly string[],
): Promise<Result<{ readonly published: readonly WrittenEntry[] }, AccessRefusal | EditingRefusal>> {
  const done = await perform<z.output<typeof Published>, AccessRefusal | EditingRefusal>(
    acting,
    { act: 'guide:publish', object: 'list' },
    Published,
    async (tx, gate) => {
      const permitted = await gate.permit({})
      if (!permitted.ok) return permitted
      const drafts = (await entriesIn(tx, acting.worker.county)).filter(isCatalogueDraft)
      const wanted = new Set(keys)
      const chosen = drafts.filter((entry) => wanted.has(draftKey(entry)))
      if (wanted.size === 0) return no({ kind: 'nothing-told' })
      if (chosen.length < wanted.size) return no({ kind: 'changed-meanwhile' })
      const published: WrittenEntry[] = []
      for (const entry of chosen) {
        const kept = entry.latest?.kept
        if (!kept) continue
        const written = await append(tx, acting, gate, {
          kept,
          step: 'published',
          openedOn: versionOf(entry),
          reviewBy: entry.latest?.reviewBy ?? usualReview(helsinkiDay(acting.at)),
          note: null,
          origin: 'service-catalogue',
        })
        if (!written.ok) return written
        published.push(written.value)
      }
      return ok({ published })
    },
  )
  if (done.ok) forgetGuideContent(acting.db)
  return done
}

/** What the public sees of the county's entries, as the catalogue's JSON, and what of each the catalogue cannot hold. */
export async function exportGuide(
  acting: Acting,
): Promise<{ readonly items: readonly Exported[]; readonly json: string }> {
  const shown = (await listEntries(acting)).flatMap((entry) => shownOf(entry) ?? [])
  return exported(acting.worker.county, shown, acting.at)
}
