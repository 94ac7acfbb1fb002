import type { ReactNode } from 'react'
import { helsinkiDay, type PlainDate } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { citationInWords } from '../../law/citation.ts'
import type { Deadline } from '../../law/deadline.ts'
import type { InForce } from '../../law/in-force.ts'
import type { Status } from '../../law/record/record.ts'
import { dayInWords } from '../../law/words/days.ts'
import { howCounted } from '../../law/words/how-counted.ts'
import { statusInWords, validFromMarkInWords, validToMarkInWords, valueInWords } from '../../law/words/record.ts'
import { ruleInWords, startInWords } from '../../law/words/rules.ts'
import { deskScreen } from '../../platform/screen.ts'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Button, ButtonRow, Form } from '../../ui/form.tsx'
import { Facts } from '../../ui/lists.tsx'
import { Chip, Notice } from '../../ui/notice.tsx'
import { PageHead, Section } from '../../ui/page.tsx'
import { DataTable } from '../../ui/table.tsx'
import { DayField, SelectField } from '../../ui/text-field.tsx'
import { calculable, calculated, dayFrom, isAnswered, parametersOn } from '../law.ts'
import { lawPageTexts, valuesInWords } from '../texts/settings.ts'

type Asked = { readonly on: string; readonly rule: string; readonly from: string; readonly unsure: boolean }
type Fault = 'notADay' | 'noAnswer' | 'noRule'
type Data = {
  readonly asked: Asked
  readonly on: PlainDate
  readonly onFault: Fault | undefined
  readonly rows: readonly InForce[]
  readonly answer: Deadline | undefined
  readonly answerFault: { readonly field: 'rule' | 'from'; readonly fault: Fault } | undefined
}

/** What the law says on a day, how sure each value is, and a small calculator that shows how it counts. */
export const lawScreen = deskScreen({
  address: '/desk/law',
  act: 'settings:law',
  load: async ({ query, at }): Promise<Data> => {
    const asked = {
      on: query.get('on') ?? '',
      rule: query.get('rule') ?? '',
      from: query.get('from') ?? '',
      unsure: query.get('unsure') === 'yes',
    }
    const today = helsinkiDay(at)
    const chosen = asked.on.trim() === '' ? today : dayFrom(asked.on)
    const onFault = chosen === undefined ? 'notADay' : isAnswered(chosen) ? undefined : 'noAnswer'
    const on = chosen !== undefined && onFault === undefined ? chosen : today
    const rows = parametersOn(on)
    return { asked, on, onFault, rows: asked.unsure ? rows.filter(isUnsure) : rows, ...answerTo(asked) }
  },
  view: ({ data, language }) => ({
    title: lawPageTexts.title[language],
    place: 'law',
    wide: true,
    body: <LawPage data={data} language={language} />,
  }),
})

function answerTo({ rule, from }: Asked): Pick<Data, 'answer' | 'answerFault'> {
  if (rule === '' && from.trim() === '') return { answer: undefined, answerFault: undefined }
  const day = dayFrom(from)
  if (day === undefined) return { answer: undefined, answerFault: { field: 'from', fault: 'notADay' } }
  const answer = calculated(rule, day)
  if (answer === 'no-such-rule') return { answer: undefined, answerFault: { field: 'rule', fault: 'noRule' } }
  if (answer === 'nothing-in-force') return { answer: undefined, answerFault: { field: 'from', fault: 'noAnswer' } }
  return { answer, answerFault: undefined }
}

function isUnsure({ status }: InForce): boolean {
  return status === 'unverified' || status === 'unconfirmed'
}

type Part = { readonly data: Data; readonly language: Language }

function LawPage({ data, language }: Part) {
  const t = (key: keyof typeof lawPageTexts): string => lawPageTexts[key][language]
  const errors = [
    ...(data.answerFault ? [{ name: data.answerFault.field, message: t(data.answerFault.fault) }] : []),
    ...(data.onFault ? [{ name: 'on', message: t(data.onFault) }] : []),
  ]
  return (
    <>
      <ErrorSummary title={t('problem')} errors={errors} />
      <PageHead title={t('title')} lead={t('lead')} />
      <Calculator data={data} language={language} />
      <Section
        title={`${t('on')} ${dayInWords(data.on, language)}`}
        aside={<span className="soft">{valuesInWords(data.rows.length, language)}</span>}
      >
        <Form action="/desk/law" method="get" label={t('on')}>
          <DayField
            name="on"
            label={t('on')}
            hint={t('dayHint')}
            value={data.asked.on}
            error={data.onFault && t(data.onFault)}
          />
          <SelectField
            name="unsure"
            label={t('status')}
            value={data.asked.unsure ? 'yes' : 'no'}
            options={[
              { value: 'no', label: t('all') },
              { value: 'yes', label: t('onlyUnsure') },
            ]}
          />
          <ButtonRow>
            <Button tone="quiet">{t('show')}</Button>
          </ButtonRow>
        </Form>
        <Rows rows={data.rows} language={language} />
      </Section>
    </>
  )
}

function Calculator({ data, language }: Part) {
  const t = (key: keyof typeof lawPageTexts): string => lawPageTexts[key][language]
  const { asked, answer, answerFault } = data
  const errorOf = (field: 'rule' | 'from'): string | undefined =>
    answerFault?.field === field ? t(answerFault.fault) : undefined
  return (
    <Section title={t('calculator')}>
      <Form action="/desk/law" method="get" label={t('calculator')}>
        <SelectField
          name="rule"
          label={t('rule')}
          value={asked.rule}
          error={errorOf('rule')}
          options={calculable.map((rule) => ({
            value: rule,
            label: `${ruleInWords(rule, language)} (${startInWords(rule, language)})`,
          }))}
        />
        <DayField name="from" label={t('from')} hint={t('dayHint')} value={asked.from} error={errorOf('from')} />
        <ButtonRow>
          <Button>{t('count')}</Button>
        </ButtonRow>
      </Form>
      {answer === undefined ? null : (
        <Notice tone="done" title={dayInWords(answer.lastPermitted, language)} announced>
          <Facts
            items={[
              { name: t('countedFrom'), value: dayInWords(answer.from, language) },
              { name: t('safe'), value: dayInWords(answer.safe, language) },
              { name: t('lastPermitted'), value: dayInWords(answer.lastPermitted, language) },
              { name: t('nominal'), value: dayInWords(answer.nominal, language) },
            ]}
          />
          <ol>
            {howCounted(answer, language).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </Notice>
      )}
    </Section>
  )
}

const tones: Readonly<Record<Status, 'ok' | 'open' | 'soon' | 'late'>> = {
  verified: 'ok',
  'verified-twice': 'ok',
  interpretation: 'open',
  unverified: 'soon',
  unconfirmed: 'late',
}

function Rows({ rows, language }: { rows: readonly InForce[]; language: Language }): ReactNode {
  const t = (key: keyof typeof lawPageTexts): string => lawPageTexts[key][language]
  return (
    <DataTable
      caption={t('all')}
      captionHeard
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'name',
          heading: t('name'),
          names: true,
          cell: (row) => (
            <>
              {row.id}
              {row.computedWith === false ? <span className="soft small"> {t('notComputed')}</span> : null}
            </>
          ),
        },
        { key: 'value', heading: t('value'), cell: (row) => valueInWords(row.value, row.unit, language) },
        {
          key: 'section',
          heading: t('section'),
          cell: (row) => [row.section, ...(row.also ?? [])].map((each) => citationInWords(each, language)).join('; '),
        },
        { key: 'validity', heading: t('validity'), cell: (row) => validityInWords(row, language) },
        {
          key: 'status',
          heading: t('status'),
          cell: (row) => <Chip tone={tones[row.status]}>{statusInWords(row.status, language)}</Chip>,
        },
        {
          key: 'source',
          heading: t('source'),
          cell: (row) => (
            <>
              {row.source.join(', ')}
              <span className="soft small">
                {' '}
                {t('checked')} {dayInWords(row.checkedOn, language)}
              </span>
            </>
          ),
        },
      ]}
    />
  )
}

function validityInWords(row: InForce, language: Language): string {
  const { validFrom, validTo, validFromMark, validToMark } = row
  const days = `${dayInWords(validFrom, language)} –${validTo === undefined ? '' : ` ${dayInWords(validTo, language)}`}`
  return [
    days,
    ...(validFromMark === undefined ? [] : [validFromMarkInWords(validFromMark, language)]),
    ...(validToMark === undefined ? [] : [validToMarkInWords(validToMark, language)]),
  ].join(', ')
}
