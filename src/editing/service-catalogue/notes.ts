/** What a reader of the report must know of an item: what was not carried over, and what was assumed. */
export const noteCodes = [
  'kind-guessed',
  'kind-unknown',
  'over-a-draft',
  'withdrawn-here',
  'matched-by-phone',
  'matched-by-name',
  'ambiguous',
  'name-missing',
  'text-missing',
  'block-missing',
  'summary-too-long',
  'text-too-long',
  'braces',
  'no-number',
  'number-not-possible',
  'other-number',
  'not-a-telephone',
  'charge-left',
  'number-information-left',
  'web-not-possible',
  'other-web',
  'other-address',
  'area-elsewhere',
  'area-unknown',
  'area-of-page-left',
  'hours-unknown',
  'hours-past',
  'hours-to-come',
  'hours-limited',
  'by-appointment',
  'closed-throughout',
  'hours-differ',
  'hours-of-connection',
  'hours-text-kept',
  'hours-text-disagrees',
  'exceptions-past',
  'exception-without-day',
  'too-many-exceptions',
  'hour-type-unknown',
  'hour-incomplete',
  'act-unknown',
  'acts-assumed',
  'details-of-connection-left',
  'channel-not-here',
] as const
export type NoteCode = (typeof noteCodes)[number]

/** Why an item became no entry. */
export const unreadableReasons = [
  'not-an-item',
  'unknown-type',
  'wrong-shape',
  'unwritable',
  'no-finnish-name',
  'name-too-long',
  'not-published',
  'other-county',
] as const
export type UnreadableReason = (typeof unreadableReasons)[number]

/** One note; `detail` is what it is about, as it stands in the file. */
export type Note = { readonly code: NoteCode; readonly detail?: string | undefined }

/** Collects notes, each once. */
export class Notes {
  readonly all: Note[] = []

  /** Notes it, unless it is noted already. */
  tell(code: NoteCode, detail?: string): void {
    const short = detail === undefined || detail.length <= 300 ? detail : `${detail.slice(0, 300)}…`
    if (this.all.some((note) => note.code === code && note.detail === short)) return
    this.all.push(short === undefined ? { code } : { code, detail: short })
  }
}
