// Codes that rules look at. Those that no source gave carry the mark of the provisional.

/** Roles around a client (1284). */
export const roles = {
  parent: '12',
  custodian: '31',
  guardian: '32',
  continuingAttorney: '33',
  attorney: '34',
  other: '99',
} as const

/** Begins every code that we had to make up because the national one could not be read. */
export const provisional = 'unverified:'

/** Service task: family law services (1221). */
export const familyLawServices = 'unverified:family-law-services'

/** Service task: child welfare (1221). */
export const childWelfare = '10'

/** Social service: shelter (1222). */
export const shelterService = 'unverified:shelter'
