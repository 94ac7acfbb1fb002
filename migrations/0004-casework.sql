-- Matters, what came in, what was done, which clocks run, what was signed, and the use log.

create table matter (
  id uuid primary key,
  county text not null references county,
  child_id uuid references person,
  initiated_at timestamptz not null,
  initiated_on date not null,
  state text not null check (state in ('pending', 'under-assessment', 'assessed', 'assessment-skipped', 'transferred', 'joined')),
  outcome text check (outcome in ('no-need', 'social-welfare-services', 'child-welfare-client')),
  urgency text check (urgency in ('immediate', 'soon', 'not-urgent')),
  joined_to uuid references matter,
  closed_on date,
  version integer not null default 1
);
comment on table matter is 'One administrative matter of one child, pending from receipt (LSL 26 §). The state is a projection of its acts. Personal data; kept as the child''s documents.';
create index matter_by_child on matter (child_id, initiated_at desc);
create index matter_by_county on matter (county, state);
create index matter_by_joined_to on matter (joined_to);

create table intake (
  id uuid primary key,
  county text not null references county,
  kind text not null check (kind in ('private-notification', 'professional-notification')),
  channel text not null check (channel in ('web', 'phone', 'visit', 'letter')),
  language text not null check (language in ('fi', 'sv', 'en')),
  received_at timestamptz not null,
  received_on date not null,
  receipt text not null unique,
  form jsonb not null
);
comment on table intake is 'A message as it came, whole; never changed. The reporter is kept apart, in reporter. Personal data; kept as the documents of the matters it began.';
create index intake_by_county on intake (county, received_at desc);

create table reporter (
  id uuid primary key,
  county text not null references county,
  intake_id uuid not null unique references intake,
  anonymous boolean not null,
  sender text not null,
  family_name text,
  given_names text,
  job_title text,
  organisation text,
  street_address text,
  postal_code text,
  post_office text,
  phone text,
  email text,
  asks_secrecy boolean not null default false,
  secrecy_reason text,
  salt bytea not null
);
comment on table reporter is 'Who made a notification, apart from its text (JulkL 11 §). An own access class: each look is logged. Personal data; kept as the notification.';
create index reporter_by_county on reporter (county);

create table intake_item (
  id uuid primary key,
  county text not null references county,
  intake_id uuid not null references intake,
  child_number integer not null,
  child_name text not null,
  child_id uuid references person,
  matter_id uuid not null references matter,
  received_at timestamptz not null,
  stage text not null check (stage in ('received', 'registered', 'urgency-assessed', 'attached', 'transferred', 'assessment-skipped', 'assessment-started')),
  urgency text check (urgency in ('immediate', 'soon', 'not-urgent')),
  on_desk boolean not null generated always as (stage in ('received', 'registered', 'urgency-assessed')) stored,
  version integer not null default 1,
  unique (intake_id, child_number)
);
comment on table intake_item is 'One message about one child, by the stage of its handling (process T1–T6). The stage is a projection of its acts. Personal data; kept as the child''s documents.';
create index intake_item_on_desk on intake_item (county, received_at) where on_desk;
create index intake_item_by_child on intake_item (child_id, received_at desc);
create index intake_item_by_matter on intake_item (matter_id);

create table act (
  id uuid primary key,
  county text not null references county,
  child_id uuid references person,
  matter_id uuid references matter,
  item_id uuid references intake_item,
  name text not null,
  performed_by uuid references worker,
  performed_at timestamptz not null,
  performed_on date not null,
  reason text,
  basis jsonb not null,
  facts jsonb not null,
  document_id uuid,
  sequence bigint generated always as identity
);
comment on table act is 'Every legal step: who, when, on what provision. Append-only; states are derived from these. performed_by is empty when the service itself received a message. Personal data; kept as the child''s documents.';
create index act_by_child on act (child_id, sequence desc);
create index act_by_matter on act (matter_id, sequence);
create index act_by_item on act (item_id, sequence);
create index act_by_county on act (county);
create index act_by_worker on act (performed_by);

create table clock (
  id uuid primary key,
  county text not null references county,
  child_id uuid references person,
  matter_id uuid references matter,
  item_id uuid references intake_item,
  document_id uuid,
  kind text not null,
  counted_from date not null,
  nominal date not null,
  last_permitted date not null,
  safe date not null,
  deadline jsonb not null,
  started_at timestamptz not null,
  met_on date,
  stopped_on date,
  stopped_because text,
  running boolean not null generated always as (met_on is null and stopped_on is null) stored
);
comment on table clock is 'Time limits that run or ran, with how each was counted and the rule version used. A projection of acts. Personal data through the child; kept as the child''s documents.';
create index clock_by_child on clock (child_id, running, last_permitted);
create index clock_by_matter on clock (matter_id);
create index clock_by_item on clock (item_id);
create index clock_by_county on clock (county, last_permitted) where running;

create table assessment (
  id uuid primary key,
  county text not null references county,
  child_id uuid not null references person,
  matter_id uuid not null unique references matter,
  state text not null check (state in ('under-way', 'completed')),
  started_on date not null,
  completed_on date,
  finding text check (finding in ('no-need', 'social-welfare-services', 'child-welfare-need')),
  version integer not null default 1
);
comment on table assessment is 'A service needs assessment (LSL 26 §, SHL 36 §), a projection of its acts. Personal data; kept as its document.';
create index assessment_by_child on assessment (child_id);
create index assessment_by_county on assessment (county);

create table client_relationship (
  id uuid primary key,
  county text not null references county,
  child_id uuid not null references person,
  matter_id uuid not null references matter,
  ground text not null check (ground in ('need-found', 'urgent-action', 'support-before-assessment')),
  began_on date not null,
  ended_on date,
  version integer not null default 1,
  exclude using gist (child_id with =, daterange(began_on, ended_on, '[]') with &&)
);
comment on table client_relationship is 'A child welfare client relationship (LSL 27 §); one at a time. Personal data; kept 2 years after the death of the client.';
create index client_relationship_by_matter on client_relationship (matter_id);
create index client_relationship_by_county on client_relationship (county);

create table client_plan (
  id uuid primary key,
  county text not null references county,
  child_id uuid not null references person,
  document_id uuid not null,
  signed_on date not null,
  review_by date not null,
  current boolean not null default true
);
comment on table client_plan is 'Signed client plans (LSL 30 §), newest marked current. A projection of acts. Personal data; kept as its document.';
create index client_plan_by_child on client_plan (child_id, signed_on desc);
create index client_plan_by_county on client_plan (county);

create table open_care_measure (
  id uuid primary key,
  county text not null references county,
  child_id uuid not null references person,
  document_id uuid not null,
  measure text not null,
  decided_on date not null,
  valid_from date not null,
  valid_to date,
  ended_on date
);
comment on table open_care_measure is 'Decided open-care support measures (LSL 36 §). A projection of acts. Personal data; kept as its decision.';
create index open_care_measure_by_child on open_care_measure (child_id, valid_from desc);
create index open_care_measure_by_county on open_care_measure (county);

create table draft (
  id uuid primary key,
  county text not null references county,
  child_id uuid not null references person,
  matter_id uuid references matter,
  kind text not null,
  content jsonb not null,
  corrects uuid,
  written_by uuid not null references worker,
  written_at timestamptz not null,
  version integer not null default 1
);
comment on table draft is 'Documents being written; what cannot be read yet is kept as it was typed. Removed when signed or thrown away. Personal data.';
create index draft_by_child on draft (child_id, kind);
create index draft_by_matter on draft (matter_id);
create index draft_by_writer on draft (written_by);
create index draft_by_county on draft (county);

create table document (
  id uuid primary key,
  county text not null references county,
  child_id uuid not null references person,
  matter_id uuid references matter,
  kind text not null,
  number text not null,
  structure text not null,
  set_id uuid not null,
  version integer not null,
  language text not null check (language in ('fi', 'sv', 'en')),
  content jsonb not null,
  wording jsonb not null,
  law jsonb not null,
  hash text not null,
  signed_by uuid not null references worker,
  signed_at timestamptz not null,
  signed_on date not null,
  supersedes uuid references document,
  correction_reason text,
  kept_apart jsonb,
  check ((supersedes is null) = (correction_reason is null)),
  unique (set_id, version)
);
comment on column document.kept_apart is 'What is no part of the signed content but kept elsewhere: whose row it is (reporter) and a salted hash over the values. Never the values.';
comment on table document is 'Signed documents as worded that day, with the law versions used and a content hash; never changed (ATL 22 §), a correction is a new version. Personal data; kept by the class of the service task.';
create index document_by_child on document (child_id, signed_at desc);
create index document_by_matter on document (matter_id);
create index document_by_supersedes on document (supersedes);
create index document_by_signer on document (signed_by);
create index document_by_county on document (county);

alter table act add foreign key (document_id) references document;
alter table clock add foreign key (document_id) references document;
alter table client_plan add foreign key (document_id) references document;
alter table open_care_measure add foreign key (document_id) references document;
alter table draft add foreign key (corrects) references document;
create index act_by_document on act (document_id);
create index clock_by_document on clock (document_id);
create index client_plan_by_document on client_plan (document_id);
create index open_care_measure_by_document on open_care_measure (document_id);
create index draft_by_corrects on draft (corrects);

create table delivery (
  id uuid primary key,
  county text not null references county,
  child_id uuid not null references person,
  document_id uuid not null references document,
  recipient text not null,
  recipient_id uuid references person,
  manner text not null check (manner in ('handed-over', 'letter', 'letter-with-receipt', 'electronic')),
  sent_on date not null,
  received_on date not null
);
comment on table delivery is 'Notice of a decision to each recipient: each has an own day and an own clock (HL 54–60 §). Personal data; kept as the decision.';
create index delivery_by_document on delivery (document_id);
create index delivery_by_child on delivery (child_id);
create index delivery_by_recipient on delivery (recipient_id);
create index delivery_by_county on delivery (county);

create table submission (
  key uuid primary key,
  county text not null references county,
  worker_id uuid references worker,
  act text not null,
  answer jsonb not null,
  at timestamptz not null
);
comment on table submission is 'Idempotency: what a form with this key already led to. Ids and receipts only. Removed after 30 days.';
create index submission_by_time on submission (at);
create index submission_by_county on submission (county);
create index submission_by_worker on submission (worker_id);

create table use_log (
  id uuid primary key,
  event_id uuid not null,
  sequence bigint generated always as identity,
  county text not null references county,
  at timestamptz not null,
  worker_id uuid,
  worker_name text not null,
  roles text[] not null,
  unit text not null,
  act text not null,
  purpose text not null,
  relation text not null,
  person_id uuid,
  object_kind text not null,
  object_id uuid,
  object_version integer,
  reaches_back_to date,
  outcome text not null check (outcome in ('done', 'refused', 'not-found')),
  request_id uuid not null
);
comment on table use_log is 'Use log (ATL 10 §): every look at and every change of a person''s data, one line a person, written in the transaction that reads or writes. Append-only; kept 12 years from the event. Never content or free text.';
create index use_log_by_person on use_log (person_id, at desc);
create index use_log_by_worker on use_log (worker_id, at desc);
create index use_log_by_county on use_log (county, at desc);

create function desk_children() returns setof uuid language sql stable security definer set search_path = suojatie, pg_temp
  as $$
    select i.child_id from intake_item i
    where i.on_desk and i.child_id is not null and i.county = suojatie.current_county() and suojatie.on_duty()
  $$;
comment on function desk_children is 'The children whom an open intake item concerns, for whoever is on duty: what is open about them must be seen to assess the item (LSL 26 §).';

do $$
declare t text;
begin
  foreach t in array array['matter','intake','reporter','intake_item','act','clock','assessment','client_relationship','client_plan','open_care_measure','draft','document','delivery','submission','use_log'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy keeper on %I to current_user using (true) with check (true)', t);
  end loop;
  -- A signed-in worker writes only for own children, or for what lies on the duty desk.
  foreach t in array array['assessment','client_relationship','client_plan','open_care_measure','draft','document','delivery'] loop
    execute format('create policy own_children on %I for select using (county = suojatie.current_county() and child_id in (select suojatie.my_children()))', t);
    execute format('create policy own_children_written on %I for insert with check (county = suojatie.current_county() and child_id in (select suojatie.my_children()))', t);
  end loop;
  foreach t in array array['assessment','client_relationship','client_plan','open_care_measure','draft'] loop
    execute format('create policy own_children_changed on %I for update using (county = suojatie.current_county() and child_id in (select suojatie.my_children())) with check (county = suojatie.current_county())', t);
  end loop;
end $$;
-- On duty one must see whether the child of an open item is a client already, and by whom the child's matters are handled.
create policy desk_children on client_relationship for select using (county = suojatie.current_county() and child_id in (select suojatie.desk_children()));
create policy desk_children on assignment for select using (county = suojatie.current_county() and child_id in (select suojatie.desk_children()));
create policy own_children_discarded on draft for delete using (county = suojatie.current_county() and child_id in (select suojatie.my_children()));

-- What the service itself receives from the public: it may write, and see nothing.
create function receiving() returns boolean language sql stable
  as $$ select current_setting('suojatie.worker', true) = 'service' $$;

create policy desk_or_own on intake_item for select using (county = suojatie.current_county()
  and ((on_desk and suojatie.on_duty()) or child_id in (select suojatie.my_children()) or child_id in (select suojatie.desk_children())));
create policy received on intake_item for insert with check (county = suojatie.current_county() and suojatie.receiving());
create policy handled on intake_item for update using (county = suojatie.current_county()
  and ((on_desk and suojatie.on_duty()) or child_id in (select suojatie.my_children()))) with check (county = suojatie.current_county());

create policy desk_or_own on matter for select using (county = suojatie.current_county()
  and (child_id in (select suojatie.my_children())
    or (suojatie.on_duty() and id in (select i.matter_id from suojatie.intake_item i where i.on_desk and i.county = suojatie.current_county()))));
create policy received on matter for insert with check (county = suojatie.current_county() and suojatie.receiving());
create policy handled on matter for update using (county = suojatie.current_county()
  and (child_id in (select suojatie.my_children())
    or (suojatie.on_duty() and id in (select i.matter_id from suojatie.intake_item i where i.on_desk and i.county = suojatie.current_county()))))
  with check (county = suojatie.current_county());

create policy desk_or_own on intake for select using (county = suojatie.current_county()
  and id in (select i.intake_id from suojatie.intake_item i));
create policy received on intake for insert with check (county = suojatie.current_county() and suojatie.receiving());
create policy desk_or_own on reporter for select using (county = suojatie.current_county()
  and intake_id in (select i.intake_id from suojatie.intake_item i where i.on_desk or i.child_id in (select suojatie.my_children())));
create policy received on reporter for insert with check (county = suojatie.current_county() and suojatie.receiving());

create policy desk_or_own on act for select using (county = suojatie.current_county()
  and (child_id in (select suojatie.my_children()) or matter_id in (select m.id from suojatie.matter m)));
create policy performed on act for insert with check (county = suojatie.current_county()
  and (suojatie.receiving() or child_id in (select suojatie.my_children()) or suojatie.on_duty()));
create policy desk_or_own on clock for select using (county = suojatie.current_county()
  and (child_id in (select suojatie.my_children()) or child_id in (select suojatie.desk_children()) or (suojatie.on_duty() and item_id in (select i.id from suojatie.intake_item i where i.on_desk))));
create policy started on clock for insert with check (county = suojatie.current_county()
  and (suojatie.receiving() or child_id in (select suojatie.my_children())));
create policy stopped on clock for update using (county = suojatie.current_county()
  and (child_id in (select suojatie.my_children()) or (suojatie.on_duty() and item_id in (select i.id from suojatie.intake_item i where i.on_desk))))
  with check (county = suojatie.current_county());

create policy own_submissions on submission for select using (county = suojatie.current_county()
  and (worker_id is not distinct from suojatie.current_worker()));
create policy own_submissions_written on submission for insert with check (county = suojatie.current_county()
  and (worker_id is not distinct from suojatie.current_worker()));
create policy appended on use_log for insert with check (county = suojatie.current_county());

grant select, insert on intake, reporter, act, document, delivery, submission to suojatie_app;
grant insert on use_log to suojatie_app;
grant select, insert, update on matter, intake_item, clock, assessment, client_relationship, client_plan, open_care_measure, draft to suojatie_app;
grant delete on draft to suojatie_app;
