-- Who acts is a setting too: in the small tables of parts and roles it was read for every row. The same rows are shown as before.
create or replace function scope.plans_as(parts text[], follow boolean) returns uuid[] language plpgsql stable
  security definer set search_path = public, pg_temp as $$
declare
  me uuid := scope.person();
  own uuid[];
begin
  if me is null then return '{}'; end if;
  own := array(select p.id from plan_member m join plan p on p.id = m.plan_id
    where m.person_id = me and m.part = any (parts)
      and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date)
      and (p.region_id is null or m.municipality_code is null or exists (select from region_member r
        where r.region_id = p.region_id and r.municipality_code = m.municipality_code
          and r.valid_from <= current_date and (r.valid_to is null or r.valid_to >= current_date))));
  if not follow or cardinality(own) = 0 then return own; end if;
  return own || array(select c.id from plan p join plan c on c.parent_id = p.id
    join region_member r on r.region_id = p.region_id and r.municipality_code = c.municipality_code
      and r.valid_from <= current_date and (r.valid_to is null or r.valid_to >= current_date)
    where p.id = any (own));
end $$;

create or replace function scope.own_plan_parts() returns table (plan_id uuid, part text) language plpgsql stable
  security definer set search_path = public, pg_temp as $$
declare
  me uuid := scope.person();
begin
  if me is null then return; end if;
  return query select distinct m.plan_id, m.part from plan_member m join plan p on p.id = m.plan_id
    where m.person_id = me
      and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date)
      and (p.region_id is null or m.municipality_code is null or exists (select from region_member r
        where r.region_id = p.region_id and r.municipality_code = m.municipality_code
          and r.valid_from <= current_date and (r.valid_to is null or r.valid_to >= current_date)));
end $$;

create or replace function scope.regions() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  me uuid := scope.person();
begin
  if me is null then return '{}'; end if;
  return array(select r.region_id from role_assignment r where r.person_id = me and r.role = 'region-coordinator'
    and r.valid_from <= current_date and (r.valid_to is null or r.valid_to >= current_date));
end $$;

create or replace function scope.coursework_places() returns table (coursework_id uuid, address text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  me uuid := scope.person();
  open_to_me uuid[];
begin
  if not exists (select from plan_chapter_coursework w where w.person_id = me) then return; end if;
  open_to_me := scope.draft_plans();
  return query select w.coursework_id, '/plans/' || w.plan_id || '/chapters/' || w.chapter_id
    from plan_chapter_coursework w join participant p on p.id = w.participant_id and p.status = 'enrolled'
    where w.person_id = me and w.plan_id = any (open_to_me);
end $$;
