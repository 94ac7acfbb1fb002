import type { Id } from '../../../kernel/id.ts'
import type { Reads } from '../../../platform/db.ts'

/** What may be known of the reporter without looking: whether there is a name, and which kind of sender. */
export async function findReporterKind(
  db: Reads,
  intake: Id<'intake'>,
): Promise<{ anonymous: boolean; sender: string; asksSecrecy: boolean } | undefined> {
  return db
    .selectFrom('reporter')
    .select(['anonymous', 'sender', 'asks_secrecy as asksSecrecy'])
    .where('intake_id', '=', intake)
    .executeTakeFirst()
}

/** Who the reporter is. Only the act that logs the look calls this. */
export async function findReporter(
  db: Reads,
  intake: Id<'intake'>,
): Promise<
  | (Record<
      | 'familyName'
      | 'givenNames'
      | 'jobTitle'
      | 'organisation'
      | 'streetAddress'
      | 'postalCode'
      | 'postOffice'
      | 'phone'
      | 'email'
      | 'secrecyReason',
      string | null
    > & { id: Id<'reporter'>; anonymous: boolean; sender: string; asksSecrecy: boolean })
  | undefined
> {
  return db
    .selectFrom('reporter')
    .select([
      'id',
      'anonymous',
      'sender',
      'family_name as familyName',
      'given_names as givenNames',
      'job_title as jobTitle',
      'organisation',
      'street_address as streetAddress',
      'postal_code as postalCode',
      'post_office as postOffice',
      'phone',
      'email',
      'asks_secrecy as asksSecrecy',
      'secrecy_reason as secrecyReason',
    ])
    .where('intake_id', '=', intake)
    .executeTakeFirst()
}
