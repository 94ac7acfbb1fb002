import type { Language } from '../kernel/language.ts'
import { Ask, Button, Form } from '../ui/form.tsx'
import { TypeAheadField, type TypeAheadOption } from '../ui/type-ahead-field.tsx'
import { municipalityField } from './addresses.ts'
import { municipalitiesLike, nameInList, otherNames } from './find-municipality.ts'
import { type Municipality, municipalitiesInOrder, municipalitySlug } from './place.ts'
import { frontTexts } from './texts/front-texts.ts'
import { pickerTexts } from './texts/picker-texts.ts'

/** Why the picker could not be followed: nothing was chosen, or something that is no municipality. */
export type PickerFault = { readonly fault: 'missing' } | { readonly fault: 'unknown'; readonly typed: string }

type PickerProps = {
  language: Language
  /** Where the chosen municipality is asked for; the answer is the address of that municipality. */
  action: string
  chosen?: Municipality | undefined
  fault?: PickerFault | undefined
  /** Where a municipality that may have been meant leads. */
  addressOf?: ((municipality: Municipality) => string) | undefined
  /** Words of the button. */
  act: string
}

/**
 * The municipality picker, sent as a question, so that it works without script and can be shared: the browser's own
 * list, or a field to type in. What was typed and is no municipality gets those that may have been meant.
 */
export function MunicipalityPicker({ language, action, chosen, fault, addressOf, act }: PickerProps) {
  const words = frontTexts[language]
  const errors = { missing: words.municipalityMissing, unknown: words.municipalityUnknown }
  const typed = fault?.fault === 'unknown' ? fault.typed : undefined
  return (
    <Form action={action} method="get">
      <Ask>
        <TypeAheadField
          name={municipalityField[language]}
          label={words.municipality}
          empty={words.chooseMunicipality}
          value={chosen && municipalitySlug(chosen, language)}
          typed={typed}
          error={fault && errors[fault.fault]}
          words={pickerTexts[language].found}
          options={optionsIn(language)}
        />
        <Button>{act}</Button>
      </Ask>
      {typed === undefined || addressOf === undefined ? null : (
        <Meant municipalities={municipalitiesLike(typed, language)} addressOf={addressOf} language={language} />
      )}
    </Form>
  )
}

const options = new Map<Language, readonly TypeAheadOption[]>()

/** Every municipality as an entry of the list. The list is the same on every page, so it is made once. */
function optionsIn(language: Language): readonly TypeAheadOption[] {
  const known = options.get(language)
  if (known) return known
  const made = municipalitiesInOrder(language).map((municipality) => ({
    value: municipalitySlug(municipality, language),
    label: nameInList(municipality, language),
    also: otherNames(municipality, language),
  }))
  options.set(language, made)
  return made
}

type MeantProps = {
  municipalities: readonly Municipality[]
  addressOf: (municipality: Municipality) => string
  language: Language
}

/** The municipalities that may have been meant, as links. */
function Meant({ municipalities, addressOf, language }: MeantProps) {
  if (municipalities.length === 0) return null
  return (
    <div className="meant">
      <p>{pickerTexts[language].meant}</p>
      <ul>
        {municipalities.map((municipality) => (
          <li key={municipality.code}>
            <a href={addressOf(municipality)}>{nameInList(municipality, language)}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
