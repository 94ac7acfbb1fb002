-- Codes that a county has entered into the national lists: those the program could not read anywhere.

create table code_entry (
  id uuid primary key,
  county text not null references county,
  -- The list, by its OID.
  list text not null check (list ~ '^[0-9]+([.][0-9]+)+$'),
  code text not null check (code <> '' and code not like 'unverified:%'),
  words_fi text not null check (words_fi <> ''),
  words_sv text not null check (words_sv <> ''),
  words_en text not null check (words_en <> ''),
  -- Where the code was read.
  source text not null check (source <> ''),
  -- The provisional code it takes the place of.
  replaces text check (replaces like 'unverified:%'),
  entered_by uuid not null references worker,
  entered_at timestamptz not null,
  withdrawn_by uuid references worker,
  withdrawn_at timestamptz,
  check ((withdrawn_by is null) = (withdrawn_at is null))
);
comment on table code_entry is 'Codes of national lists that a county has entered, and where they were read. No personal data of clients; staff by id. Kept for ever: signed documents hold the codes.';
create unique index code_entry_once on code_entry (county, list, code) where withdrawn_at is null;
create unique index code_entry_in_place_of_one on code_entry (county, list, replaces) where withdrawn_at is null;
create index code_entry_by_county on code_entry (county, entered_at);
create index code_entry_by_enterer on code_entry (entered_by);
create index code_entry_by_withdrawer on code_entry (withdrawn_by);

alter table code_entry enable row level security;
alter table code_entry force row level security;
-- Whoever signs a document of the county signs it with the county's lists.
create policy own_county on code_entry for select using (county = suojatie.current_county());
create policy entered_by_administrators on code_entry for insert with check (
  county = suojatie.current_county() and entered_by = suojatie.current_worker() and withdrawn_at is null
    and suojatie.posted_as(array['administrator']));
-- An entry is withdrawn once; nothing else of it changes.
create policy withdrawn_by_administrators on code_entry for update using (
  county = suojatie.current_county() and withdrawn_at is null and suojatie.posted_as(array['administrator']))
  with check (county = suojatie.current_county() and withdrawn_by = suojatie.current_worker());
grant select, insert on code_entry to suojatie_app;
grant update (withdrawn_by, withdrawn_at) on code_entry to suojatie_app;
