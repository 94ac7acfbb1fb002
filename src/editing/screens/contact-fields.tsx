import { missingNumberReasons } from '../../guide/contact.ts'
import { municipalityOfCode } from '../../guide/place.ts'
import { languages } from '../../kernel/language.ts'
import { CheckboxGroup } from '../../ui/choice-field.tsx'
import { Section } from '../../ui/page.tsx'
import { DayField, SelectField, TextField } from '../../ui/text-field.tsx'
import { areas, ownContactKinds } from '../contact-form.ts'
import { valueInWords } from '../texts/choice-texts.ts'
import { hintTexts } from '../texts/field-texts.ts'
import { editingTexts } from '../texts/page-texts.ts'
import { Choice, type Drawing, fieldOf, InThreeLanguages } from './drawing.tsx'
import { HoursFields } from './hours-fields.tsx'

/** The questions about a contact. `municipalities` are those of the county, by code. */
export function ContactFields({ drawing, municipalities }: { drawing: Drawing; municipalities: readonly string[] }) {
  const { language, values } = drawing
  const t = (key: keyof typeof editingTexts): string => editingTexts[key][language]
  const h = (key: keyof typeof hintTexts): string => hintTexts[key][language]
  const optional = t('optional')
  return (
    <>
      <Section title={t('names')}>
        <InThreeLanguages drawing={drawing} name="name" />
        <CheckboxGroup
          {...fieldOf(drawing, 'translated')}
          hint={h('translated')}
          options={languages.map((of) => ({ value: of, label: valueInWords('translated', of, language) }))}
          values={values.getAll('translated')}
          inline
        />
        <InThreeLanguages drawing={drawing} name="about" rows={3} optional />
      </Section>
      <Section title={t('where')}>
        <Choice drawing={drawing} name="contactKind" choices={ownContactKinds} />
        <Choice drawing={drawing} name="area" choices={areas} inline />
        <CheckboxGroup
          {...fieldOf(drawing, 'municipality')}
          options={municipalities.map((code) => ({
            value: code,
            label: municipalityOfCode(code)?.name[language] ?? code,
          }))}
          values={values.getAll('municipality')}
          inline
        />
      </Section>
      <Section title={t('number')}>
        <TextField
          {...fieldOf(drawing, 'phone')}
          hint={h('phone')}
          width="medium"
          inputMode="tel"
          optional={optional}
        />
        <Choice drawing={drawing} name="numberConfirmed" choices={['yes', 'no']} inline />
        <SelectField
          {...fieldOf(drawing, 'phoneMissing')}
          hint={h('phoneMissing')}
          empty={t('choose')}
          options={missingNumberReasons.map((value) => ({
            value,
            label: valueInWords('phoneMissing', value, language),
          }))}
          optional={optional}
        />
        <TextField {...fieldOf(drawing, 'web')} optional={optional} />
        <TextField {...fieldOf(drawing, 'address')} optional={optional} />
      </Section>
      <Section title={t('openingHours')}>
        <HoursFields drawing={drawing} />
      </Section>
      <Section title={t('origin')}>
        <Choice drawing={drawing} name="confirmed" choices={['yes', 'no']} inline />
        <TextField {...fieldOf(drawing, 'source.title')} hint={h('sourceTitle')} required />
        <TextField {...fieldOf(drawing, 'source.url')} required />
        <DayField {...fieldOf(drawing, 'source.date')} hint={h('sourceDate')} optional={optional} />
        <TextField {...fieldOf(drawing, 'catalogueId')} hint={h('catalogueId')} optional={optional} />
      </Section>
    </>
  )
}
