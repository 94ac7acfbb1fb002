-- Rights end when they end: the right to act temporarily as a social worker, and task relations.

-- Past its last day (by the calendar of Finland) the right to act temporarily as a social worker is none (817/2015 12 §).
create or replace function whose_sign_in(hash bytea, at timestamptz, idle interval)
  returns table (sign_in_id uuid, worker_id uuid, county text, name text, unit text, language text, qualification text, in_public_office boolean, roles text[], on_duty boolean)
  language sql volatile security definer set search_path = suojatie, pg_temp
  as $$
    with live as (
      update sign_in s set last_seen_at = at
      where s.token_hash = hash and s.ended_at is null and s.ends_at > at and s.last_seen_at > at - idle
      returning s.id, s.worker_id
    )
    select live.id, w.id, w.county, w.name, w.unit, w.language,
      case when w.qualification = 'temporary-social-worker' and w.temporary_right_ends_on < (at at time zone 'Europe/Helsinki')::date
        then 'other' else w.qualification end,
      w.in_public_office,
      array(select p.role from posting p where p.worker_id = w.id and p.county = w.county and p.begins_at <= at and (p.ends_at is null or p.ends_at > at) order by p.role),
      exists (select 1 from duty_shift d where d.worker_id = w.id and d.county = w.county and d.begins_at <= at and d.ends_at > at)
    from live join worker w on w.id = live.worker_id
    where w.disabled_at is null
  $$;

-- On duty one becomes the handler of a child's matter oneself; every other relation is given by who has the child already.
drop policy given_by_casework on assignment;
create policy given_by_casework on assignment for insert with check (
  county = suojatie.current_county() and (
    (suojatie.on_duty() and worker_id = suojatie.current_worker() and relation = 'handler')
    or child_id in (select suojatie.my_children())));

-- A relation is ended, sooner or later; one that has ended is not begun again.
drop policy ended_by_casework on assignment;
create policy ended_by_casework on assignment for update using (
  county = suojatie.current_county() and (ends_at is null or ends_at > suojatie.current_moment())
    and (worker_id = suojatie.current_worker() or child_id in (select suojatie.my_children())
      or suojatie.posted_as(array['supervisor', 'leading-official'])))
  with check (county = suojatie.current_county() and ends_at is not null);

-- Being on duty is no ground to write into the strand of any child: whoever handles a message has the child's matter by then.
drop policy performed on act;
create policy performed on act for insert with check (county = suojatie.current_county()
  and (suojatie.receiving() or child_id in (select suojatie.my_children())));
