import { helsinkiDay } from '../kernel/day.ts'
import type { Language } from '../kernel/language.ts'
import { citationInWords } from '../law/citation.ts'
import { Way } from '../ui/page.tsx'
import { limitOn } from './limits.ts'
import { frontTexts } from './texts/front-texts.ts'

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
      <Way steps={words.way(start.value, inform.value, complete.value)} />
      <p className="small soft">
        {words.wayCounting} {words.wayBasis([...sections].join(', '))}
        {limits.every(({ verified }) => verified) ? null : ` ${words.notVerified}`}
      </p>
    </>
  )
}
