import { Notice } from '../../../../ui/notice.tsx'
import { fieldOf } from '../../form/fields.ts'
import { toldWords } from '../../texts/choice-words.ts'
import { inDigits } from '../../texts/fault-words.ts'
import { whatPoints } from '../../texts/step-words.ts'
import { Choose, Lines, type Page, word } from '../form-field.tsx'

/** What happened. */
export function WhatStep({ page }: { page: Page }) {
  return (
    <>
      <ul>
        {whatPoints[page.kind].map((point) => (
          <li key={point.fi}>{point[page.language]}</li>
        ))}
      </ul>
      <p>{word(page, 'whatNotPromise')}</p>
      {page.kind === 'professional' ? (
        <Notice>
          <p>{word(page, 'police')}</p>
        </Notice>
      ) : null}
      <Lines
        page={page}
        name="what"
        rows={12}
        required
        hint={word(page, 'room').replace('{most}', inDigits(fieldOf('what', page.kind).most, page.language))}
      />
    </>
  )
}

/** Whether the child and a custodian know of the notification. */
export function ToldStep({ page }: { page: Page }) {
  const choices = (['yes', 'no', 'not-known'] as const).map((value) => ({ value, label: toldWords[value] }))
  return (
    <>
      <p>{word(page, 'toldLead')}</p>
      <Choose page={page} name="childTold" choices={choices} required />
      <Choose page={page} name="carerTold" choices={choices} required />
      <Lines page={page} name="toldMore" rows={4} optional />
    </>
  )
}
