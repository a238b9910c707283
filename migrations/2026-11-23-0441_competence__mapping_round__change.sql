-- A round is changed while it goes on, and opened again until its counts stand in the plan.
alter table mapping_round add column taken_at timestamptz;
update mapping_round r set taken_at = now() where exists (select from plan_capital c
  where c.plan_id = r.plan_id and c.basis = 'round' and c.source = r.name);

-- Those who are asked beside the ones who work in the units of the round.
create table mapping_round_person (
  round_id uuid not null,
  municipality_code text not null,
  employee_id uuid not null references employee,
  primary key (round_id, employee_id),
  foreign key (round_id, municipality_code) references mapping_round (id, municipality_code)
);
create index mapping_round_person_employee on mapping_round_person (employee_id);
select scope.protect('mapping_round_person');

-- A round asks the municipality's own people only: another's unit, hung on a round of one's own, would let one read what its
-- staff answers.
alter policy staff on mapping_round_unit using (municipality_code = any ((select scope.staff())::text[]))
  with check (municipality_code = any ((select scope.staff())::text[])
    and exists (select from unit u where u.id = unit_id and u.municipality_code = any (scope.staff())));
create policy staff on mapping_round_person to lederloft_app using (municipality_code = any ((select scope.staff())::text[]))
  with check (municipality_code = any ((select scope.staff())::text[])
    and exists (select from employee e where e.id = employee_id and e.municipality_code = any (scope.staff())));
create policy own on mapping_round_person for select to lederloft_app
  using (employee_id = any ((select scope.own_employees())::uuid[]));
create policy led on mapping_round_person for select to lederloft_app
  using (employee_id = any ((select scope.led_employees())::uuid[]));
alter policy register on competence_holding using (municipality_code = any ((select scope.staff())::text[])
    and said_by = 'register')
  with check (municipality_code = any ((select scope.staff())::text[]) and said_by = 'register'
    and said_by_person_id = (select scope.person())
    and exists (select from employee e where e.id = employee_id and e.municipality_code = any (scope.staff())));

create or replace function scope.mapping_rounds() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  units uuid[];
  people uuid[];
begin
  if scope.person() is null then return '{}'; end if;
  people := scope.own_employees();
  units := array(select p.unit_id from position p where p.employee_id = any (people)
    and p.valid_from <= current_date and (p.valid_to is null or p.valid_to >= current_date)) || scope.units();
  if cardinality(units) = 0 then return '{}'; end if;
  people := people || scope.led_employees();
  return array(select r.id from mapping_round_unit u join mapping_round r on r.id = u.round_id
      where u.unit_id = any (units) and r.status in ('open', 'closed')
    union select r.id from mapping_round_person m join mapping_round r on r.id = m.round_id
      where m.employee_id = any (people) and r.status in ('open', 'closed'));
end $$;

create or replace function scope.may_map(round uuid, employee uuid, competence uuid, said text) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  own boolean := employee = any (scope.own_employees());
begin
  return round = any (scope.open_mapping_rounds()) and own = (said = 'self')
    and exists (select from mapping_round_item i where i.round_id = round and i.competence_id = competence)
    and exists (select from position p where p.employee_id = employee and p.valid_from <= current_date
      and (p.valid_to is null or p.valid_to >= current_date) and (own or p.unit_id = any (scope.units()))
      and (exists (select from mapping_round_unit u where u.round_id = round and u.unit_id = p.unit_id)
        or exists (select from mapping_round_person m where m.round_id = round and m.employee_id = employee)));
end $$;

-- The plan's own words for the levels, for those who answer and have nothing else to do with the plan.
create function scope.round_levels(wanted uuid) returns jsonb language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return (select p.levels from mapping_round r join plan p on p.id = r.plan_id where r.id = wanted
    and (r.municipality_code = any (scope.staff()) or r.id = any (scope.mapping_rounds())));
end $$;

-- Takes away answers that nobody asks for any more: about what the round has left out, and of people whom it has left out. Only
-- those who arrange the round, and never the answers of somebody who is asked.
create function scope.drop_mapping_answers(wanted uuid, people uuid[]) returns integer language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  dropped integer;
begin
  if not exists (select from mapping_round r where r.id = wanted and r.municipality_code = any (scope.staff())
    and r.status in ('draft', 'open')) then return null; end if;
  delete from competence_holding h where h.round_id = wanted and (
    not exists (select from mapping_round_item i where i.round_id = wanted and i.competence_id = h.competence_id)
    or (h.employee_id = any (people)
      and not exists (select from mapping_round_person m where m.round_id = wanted and m.employee_id = h.employee_id)
      and not exists (select from position p join mapping_round_unit u on u.unit_id = p.unit_id and u.round_id = wanted
        where p.employee_id = h.employee_id and p.valid_from <= current_date
          and (p.valid_to is null or p.valid_to >= current_date))));
  get diagnostics dropped = row_count;
  return dropped;
end $$;
do $$
declare f text;
begin
  foreach f in array array['round_levels(uuid)', 'drop_mapping_answers(uuid, uuid[])'] loop
    execute format('alter function scope.%s owner to lederloft_trusted', f);
    execute format('revoke all on function scope.%s from public', f);
    execute format('grant execute on function scope.%s to lederloft_app, lederloft_trusted', f);
  end loop;
end $$;
