import type { Language } from '../kernel/language.ts'
import { Chip } from '../ui/notice.tsx'
import { Card, Phone } from '../ui/page.tsx'
import { ContactHours } from './contact-hours.tsx'
import { type County, countyWeb } from './place.ts'
import { contactCardTexts } from './texts/contact-card-texts.ts'
import { kindWords, missingNumberWords, stateInWords } from './texts/contact-texts.ts'
import { pageTexts } from './texts/page-texts.ts'
import { dateWords, sourceDateWords } from './texts/time-texts.ts'
import type { ContactNow } from './who-answers.ts'

type ContactCardProps = {
  line: ContactNow
  county: County
  /** The line to call now instead, for a card without a number. */
  instead?: ContactNow | undefined
  at: Date
  language: Language
}

/** The emergency number: first, and in one line where there is room. */
export function EmergencyCard({ line, at, language }: Pick<ContactCardProps, 'line' | 'at' | 'language'>) {
  const { contact } = line
  return (
    <article className="card marked first-call" id={contact.id}>
      <div>
        <Chip tone="open">{stateInWords(line, at, language)}</Chip>
        <h3>{contact.name[language]}</h3>
        <p>
          {kindWords[contact.kind][language]} {contact.about?.[language]}
        </p>
      </div>
      <NumberOf line={line} language={language} />
    </article>
  )
}

/** One line: whether it answers now, its number or why there is none, what it is for, its hours, when that was checked. */
export function ContactCard({ line, county, instead, at, language }: ContactCardProps) {
  const { contact, state } = line
  const words = pageTexts[language]
  return (
    <Card tone={contact.verified ? 'plain' : 'unsure'} id={contact.id}>
      <Chip tone={state === 'open' && contact.verified ? 'open' : 'neutral'}>{stateInWords(line, at, language)}</Chip>
      <h3>{contact.name[language]}</h3>
      <OwnName line={line} language={language} />
      <NumberOf line={line} language={language} />
      <NoNumber line={line} county={county} instead={instead} language={language} />
      <p>
        {kindWords[contact.kind][language]} {contact.about?.[language]}
      </p>
      {contact.verified ? null : <p>{words.unverified}</p>}
      <ContactHours line={line} language={language} />
      {contact.address === null ? null : (
        <p className="small">
          {words.address}: <span lang="fi">{contact.address}</span>
        </p>
      )}
      <SourceAndDay line={line} language={language} />
    </Card>
  )
}

/** The number to press, where there is one that may be shown. */
function NumberOf({ line: { contact }, language }: { line: ContactNow; language: Language }) {
  const { phone } = contact
  if (!('shown' in phone)) return null
  return (
    <Phone
      number={phone.shown.printed}
      dial={phone.shown.e164 ?? phone.shown.printed}
      label={pageTexts[language].phoneOf(contact.name[language])}
    />
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

/** Where it was read and when. A page that shows an unverified number is named, and not linked to. */
function SourceAndDay({ line: { contact }, language }: { line: ContactNow; language: Language }) {
  const words = pageTexts[language]
  const { title, url, date } = contact.source
  const day = dateWords(contact.checkedOn, language)
  const card = contactCardTexts[language]
  return (
    <p className="small soft">
      {contact.verified ? card.checked(day) : card.lookedAt(day)} {words.source}:{' '}
      {contact.verified ? <a href={url}>{title}</a> : title}
      {date === null ? null : `, ${words.dated(sourceDateWords(date, language))}`}
    </p>
  )
}
