import { municipalityField, notificationAddresses } from '../../../guide/addresses.ts'
import { type Municipality, municipalitySlug } from '../../../guide/place.ts'
import type { Language, Words } from '../../../kernel/language.ts'
import type { FormTokens } from '../../../platform/form-token.ts'
import type { FormKind } from '../form/fields.ts'

/** Where one chooses how to notify. */
export const chooseAddresses: Words = notificationAddresses

/** The form of each kind of sender, in each language. */
export const formAddresses: Readonly<Record<FormKind, Words>> = {
  private: {
    fi: `${notificationAddresses.fi}/yksityinen`,
    sv: `${notificationAddresses.sv}/privat`,
    en: `${notificationAddresses.en}/private`,
  },
  professional: {
    fi: `${notificationAddresses.fi}/ammattilainen`,
    sv: `${notificationAddresses.sv}/yrkesperson`,
    en: `${notificationAddresses.en}/professional`,
  },
}

/** The page that says that a notification arrived. */
export const receiptAddresses: Words = {
  fi: `${notificationAddresses.fi}/vastaanotettu`,
  sv: `${notificationAddresses.sv}/mottagen`,
  en: `${notificationAddresses.en}/received`,
}

/** The query that chooses a municipality beforehand, as the guide's picker writes it. */
export function forMunicipality(municipality: Municipality | undefined, language: Language): string {
  return municipality ? `?${municipalityField[language]}=${municipalitySlug(municipality, language)}` : ''
}

/** What the receipt page is told in its address: nothing that says who or what. */
export type Arrival = { readonly receipt: string; readonly at: Date; readonly municipality: string }

/**
 * The address of a receipt. It is sealed, so that the page need not look anything up and cannot be made to say that
 * something arrived which did not.
 */
export function receiptAddress(arrival: Arrival, language: Language, tokens: Pick<FormTokens, 'seal'>): string {
  const query = new URLSearchParams({
    t: arrival.at.getTime().toString(36),
    m: arrival.municipality,
    s: tokens.seal(sealedArrival(arrival)),
  })
  return `${receiptAddresses[language]}/${arrival.receipt}?${query}`
}

/** Reads the address of a receipt; undefined when it is not one that we gave. */
export function arrivalIn(
  receipt: string,
  query: URLSearchParams,
  tokens: Pick<FormTokens, 'sealed'>,
): Arrival | undefined {
  const time = Number.parseInt(query.get('t') ?? '', 36)
  const at = new Date(time)
  if (Number.isNaN(at.getTime())) return undefined
  const arrival = { receipt, at, municipality: query.get('m') ?? '' }
  return tokens.sealed(sealedArrival(arrival), query.get('s') ?? '') ? arrival : undefined
}

function sealedArrival({ receipt, at, municipality }: Arrival): string {
  return `receipt ${receipt} ${at.getTime()} ${municipality}`
}
