import type { ReactElement } from 'react'
import type { Language } from '../kernel/language.ts'
import type { Trouble } from '../platform/pages.ts'
import { Button, ButtonLink, Form } from '../ui/form.tsx'
import { ReadList } from '../ui/lists.tsx'
import { PageHead, Section } from '../ui/page.tsx'
import { givenBackTexts, troubleTexts } from './texts/frame.ts'

// What a form carries unseen is not what a person wrote.
const carried = new Set(['key', 'token', 'version', 'answers', 'seal', 'step', 'go', 'to'])

/** The page that says what happened and what to do; what was typed is given back, whole, and can be sent again. */
export function TroublePage({
  trouble,
  language,
  home,
  typed,
  again,
}: {
  trouble: Trouble
  language: Language
  home: string
  typed?: URLSearchParams | undefined
  again?: string | undefined
}): ReactElement {
  const { title, advice } = troubleTexts[trouble]
  const written =
    typed === undefined ? [] : [...typed].filter(([name, value]) => !carried.has(name) && value.trim() !== '')
  return (
    <>
      <PageHead title={title[language]} lead={advice[language]} />
      {written.length === 0 ? null : (
        <Section title={givenBackTexts.typed[language]}>
          <ReadList
            items={written.map(([name, value], index) => ({ key: `${index}`, label: name, value }))}
            nothing="–"
          />
        </Section>
      )}
      {typed !== undefined && again !== undefined && (trouble === 'failed' || trouble === 'unavailable') ? (
        <Form action={again}>
          {[...typed].map(([name, value], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a form may hold the same name and value twice; the order is the form's own.
            <input key={`${index}-${name}`} type="hidden" name={name} value={value} />
          ))}
          <Button>{givenBackTexts.again[language]}</Button>
        </Form>
      ) : null}
      <p>
        <ButtonLink address={home} tone="quiet">
          {givenBackTexts.home[language]}
        </ButtonLink>
      </p>
    </>
  )
}
