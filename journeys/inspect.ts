import { axeFindings, keepScreen } from '../src/platform/testing/browser.ts'
import type { Visitor } from './house.ts'

const wideAndLight = { theme: 'light', width: 1280 } as const
const narrowAndDark = { theme: 'dark', width: 320 } as const
/** How a page is looked at: every theme and every width once, the narrow one where a phone is read in the dark. */
export const bothLooks = [wideAndLight, narrowAndDark] as const
/** For the same page in another language: its words may be longer, its parts are the same. */
export const narrowLook = [narrowAndDark] as const

/**
 * What is wrong with the page as it stands, with everything unfolded that can be unfolded: what axe finds, what is wider
 * than the page, and what a text that is missing leaves behind. One line each, beginning with the name given.
 */
export async function inspect(
  { page }: Visitor,
  name: string,
  looks: readonly (typeof bothLooks)[number][] = bothLooks,
): Promise<string[]> {
  const found: string[] = []
  for (const { theme, width } of looks) {
    // Without motion: a colour that is still on its way to the other theme is no colour of either.
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 900 })
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true
    })
    const at = `${name} (${theme}, ${width} px)`
    if (process.env.SUOJATIE_SCREENS) await keepScreen(page, `${name} ${theme}`.replaceAll(/[^\p{L}\d.-]+/gu, '-'))
    found.push(...(await axeFindings(page)).map((finding) => `${at}: ${finding}`))
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (wider > 0) found.push(`${at}: ${wider} px wider than the page`)
    const lost = await page.evaluate(() => /undefined|NaN|\[object/.exec(document.body.innerText)?.[0])
    if (lost) found.push(`${at}: says “${lost}”`)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  return found
}
