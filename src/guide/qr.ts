import { encode } from 'uqr'

/** Light modules around the code: what its standard asks for (ISO/IEC 18004). */
const quietZone = 4

/** The square code of an address, row by row, true where it is dark; readable with up to 15 percent of it lost. */
export function qrModules(address: string): readonly (readonly boolean[])[] {
  return encode(address, { ecc: 'M', boostEcc: false, border: quietZone }).data
}
