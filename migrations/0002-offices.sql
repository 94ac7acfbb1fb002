-- Who works where: counties, workers, their postings, shifts on duty and sign-ins.

create table county (
  code text primary key check (code ~ '^[0-9]{2}$'),
  name_fi text not null,
  name_sv text not null,
  name_en text not null,
  short_name text not null
);
comment on table county is 'Controllers of a register: wellbeing services counties, Helsinki, Åland. No personal data.';
grant select on county to suojatie_app;

create table worker (
  id uuid primary key,
  county text not null references county,
  name text not null,
  title_fi text not null,
  title_sv text not null,
  title_en text not null,
  unit text not null,
  phone text,
  language text not null default 'fi' check (language in ('fi', 'sv', 'en')),
  qualification text not null check (qualification in ('social-worker', 'temporary-social-worker', 'social-counsellor', 'other')),
  in_public_office boolean not null,
  temporary_right_ends_on date,
  created_at timestamptz not null,
  disabled_at timestamptz
);
comment on table worker is 'Staff identity. Kept as long as the use log that names them: 12 years from the last event (ATL annex).';
create index worker_by_county on worker (county, name);

create table posting (
  id uuid primary key,
  county text not null references county,
  worker_id uuid not null references worker,
  role text not null check (role in ('duty-worker', 'social-worker', 'leading-official', 'supervisor', 'administrator')),
  begins_at timestamptz not null,
  ends_at timestamptz,
  check (ends_at is null or ends_at > begins_at)
);
comment on table posting is 'What a worker is posted to do, and when (register of users and rights, ATL 9 §). Kept 12 years from the end.';
create index posting_by_worker on posting (worker_id, begins_at);
create index posting_by_county on posting (county);

create table duty_shift (
  id uuid primary key,
  county text not null references county,
  worker_id uuid not null references worker,
  begins_at timestamptz not null,
  ends_at timestamptz not null,
  check (ends_at > begins_at)
);
comment on table duty_shift is 'When a worker is on duty: the task relation to open intake items. Kept 12 years from the end.';
create index duty_shift_by_worker on duty_shift (worker_id, begins_at);
create index duty_shift_by_county on duty_shift (county);

create table sign_in (
  id uuid primary key,
  token_hash bytea not null unique,
  county text not null references county,
  worker_id uuid not null references worker,
  began_at timestamptz not null,
  last_seen_at timestamptz not null,
  ends_at timestamptz not null,
  ended_at timestamptz
);
comment on table sign_in is 'An authenticated period of a worker in a browser. Only the hash of the cookie is kept. Removed 90 days after the end.';
create index sign_in_by_worker on sign_in (worker_id);
create index sign_in_by_county on sign_in (county);

-- The moment the application acts at: its clock may run apart from the database's in demonstrations.
create function current_moment() returns timestamptz language sql stable
  as $$ select coalesce(nullif(current_setting('suojatie.at', true), '')::timestamptz, now()) $$;

create function on_duty() returns boolean language sql stable security definer set search_path = suojatie, pg_temp
  as $$
    select exists (
      select 1 from duty_shift s
      join worker w on w.id = s.worker_id and w.county = s.county and w.disabled_at is null
      where s.worker_id = suojatie.current_worker() and s.county = suojatie.current_county()
        and s.begins_at <= suojatie.current_moment() and s.ends_at > suojatie.current_moment()
    )
  $$;
comment on function on_duty is 'Whether the acting worker is on duty at the acting moment, in the acting county.';

create function posted_as(roles text[]) returns boolean language sql stable security definer set search_path = suojatie, pg_temp
  as $$
    select exists (
      select 1 from posting p
      join worker w on w.id = p.worker_id and w.county = p.county and w.disabled_at is null
      where p.worker_id = suojatie.current_worker() and p.county = suojatie.current_county()
        and p.role = any (roles)
        and p.begins_at <= suojatie.current_moment() and (p.ends_at is null or p.ends_at > suojatie.current_moment())
    )
  $$;
comment on function posted_as is 'Whether the acting worker is posted in one of the roles at the acting moment.';

-- Who a cookie belongs to. Asked before any context exists, so it answers only for a live, matching token.
create function whose_sign_in(hash bytea, at timestamptz, idle interval)
  returns table (sign_in_id uuid, worker_id uuid, county text, name text, unit text, language text, qualification text, in_public_office boolean, roles text[], on_duty boolean)
  language sql volatile security definer set search_path = suojatie, pg_temp
  as $$
    with live as (
      update sign_in s set last_seen_at = at
      where s.token_hash = hash and s.ended_at is null and s.ends_at > at and s.last_seen_at > at - idle
      returning s.id, s.worker_id
    )
    select live.id, w.id, w.county, w.name, w.unit, w.language, w.qualification, w.in_public_office,
      array(select p.role from posting p where p.worker_id = w.id and p.county = w.county and p.begins_at <= at and (p.ends_at is null or p.ends_at > at) order by p.role),
      exists (select 1 from duty_shift d where d.worker_id = w.id and d.county = w.county and d.begins_at <= at and d.ends_at > at)
    from live join worker w on w.id = live.worker_id
    where w.disabled_at is null
  $$;

create function begin_sign_in(new_id uuid, hash bytea, for_worker uuid, at timestamptz, until timestamptz)
  returns boolean language sql volatile security definer set search_path = suojatie, pg_temp
  as $$
    with made as (
      insert into sign_in (id, token_hash, county, worker_id, began_at, last_seen_at, ends_at)
      select new_id, hash, w.county, w.id, at, at, until from worker w where w.id = for_worker and w.disabled_at is null
      returning 1
    ) select exists (select 1 from made)
  $$;

create function end_sign_in(which uuid, at timestamptz) returns void language sql volatile security definer set search_path = suojatie, pg_temp
  as $$ update sign_in set ended_at = at where id = which and ended_at is null $$;

create table demonstration (one boolean primary key default true check (one), seed bigint not null, made_at timestamptz not null);
comment on table demonstration is 'One row when every person in this database is invented. A start without the demonstration mode refuses such a database, and the reverse.';
grant select on demonstration to suojatie_app;

-- Demonstration only: the identities that the start prints and the sign-in page offers.
create function demonstration_identities()
  returns table (worker_id uuid, county text, name text, title_fi text, title_sv text, title_en text, unit text, roles text[])
  language sql stable security definer set search_path = suojatie, pg_temp
  as $$
    select w.id, w.county, w.name, w.title_fi, w.title_sv, w.title_en, w.unit,
      array(select distinct p.role from posting p where p.worker_id = w.id and p.ends_at is null order by 1)
    from worker w join demonstration d on true
    where w.disabled_at is null order by w.id
  $$;
alter table worker enable row level security; alter table worker force row level security;
alter table posting enable row level security; alter table posting force row level security;
alter table duty_shift enable row level security; alter table duty_shift force row level security;
alter table sign_in enable row level security; alter table sign_in force row level security;
create policy keeper on worker to current_user using (true) with check (true);
create policy keeper on posting to current_user using (true) with check (true);
create policy keeper on duty_shift to current_user using (true) with check (true);
create policy keeper on sign_in to current_user using (true) with check (true);
create policy colleagues on worker for select using (county = suojatie.current_county() and suojatie.current_worker() is not null);
create policy colleagues on posting for select using (county = suojatie.current_county() and suojatie.current_worker() is not null);
create policy colleagues on duty_shift for select using (county = suojatie.current_county() and suojatie.current_worker() is not null);
grant select on worker, posting, duty_shift to suojatie_app;
