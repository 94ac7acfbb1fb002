import type { Words } from '../kernel/language.ts'

/** Why a question about contacts cannot be answered. */
export type ContactsFault =
  | { readonly kind: 'municipality-missing' }
  | { readonly kind: 'municipality-malformed' }
  | { readonly kind: 'municipality-unknown'; readonly code: string }
  | { readonly kind: 'municipality-ended'; readonly name: Words; readonly into: Words; readonly code: string }
  | { readonly kind: 'time-malformed' }
  | { readonly kind: 'time-out-of-range'; readonly from: number; readonly to: number }
  | { readonly kind: 'language-unknown' }
  | { readonly kind: 'given-twice'; readonly name: string }

/** The problem in one line. */
export const problemTitle: Words = {
  fi: 'Kysymykseen ei voi vastata',
  sv: 'Frågan kan inte besvaras',
  en: 'The question cannot be answered',
}

/** One sentence that says what is wrong and what to send instead. */
export function faultInWords(fault: ContactsFault): Words {
  switch (fault.kind) {
    case 'municipality-missing':
      return {
        fi: 'Anna kunnan kolminumeroinen koodi: municipality=186.',
        sv: 'Ange kommunens tresiffriga kod: municipality=186.',
        en: 'Give the three-digit code of a municipality: municipality=186.',
      }
    case 'municipality-malformed':
      return {
        fi: 'Kunnan koodissa on kolme numeroa, esimerkiksi municipality=186.',
        sv: 'Kommunens kod har tre siffror, till exempel municipality=186.',
        en: 'A municipality code has three digits, for example municipality=186.',
      }
    case 'municipality-unknown':
      return {
        fi: `Kuntaa ${fault.code} ei ole. Koodit saa osoitteesta /api/v1/municipalities.`,
        sv: `Det finns ingen kommun ${fault.code}. Koderna finns på /api/v1/municipalities.`,
        en: `There is no municipality ${fault.code}. The codes are listed at /api/v1/municipalities.`,
      }
    case 'municipality-ended':
      return {
        fi: `Kunta ${fault.name.fi} on lakannut. Käytä kuntaa ${fault.into.fi}, koodi ${fault.code}.`,
        sv: `Kommunen ${fault.name.sv} har upphört. Använd ${fault.into.sv}, kod ${fault.code}.`,
        en: `The municipality ${fault.name.en} is no more. Use ${fault.into.en}, code ${fault.code}.`,
      }
    case 'time-malformed':
      return {
        fi: 'Anna aika ISO-muodossa ja aikaeron kanssa, esimerkiksi at=2026-11-26T10:20:00%2B02:00.',
        sv: 'Ange tiden i ISO-form med tidsskillnad, till exempel at=2026-11-26T10:20:00%2B02:00.',
        en: 'Give the time in ISO form with its offset, for example at=2026-11-26T10:20:00%2B02:00.',
      }
    case 'time-out-of-range':
      return {
        fi: `Pyhäpäivät tunnetaan vuosilta ${fault.from}–${fault.to}; anna aika niiltä vuosilta.`,
        sv: `Helgdagarna är kända för åren ${fault.from}–${fault.to}; ange en tid under de åren.`,
        en: `Public holidays are known for the years ${fault.from}–${fault.to}; give a time in those years.`,
      }
    case 'language-unknown':
      return {
        fi: 'Kieli on fi, sv tai en: lang=fi.',
        sv: 'Språket är fi, sv eller en: lang=sv.',
        en: 'The language is fi, sv or en: lang=en.',
      }
    case 'given-twice':
      return {
        fi: `Kohta ${fault.name} on annettu kahdesti; anna se kerran.`,
        sv: `Fältet ${fault.name} har angetts två gånger; ange det en gång.`,
        en: `The parameter ${fault.name} is given twice; give it once.`,
      }
  }
}
