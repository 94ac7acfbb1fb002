import { z } from 'zod'
import type { Id } from '../../../kernel/id.ts'
import type { Reads } from '../../../platform/db.ts'
import { type SentReporter, senders } from '../notification.ts'

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

const Sender = z.enum(senders)

/** The reporter as sent, with the salt that hides what documents keep apart: by its own id, or by the message it came in. */
export async function findSealedReporter(
  db: Reads,
  which: { readonly id: Id<'reporter'> } | { readonly intake: Id<'intake'> },
): Promise<{ id: Id<'reporter'>; salt: Uint8Array; sent: SentReporter } | undefined> {
  const row = await db
    .selectFrom('reporter')
    .select([
      'id',
      'salt',
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
    .where((where) => ('id' in which ? where('id', '=', which.id) : where('intake_id', '=', which.intake)))
    .executeTakeFirst()
  if (!row) return undefined
  const { id, salt, anonymous, sender, asksSecrecy, ...told } = row
  return {
    id,
    salt,
    sent: {
      anonymous,
      asksSecrecy,
      sender: Sender.parse(sender),
      familyName: told.familyName ?? undefined,
      givenNames: told.givenNames ?? undefined,
      jobTitle: told.jobTitle ?? undefined,
      organisation: told.organisation ?? undefined,
      streetAddress: told.streetAddress ?? undefined,
      postalCode: told.postalCode ?? undefined,
      postOffice: told.postOffice ?? undefined,
      phone: told.phone ?? undefined,
      email: told.email ?? undefined,
      secrecyReason: told.secrecyReason ?? undefined,
    },
  }
}
