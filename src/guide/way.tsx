import { helsinkiDay } from '../kernel/day.ts'
import type { Language } from '../kernel/language.ts'
import { citationInWords } from '../law/citation.ts'
import { Way, type WayStep } from '../ui/page.tsx'
import { limitOn } from './limits.ts'
import { type FrontTexts, frontTexts } from './texts/front-texts.ts'

/** What happens after a notification, with the time limits that hold at that instant and the sections they rest on. */
export function WayAfterNotification({ at, language }: { at: Date; language: Language }) {
  const words = frontTexts[language]
  const on = helsinkiDay(at)
  const start = limitOn('assessment-start-max', on)
  const inform = limitOn('inform-of-notification-max', on)
  const complete = limitOn('assessment-complete-max', on)
  const limits = [start, inform, complete]
  const sections = new Set(limits.map(({ basis }) => citationInWords(basis, language)))
  return (
    <>
      <Way steps={stepsOf(words.way, start.value, inform.value, complete.value)} />
      <p className="small soft">
        {words.wayCounting} {words.wayBasis([...sections].join(', '))}
        {limits.every(({ verified }) => verified) ? null : ` ${words.notVerified}`}
      </p>
    </>
  )
}

function stepsOf(words: FrontTexts['way'], start: number, inform: number, complete: number): WayStep[] {
  const begun: WayStep[] =
    start === inform
      ? [{ ...words.informAndStart, limit: words.start.limit(start) }]
      : [
          { ...words.inform, limit: words.inform.limit(inform) },
          { ...words.start, limit: words.start.limit(start) },
        ]
  return [words.now, ...begun, { ...words.complete, limit: words.complete.limit(complete) }, words.after]
}
