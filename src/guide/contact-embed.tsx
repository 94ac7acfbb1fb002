import type { Language } from '../kernel/language.ts'
import { Phone } from '../ui/page.tsx'
import { municipalityAddress } from './addresses.ts'
import { countyOf, countyWeb, type Municipality } from './place.ts'
import { stateInWords } from './texts/contact-texts.ts'
import { pageTexts } from './texts/page-texts.ts'
import { posterTexts } from './texts/poster-texts.ts'
import { dateWords, momentWords } from './texts/time-texts.ts'
import { toldLines } from './told-lines.ts'
import type { ContactNow } from './who-answers.ts'

type ContactEmbedProps = { municipality: Municipality; lines: readonly ContactNow[]; at: Date; language: Language }

/** The contacts of a municipality as other sites show them: who answers now, in a narrow column. Its links open pages of their own. */
export function ContactEmbed({ municipality, lines, at, language }: ContactEmbedProps) {
  const words = posterTexts[language]
  const { emergency, others } = toldLines(lines)
  const told = emergency ? [emergency, ...others] : others
  const web = countyWeb(countyOf(municipality), language)
  const checkedOn = lines.map(({ contact }) => contact.checkedOn).toSorted()[0]
  return (
    <article className="embed">
      <h1>{words.card(municipality.name[language])}</h1>
      <p className="small soft">{words.asOf(momentWords(at, language))}</p>
      <ul>
        {told.map(({ line, phone }) => (
          <li key={line.contact.id}>
            <h2>{line.contact.name[language]}</h2>
            <Phone
              number={phone.printed}
              dial={phone.e164 ?? phone.printed}
              label={pageTexts[language].phoneOf(line.contact.name[language])}
            />
            <p className={line.state === 'open' ? 'open' : 'soft'}>{stateInWords(line, at, language)}</p>
          </li>
        ))}
      </ul>
      {others.some(({ line }) => line.state === 'open') ? null : (
        <p>
          {words.nobody}{' '}
          <a href={web.url} target="_blank" rel="noopener">
            {countyOf(municipality).name[language]}
          </a>
        </p>
      )}
      <p>
        <a href={municipalityAddress(municipality, language)} target="_blank" rel="noopener">
          {words.all}
        </a>
      </p>
      {checkedOn === undefined ? null : (
        <p className="small soft">{pageTexts[language].checked(dateWords(checkedOn, language))}</p>
      )}
    </article>
  )
}
