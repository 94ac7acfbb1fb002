import type { Language } from '../kernel/language.ts'
import { Details } from '../ui/notice.tsx'
import { Section } from '../ui/page.tsx'
import { embedAddress, municipalityAddress, posterAddress } from './addresses.ts'
import type { Municipality } from './place.ts'
import { posterTexts } from './texts/poster-texts.ts'

type ShareProps = { municipality: Municipality; origin: string; language: Language }

/** The poster to print, and the code by which others put the contacts on their own site. */
export function Share({ municipality, origin, language }: ShareProps) {
  const words = posterTexts[language]
  return (
    <Section title={words.shareHeading} id="share">
      <p>
        <a href={posterAddress(municipality, language)}>{words.posterLink}</a>. {words.posterAbout}
      </p>
      <Details summary={words.embedSummary}>
        <p>
          {words.embedAbout} <a href={embedAddress(municipality, language)}>{words.embedSee}</a>.
        </p>
        <Code id="embed-code" label={words.embedCode} text={embedCode({ municipality, origin, language })} />
        <Code id="link-code" label={words.linkCode} text={linkCode({ municipality, origin, language })} />
      </Details>
    </Section>
  )
}

/** What another site puts into its page to show the card. */
export function embedCode({ municipality, origin, language }: ShareProps): string {
  const title = posterTexts[language].card(municipality.name[language])
  return `<iframe src="${origin}${embedAddress(municipality, language)}" title="${attribute(title)}" width="320" height="480" loading="lazy" referrerpolicy="no-referrer"></iframe>`
}

/** What another site puts into its page to lead here. */
export function linkCode({ municipality, origin, language }: ShareProps): string {
  const name = posterTexts[language].card(municipality.name[language])
  return `<a href="${origin}${municipalityAddress(municipality, language)}">${attribute(name)}</a>`
}

/** The text as it stands in HTML. */
function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

/** Code to copy: a field that can be selected whole, and changes nothing. */
function Code({ id, label, text }: { id: string; label: string; text: string }) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} className="code" readOnly rows={4} spellCheck={false} value={text} />
    </div>
  )
}
