import type { RawVisit, Screen, Shown } from '../platform/screen.ts'
import { municipalityField } from './addresses.ts'
import type { PickerFault } from './picker.tsx'
import { type Municipality, municipalityNamed, municipalitySlug } from './place.ts'

type Asking = Pick<RawVisit, 'query' | 'language'>

/** Why what the visitor chose cannot be followed; undefined when nothing was chosen, or a municipality. */
export function faultOf(visit: Asking): PickerFault | undefined {
  const asked = askedFor(visit)
  return asked && 'fault' in asked ? asked : undefined
}

/** What the visitor asked for: nothing, a municipality, or something the picker cannot follow. */
function askedFor({ query, language }: Asking): Municipality | PickerFault | undefined {
  const text = query.get(municipalityField[language])?.trim()
  if (text === undefined) return undefined
  return text === '' ? { fault: 'missing' } : (municipalityNamed(text) ?? { fault: 'unknown', typed: text })
}

/** A screen with a picker: a chosen municipality leads to its own address (303), a choice that cannot be followed gives the page with the reason (400). */
export function choosingMunicipality(
  screen: Screen,
  addressOf: (municipality: Municipality, visit: RawVisit) => string | Promise<string>,
): Screen {
  return {
    ...screen,
    async show(visit, form): Promise<Shown> {
      const asked = askedFor(visit)
      if (asked && 'code' in asked) return { go: await addressOf(asked, visit) }
      const shown = await screen.show(visit, form)
      return asked !== undefined && typeof shown === 'object' && 'page' in shown ? { ...shown, status: 400 } : shown
    },
  }
}

/** A screen about a municipality: another way of writing it (other language, code, old name) leads to the one address. */
export function atItsOwnAddress(
  screen: Screen,
  addressOf: (municipality: Municipality, visit: RawVisit) => string | Promise<string>,
): Screen {
  return {
    ...screen,
    async show(visit, form): Promise<Shown> {
      const written = visit.params.municipality ?? ''
      const municipality = municipalityNamed(written)
      if (!municipality) return 'not-found'
      const own = written === municipalitySlug(municipality, visit.language)
      return own ? screen.show(visit, form) : { go: await addressOf(municipality, visit) }
    },
  }
}
