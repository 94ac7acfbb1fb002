/** The arc under which the social welfare lists stand. */
const socialWelfareArc = '1.2.246.537.6'

/** The whole OID of a list: a bare number stands under the social welfare arc. */
export function listOid(list: string): string {
  return list.includes('.') ? list : `${socialWelfareArc}.${list}`
}

/** OIDs of lists and naming systems that are not under the social welfare arc. */
export const systems = {
  identityCode: '1.2.246.21',
  sex: '1.2.246.537.5.1',
  language: '1.2.246.537.5.40175',
  signature: '1.2.246.537.5.40161',
} as const
