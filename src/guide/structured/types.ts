/** The part of the schema.org vocabulary that the guide speaks, version 29. Every name is schema.org's own. */
export type DayOfWeek = 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday'

/**
 * When something is open. Times are of the clock in Finland, HH:MM; a day that is open to its end closes at 23:59, and
 * one that is closed opens and closes at 00:00. With `dayOfWeek` it is the ordinary week; without, exactly the days from
 * `validFrom` to `validThrough`, which replace the ordinary week.
 */
export type OpeningHoursSpecification = {
  readonly '@type': 'OpeningHoursSpecification'
  readonly dayOfWeek?: readonly DayOfWeek[]
  readonly opens: string
  readonly closes: string
  readonly validFrom?: string
  readonly validThrough?: string
}

export type ContactPoint = {
  readonly '@type': 'ContactPoint'
  readonly telephone: string
  readonly contactType: string
  readonly hoursAvailable?: readonly OpeningHoursSpecification[]
}

export type ServiceChannel = {
  readonly '@type': 'ServiceChannel'
  readonly '@id': string
  readonly name: string
  readonly description?: string
  readonly servicePhone?: ContactPoint
  readonly serviceUrl?: string
}

export type GovernmentOrganization = {
  readonly '@type': 'GovernmentOrganization'
  readonly name: string
  readonly url?: string
}

export type AdministrativeArea = { readonly '@type': 'AdministrativeArea'; readonly name: string }

export type GovernmentService = {
  readonly '@context': 'https://schema.org'
  readonly '@type': 'GovernmentService'
  readonly '@id': string
  readonly name: string
  readonly alternateName?: string
  readonly description?: string
  readonly serviceType: string
  readonly url: string
  readonly areaServed: AdministrativeArea
  readonly provider?: GovernmentOrganization
  readonly availableChannel?: readonly ServiceChannel[]
}
