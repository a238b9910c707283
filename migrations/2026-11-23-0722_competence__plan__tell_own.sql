-- What the actor has to do with plans and rounds, in one answer each. They are about the person who acts and nobody else, and
-- tell what the row rules of the tables show that person anyway.

-- The parts that the actor has today; a member of a municipality that has left the region has none in the region's plan.
create function scope.own_plan_parts() returns table (plan_id uuid, part text) language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if scope.person() is null then return; end if;
  return query select distinct m.plan_id, m.part from plan_member m join plan p on p.id = m.plan_id
    where m.person_id = scope.person()
      and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date)
      and (p.region_id is null or m.municipality_code is null or exists (select from region_member r
        where r.region_id = p.region_id and r.municipality_code = m.municipality_code
          and r.valid_from <= current_date and (r.valid_to is null or r.valid_to >= current_date)));
end $$;

-- The rounds in which the actor answers: for oneself, and for those in units that the actor leads. Whether somebody waits is
-- known from the first one who does.
create function scope.own_rounds(today date) returns table (id uuid, municipality_code text, plan_id uuid, name text,
  about text, opens_on date, closes_on date, status text, taken_at timestamptz, own boolean, leads boolean, answered boolean,
  waits boolean) language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  seen uuid[] := scope.mapping_rounds();
  led uuid[] := scope.units();
  mine uuid[];
  my_units uuid[];
  units uuid[];
  people uuid[];
begin
  if cardinality(seen) = 0 then return; end if;
  mine := scope.own_employees();
  my_units := array(select p.unit_id from position p where p.employee_id = any (mine)
    and p.valid_from <= today and (p.valid_to is null or p.valid_to >= today));
  for id, municipality_code, plan_id, name, about, opens_on, closes_on, status, taken_at in
    select r.id, r.municipality_code, r.plan_id, r.name, r.about, r.opens_on, r.closes_on, r.status, r.taken_at
    from mapping_round r where r.id = any (seen)
  loop
    units := array(select u.unit_id from mapping_round_unit u where u.round_id = own_rounds.id);
    people := array(select m.employee_id from mapping_round_person m where m.round_id = own_rounds.id);
    own := my_units && units or (cardinality(my_units) > 0 and mine && people);
    answered := own and exists (select from competence_holding h
      where h.round_id = own_rounds.id and h.employee_id = any (mine) and h.said_by = 'self');
    leads := cardinality(led) > 0 and exists (select from position p
      where p.unit_id = any (led) and p.employee_id <> all (mine) and (p.unit_id = any (units) or p.employee_id = any (people))
        and p.valid_from <= today and (p.valid_to is null or p.valid_to >= today));
    waits := leads and exists (select from position p
      where p.unit_id = any (led) and p.employee_id <> all (mine) and (p.unit_id = any (units) or p.employee_id = any (people))
        and p.valid_from <= today and (p.valid_to is null or p.valid_to >= today)
        and not exists (select from competence_holding h
          where h.round_id = own_rounds.id and h.employee_id = p.employee_id and h.said_by = 'leader'));
    if own or leads then return next; end if;
  end loop;
end $$;

-- What waits for the actor in plans, for the front page: hearings to answer, rounds to answer in, and measures that the actor is
-- responsible for and that are due by a day. Each kind begins with what the actor has, which for most is nothing.
create function scope.waits_in_plans(today date, until date) returns table (kind text, id uuid, plan_id uuid, title text,
  place text, due_on date) language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  me uuid := scope.person();
  heard uuid[];
  seen uuid[];
begin
  if me is null then return; end if;
  heard := scope.heard_plans();
  if cardinality(heard) > 0 then
    return query select 'hearing', h.id, h.plan_id, p.name, coalesce(m.name, r.name), h.closes_on
      from plan_hearing h join plan p on p.id = h.plan_id
        left join municipality m on m.code = p.municipality_code left join region r on r.id = p.region_id
      where h.plan_id = any (heard) and today between h.opens_on and h.closes_on
        and p.state in ('analysis', 'draft', 'hearing', 'union-review', 'political-case')
        and not exists (select from plan_hearing_answer a
          where a.hearing_id = h.id and a.person_id = me and a.status = 'sent')
      order by h.closes_on, h.id;
  end if;
  return query select k.kind, o.id, o.plan_id, o.name, null, o.closes_on
    from scope.own_rounds(today) o cross join lateral (values ('answer', o.own and not o.answered),
      ('answer-for-staff', o.waits)) k (kind, is_so)
    where k.is_so and o.status = 'open' and today between o.opens_on and o.closes_on order by o.closes_on, o.id;
  if exists (select from plan_measure m where m.owner_person_id = me and m.deadline_on <= until) then
    seen := scope.read_plans();
    return query select 'measure', m.id, m.plan_id, m.title, p.name, m.deadline_on
      from plan_measure m join plan p on p.id = m.plan_id
      where m.owner_person_id = me and m.plan_id = any (seen) and m.status not in ('done', 'dropped')
        and m.deadline_on <= until and p.state not in ('rolled', 'cancelled')
      order by m.deadline_on, m.number limit 3;
  end if;
end $$;

do $$
declare f text;
begin
  foreach f in array array['own_plan_parts()', 'own_rounds(date)', 'waits_in_plans(date, date)'] loop
    execute format('alter function scope.%s owner to lederloft_trusted', f);
    execute format('revoke all on function scope.%s from public', f);
    execute format('grant execute on function scope.%s to lederloft_app, lederloft_trusted', f);
  end loop;
end $$;
