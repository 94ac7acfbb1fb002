import type { ReactNode } from 'react'
import { Button, Fieldset } from '../../../../ui/form.tsx'
import { Details } from '../../../../ui/notice.tsx'
import { answerTo, countOf } from '../../form/answers.ts'
import { type Group, mostOf } from '../../form/fields.ts'
import { faultWords, inDigits } from '../../texts/fault-words.ts'
import { Line, Lines, type Page, Tick, word } from '../form-field.tsx'

const wordsOf = {
  child: { legend: 'childLegend', add: 'addChild', remove: 'removeChild' },
  carer: { legend: 'carerLegend', add: 'addCarer', remove: 'removeCarer' },
} as const

/** The children the notification is about. */
export function ChildrenStep({ page, action }: { page: Page; action: string }) {
  return (
    <>
      <p>
        {word(page, 'childHint')} {word(page, 'siblings')}
      </p>
      <People
        page={page}
        group="child"
        action={action}
        fields={(prefix) => <ChildFields page={page} prefix={prefix} />}
      />
    </>
  )
}

/** The adults who look after them. */
export function CarersStep({ page, action }: { page: Page; action: string }) {
  return (
    <>
      <p>{word(page, 'carersLead')}</p>
      <People
        page={page}
        group="carer"
        action={action}
        fields={(prefix) => <CarerFields page={page} prefix={prefix} />}
      />
    </>
  )
}

type PeopleProps = { page: Page; group: Group; action: string; fields: (prefix: string) => ReactNode }

function People({ page, group, action, fields }: PeopleProps) {
  const count = countOf(page.answers, group)
  const words = wordsOf[group]
  const numbered = (key: (typeof words)[keyof typeof words], number: number): string =>
    word(page, key).replace('{number}', String(number))
  return (
    <>
      {Array.from({ length: count }, (_, index) => index + 1).map((number) => (
        <Fieldset key={number} legend={numbered(words.legend, number)} id={`${group}-${number}`}>
          {fields(`${group}.${number}`)}
          {count > 1 ? (
            <Button tone="plain" name="go" value={`remove.${group}.${number}`} action={action}>
              {numbered(words.remove, number)}
            </Button>
          ) : null}
        </Fieldset>
      ))}
      {count < mostOf[group] ? (
        <p>
          <Button tone="quiet" name="go" value={`add.${group}`} action={`${action}#${group}-${count + 1}`}>
            {word(page, words.add)}
          </Button>
        </p>
      ) : (
        <p>{faultWords['too-many'][page.language].replace('{most}', inDigits(mostOf[group], page.language))}</p>
      )}
    </>
  )
}

const more = ['streetAddress', 'postalCode', 'postOffice', 'phone', 'school', 'language'] as const

/** Whether the field must be in sight: something was typed into it, or something is wrong with it. */
function isWanted(page: Page, field: string): boolean {
  return answerTo(page.answers, field) !== '' || page.errorOf(field) !== undefined
}

function ChildFields({ page, prefix }: { page: Page; prefix: string }) {
  return (
    <>
      <Line page={page} name={`${prefix}.givenNames`} />
      <Line page={page} name={`${prefix}.familyName`} />
      <Tick page={page} name={`${prefix}.unknown`} />
      <Line page={page} name={`${prefix}.age`} width="medium" optional />
      <Line page={page} name={`${prefix}.identityCode`} width="medium" optional />
      <Lines page={page} name={`${prefix}.lives`} rows={3} optional />
      {page.kind === 'professional' ? <Tick page={page} name={`${prefix}.securityBan`} /> : null}
      <Details summary={word(page, 'childMore')} open={more.some((key) => isWanted(page, `${prefix}.${key}`))}>
        <Line page={page} name={`${prefix}.streetAddress`} optional />
        <Line page={page} name={`${prefix}.postalCode`} width="short" inputMode="numeric" optional />
        <Line page={page} name={`${prefix}.postOffice`} width="medium" optional />
        <Line page={page} name={`${prefix}.phone`} type="tel" width="medium" optional />
        <Line page={page} name={`${prefix}.school`} optional />
        <Line page={page} name={`${prefix}.language`} optional />
      </Details>
    </>
  )
}

function CarerFields({ page, prefix }: { page: Page; prefix: string }) {
  return (
    <>
      <Line page={page} name={`${prefix}.givenNames`} />
      <Line page={page} name={`${prefix}.familyName`} />
      <Line page={page} name={`${prefix}.relation`} />
      <Line page={page} name={`${prefix}.phone`} type="tel" width="medium" />
      <Line page={page} name={`${prefix}.streetAddress`} />
    </>
  )
}
