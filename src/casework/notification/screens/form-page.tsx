import type { GuideContent } from '../../../guide/content.ts'
import { type Language, languages } from '../../../kernel/language.ts'
import type { FormTokens } from '../../../platform/form-token.ts'
import type { FormState, PageContent } from '../../../platform/screen.ts'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Button, ButtonRow, Form, Steps } from '../../../ui/form.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { carriedPast, textToSeal } from '../form/answers.ts'
import type { FormFault } from '../form/faults.ts'
import { type Wizard, wayThrough } from '../form/wizard.ts'
import { faultInWords } from '../texts/fault-words.ts'
import { formWords, neutralTitle, stepHeadings, stepProgress } from '../texts/step-words.ts'
import { formAddresses } from './addresses.ts'
import type { Page } from './form-field.tsx'
import { CheckStep } from './steps/check.tsx'
import { CarersStep, ChildrenStep } from './steps/people.tsx'
import { CallStep, DangerStep, ElsewhereStep, PlaceStep } from './steps/place.tsx'
import { SenderStep } from './steps/sender.tsx'
import { ToldStep, WhatStep } from './steps/story.tsx'

/** What a page of the form is drawn from. */
export type FormPageProps = {
  readonly wizard: Wizard
  readonly faults: readonly FormFault[]
  readonly form: Pick<FormState, 'key' | 'token'>
  readonly tokens: Pick<FormTokens, 'seal'>
  readonly content: GuideContent
  readonly at: Date
  readonly language: Language
}

/** One page of the form: a question, and everything answered so far in hidden fields under a seal. */
export function formPage(props: FormPageProps): PageContent {
  const { wizard, faults, language } = props
  const { kind, step } = wizard
  const way = wayThrough(wizard.answers).filter((each) => each !== 'call')
  const done = Math.max(0, way.indexOf(step === 'call' ? 'danger' : step === 'elsewhere' ? 'place' : step)) + 1
  const progress = stepProgress(done, way.length, language)
  const bad = faults.length > 0 ? formWords.errorTitle[language] : ''
  const title = `${bad}${neutralTitle[language]}, ${progress}`
  return {
    title,
    tab: title,
    sensitive: true,
    addresses: formAddresses[kind],
    body: (
      <>
        <Wrong {...props} />
        <Steps words={progress} of={way.length} done={done} />
        <PageHead title={stepHeadings[step][language]} />
        <Form
          action={formAddresses[kind][language]}
          hidden={hiddenOf(props)}
          sending={step === 'check' ? formWords.sending[language] : undefined}
          enter={{ name: 'go', value: step === 'check' || step === 'elsewhere' ? 'stay' : 'next' }}
        >
          <Question {...props} />
          <Onward {...props} />
          <OtherLanguages kind={kind} language={language} />
        </Form>
      </>
    ),
  }
}

/** Everything that travels unseen: the keys of the form, where one is, and the answers of the other pages by their own names. */
function hiddenOf({ wizard, form, tokens }: FormPageProps): Record<string, string> {
  const { kind, step, seen, answers } = wizard
  return {
    key: form.key,
    token: form.token,
    step,
    to: seen ? 'check' : '',
    seal: tokens.seal(textToSeal(kind, step, seen, answers)),
    ...Object.fromEntries(carriedPast(kind, step, answers)),
  }
}

function Wrong({ wizard: { kind, answers }, faults, language }: FormPageProps) {
  return (
    <ErrorSummary
      title={formWords.errors[language]}
      errors={faults.map((fault) => ({
        message: faultInWords(fault, { kind, answers, language, which: true }),
        name: fault.field === '' ? undefined : fault.field,
      }))}
    >
      <p>{formWords.nothingSent[language]}</p>
    </ErrorSummary>
  )
}

function Question({ wizard, faults, content, at, language }: FormPageProps) {
  const { kind, step, answers } = wizard
  const page: Page = {
    kind,
    answers,
    language,
    at,
    content,
    errorOf: (field) => {
      const fault = faults.find((each) => each.field === field)
      return fault && faultInWords(fault, { kind, answers, language })
    },
  }
  const action = formAddresses[kind][language]
  switch (step) {
    case 'place':
      return <PlaceStep page={page} />
    case 'elsewhere':
      return <ElsewhereStep page={page} />
    case 'danger':
      return <DangerStep page={page} />
    case 'call':
      return <CallStep page={page} />
    case 'sender':
      return <SenderStep page={page} />
    case 'children':
      return <ChildrenStep page={page} action={action} />
    case 'carers':
      return <CarersStep page={page} action={action} />
    case 'what':
      return <WhatStep page={page} />
    case 'told':
      return <ToldStep page={page} />
    case 'check':
      return <CheckStep page={page} action={action} />
  }
}

function Onward({ wizard: { step, seen }, language }: FormPageProps) {
  const say = (key: keyof typeof formWords): string => formWords[key][language]
  if (step === 'elsewhere')
    return (
      <ButtonRow>
        <Button tone="quiet" name="go" value="back">
          {say('chooseAgain')}
        </Button>
      </ButtonRow>
    )
  return (
    <ButtonRow>
      {step === 'check' ? (
        <Button name="go" value="send">
          {say('send')}
        </Button>
      ) : (
        <Button name="go" value="next">
          {say(step === 'call' ? 'callDone' : seen ? 'toCheck' : 'next')}
        </Button>
      )}
      {step === 'place' ? null : (
        <Button tone="quiet" name="go" value="back">
          {say('back')}
        </Button>
      )}
    </ButtonRow>
  )
}

const ownNames: Readonly<Record<Language, string>> = { fi: 'Suomeksi', sv: 'På svenska', en: 'In English' }

function OtherLanguages({ kind, language }: { kind: Wizard['kind']; language: Language }) {
  return (
    <>
      <p className="small soft">{formWords.otherLanguage[language]}</p>
      <ButtonRow>
        {languages
          .filter((other) => other !== language)
          .map((other) => (
            <Button key={other} tone="plain" name="go" value="stay" action={formAddresses[kind][other]}>
              <span lang={other}>{ownNames[other]}</span>
            </Button>
          ))}
      </ButtonRow>
    </>
  )
}
