-- Row level security asks once a query what holds for the whole of it (is the worker on duty, posted as), instead of once
-- a row; and of what lies on the desk it asks about the row at hand, instead of reading the whole desk. Who sees what is
-- unchanged; a page no longer grows with the desk of the county.

create or replace function desk_children() returns setof uuid language sql stable security definer set search_path = suojatie, pg_temp
  as $$
    select i.child_id from intake_item i
    where (select suojatie.on_duty()) and i.on_desk and i.child_id is not null and i.county = suojatie.current_county()
  $$;

alter policy own_children on person using (
  county = suojatie.current_county() and (
    id in (select suojatie.my_children())
    or id in (select k.person_id from suojatie.kinship k where k.child_id in (select suojatie.my_children()))
    or (select suojatie.on_duty())));
alter policy written_by_workers on person with check (
  county = suojatie.current_county() and (
    (select suojatie.on_duty()) or (select suojatie.posted_as(array['duty-worker', 'social-worker', 'leading-official']))));

alter policy own_children on kinship using (
  county = suojatie.current_county() and (child_id in (select suojatie.my_children()) or (select suojatie.on_duty())));
alter policy written_by_own_workers on kinship with check (
  county = suojatie.current_county() and (child_id in (select suojatie.my_children()) or (select suojatie.on_duty())));

alter policy own_or_own_children on assignment using (
  county = suojatie.current_county() and (worker_id = suojatie.current_worker() or child_id in (select suojatie.my_children())
    or (select suojatie.posted_as(array['supervisor', 'leading-official']))));
alter policy given_by_casework on assignment with check (
  county = suojatie.current_county() and (
    ((select suojatie.on_duty()) and worker_id = suojatie.current_worker() and relation = 'handler')
    or child_id in (select suojatie.my_children())));
alter policy ended_by_casework on assignment using (
  county = suojatie.current_county() and (ends_at is null or ends_at > suojatie.current_moment())
    and (worker_id = suojatie.current_worker() or child_id in (select suojatie.my_children())
      or (select suojatie.posted_as(array['supervisor', 'leading-official']))));

alter policy desk_or_own on intake_item using (county = suojatie.current_county()
  and ((on_desk and (select suojatie.on_duty())) or child_id in (select suojatie.my_children())
    or child_id in (select suojatie.desk_children())));
alter policy handled on intake_item using (county = suojatie.current_county()
  and ((on_desk and (select suojatie.on_duty())) or child_id in (select suojatie.my_children())));

alter policy desk_or_own on matter using (county = suojatie.current_county()
  and (child_id in (select suojatie.my_children())
    or ((select suojatie.on_duty()) and exists (
      select 1 from suojatie.intake_item i
      where i.matter_id = matter.id and i.on_desk and i.county = suojatie.current_county()))));
alter policy handled on matter using (county = suojatie.current_county()
  and (child_id in (select suojatie.my_children())
    or ((select suojatie.on_duty()) and exists (
      select 1 from suojatie.intake_item i
      where i.matter_id = matter.id and i.on_desk and i.county = suojatie.current_county()))));

alter policy desk_or_own on intake using (county = suojatie.current_county()
  and exists (select 1 from suojatie.intake_item i where i.intake_id = intake.id));
alter policy desk_or_own on reporter using (county = suojatie.current_county()
  and exists (
    select 1 from suojatie.intake_item i
    where i.intake_id = reporter.intake_id and (i.on_desk or i.child_id in (select suojatie.my_children()))));

alter policy desk_or_own on act using (county = suojatie.current_county()
  and (child_id in (select suojatie.my_children()) or exists (select 1 from suojatie.matter m where m.id = act.matter_id)));

alter policy desk_or_own on clock using (county = suojatie.current_county()
  and (child_id in (select suojatie.my_children()) or child_id in (select suojatie.desk_children())
    or ((select suojatie.on_duty()) and exists (
      select 1 from suojatie.intake_item i where i.id = clock.item_id and i.on_desk))));
alter policy stopped on clock using (county = suojatie.current_county()
  and (child_id in (select suojatie.my_children())
    or ((select suojatie.on_duty()) and exists (
      select 1 from suojatie.intake_item i where i.id = clock.item_id and i.on_desk))));

alter policy entered_by_administrators on code_entry with check (
  county = suojatie.current_county() and entered_by = suojatie.current_worker() and withdrawn_at is null
    and (select suojatie.posted_as(array['administrator'])));
alter policy withdrawn_by_administrators on code_entry using (
  county = suojatie.current_county() and withdrawn_at is null and (select suojatie.posted_as(array['administrator'])));
alter policy written_by_editors on guide_entry with check (
  county = suojatie.current_county() and written_by = suojatie.current_worker()
    and (select suojatie.posted_as(array['guide-editor'])));
