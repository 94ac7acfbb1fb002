-- The ground: our schema, what the application's role may reach, extensions, and who is asking.
-- Nothing is granted by default: each later file grants what the application needs, table by table.

create schema if not exists suojatie;
grant usage on schema suojatie to suojatie_app;

-- Both are trusted: an owner of the schema may make them, no superuser is needed.
create extension if not exists pg_trgm with schema suojatie;
create extension if not exists btree_gist with schema suojatie;

create table applied_migration (
  name text primary key,
  sha256 text not null,
  applied_at timestamptz not null default now()
);
comment on table applied_migration is 'Which migration files have run and what they contained. No personal data. Kept for ever.';
grant select on applied_migration to suojatie_app;

-- Who is asking is set for one transaction at a time (set_config(…, true)); without it no row is seen.
create function current_county() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('suojatie.county', true), '') $$;
comment on function current_county() is 'Two-digit code of the county this transaction acts for; null when none was set.';

-- The service itself (receiving a public form, running a job) is no worker: it is null here.
create function current_worker() returns uuid language sql stable parallel safe
  as $$ select nullif(nullif(current_setting('suojatie.worker', true), ''), 'service')::uuid $$;
comment on function current_worker() is 'The worker this transaction acts for; null when none was set and for the service itself.';
