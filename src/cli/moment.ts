import { helsinkiDay, isDay, type PlainDate } from '../kernel/day.ts'
import { CalledWrongly, quoted } from './command.ts'

/** What `--from` can be: a calendar day in Finland, or an instant. */
export type Moment = { readonly day: PlainDate; readonly instant: Date | undefined }

const instantForm =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

/** What is possible, for the end of a sentence. */
export const momentsPossible =
  'write a day as YYYY-MM-DD, or an instant as YYYY-MM-DDThh:mm[:ss] with Z or an offset such as +02:00'

/** Reads a day, or an instant with its offset; throws `CalledWrongly` for anything else, days that do not exist included. */
export function readMoment(text: string): Moment {
  if (isDay(text)) return { day: text, instant: undefined }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new CalledWrongly(`There is no day ${text}; ${momentsPossible}.`)
  const found = instantForm.exec(text)
  if (!found) throw new CalledWrongly(`${quoted(text)} is neither a day nor an instant; ${momentsPossible}.`)
  const [, on = ''] = found
  const instant = new Date(text)
  if (!isDay(on) || Number.isNaN(instant.getTime())) {
    throw new CalledWrongly(`There is no instant ${text}; ${momentsPossible}.`)
  }
  return { day: helsinkiDayOf(instant, text), instant }
}

function helsinkiDayOf(instant: Date, text: string): PlainDate {
  try {
    return helsinkiDay(instant)
  } catch {
    throw new CalledWrongly(`${text} is not in a year that a calendar day can be written for; ${momentsPossible}.`)
  }
}
