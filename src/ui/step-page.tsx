import type { ReactNode } from 'react'
import { ErrorSummary, type FormError } from './error-summary.tsx'
import { Button, ButtonLink, ButtonRow, Form, type HiddenFields } from './form.tsx'
import { Notice } from './notice.tsx'
import { PageHead } from './page.tsx'

export type StepPageProps = {
  title: ReactNode
  lead?: ReactNode
  /** Whom it concerns, shown beside the title and never in the page's own title. */
  about?: ReactNode
  back: { address: string; name: string }
  /** Why it was not or cannot be done, with the section in words. */
  refusal?: { title: string; reason: string; basis?: string | undefined } | undefined
  /** Only the refusal is drawn: the step is not possible at all. */
  closed?: boolean | undefined
  /** The title over what was typed, when the step was sent and is not possible any more: nobody's words are thrown away. */
  given?: string | undefined
  errors: { title: string; list: readonly FormError[] }
  form: { action: string; hidden: HiddenFields }
  submit: string
  sending: string
  cancel: string
  children: ReactNode
}

/** One step that an official takes: why it may not be taken, what is wrong, and the form with its one button. */
export function StepPage(props: StepPageProps) {
  const { refusal } = props
  return (
    <>
      <ErrorSummary title={props.errors.title} errors={props.errors.list} />
      <PageHead title={props.title} lead={props.lead} back={props.back} beside={props.about} />
      {refusal === undefined ? null : (
        <Notice tone="warn" title={refusal.title} announced>
          <p>{refusal.reason}</p>
          {refusal.basis === undefined ? null : <p className="basis">{refusal.basis}</p>}
        </Notice>
      )}
      {props.closed === true ? (
        <>
          <ButtonRow>
            <ButtonLink address={props.back.address} tone="quiet">
              {props.back.name}
            </ButtonLink>
          </ButtonRow>
          {props.given === undefined ? null : (
            <section aria-label={props.given}>
              <h2>{props.given}</h2>
              {props.children}
            </section>
          )}
        </>
      ) : (
        <Form action={props.form.action} hidden={props.form.hidden} sending={props.sending}>
          {props.children}
          <ButtonRow>
            <Button>{props.submit}</Button>
            <ButtonLink address={props.back.address} tone="quiet">
              {props.cancel}
            </ButtonLink>
          </ButtonRow>
        </Form>
      )}
    </>
  )
}
