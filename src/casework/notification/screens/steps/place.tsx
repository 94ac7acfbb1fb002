import { nameInList } from '../../../../guide/find-municipality.ts'
import { countyOf, municipalitiesInOrder, municipalityOfCode } from '../../../../guide/place.ts'
import { Notice } from '../../../../ui/notice.tsx'
import { SelectField } from '../../../../ui/text-field.tsx'
import { answerTo } from '../../form/answers.ts'
import { dangerChoices } from '../../texts/choice-words.ts'
import { labelOf } from '../../texts/fault-words.ts'
import { fieldWords } from '../../texts/field-words.ts'
import { elsewhereWords } from '../../texts/page-words.ts'
import { AnsweringNow } from '../answering-now.tsx'
import { Choose, type Page, word } from '../form-field.tsx'

/** Which municipality, and so which county receives. */
export function PlaceStep({ page }: { page: Page }) {
  const { language, answers } = page
  return (
    <>
      <p>{word(page, 'placeLead')}</p>
      <SelectField
        name="municipality"
        label={labelOf('municipality', page.kind)[language]}
        hint={fieldWords.municipality.hint?.[language]}
        error={page.errorOf('municipality')}
        value={answerTo(answers, 'municipality')}
        empty={word(page, 'municipalityEmpty')}
        options={municipalitiesInOrder(language).map((municipality) => ({
          value: municipality.code,
          label: nameInList(municipality, language),
        }))}
        width="long"
        required
      />
      <p className="soft">{word(page, 'notKept')}</p>
    </>
  )
}

/** Another county receives for the municipality: which, and how it is reached. */
export function ElsewhereStep({ page }: { page: Page }) {
  const { language, answers, at, content } = page
  const municipality = municipalityOfCode(answerTo(answers, 'municipality'))
  if (!municipality) return null
  return (
    <>
      <p>{elsewhereWords(municipality.name[language], countyOf(municipality).name[language], language)}</p>
      <AnsweringNow content={content} municipality={municipality} at={at} language={language} />
    </>
  )
}

/** How urgent it is; whom to call stands first. */
export function DangerStep({ page }: { page: Page }) {
  const municipality = municipalityOfCode(answerTo(page.answers, 'municipality'))
  return (
    <>
      <Notice tone="warn">
        <p>{word(page, 'dangerLead')}</p>
        {municipality ? (
          <AnsweringNow content={page.content} municipality={municipality} at={page.at} language={page.language} />
        ) : null}
      </Notice>
      <Choose page={page} name="danger" choices={dangerChoices} required />
    </>
  )
}

/** A child is in danger now: the numbers once more, and the way on. */
export function CallStep({ page }: { page: Page }) {
  const municipality = municipalityOfCode(answerTo(page.answers, 'municipality'))
  return (
    <Notice tone="danger" announced>
      <p>{word(page, 'callLead')}</p>
      {municipality ? (
        <AnsweringNow content={page.content} municipality={municipality} at={page.at} language={page.language} />
      ) : null}
    </Notice>
  )
}
