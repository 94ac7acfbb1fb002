import type { Language } from '../kernel/language.ts'
import { Chip, Details } from '../ui/notice.tsx'
import { Card, Phone } from '../ui/page.tsx'
import { type County, countyWeb } from './place.ts'
import { dayInWords, kindWords, missingNumberWords, ordinaryHoursInWords, stateInWords } from './texts/contact-texts.ts'
import { pageTexts } from './texts/page-texts.ts'
import { dayWords, sourceDateWords } from './texts/time-texts.ts'
import type { ContactNow } from './who-answers.ts'

type ContactCardProps = {
  line: ContactNow
  county: County
  /** The line to call now instead, for a card without a number. */
  instead?: ContactNow | undefined
  at: Date
  language: Language
}

/** One line: whether it answers now, its number or why there is none, today's hours, what it is for. */
export function ContactCard({ line, county, instead, at, language }: ContactCardProps) {
  const { contact, state, today } = line
  const words = pageTexts[language]
  const emergency = contact.kind === 'emergency-number'
  const { phone } = contact
  return (
    <Card tone={emergency ? 'marked' : 'plain'} id={contact.id}>
      <Chip tone={state === 'open' && contact.verified ? 'open' : 'neutral'}>{stateInWords(line, at, language)}</Chip>
      <h3>{contact.name[language]}</h3>
      <OwnName line={line} language={language} />
      {'shown' in phone ? (
        <Phone
          number={phone.shown.printed}
          dial={phone.shown.e164 ?? phone.shown.printed}
          label={words.phoneOf(contact.name[language])}
        />
      ) : (
        <NoNumber line={line} county={county} instead={instead} language={language} />
      )}
      <p>
        {kindWords[contact.kind][language]} {contact.about?.[language]}
      </p>
      {contact.address === null ? null : (
        <p className="small">
          {words.address}: <span lang="fi">{contact.address}</span>
        </p>
      )}
      {emergency ? null : (
        <>
          <p>
            {words.today} {dayInWords(today, language)}.
          </p>
          {contact.verified ? null : <p className="small soft">{words.unverified}</p>}
          <HoursAndSource line={line} language={language} />
        </>
      )}
    </Card>
  )
}

/** The name by which the line answers, when the reader is shown another. */
function OwnName({ line: { contact }, language }: { line: ContactNow; language: Language }) {
  const own = (['fi', 'sv'] as const).find((candidate) => !contact.translated.includes(candidate))
  const other = language === 'en' || contact.translated.includes(language)
  if (own === undefined || own === language || !other || contact.kind === 'emergency-number') return null
  return (
    <p className="small soft">
      {pageTexts[language].ownName}: <span lang={own}>{contact.name[own]}</span>
    </p>
  )
}

type NoNumberProps = Omit<ContactCardProps, 'at'>

function NoNumber({ line: { contact }, county, instead, language }: NoNumberProps) {
  const words = pageTexts[language]
  const { phone } = contact
  if (!('missing' in phone)) return null
  const number = instead && 'shown' in instead.contact.phone ? instead.contact.phone.shown : undefined
  return (
    <>
      <p>
        {missingNumberWords[phone.missing][language]}{' '}
        {phone.missing === 'authorities-only' ? null : (
          <>
            <a href={contact.web ?? countyWeb(county, language).url}>{words.seeCounty(county.name[language])}</a>.{' '}
          </>
        )}
        {words.emergencyOtherwise}
      </p>
      {instead && number ? (
        <p>
          {words.answersNow} {instead.contact.name[language]}
          <br />
          <Phone size="small" number={number.printed} dial={number.e164 ?? number.printed} />
        </p>
      ) : null}
    </>
  )
}

function HoursAndSource({ line, language }: { line: ContactNow; language: Language }) {
  const { contact, hours, week } = line
  const basis = contact.storedHours.kind === 'always' ? contact.storedHours.basis : undefined
  return (
    <Details summary={pageTexts[language].hoursAndSource}>
      <p>{ordinaryHoursInWords(hours, language, basis)}</p>
      {hours.kind === 'weekly' || hours.kind === 'outside' ? (
        <ul className="week">
          {week.map((day) => (
            <li key={day.on}>
              <span>{dayWords(day.on, language)}</span>
              <span>{dayInWords(day, language)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <SourceLine line={line} language={language} />
    </Details>
  )
}

/** A page that shows an unverified number is named, and not linked to. */
function SourceLine({ line: { contact }, language }: { line: ContactNow; language: Language }) {
  const words = pageTexts[language]
  const { title, url, date } = contact.source
  return (
    <p className="small soft">
      {words.source}: {contact.verified ? <a href={url}>{title}</a> : title}
      {date === null ? null : `, ${words.dated(sourceDateWords(date, language))}`}
    </p>
  )
}
