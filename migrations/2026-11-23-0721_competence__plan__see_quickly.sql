-- Which plans are whose is asked by every rule of every table of a plan, many times in one page. It is answered by lookups
-- from the person, without calling a function for each row. The same plans are shown as before.
create or replace function scope.plans_as(parts text[], follow boolean) returns uuid[] language plpgsql stable
  security definer set search_path = public, pg_temp as $$
declare
  own uuid[];
begin
  if scope.person() is null then return '{}'; end if;
  own := array(select p.id from plan_member m join plan p on p.id = m.plan_id
    where m.person_id = scope.person() and m.part = any (parts)
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

create or replace function scope.staff_plans() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  staff text[] := scope.staff();
begin
  if cardinality(staff) = 0 then return '{}'; end if;
  return array(select id from plan where municipality_code = any (staff));
end $$;

create or replace function scope.region_plans() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  staff text[] := scope.staff();
begin
  if cardinality(staff) = 0 then return '{}'; end if;
  return array(select p.id from region_member m join plan p on p.region_id = m.region_id
    where m.municipality_code = any (staff) and m.valid_from <= current_date
      and (m.valid_to is null or m.valid_to >= current_date));
end $$;

create or replace function scope.coordinated_plans(follow boolean) returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  mine uuid[] := scope.regions();
  own uuid[];
begin
  if cardinality(mine) = 0 then return '{}'; end if;
  own := array(select id from plan where region_id = any (mine));
  if not follow or cardinality(own) = 0 then return own; end if;
  return own || array(select c.id from plan p join plan c on c.parent_id = p.id
    join region_member r on r.region_id = p.region_id and r.municipality_code = c.municipality_code
      and r.valid_from <= current_date and (r.valid_to is null or r.valid_to >= current_date)
    where p.id = any (own));
end $$;

-- Whoever writes a plan is among those who draft in it, so that asking for both is asking twice.
create or replace function scope.draft_plans() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return scope.staff_plans() || scope.coordinated_plans(true)
    || scope.plans_as(array['project-leader', 'project-group', 'resource-group'], true);
end $$;

create or replace function scope.heard_versions() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  heard uuid[] := scope.heard_plans();
begin
  if cardinality(heard) = 0 then return '{}'; end if;
  return array(select version_id from plan_hearing where plan_id = any (heard)
    union select version_id from plan_case where plan_id = any (heard));
end $$;

create or replace function scope.read_plans() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return scope.staff_plans() || scope.region_plans() || scope.coordinated_plans(true)
    || scope.plans_as(array['project-leader', 'project-group', 'resource-group'], true);
end $$;

create or replace function scope.write_plans() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return scope.staff_plans() || scope.coordinated_plans(false) || scope.plans_as(array['project-leader', 'project-group'], false);
end $$;

create or replace function scope.plan_owners() returns text[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  seen uuid[] := scope.read_plans();
begin
  if cardinality(seen) = 0 then return '{}'; end if;
  return array(select distinct coalesce(municipality_code, region_id::text) from plan where id = any (seen));
end $$;

create or replace function scope.chapters_taken_out() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  seen uuid[] := scope.read_plans();
begin
  if cardinality(seen) = 0 then return '{}'; end if;
  return array(select c.id from plan_chapter c where c.removed_at is not null and c.plan_id = any (seen));
end $$;

-- Where the actor writes the own coursework. Most have none in any plan, and then nothing else is asked.
create or replace function scope.coursework_places() returns table (coursework_id uuid, address text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  open_to_me uuid[];
begin
  if not exists (select from plan_chapter_coursework w where w.person_id = scope.person()) then return; end if;
  open_to_me := scope.draft_plans();
  return query select w.coursework_id, '/plans/' || w.plan_id || '/chapters/' || w.chapter_id
    from plan_chapter_coursework w join participant p on p.id = w.participant_id and p.status = 'enrolled'
    where w.person_id = scope.person() and w.plan_id = any (open_to_me);
end $$;

-- Whoever leads a whole service leads a thousand people: those who are asked beside the units are looked up from them, and no
-- list of all of them is made.
create or replace function scope.mapping_rounds() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  own uuid[];
  led uuid[] := scope.units();
  units uuid[];
  rounds uuid[];
begin
  if scope.person() is null then return '{}'; end if;
  own := scope.own_employees();
  if cardinality(own) + cardinality(led) = 0 then return '{}'; end if;
  units := led || array(select p.unit_id from position p where p.employee_id = any (own)
    and p.valid_from <= current_date and (p.valid_to is null or p.valid_to >= current_date));
  if cardinality(units) = 0 then return '{}'; end if;
  rounds := array(select u.round_id from mapping_round_unit u where u.unit_id = any (units))
    || array(select m.round_id from mapping_round_person m where m.employee_id = any (own));
  if cardinality(led) > 0 then
    rounds := rounds || array(select m.round_id from position p join mapping_round_person m on m.employee_id = p.employee_id
        where p.unit_id = any (led) and (p.valid_to is null or p.valid_to >= current_date))
      || array(select m.round_id from unit_leadership l join mapping_round_person m on m.employee_id = l.employee_id
        where l.unit_id = any (led) and (l.valid_to is null or l.valid_to >= current_date));
  end if;
  if cardinality(rounds) = 0 then return '{}'; end if;
  return array(select r.id from mapping_round r where r.id = any (rounds) and r.status in ('open', 'closed'));
end $$;

create or replace function scope.open_mapping_rounds() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  asked uuid[] := scope.mapping_rounds();
begin
  if cardinality(asked) = 0 then return '{}'; end if;
  return array(select id from mapping_round where id = any (asked) and status = 'open'
    and current_date between opens_on and closes_on);
end $$;

create or replace function scope.mapped_competences() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  asked uuid[] := scope.mapping_rounds();
begin
  if cardinality(asked) = 0 then return '{}'; end if;
  return array(select distinct competence_id from mapping_round_item where round_id = any (asked));
end $$;
