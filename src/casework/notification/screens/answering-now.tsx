import { municipalityAddress } from '../../../guide/addresses.ts'
import type { GuideContent } from '../../../guide/content.ts'
import type { Municipality } from '../../../guide/place.ts'
import { stateInWords } from '../../../guide/texts/contact-texts.ts'
import { whoAnswers } from '../../../guide/who-answers.ts'
import type { Language } from '../../../kernel/language.ts'
import { PeopleList } from '../../../ui/lists.tsx'
import { Phone } from '../../../ui/page.tsx'
import { contactsOfWords } from '../texts/page-words.ts'
import { formWords } from '../texts/step-words.ts'

const mostLines = 4

/** The confirmed numbers that answer at that instant, 112 first, and the way to all contacts of the municipality. */
export function AnsweringNow({
  content,
  municipality,
  at,
  language,
}: {
  content: GuideContent
  municipality: Municipality
  at: Date
  language: Language
}) {
  const lines = whoAnswers(content, municipality, at)
    .filter(({ state }) => state === 'open')
    .flatMap((line) => ('shown' in line.contact.phone ? [{ line, phone: line.contact.phone.shown }] : []))
    .slice(0, mostLines)
  return (
    <>
      <PeopleList
        items={lines.map(({ line, phone }) => ({
          id: line.contact.id,
          name: line.contact.name[language],
          detail: stateInWords(line, at, language),
          role: <Phone number={phone.printed} dial={phone.e164 ?? phone.printed} size="small" />,
        }))}
      />
      {lines.length > 1 ? null : <p>{formWords.onlyEmergency[language]}</p>}
      <p>
        <a href={municipalityAddress(municipality, language)}>
          {contactsOfWords(municipality.name[language], language)}
        </a>
      </p>
    </>
  )
}
