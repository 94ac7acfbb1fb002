import { helsinkiDay } from '../kernel/day.ts'
import type { Language } from '../kernel/language.ts'
import { type Citation, childWelfareAct, citationInWords } from '../law/citation.ts'
import { limitOn, ruleOn } from './limits.ts'
import { frontTexts } from './texts/front-texts.ts'
import { wayTexts } from './texts/way-texts.ts'

type WholeWayStep = {
  readonly limit?: string | undefined
  readonly name: string
  readonly detail: string
  readonly basis: Citation
  /** The ways on from here, when there are several. */
  readonly outcomes?: readonly string[] | undefined
  readonly onlyThen?: boolean | undefined
  readonly verified: boolean
}

/** The whole way from a notification to support at home: each step with its limit, the provision it rests on, and a mark where it is not verified. */
export function WholeWay({ at, language }: { at: Date; language: Language }) {
  const words = wayTexts[language]
  return (
    <ol className="whole-way">
      {wholeWaySteps(at, language).map(({ limit, name, detail, basis, outcomes, onlyThen, verified }) => (
        <li key={name} className={onlyThen ? 'only-then' : undefined}>
          {onlyThen ? <span className="condition">{words.onlyThen}</span> : null}
          {limit === undefined ? null : <span className="limit">{limit}</span>}
          <b>{name}</b>
          <span>{detail}</span>
          {outcomes === undefined ? null : (
            <ul>
              {outcomes.map((outcome) => (
                <li key={outcome}>{outcome}</li>
              ))}
            </ul>
          )}
          <small>
            {citationInWords(basis, language)}
            {verified ? null : ` ${frontTexts[language].notVerified}`}
          </small>
        </li>
      ))}
    </ol>
  )
}

function wholeWaySteps(at: Date, language: Language): readonly WholeWayStep[] {
  const words = wayTexts[language]
  const on = helsinkiDay(at)
  const urgency = ruleOn('urgency-assessment', on)
  const inform = limitOn('inform-of-notification-max', on)
  const start = limitOn('assessment-start-max', on)
  const complete = limitOn('assessment-complete-max', on)
  const plan = limitOn('client-plan-review-max', on)
  const rests = (section: string, subsection?: number) => ({
    basis: childWelfareAct(section, subsection),
    verified: true,
  })
  return [
    { ...words.arrival, ...rests('26', 1) },
    {
      ...words.urgency,
      basis: urgency.basis,
      verified: urgency.verified,
    },
    { ...words.inform, limit: words.weekdays(inform.value), basis: inform.basis, verified: inform.verified },
    { ...words.start, limit: words.weekdays(start.value), basis: start.basis, verified: start.verified },
    {
      ...words.complete,
      limit: words.months(complete.value),
      outcomes: words.outcomes,
      basis: complete.basis,
      verified: complete.verified,
    },
    { ...words.client, onlyThen: true, ...rests('27', 1) },
    { ...words.plan, limit: words.plan.limit(plan.value), basis: plan.basis, verified: plan.verified },
    { ...words.openCare, ...rests('4', 3) },
  ]
}
