import type { Language } from '../kernel/language.ts'
import { Details } from '../ui/notice.tsx'
import { contactCardTexts } from './texts/contact-card-texts.ts'
import { dayInWords, ordinaryHoursInWords } from './texts/contact-texts.ts'
import { pageTexts } from './texts/page-texts.ts'
import { dayWords } from './texts/time-texts.ts'
import type { ContactNow } from './who-answers.ts'

/** When the line answers: today, the unusual days of the coming week with their reasons, and the week when asked for. */
export function ContactHours({ line, language }: { line: ContactNow; language: Language }) {
  const { contact, hours, today, week } = line
  const words = contactCardTexts[language]
  const basis = contact.storedHours.kind === 'always' ? contact.storedHours.basis : undefined
  const byTheDay = hours.kind === 'weekly' || hours.kind === 'outside'
  const unusual = week.filter(({ on, rule }) => rule !== undefined && on !== today.on)
  return (
    <>
      <p className="today">
        {pageTexts[language].today} {dayInWords(today, language)}.
      </p>
      {unusual.length === 0 ? null : (
        <div className="unusual">
          <p>{words.unusual}</p>
          <ul>
            {unusual.map((day) => (
              <li key={day.on}>
                {dayWords(day.on, language)} {dayInWords(day, language)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {byTheDay ? (
        <Details summary={words.week}>
          <p>{ordinaryHoursInWords(hours, language, basis)}</p>
          <ul className="week">
            {week.map((day) => (
              <li key={day.on} className={day.on === today.on ? 'now' : undefined}>
                <span>{dayWords(day.on, language)}</span>
                <span>{dayInWords(day, language)}</span>
              </li>
            ))}
          </ul>
        </Details>
      ) : basis === 'law' ? (
        <p className="small soft">{ordinaryHoursInWords(hours, language, basis)}</p>
      ) : null}
    </>
  )
}
