import { actsOfGuide, deliveredPageRows } from '../../guide/guide-page.ts'
import { limitNames, limitOn } from '../../guide/limits.ts'
import { helsinkiDay } from '../../kernel/day.ts'
import { citationInWords } from '../../law/citation.ts'
import { CheckboxGroup } from '../../ui/choice-field.tsx'
import { Details } from '../../ui/notice.tsx'
import { Section } from '../../ui/page.tsx'
import { DataTable } from '../../ui/table.tsx'
import { LongTextField, TextField } from '../../ui/text-field.tsx'
import { ownContactKinds } from '../contact-form.ts'
import { longestSummary } from '../editing.ts'
import { blockNames } from '../service-form.ts'
import { valueInWords } from '../texts/choice-texts.ts'
import { fieldInWords, hintTexts, limitHint } from '../texts/field-texts.ts'
import { editingTexts, summaryHint } from '../texts/page-texts.ts'
import { Choice, type Drawing, fieldOf, InThreeLanguages } from './drawing.tsx'

/** The questions about a page on a service. `id` is the page's own: it does not lead to itself. */
export function ServiceFields({ drawing, id, at }: { drawing: Drawing; id: string | undefined; at: Date }) {
  const { language } = drawing
  const t = (key: keyof typeof editingTexts): string => editingTexts[key][language]
  return (
    <>
      <Section title={t('names')}>
        <InThreeLanguages drawing={drawing} name="name" />
        <InThreeLanguages drawing={drawing} name="otherName" optional />
        <InThreeLanguages drawing={drawing} name="summary" hint={summaryHint(longestSummary, language)} rows={3} />
      </Section>
      <Section title={t('contents')}>
        <p className="hint">{hintTexts.block[language]}</p>
        <Limits drawing={drawing} at={at} />
        {blockNames.map((name) => (
          <InThreeLanguages key={name} drawing={drawing} name={name} rows={8} />
        ))}
      </Section>
      <Section title={t('around')}>
        <Chosen drawing={drawing} name="legislation" choices={actsOfGuide.map(({ key }) => key)} />
        <Chosen drawing={drawing} name="contactKinds" choices={ownContactKinds} />
        <Chosen
          drawing={drawing}
          name="related"
          choices={deliveredPageRows.map((row) => row.id).filter((each) => each !== id)}
        />
        <Choice drawing={drawing} name="free" choices={['yes', 'no']} inline />
        <LongTextField {...fieldOf(drawing, 'sources')} hint={hintTexts.sources[language]} rows={3} required />
        <TextField
          {...fieldOf(drawing, 'catalogueId')}
          hint={hintTexts.catalogueId[language]}
          optional={t('optional')}
        />
      </Section>
    </>
  )
}

/** Any of the choices; those that are chosen first, in their order, since the page shows them so. */
function Chosen({ drawing, name, choices }: { drawing: Drawing; name: string; choices: readonly string[] }) {
  const chosen = drawing.values.getAll(name).filter((value) => choices.includes(value))
  const inOrder = [...new Set([...chosen, ...choices])]
  return (
    <CheckboxGroup
      {...fieldOf(drawing, name)}
      options={inOrder.map((value) => ({ value, label: valueInWords(name, value, drawing.language) }))}
      values={chosen}
    />
  )
}

/** The limits of the law by the names that a text may hold, with what each is now. */
function Limits({ drawing: { language }, at }: { drawing: Drawing; at: Date }) {
  const on = helsinkiDay(at)
  const title = editingTexts.limits[language]
  return (
    <Details summary={title}>
      <p>{limitHint[language]}</p>
      <DataTable
        caption={title}
        captionHeard
        rows={limitNames.map((name) => ({ name, limit: limitOn(name, on) }))}
        rowKey={({ name }) => name}
        columns={[
          {
            key: 'name',
            heading: fieldInWords('name', language),
            names: true,
            cell: ({ name }) => <code>{`{${name}}`}</code>,
          },
          { key: 'value', heading: editingTexts.after[language], numeric: true, cell: ({ limit }) => limit.value },
          {
            key: 'basis',
            heading: fieldInWords('legislation', language),
            cell: ({ limit }) => citationInWords(limit.basis, language),
          },
        ]}
      />
    </Details>
  )
}
