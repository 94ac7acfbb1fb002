import { Checkbox } from '../../ui/choice-field.tsx'
import { Fieldset } from '../../ui/form.tsx'
import { DayField, TextField } from '../../ui/text-field.tsx'
import { eveChoices, exceptionName, exceptionRows, holidayChoices, hoursChoices, weekdays } from '../hours-form.ts'
import { fieldTexts, hintTexts, languageInWords } from '../texts/field-texts.ts'
import { editingTexts } from '../texts/page-texts.ts'
import { Choice, type Drawing, fieldOf, InThreeLanguages } from './drawing.tsx'

/** When a line answers: the week, what bends it, and days that are exceptions. */
export function HoursFields({ drawing }: { drawing: Drawing }) {
  const { language, values } = drawing
  const t = (key: keyof typeof editingTexts): string => editingTexts[key][language]
  const h = (key: keyof typeof hintTexts): string => hintTexts[key][language]
  return (
    <>
      <Choice drawing={drawing} name="hours" choices={hoursChoices} />
      <Fieldset legend={t('week')} hint={h('day')}>
        <div className="week-fields">
          {weekdays.map((day) => (
            <TextField key={day} {...fieldOf(drawing, `day${day}.hours`)} />
          ))}
        </div>
      </Fieldset>
      <Choice drawing={drawing} name="publicHolidays" choices={holidayChoices} inline />
      <TextField {...fieldOf(drawing, 'eve.closes')} hint={h('eve')} width="short" optional={t('optional')} />
      <Choice drawing={drawing} name="eves" choices={eveChoices} inline />
      <Checkbox {...fieldOf(drawing, 'evesConfirmed')} value="yes" checked={values.get('evesConfirmed') === 'yes'} />
      <Fieldset legend={fieldTexts.exceptions[language]} hint={h('exceptions')}>
        {Array.from({ length: exceptionRows(values) }, (_, index) => exceptionName(index)).map((name, index) => (
          <Fieldset key={name} legend={`${t('row')} ${index + 1}`}>
            <div className="exception-fields">
              <DayField {...short(drawing, `${name}.from`, 'from')} />
              <DayField {...short(drawing, `${name}.to`, 'to')} />
              <TextField {...short(drawing, `${name}.hours`, 'exceptionHours')} />
            </div>
            <InThreeLanguages
              drawing={drawing}
              name={`${name}.reason`}
              label={(of) => `${fieldTexts.reason[language]} ${languageInWords(of, language)}`}
              optional
            />
          </Fieldset>
        ))}
      </Fieldset>
    </>
  )
}

/** A field of a row: the row is named by its legend. */
function short(drawing: Drawing, name: string, key: 'from' | 'to' | 'exceptionHours') {
  return { ...fieldOf(drawing, name), label: fieldTexts[key][drawing.language] }
}
