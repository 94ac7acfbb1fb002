import { day } from '../../kernel/day.ts'
import { type LawRow, wholeRecordCheckedOn } from './record.ts'

/** Family Care Act (263/2015). */
export const familyCareAct = [
  {
    id: 'family-home-max',
    value: { standard: 4, withTwoQualifiedCarers: 6 },
    unit: 'persons',
    counting: 'none',
    section: { act: 'PHL', section: '7' },
    validFrom: day('2026-01-01'),
    validFromMark: 'at-latest',
    status: 'verified',
    source: ['PHL'],
    checkedOn: wholeRecordCheckedOn,
    computedWith: false,
  },
  {
    id: 'professional-family-home-max',
    value: 7,
    unit: 'persons',
    counting: 'none',
    section: { act: 'PHL', section: '8' },
    validFrom: day('2026-01-01'),
    validFromMark: 'at-latest',
    status: 'verified',
    source: ['PHL'],
    checkedOn: wholeRecordCheckedOn,
    computedWith: false,
  },
  {
    id: 'family-carer-fee-min',
    value: 775,
    unit: 'euros-a-month',
    counting: 'none',
    section: { act: 'PHL', section: '16' },
    validFrom: day('2026-01-01'),
    validFromMark: 'at-latest',
    status: 'verified',
    source: ['PHL'],
    checkedOn: wholeRecordCheckedOn,
    computedWith: false,
    note: 'Base amount per person; indexed every year (index unverified).',
  },
] as const satisfies readonly LawRow[]
