-- People, how they are related, and who has which child's matter as a task.

create table person (
  id uuid primary key,
  county text not null references county,
  family_name text not null,
  given_names text not null,
  identity_code text,
  born_on date,
  age_as_told text,
  sex text check (sex in ('female', 'male', 'other')),
  mother_tongue text,
  contact_language text check (contact_language in ('fi', 'sv', 'en')),
  interpreter_language text,
  home_municipality text,
  security_ban boolean not null default false,
  street_address text,
  postal_code text,
  post_office text,
  phone text,
  email text,
  created_at timestamptz not null,
  version integer not null default 1
);
comment on table person is 'Children and the people around them, in the register of one county. Personal data; kept 2 years after the death of the client (ATL annex, child welfare).';
comment on column person.age_as_told is 'What a reporter said of the age when the birthday is not known.';
create unique index person_by_identity_code on person (county, identity_code) where identity_code is not null;
create index person_by_name on person (county, lower(family_name) text_pattern_ops, lower(given_names) text_pattern_ops);
create index person_by_birthday on person (county, born_on);

create table kinship (
  id uuid primary key,
  county text not null references county,
  child_id uuid not null references person,
  person_id uuid not null references person,
  kind text not null check (kind in ('mother', 'father', 'parent', 'grandparent', 'sibling', 'step-parent', 'foster-carer', 'other')),
  custodian boolean not null default false,
  lives_with boolean not null default false,
  may_be_informed boolean not null default true,
  begins_on date,
  ends_on date,
  check (child_id <> person_id)
);
comment on table kinship is 'How a person is related to a child; custodian and parent are not the same set of people. Personal data; kept as the child''s documents.';
create index kinship_by_child on kinship (child_id);
create index kinship_by_person on kinship (person_id);
create index kinship_by_county on kinship (county);

create table assignment (
  id uuid primary key,
  county text not null references county,
  worker_id uuid not null references worker,
  child_id uuid not null references person,
  relation text not null check (relation in ('responsible', 'assessor', 'handler', 'pair', 'deputy', 'leading')),
  ground text not null,
  begins_at timestamptz not null,
  ends_at timestamptz,
  check (ends_at is null or ends_at >= begins_at),
  exclude using gist (child_id with =, tstzrange(begins_at, ends_at) with &&) where (relation = 'responsible')
);
comment on table assignment is 'Who has which child''s matter as a task, on what ground, from and to (ATL 9 §). The responsible social worker (LSL 13 b §) is one of these relations: one at a time. Kept 12 years from the end.';
create index assignment_by_worker on assignment (worker_id, child_id);
create index assignment_by_child on assignment (child_id, relation);
create index assignment_by_county on assignment (county);

create function my_children() returns setof uuid language sql stable security definer set search_path = suojatie, pg_temp
  as $$
    select a.child_id from assignment a
    join worker w on w.id = a.worker_id and w.county = a.county and w.disabled_at is null
    where a.worker_id = suojatie.current_worker() and a.county = suojatie.current_county()
      and a.begins_at <= suojatie.current_moment() and (a.ends_at is null or a.ends_at > suojatie.current_moment())
  $$;
comment on function my_children is 'The children with whom the acting worker has a relation at the acting moment.';

create function caseload(for_worker uuid) returns integer language sql stable security definer set search_path = suojatie, pg_temp
  as $$
    select count(distinct a.child_id)::integer from assignment a
    where a.worker_id = for_worker and a.county = suojatie.current_county() and a.relation = 'responsible'
      and a.begins_at <= suojatie.current_moment() and (a.ends_at is null or a.ends_at > suojatie.current_moment())
  $$;
comment on function caseload is 'How many children the worker is responsible for now (LSL 13 b.2 §): a number, never who they are.';

alter table person enable row level security; alter table person force row level security;
alter table kinship enable row level security; alter table kinship force row level security;
alter table assignment enable row level security; alter table assignment force row level security;
create policy keeper on person to current_user using (true) with check (true);
create policy keeper on kinship to current_user using (true) with check (true);
create policy keeper on assignment to current_user using (true) with check (true);

create policy own_children on person for select using (
  county = suojatie.current_county() and (
    id in (select suojatie.my_children())
    or id in (select k.person_id from suojatie.kinship k where k.child_id in (select suojatie.my_children()))
    or suojatie.on_duty()));
create policy written_by_workers on person for insert with check (
  county = suojatie.current_county() and (suojatie.on_duty() or suojatie.posted_as(array['duty-worker', 'social-worker', 'leading-official'])));
create policy changed_by_own_workers on person for update using (
  county = suojatie.current_county() and (
    id in (select suojatie.my_children())
    or id in (select k.person_id from suojatie.kinship k where k.child_id in (select suojatie.my_children()))))
  with check (county = suojatie.current_county());

create policy own_children on kinship for select using (
  county = suojatie.current_county() and (child_id in (select suojatie.my_children()) or suojatie.on_duty()));
create policy written_by_own_workers on kinship for insert with check (
  county = suojatie.current_county() and (child_id in (select suojatie.my_children()) or suojatie.on_duty()));
create policy changed_by_own_workers on kinship for update using (
  county = suojatie.current_county() and child_id in (select suojatie.my_children())) with check (county = suojatie.current_county());

create policy own_or_own_children on assignment for select using (
  county = suojatie.current_county() and (worker_id = suojatie.current_worker() or child_id in (select suojatie.my_children())
    or suojatie.posted_as(array['supervisor', 'leading-official'])));
create policy given_by_casework on assignment for insert with check (
  county = suojatie.current_county() and (suojatie.on_duty() or child_id in (select suojatie.my_children())
    or suojatie.posted_as(array['supervisor', 'leading-official'])));
create policy ended_by_casework on assignment for update using (
  county = suojatie.current_county() and (worker_id = suojatie.current_worker() or child_id in (select suojatie.my_children())
    or suojatie.posted_as(array['supervisor', 'leading-official'])))
  with check (county = suojatie.current_county());

grant select, insert, update on person, kinship to suojatie_app;
grant select, insert on assignment to suojatie_app;
grant update (ends_at) on assignment to suojatie_app;
