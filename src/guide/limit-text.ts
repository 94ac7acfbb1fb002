import { helsinkiDay } from '../kernel/day.ts'
import type { Language } from '../kernel/language.ts'
import { limitNames, limitOn, placeholder } from './limits.ts'
import { frontTexts } from './texts/front-texts.ts'
import { dateWords } from './texts/time-texts.ts'

/** A text with the limits of the law that hold at that instant in their places. What is not verified says so. */
export function withLimits(text: string, at: Date, language: Language): string {
  const on = helsinkiDay(at)
  return text.replaceAll(placeholder, (whole, written: string, from: string | undefined, unit: string | undefined) => {
    const name = limitNames.find((candidate) => candidate === written)
    if (!name) throw new Error(`The text names a limit that the guide does not know: ${whole}`)
    const limit = limitOn(name, on)
    const value = from === undefined ? String(limit.value) : dateWords(limit.from, language)
    const said = unit === undefined ? value : `${value} ${unit}`
    return limit.verified ? said : `${said} ${frontTexts[language].notVerified}`
  })
}
