import { municipalityOfCode } from '../../../../guide/place.ts'
import type { Language } from '../../../../kernel/language.ts'
import { fieldId } from '../../../../ui/field.tsx'
import { Button } from '../../../../ui/form.tsx'
import { SummaryList, type SummaryRow } from '../../../../ui/lists.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { Section } from '../../../../ui/page.tsx'
import { type Answers, answerTo, countOnStep } from '../../form/answers.ts'
import { isLeftOut } from '../../form/faults.ts'
import {
  baseName,
  type FieldName,
  type FormKind,
  namesOnStep,
  numberIn,
  type QuestionStep,
  questionSteps,
} from '../../form/fields.ts'
import {
  dangerChoices,
  dutySenderWords,
  namedWords,
  privateSenderChoices,
  tickedWords,
  toldWords,
} from '../../texts/choice-words.ts'
import { labelOf } from '../../texts/fault-words.ts'
import { stepHeadings } from '../../texts/step-words.ts'
import { type Page, word } from '../form-field.tsx'

/** Every answer, each with a way back to its question. */
export function CheckStep({ page, action }: { page: Page; action: string }) {
  const { kind, answers } = page
  return (
    <>
      <p>{word(page, 'checkLead')}</p>
      {kind === 'private' && answerTo(answers, 'named') !== 'yes' ? (
        <Notice>
          <p>{word(page, 'anonymousDropped')}</p>
        </Notice>
      ) : null}
      {questionSteps.map((step) => (
        <Answered key={step} page={page} step={step} action={action} />
      ))}
      <p>{word(page, 'checkAfter')}</p>
    </>
  )
}

function Answered({ page, step, action }: { page: Page; step: QuestionStep; action: string }) {
  const rows = rowsOf(page, step, action)
  const heading = stepHeadings[step][page.language]
  const whole = rows.length === namesOnStep(page.kind, step, countOnStep(page.answers, step)).length
  return (
    <Section
      title={heading}
      // What was left empty has no row of its own to change it from.
      aside={
        whole ? undefined : (
          <Button
            tone="plain"
            name="go"
            value={`change.${step}`}
            action={action}
            label={`${word(page, 'fillIn')}: ${heading}`}
          >
            {word(page, 'fillIn')}
          </Button>
        )
      }
    >
      {rows.length === 0 ? <p className="soft">{word(page, 'nothing')}</p> : <SummaryList rows={rows} />}
    </Section>
  )
}

function rowsOf(page: Page, step: QuestionStep, action: string): SummaryRow[] {
  const { kind, answers, language } = page
  const count = countOnStep(answers, step)
  return namesOnStep(kind, step, count).flatMap((field): SummaryRow[] => {
    const base = baseName(field)
    const text = answerTo(answers, field)
    if (base === undefined || text.trim() === '' || isLeftOut(kind, base, field, answers)) return []
    const number = numberIn(field)
    const group = step === 'children' ? 'childLegend' : 'carerLegend'
    const of = number === undefined || count === 1 ? '' : `${word(page, group).replace('{number}', String(number))}: `
    const label = of + labelOf(base, kind)[language]
    return [
      {
        key: field,
        label,
        // Text written from right to left must not turn what stands beside it.
        value: <bdi>{answerInWords(kind, base, text, answers, language)}</bdi>,
        change: {
          address: `${action}#${fieldId(field)}`,
          word: word(page, 'change'),
          label,
          press: { name: 'go', value: `change.${step}` },
        },
      },
    ]
  })
}

function answerInWords(kind: FormKind, base: FieldName, text: string, answers: Answers, language: Language): string {
  switch (base) {
    case 'municipality':
      return municipalityOfCode(text)?.name[language] ?? text
    case 'danger':
      return dangerChoices.find(({ value }) => value === text)?.label[language] ?? text
    case 'sender':
      return (
        (kind === 'private'
          ? privateSenderChoices.find(({ value }) => value === text)?.label
          : dutySenderWords[text])?.[language] ?? text
      )
    case 'named':
      return namedWords[answerTo(answers, 'named') === 'yes' ? 'yes' : 'no'][language]
    case 'childTold':
    case 'carerTold':
      return text === 'yes' || text === 'no' || text === 'not-known' ? toldWords[text][language] : text
    case 'secrecy':
    case 'child.unknown':
    case 'child.securityBan':
      return text === 'yes' ? tickedWords[language] : text
    default:
      return text
  }
}
