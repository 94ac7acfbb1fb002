import type { EntryKind } from '../editing.ts'

/** The list of everything that the county keeps in the guide. */
export const listAddress = '/desk/guide'
/** What is stale or missing. */
export const staleAddress = '/desk/guide/stale'

/** Where entries of that kind are. */
export function kindAddress(kind: EntryKind): string {
  return `${listAddress}/${kind === 'contact' ? 'contacts' : 'services'}`
}

/** The page of one entry. */
export function entryAddress(kind: EntryKind, id: string): string {
  return `${kindAddress(kind)}/${id}`
}

/** Bringing in a file of the Finnish Service Catalogue. */
export const importAddress = '/desk/guide/import'
/** The drafts that came from it. */
export const importDraftsAddress = '/desk/guide/import/drafts'
/** Giving out what the public sees, in the catalogue's form. */
export const exportAddress = '/desk/guide/export'
/** The file itself. */
export const exportFileAddress = '/desk/guide/export/service-catalogue.json'
