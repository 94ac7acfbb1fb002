import { sql } from 'kysely'
import { z } from 'zod'
import { PlainDate } from '../../../kernel/day.ts'
import { type Id, idOf } from '../../../kernel/id.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Reads, Writes } from '../../../platform/db.ts'
import type { ItemId, MatterId } from '../../matter/matter.ts'
import type { SentNotification, SentReporter } from '../notification.ts'

const SentChild = z.object({
  familyName: z.string(),
  givenNames: z.string(),
  identityCode: z.string().optional(),
  age: z.string().optional(),
  streetAddress: z.string().optional(),
  postalCode: z.string().optional(),
  postOffice: z.string().optional(),
  phone: z.string().optional(),
  lives: z.string().optional(),
  school: z.string().optional(),
  language: z.string().optional(),
  securityBan: z.boolean().optional(),
})
const SentCarer = z.object({
  familyName: z.string(),
  givenNames: z.string(),
  relation: z.string().optional(),
  phone: z.string().optional(),
  streetAddress: z.string().optional(),
})
const Told = z.enum(['yes', 'no', 'not-known'])
export const StoredForm: z.ZodType<SentNotification> = z.object({
  municipality: z.string(),
  danger: z.enum(['now', 'soon', 'no']).optional(),
  children: z.array(SentChild),
  carers: z.array(SentCarer),
  what: z.string(),
  childTold: Told,
  carerTold: Told,
  toldMore: z.string().optional(),
  sentOn: PlainDate,
})

/** Stores a message whole, as it came, and its reporter apart from it. */
export async function insertIntake(
  tx: Writes,
  intake: {
    id: Id<'intake'>
    county: string
    kind: 'private-notification' | 'professional-notification'
    language: Language
    receivedAt: Date
    receivedOn: PlainDate
    receipt: string
    form: SentNotification
  },
  reporter: SentReporter & { id: Id<'reporter'>; salt: Uint8Array },
): Promise<void> {
  await tx
    .insertInto('intake')
    .values({
      id: intake.id,
      county: intake.county,
      kind: intake.kind,
      channel: 'web',
      language: intake.language,
      received_at: intake.receivedAt,
      received_on: intake.receivedOn,
      receipt: intake.receipt,
      form: JSON.stringify(intake.form),
    })
    .execute()
  await tx
    .insertInto('reporter')
    .values({
      id: reporter.id,
      county: intake.county,
      intake_id: intake.id,
      anonymous: reporter.anonymous,
      sender: reporter.sender,
      family_name: reporter.familyName ?? null,
      given_names: reporter.givenNames ?? null,
      job_title: reporter.jobTitle ?? null,
      organisation: reporter.organisation ?? null,
      street_address: reporter.streetAddress ?? null,
      postal_code: reporter.postalCode ?? null,
      post_office: reporter.postOffice ?? null,
      phone: reporter.phone ?? null,
      email: reporter.email ?? null,
      asks_secrecy: reporter.asksSecrecy,
      secrecy_reason: reporter.secrecyReason ?? null,
      salt: Buffer.from(reporter.salt),
    })
    .execute()
}

/** Stores one item of a message: one child of it. */
export async function insertItem(
  tx: Writes,
  item: {
    id: ItemId
    county: string
    intakeId: Id<'intake'>
    childNumber: number
    childName: string
    matterId: MatterId
    receivedAt: Date
  },
): Promise<void> {
  await tx
    .insertInto('intake_item')
    .values({
      id: item.id,
      county: item.county,
      intake_id: item.intakeId,
      child_number: item.childNumber,
      child_name: item.childName,
      child_id: null,
      matter_id: item.matterId,
      received_at: item.receivedAt,
      stage: 'received',
      urgency: null,
    })
    .execute()
}

const Sent = z.object({ receipt: z.string(), items: z.array(idOf<'intake_item'>()).default([]) })

/** What a form with this key already led to: its receipt, its items, and when it came. Asked by the service itself, which sees nothing else. */
export async function findReceipt(
  tx: Writes,
  key: Id<'submission'>,
): Promise<{ receipt: string; items: readonly ItemId[]; receivedAt: Date } | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx)
  const row = await tx
    .selectFrom('submission')
    .select(['answer', 'at'])
    .where('key', '=', key)
    .where('act', '=', 'notification:send')
    .executeTakeFirst()
  return row && { ...Sent.parse(row.answer), receivedAt: row.at }
}

/** Remembers the receipt of a sent form. */
export async function insertReceipt(
  tx: Writes,
  submission: { key: Id<'submission'>; county: string; receipt: string; items: readonly ItemId[]; at: Date },
): Promise<void> {
  await tx
    .insertInto('submission')
    .values({
      key: submission.key,
      county: submission.county,
      worker_id: null,
      act: 'notification:send',
      answer: JSON.stringify({ receipt: submission.receipt, items: submission.items }),
      at: submission.at,
    })
    .execute()
}

/** The counties that this installation serves. */
export async function listServedCounties(
  db: Reads,
): Promise<{ code: string; nameFi: string; nameSv: string; nameEn: string }[]> {
  return db
    .selectFrom('county')
    .select(['code', 'name_fi as nameFi', 'name_sv as nameSv', 'name_en as nameEn'])
    .orderBy('code')
    .execute()
}
