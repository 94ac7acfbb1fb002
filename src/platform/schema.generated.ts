// Made by scripts/schema.ts from the migrations: never edited by hand. A test fails when it is out of date.

import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { PlainDate } from '../kernel/day.ts'
import type { Id } from '../kernel/id.ts'

/** JSON: nothing is known of it when it is read, so parse it; written as text (`JSON.stringify`), because the driver would make an array of the database out of a list. */
export type Json = ColumnType<unknown, string, string>

/** A whole number past 2^53: read as text. */
export type BigInteger = ColumnType<string, string | number | bigint, string | number | bigint>

/** Every legal step: who, when, on what provision. Append-only; states are derived from these. performed_by is empty when the service itself received a message. Personal data; kept as the child's documents. */
export type ActTable = {
  id: Id<'act'>
  county: string
  child_id: Id<'person'> | null
  matter_id: Id<'matter'> | null
  item_id: Id<'intake_item'> | null
  name: string
  performed_by: Id<'worker'> | null
  performed_at: Date
  performed_on: PlainDate
  reason: string | null
  basis: Json
  facts: Json
  document_id: Id<'document'> | null
  sequence: ColumnType<string, never, never>
}

/** Which migration files have run and what they contained. No personal data. Kept for ever. */
export type AppliedMigrationTable = {
  name: string
  sha256: string
  applied_at: Generated<Date>
}

/** A service needs assessment (LSL 26 §, SHL 36 §), a projection of its acts. Personal data; kept as its document. */
export type AssessmentTable = {
  id: Id<'assessment'>
  county: string
  child_id: Id<'person'>
  matter_id: Id<'matter'>
  state: 'under-way' | 'completed'
  started_on: PlainDate
  completed_on: PlainDate | null
  finding: 'no-need' | 'social-welfare-services' | 'child-welfare-need' | null
  version: Generated<number>
}

/** Who has which child's matter as a task, on what ground, from and to (ATL 9 §). The responsible social worker (LSL 13 b §) is one of these relations: one at a time. Kept 12 years from the end. */
export type AssignmentTable = {
  id: Id<'assignment'>
  county: string
  worker_id: Id<'worker'>
  child_id: Id<'person'>
  relation: 'responsible' | 'assessor' | 'handler' | 'pair' | 'deputy' | 'leading'
  ground: string
  begins_at: Date
  ends_at: Date | null
}

/** Signed client plans (LSL 30 §), newest marked current. A projection of acts. Personal data; kept as its document. */
export type ClientPlanTable = {
  id: Id<'client_plan'>
  county: string
  child_id: Id<'person'>
  document_id: Id<'document'>
  signed_on: PlainDate
  review_by: PlainDate
  current: Generated<boolean>
}

/** A child welfare client relationship (LSL 27 §); one at a time. Personal data; kept 2 years after the death of the client. */
export type ClientRelationshipTable = {
  id: Id<'client_relationship'>
  county: string
  child_id: Id<'person'>
  matter_id: Id<'matter'>
  ground: 'need-found' | 'urgent-action' | 'support-before-assessment'
  began_on: PlainDate
  ended_on: PlainDate | null
  version: Generated<number>
}

/** Time limits that run or ran, with how each was counted and the rule version used. A projection of acts. Personal data through the child; kept as the child's documents. */
export type ClockTable = {
  id: Id<'clock'>
  county: string
  child_id: Id<'person'> | null
  matter_id: Id<'matter'> | null
  item_id: Id<'intake_item'> | null
  document_id: Id<'document'> | null
  kind: string
  counted_from: PlainDate
  nominal: PlainDate
  last_permitted: PlainDate
  safe: PlainDate
  deadline: Json
  started_at: Date
  met_on: PlainDate | null
  stopped_on: PlainDate | null
  stopped_because: string | null
  running: GeneratedAlways<boolean>
}

/** Codes of national lists that a county has entered, and where they were read. No personal data of clients; staff by id. Kept for ever: signed documents hold the codes. */
export type CodeEntryTable = {
  id: Id<'code_entry'>
  county: string
  list: string
  code: string
  words_fi: string
  words_sv: string
  words_en: string
  source: string
  replaces: string | null
  entered_by: Id<'worker'>
  entered_at: Date
  withdrawn_by: Id<'worker'> | null
  withdrawn_at: Date | null
}

/** Controllers of a register: wellbeing services counties, Helsinki, Åland. No personal data. */
export type CountyTable = {
  code: string
  name_fi: string
  name_sv: string
  name_en: string
  short_name: string
}

/** Notice of a decision to each recipient: each has an own day and an own clock (HL 54–60 §). Personal data; kept as the decision. */
export type DeliveryTable = {
  id: Id<'delivery'>
  county: string
  child_id: Id<'person'>
  document_id: Id<'document'>
  recipient: string
  recipient_id: Id<'person'> | null
  manner: 'handed-over' | 'letter' | 'letter-with-receipt' | 'electronic'
  sent_on: PlainDate
  received_on: PlainDate
}

/** One row when every person in this database is invented. A start without the demonstration mode refuses such a database, and the reverse. */
export type DemonstrationTable = {
  one: Generated<boolean>
  /** The same seed, size and day of making give the same people and the same history. */
  seed: BigInteger
  /** The moment the history leads up to, by the application's clock. */
  made_at: Date
  /** How many children there are. */
  size: number
  /** When the last act of the history was in; empty while it is being filled. */
  filled_at: Date | null
}

/** Signed documents as worded that day, with the law versions used and a content hash; never changed (ATL 22 §), a correction is a new version. Personal data; kept by the class of the service task. */
export type DocumentTable = {
  id: Id<'document'>
  county: string
  child_id: Id<'person'>
  matter_id: Id<'matter'> | null
  kind: string
  number: string
  structure: string
  set_id: string
  version: number
  language: 'fi' | 'sv' | 'en'
  content: Json
  wording: Json
  law: Json
  hash: string
  signed_by: Id<'worker'>
  signed_at: Date
  signed_on: PlainDate
  supersedes: Id<'document'> | null
  correction_reason: string | null
  /** What is no part of the signed content but kept elsewhere: whose row it is (reporter) and a salted hash over the values. Never the values. */
  kept_apart: Json | null
}

/** Documents being written; what cannot be read yet is kept as it was typed. Removed when signed or thrown away. Personal data. */
export type DraftTable = {
  id: Id<'draft'>
  county: string
  child_id: Id<'person'>
  matter_id: Id<'matter'> | null
  kind: string
  content: Json
  corrects: Id<'document'> | null
  written_by: Id<'worker'>
  written_at: Date
  version: Generated<number>
  language: Generated<'fi' | 'sv' | 'en'>
  /** The message that the document answers, when it answers one (the assessment of a notification). */
  item_id: Id<'intake_item'> | null
  /** Why a signed document is corrected; signed, it becomes the reason of the new version (ATL 22 §). */
  reason: string | null
}

/** When a worker is on duty: the task relation to open intake items. Kept 12 years from the end. */
export type DutyShiftTable = {
  id: Id<'duty_shift'>
  county: string
  worker_id: Id<'worker'>
  begins_at: Date
  ends_at: Date
}

/** Every version of what a county tells in the guide, append-only; what was published or withdrawn last is what the public sees. No personal data of clients; staff by id. Kept for ever: it is the record of what the public was told. */
export type GuideEntryTable = {
  id: Id<'guide_entry'>
  county: string
  kind: 'contact' | 'service'
  entry: string
  version: number
  /** saved: a draft for colleagues; published: the public sees it from then on; withdrawn: the public sees neither it nor what is delivered under the same id. */
  step: 'saved' | 'published' | 'withdrawn'
  /** The contact or page as the program keeps it, parsed at each reading. Contact details of offices, no personal data. Kept for ever. */
  content: Json
  review_by: PlainDate | null
  /** Written by staff about the change; no personal data of clients belongs here. Kept for ever. */
  note: string | null
  origin: 'editor' | 'service-catalogue'
  /** Staff by id. Kept for ever. */
  written_by: Id<'worker'>
  written_at: Date
}

/** A message as it came, whole; never changed. The reporter is kept apart, in reporter. Personal data; kept as the documents of the matters it began. */
export type IntakeTable = {
  id: Id<'intake'>
  county: string
  kind: 'private-notification' | 'professional-notification'
  channel: 'web' | 'phone' | 'visit' | 'letter'
  language: 'fi' | 'sv' | 'en'
  received_at: Date
  received_on: PlainDate
  receipt: string
  form: Json
}

/** One message about one child, by the stage of its handling (process T1–T6). The stage is a projection of its acts. Personal data; kept as the child's documents. */
export type IntakeItemTable = {
  id: Id<'intake_item'>
  county: string
  intake_id: Id<'intake'>
  child_number: number
  child_name: string
  child_id: Id<'person'> | null
  matter_id: Id<'matter'>
  received_at: Date
  stage: 'received' | 'registered' | 'urgency-assessed' | 'attached' | 'transferred' | 'assessment-skipped' | 'assessment-started'
  urgency: 'immediate' | 'soon' | 'not-urgent' | null
  on_desk: GeneratedAlways<boolean>
  version: Generated<number>
}

/** How a person is related to a child; custodian and parent are not the same set of people. Personal data; kept as the child's documents. */
export type KinshipTable = {
  id: Id<'kinship'>
  county: string
  child_id: Id<'person'>
  person_id: Id<'person'>
  kind: 'mother' | 'father' | 'parent' | 'grandparent' | 'sibling' | 'step-parent' | 'foster-carer' | 'other'
  custodian: Generated<boolean>
  lives_with: Generated<boolean>
  may_be_informed: Generated<boolean>
  begins_on: PlainDate | null
  ends_on: PlainDate | null
}

/** One administrative matter of one child, pending from receipt (LSL 26 §). The state is a projection of its acts. Personal data; kept as the child's documents. */
export type MatterTable = {
  id: Id<'matter'>
  county: string
  child_id: Id<'person'> | null
  initiated_at: Date
  initiated_on: PlainDate
  state: 'pending' | 'under-assessment' | 'assessed' | 'assessment-skipped' | 'transferred' | 'joined'
  outcome: 'no-need' | 'social-welfare-services' | 'child-welfare-client' | null
  urgency: 'immediate' | 'soon' | 'not-urgent' | null
  joined_to: Id<'matter'> | null
  closed_on: PlainDate | null
  version: Generated<number>
}

/** Decided open-care support measures (LSL 36 §). A projection of acts. Personal data; kept as its decision. */
export type OpenCareMeasureTable = {
  id: Id<'open_care_measure'>
  county: string
  child_id: Id<'person'>
  document_id: Id<'document'>
  measure: string
  decided_on: PlainDate
  valid_from: PlainDate
  valid_to: PlainDate | null
  ended_on: PlainDate | null
}

/** Children and the people around them, in the register of one county. Personal data; kept 2 years after the death of the client (ATL annex, child welfare). */
export type PersonTable = {
  id: Id<'person'>
  county: string
  family_name: string
  given_names: string
  identity_code: string | null
  born_on: PlainDate | null
  /** What a reporter said of the age when the birthday is not known. */
  age_as_told: string | null
  sex: 'female' | 'male' | 'other' | null
  mother_tongue: string | null
  contact_language: 'fi' | 'sv' | 'en' | null
  interpreter_language: string | null
  home_municipality: string | null
  security_ban: Generated<boolean>
  street_address: string | null
  postal_code: string | null
  post_office: string | null
  phone: string | null
  email: string | null
  created_at: Date
  version: Generated<number>
}

/** What a worker is posted to do, and when (register of users and rights, ATL 9 §). Kept 12 years from the end. */
export type PostingTable = {
  id: Id<'posting'>
  county: string
  worker_id: Id<'worker'>
  role: 'duty-worker' | 'social-worker' | 'leading-official' | 'supervisor' | 'administrator' | 'guide-editor'
  begins_at: Date
  ends_at: Date | null
}

/** Who made a notification, apart from its text (JulkL 11 §). An own access class: each look is logged. Personal data; kept as the notification. */
export type ReporterTable = {
  id: Id<'reporter'>
  county: string
  intake_id: Id<'intake'>
  anonymous: boolean
  sender: string
  family_name: string | null
  given_names: string | null
  job_title: string | null
  organisation: string | null
  street_address: string | null
  postal_code: string | null
  post_office: string | null
  phone: string | null
  email: string | null
  asks_secrecy: Generated<boolean>
  secrecy_reason: string | null
  salt: Buffer
}

/** An authenticated period of a worker in a browser. Only the hash of the cookie is kept. Removed 90 days after the end. */
export type SignInTable = {
  id: Id<'sign_in'>
  token_hash: Buffer
  county: string
  worker_id: Id<'worker'>
  began_at: Date
  last_seen_at: Date
  ends_at: Date
  ended_at: Date | null
}

/** Idempotency: what a form with this key already led to. Ids and receipts only. Removed after 30 days. */
export type SubmissionTable = {
  key: Id<'submission'>
  county: string
  worker_id: Id<'worker'> | null
  act: string
  answer: Json
  at: Date
}

/** Use log (ATL 10 §): every look at and every change of a person's data, one line a person, written in the transaction that reads or writes. Append-only; kept 12 years from the event. Never content or free text. */
export type UseLogTable = {
  id: Id<'use_log'>
  event_id: string
  sequence: ColumnType<string, never, never>
  county: string
  at: Date
  worker_id: string | null
  worker_name: string
  roles: string[]
  unit: string
  act: string
  purpose: string
  relation: string
  person_id: string | null
  object_kind: string
  object_id: string | null
  object_version: number | null
  reaches_back_to: PlainDate | null
  outcome: 'done' | 'refused' | 'not-found'
  request_id: string
}

/** Staff identity. Kept as long as the use log that names them: 12 years from the last event (ATL annex). */
export type WorkerTable = {
  id: Id<'worker'>
  county: string
  name: string
  title_fi: string
  title_sv: string
  title_en: string
  unit: string
  phone: string | null
  language: Generated<'fi' | 'sv' | 'en'>
  qualification: 'social-worker' | 'temporary-social-worker' | 'social-counsellor' | 'other'
  in_public_office: boolean
  temporary_right_ends_on: PlainDate | null
  created_at: Date
  disabled_at: Date | null
}

/** Every table, by name. */
export type Schema = {
  act: ActTable
  applied_migration: AppliedMigrationTable
  assessment: AssessmentTable
  assignment: AssignmentTable
  client_plan: ClientPlanTable
  client_relationship: ClientRelationshipTable
  clock: ClockTable
  code_entry: CodeEntryTable
  county: CountyTable
  delivery: DeliveryTable
  demonstration: DemonstrationTable
  document: DocumentTable
  draft: DraftTable
  duty_shift: DutyShiftTable
  guide_entry: GuideEntryTable
  intake: IntakeTable
  intake_item: IntakeItemTable
  kinship: KinshipTable
  matter: MatterTable
  open_care_measure: OpenCareMeasureTable
  person: PersonTable
  posting: PostingTable
  reporter: ReporterTable
  sign_in: SignInTable
  submission: SubmissionTable
  use_log: UseLogTable
  worker: WorkerTable
}
