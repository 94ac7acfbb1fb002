import type { Language } from '../kernel/language.ts'
import { Ask, Button, Form } from '../ui/form.tsx'
import { SelectField } from '../ui/text-field.tsx'
import { municipalityField } from './addresses.ts'
import { type Municipality, municipalitiesInOrder, municipalitySlug } from './place.ts'
import { frontTexts } from './texts/front-texts.ts'

/** Why the picker could not be followed. */
export type PickerFault = 'missing' | 'unknown'

type PickerProps = {
  language: Language
  /** Where the chosen municipality is asked for; the answer is the address of that municipality. */
  action: string
  chosen?: Municipality | undefined
  fault?: PickerFault | undefined
  /** Words of the button. */
  act: string
}

/** The municipality picker: the browser's own list, sent as a question, so it works without script and can be shared. */
export function MunicipalityPicker({ language, action, chosen, fault, act }: PickerProps) {
  const words = frontTexts[language]
  const errors = { missing: words.municipalityMissing, unknown: words.municipalityUnknown }
  return (
    <Form action={action} method="get">
      <Ask>
        <SelectField
          name={municipalityField[language]}
          label={words.municipality}
          empty={words.chooseMunicipality}
          value={chosen && municipalitySlug(chosen, language)}
          error={fault && errors[fault]}
          options={municipalitiesInOrder(language).map((municipality) => ({
            value: municipalitySlug(municipality, language),
            label: nameInList(municipality, language),
          }))}
        />
        <Button>{act}</Button>
      </Ask>
    </Form>
  )
}

/** In the Swedish list a municipality without Swedish as its language carries its Finnish name too, the one people use. */
export function nameInList(municipality: Municipality, language: Language): string {
  const { fi, sv } = municipality.name
  const helped = language === 'sv' && sv !== fi && !municipality.languages.includes('sv')
  return helped ? `${sv} (${fi})` : municipality.name[language]
}
