import { addDays, helsinkiDay, type PlainDate, weekday } from '../kernel/day.ts'
import type { Language } from '../kernel/language.ts'
import { appealEnds } from '../law/administrative-judicial-procedure-act/13-appeal.ts'
import { rectificationEnds } from '../law/administrative-procedure-act/49c-rectification.ts'
import { deemedReceiptOfLetter } from '../law/administrative-procedure-act/59-letter.ts'
import { assessmentMustBeCompleteBy } from '../law/child-welfare-act/26-assessment-complete.ts'
import { assessmentMustStartBy } from '../law/child-welfare-act/26-assessment-start.ts'
import {
  emergencyPlacementEnds,
  emergencyPlacementExtensionEnds,
} from '../law/child-welfare-act/38-emergency-placement.ts'
import type { Deadline, Step } from '../law/deadline.ts'
import { dayNameInWords } from '../law/words/days.ts'
import { howCounted } from '../law/words/how-counted.ts'
import { Facts } from '../ui/lists.tsx'
import { Details } from '../ui/notice.tsx'
import { exampleTexts } from './texts/example-texts.ts'
import { dateWords, dayWords, weekdayWords } from './texts/time-texts.ts'

type ExampleProps = { at: Date; language: Language }

/** The time limits of a notification that arrives today, and of one near the next holiday that is left out of the count. */
export function NotificationExample({ at, language }: ExampleProps) {
  const words = exampleTexts[language]
  const today = helsinkiDay(at)
  const overHoliday = nextCountOverHoliday(today)
  return (
    <>
      <ArrivalExample title={words.arrivesToday(dayWords(today, language, 'long'))} on={today} language={language} />
      {overHoliday === undefined || overHoliday === today ? null : (
        <ArrivalExample
          title={words.arrivesOn(dayWords(overHoliday, language, 'long'))}
          on={overHoliday}
          language={language}
        />
      )}
    </>
  )
}

/** How many days ahead a holiday is looked for; no two public holidays on Monday to Friday stand further apart. */
const farthest = 250

/** The first day from today on whose count of weekdays leaves out a public holiday. */
export function nextCountOverHoliday(today: PlainDate): PlainDate | undefined {
  for (let ahead = 0; ahead <= farthest; ahead += 1) {
    const on = addDays(today, ahead)
    if (assessmentMustStartBy(on).steps.some(isHoliday)) return on
  }
  return undefined
}

/** A day left out although the week alone would count it. */
function isHoliday({ role, on }: Step): boolean {
  return role === 'left-out' && weekday(on) < 6
}

function ArrivalExample({ title, on, language }: { title: string; on: PlainDate; language: Language }) {
  const words = exampleTexts[language]
  const start = assessmentMustStartBy(on)
  const complete = assessmentMustBeCompleteBy(on)
  return (
    <div className="example">
      <h3>{title}</h3>
      <ol className="days" aria-label={words.daysOf}>
        {start.steps
          .filter(({ role }) => role !== 'shifted')
          .map((step) => (
            <DayOfCount key={step.on} step={step} of={start.parameter.value} language={language} />
          ))}
      </ol>
      <Facts
        items={[
          { name: words.startBy, value: <Day deadline={start} language={language} /> },
          { name: words.completeBy, value: <Day deadline={complete} language={language} /> },
        ]}
      />
      <Moved deadlines={[start, complete]} language={language} />
      <Counted deadlines={[start, complete]} language={language} />
    </div>
  )
}

function DayOfCount({ step, of, language }: { step: Step; of: number; language: Language }) {
  const last = step.number === of
  return (
    <li className={last ? 'counted last' : step.role}>
      <b>{dayWords(step.on, language)}</b>
      <span>{toldOf(step, language)}</span>
    </li>
  )
}

/** What the day is in the count: the arrival, its number, the name of the holiday, or that it does not count. */
function toldOf({ number, reason }: Step, language: Language): string {
  const words = exampleTexts[language]
  if (number !== undefined) return words.number(number)
  if (reason === undefined) return words.arrival
  return reason === 'saturday' || reason === 'sunday' ? words.notCounted : dayNameInWords(reason, language)
}

/** What a decision that is received today, and one that is posted today, leave as time to ask for a change. */
export function AppealExample({ at, language }: ExampleProps) {
  const words = exampleTexts[language]
  const today = helsinkiDay(at)
  const long = dayWords(today, language, 'long')
  const deemed = deemedReceiptOfLetter(today)
  const noticed = [
    { title: words.noticeToday(long), on: today, before: [] },
    { title: words.letterToday(long), on: deemed.lastPermitted, before: [{ name: words.deemed, deadline: deemed }] },
  ]
  return (
    <>
      {noticed.map(({ title, on, before }) => {
        const deadlines = [
          ...before,
          { name: words.rectificationBy, deadline: rectificationEnds(on) },
          { name: words.appealBy, deadline: appealEnds(on) },
        ]
        return <Example key={title} title={title} deadlines={deadlines} language={language} />
      })}
      <p>{words.beforeClosing}</p>
    </>
  )
}

/** How long an emergency placement that begins today can last. */
export function EmergencyExample({ at, language }: ExampleProps) {
  const words = exampleTexts[language]
  const today = helsinkiDay(at)
  return (
    <Example
      title={words.placedToday(dayWords(today, language, 'long'))}
      deadlines={[
        { name: words.firstPeriod, deadline: emergencyPlacementEnds(today) },
        { name: words.extendedPeriod, deadline: emergencyPlacementExtensionEnds(today) },
      ]}
      language={language}
    />
  )
}

type Named = { readonly name: string; readonly deadline: Deadline }

function Example({ title, deadlines, language }: { title: string; deadlines: readonly Named[]; language: Language }) {
  const all = deadlines.map(({ deadline }) => deadline)
  return (
    <div className="example">
      <h3>{title}</h3>
      <Facts
        items={deadlines.map(({ name, deadline }) => ({
          name,
          value: <Day deadline={deadline} language={language} />,
        }))}
      />
      <Counted deadlines={all} language={language} />
    </div>
  )
}

function Day({ deadline, language }: { deadline: Deadline; language: Language }) {
  const on = deadline.lastPermitted
  return (
    <time dateTime={on}>
      {weekdayWords(weekday(on), language, 'short')} {dateWords(on, language)}
    </time>
  )
}

/** Says of a limit that moved off a day on which nothing may end that this is an interpretation. */
function Moved({ deadlines, language }: { deadlines: readonly Deadline[]; language: Language }) {
  const moved = deadlines.filter(({ nominal, lastPermitted }) => nominal !== lastPermitted)
  return (
    <>
      {moved.map(({ rule, nominal }) => (
        <p key={rule} className="small soft">
          {exampleTexts[language].moved(dayWords(nominal, language))}
        </p>
      ))}
    </>
  )
}

function Counted({ deadlines, language }: { deadlines: readonly Deadline[]; language: Language }) {
  return (
    <Details summary={exampleTexts[language].counted}>
      {deadlines.map((deadline) => (
        <ul key={deadline.rule}>
          {howCounted(deadline, language).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ))}
    </Details>
  )
}
