-- The guide as content: contacts and pages about services that each county's editors keep.

-- Who keeps the guide of a county. No client data comes with it.
alter table posting drop constraint posting_role_check;
alter table posting add constraint posting_role_check
  check (role in ('duty-worker', 'social-worker', 'leading-official', 'supervisor', 'administrator', 'guide-editor'));

create table guide_entry (
  id uuid primary key,
  county text not null references county,
  kind text not null check (kind in ('contact', 'service')),
  -- Which contact or page: the id it has in the content.
  entry text not null check (entry ~ '^[a-z0-9-]+$' and length(entry) <= 120),
  version int not null check (version > 0),
  step text not null check (step in ('saved', 'published', 'withdrawn')),
  content jsonb not null,
  -- The day by which somebody must look at it again.
  review_by date,
  -- What the editor says of the change, for colleagues.
  note text,
  origin text not null check (origin in ('editor', 'service-catalogue')),
  written_by uuid not null references worker,
  written_at timestamptz not null,
  unique (county, kind, entry, version)
);
comment on table guide_entry is 'Every version of what a county tells in the guide, append-only; what was published or withdrawn last is what the public sees. No personal data of clients; staff by id. Kept for ever: it is the record of what the public was told.';
comment on column guide_entry.step is 'saved: a draft for colleagues; published: the public sees it from then on; withdrawn: the public sees neither it nor what is delivered under the same id.';
comment on column guide_entry.content is 'The contact or page as the program keeps it, parsed at each reading. Contact details of offices, no personal data. Kept for ever.';
comment on column guide_entry.note is 'Written by staff about the change; no personal data of clients belongs here. Kept for ever.';
comment on column guide_entry.written_by is 'Staff by id. Kept for ever.';
-- The public read: the last that was told of each entry.
create index guide_entry_told on guide_entry (county, kind, entry, version desc) where step <> 'saved';
create index guide_entry_by_writer on guide_entry (written_by);

alter table guide_entry enable row level security;
alter table guide_entry force row level security;
-- What was told to the public is for everybody; drafts are for the county.
create policy told_to_all on guide_entry for select using (step <> 'saved');
create policy own_county on guide_entry for select using (
  county = suojatie.current_county() and suojatie.current_worker() is not null);
create policy written_by_editors on guide_entry for insert with check (
  county = suojatie.current_county() and written_by = suojatie.current_worker()
    and suojatie.posted_as(array['guide-editor']));
grant select, insert on guide_entry to suojatie_app;
