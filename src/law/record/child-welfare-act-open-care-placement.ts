import { day } from '../../kernel/day.ts'
import { childWelfareAct } from '../citation.ts'
import { type LawRow, wholeRecordCheckedOn } from './record.ts'

/** Child Welfare Act 37–37 a §: placement as support in open care. */
export const childWelfareActOpenCarePlacement = [
  {
    id: 'open-care-placement-consent-age',
    value: 12,
    unit: 'years',
    counting: 'AGE',
    section: childWelfareAct('37', 2),
    validFrom: day('2008-01-01'),
    status: 'verified-twice',
    source: ['LSL-2018', 'KURREKOTI'],
    checkedOn: wholeRecordCheckedOn,
    computedWith: false,
  },
  {
    id: 'open-care-placement-first-review-max',
    value: 3,
    unit: 'months',
    counting: 'MONTH',
    section: childWelfareAct('37 a', 3),
    validFrom: day('2008-01-01'),
    status: 'verified',
    source: ['LSL-2018', 'LSL-2007'],
    checkedOn: wholeRecordCheckedOn,
    note: 'Placements under 37 § 2 and 3. In 37 § itself before 2010; for a prison unit from 2010-03-01.',
  },
  {
    id: 'open-care-placement-next-review-max',
    value: 3,
    unit: 'months',
    counting: 'MONTH',
    countingStatus: 'interpretation',
    section: childWelfareAct('37 a', 3),
    validFrom: day('2008-01-01'),
    status: 'verified',
    source: ['LSL-2018', 'LSL-2007'],
    checkedOn: wholeRecordCheckedOn,
    note: 'From the start of the placement, or from the last review when that comes earlier. For a prison unit from 2010-03-01.',
  },
  {
    id: 'prison-unit-max-age',
    value: { under: 2, underWhenNecessary: 3 },
    unit: 'years',
    counting: 'AGE',
    section: childWelfareAct('37', 3),
    also: [childWelfareAct('49', 4)],
    validFrom: day('2010-03-01'),
    validFromMark: 'at-latest',
    status: 'verified',
    source: ['LSL-2018'],
    checkedOn: wholeRecordCheckedOn,
    computedWith: false,
  },
] as const satisfies readonly LawRow[]
