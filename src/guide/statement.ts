import { z } from 'zod'
import { PlainDate } from '../kernel/day.ts'
import statementFile from './data/statement.json' with { type: 'json' }
import { frozen, LocalText } from './record.ts'

const Statement = z.strictObject({
  accessibility: z.strictObject({
    /** The day on which the evaluation that the statement rests on was made. */
    evaluatedOn: PlainDate,
    /** Where the controller takes feedback; null until the county has told. */
    feedbackEmail: z.email().nullable(),
    feedbackPhone: z.string().min(1).nullable(),
    /** Within how many days feedback is answered, from which day, and by which act. */
    answer: z.strictObject({
      days: z.int().positive(),
      since: PlainDate,
      act: z.string().regex(/^\d+\/\d{4}$/),
      checkedOn: PlainDate,
    }),
    supervisor: z.strictObject({ name: LocalText, verified: z.boolean() }),
  }),
  privacy: z.strictObject({
    writtenOn: PlainDate,
    controllerContact: z.string().min(1).nullable(),
    dataProtectionOfficer: z.string().min(1).nullable(),
  }),
})

/** What the accessibility statement and the privacy notice tell that only the one who runs the service knows. A fault in the file stops the start. */
export const statement = frozen(Statement.parse(statementFile))
