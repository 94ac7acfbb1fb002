import type { Language } from '../kernel/language.ts'
import { PrintButton } from '../ui/form.tsx'
import { QrCode } from '../ui/qr-code.tsx'
import { LanguageLinks } from '../ui/shell.tsx'
import { inEveryLanguage, municipalityAddress, posterAddress } from './addresses.ts'
import { languageLinks } from './language-links.ts'
import { type County, countyOf, countyWeb, type Municipality } from './place.ts'
import { qrModules } from './qr.ts'
import { kindWords, ordinaryHoursInWords } from './texts/contact-texts.ts'
import { frameTexts } from './texts/frame-texts.ts'
import { posterTexts } from './texts/poster-texts.ts'
import { dateWords } from './texts/time-texts.ts'
import { type LineWithNumber, toldLines } from './told-lines.ts'
import type { ContactNow } from './who-answers.ts'

/** So many lines have room on one sheet; the others are behind the code. */
const mostLines = 4
/** So many names of other lines have room; where there are more, their number is told. */
const mostNames = 4

type PosterProps = { municipality: Municipality; lines: readonly ContactNow[]; origin: string; language: Language }

/** The contacts of a municipality on one sheet of paper: 112, verified numbers with their hours, and the way to what holds now. */
export function Poster({ municipality, lines, origin, language }: PosterProps) {
  const words = posterTexts[language]
  const county = countyOf(municipality)
  const { emergency, others, withoutNumber } = toldLines(lines)
  const shown = others.slice(0, mostLines)
  const behindCode = [...others.slice(mostLines).map(({ line }) => line), ...withoutNumber]
  const checkedOn = lines.map(({ contact }) => contact.checkedOn).toSorted()[0]
  const address = origin + municipalityAddress(municipality, language)
  return (
    <>
      <div className="print-help">
        <a className="back" href={municipalityAddress(municipality, language)}>
          {words.back}
        </a>
        <LanguageLinks
          label={frameTexts[language].languages}
          links={languageLinks(
            inEveryLanguage((other) => posterAddress(municipality, other)),
            language,
          )}
        />
        <p>{words.printHelp}</p>
        <PrintButton>{words.print}</PrintButton>
      </div>
      <article className="poster">
        <header>
          <p>
            {municipality.name[language]} · {county.name[language]}
          </p>
          <h1>{words.heading}</h1>
          <p>{words.ask}</p>
        </header>
        {emergency === undefined ? null : (
          <section className="poster-danger">
            <h2>
              {words.danger} <b>{emergency.phone.printed}</b>
            </h2>
            <p>{words.dangerAbout}</p>
          </section>
        )}
        <ul className="poster-lines">
          {shown.map((told) => (
            <PosterLine key={told.line.contact.id} told={told} language={language} />
          ))}
        </ul>
        {shown.length > 0 ? null : <NoNumber county={county} language={language} />}
        <footer>
          <QrCode modules={qrModules(address)} label={words.codeLabel(address)} />
          <div>
            <h2>{words.codeHeading}</h2>
            <p>{words.codeText}</p>
            <p className="poster-address">{address.replace(/^https?:\/\//, '')}</p>
            {behindCode.length === 0 || shown.length === 0 ? null : <p>{othersInWords(behindCode, language)}</p>}
            <p>{words.client}</p>
            {checkedOn === undefined ? null : <p>{words.printed(dateWords(checkedOn, language))}</p>}
          </div>
        </footer>
      </article>
    </>
  )
}

function othersInWords(lines: readonly ContactNow[], language: Language): string {
  const words = posterTexts[language]
  if (lines.length > mostNames) return words.otherCount(lines.length)
  return words.others(lines.map(({ contact }) => contact.name[language]).join('; '))
}

function PosterLine({ told: { line, phone }, language }: { told: LineWithNumber; language: Language }) {
  const { contact, hours } = line
  return (
    <li>
      <h2>{contact.name[language]}</h2>
      <p className="poster-number">{phone.printed}</p>
      <p>{kindWords[contact.kind][language]}</p>
      <p>
        <b>{ordinaryHoursInWords(hours, language)}</b>
      </p>
    </li>
  )
}

function NoNumber({ county, language }: { county: County; language: Language }) {
  const { url, verified } = countyWeb(county, language)
  const words = posterTexts[language]
  return (
    <section className="poster-none">
      <p>
        {words.noNumber} {verified ? <b>{url.replace(/^https?:\/\/|\/$/g, '')}</b> : county.name[language]}
      </p>
    </section>
  )
}
