import { day } from '../../kernel/day.ts'
import { socialWelfareAct } from '../citation.ts'
import { type LawRow, wholeRecordCheckedOn } from './record.ts'

/** Social Welfare Act (1301/2014): services and their time limits. */
export const socialWelfareActServices = [
  {
    id: 'service-decision-execution-max',
    value: 3,
    unit: 'months',
    counting: 'MONTH',
    shiftStatus: 'interpretation',
    section: socialWelfareAct('45', 2),
    validFrom: day('2015-04-01'),
    status: 'verified',
    source: ['SHL-2018'],
    checkedOn: wholeRecordCheckedOn,
    note: 'Unless there is a special reason.',
  },
  {
    id: 'psychosocial-support-under-23-max',
    value: 1,
    unit: 'months',
    counting: 'MONTH',
    section: socialWelfareAct('45', 3),
    also: [socialWelfareAct('25 a', 2)],
    validFrom: day('2025-05-01'),
    status: 'verified',
    source: ['SHL-1108'],
    checkedOn: wholeRecordCheckedOn,
    computedWith: false,
    note: 'From establishing the need.',
  },
] as const satisfies readonly LawRow[]
