-- What those who plan say of a competence that the law asks for, where it is not to be seen from staff of their own.
create table plan_core_answer (
  plan_id uuid not null references plan,
  competence_id uuid not null references competence_item,
  answer text not null check (answer in ('own-staff', 'contract', 'agreement', 'not-covered')),
  note text not null default '',
  version integer not null default 1,
  primary key (plan_id, competence_id)
);
create index plan_core_answer_competence on plan_core_answer (competence_id);
select scope.protect('plan_core_answer');
create policy readers on plan_core_answer for select to lederloft_app
  using (plan_id = any ((select scope.read_plans())::uuid[]));
create policy writers on plan_core_answer to lederloft_app
  using (plan_id = any ((select scope.write_plans())::uuid[]));

-- When the analysis warns. Where to draw the line is a choice, so it is data with a date.
insert into dated_setting (key, valid_from, value, source) values
  ('plan.leaving-share', '2026-01-01', '0.25',
   'Own judgement: a fourth of those who hold a competence leave for age within the plan'),
  ('plan.few-holders', '2026-01-01', '2', 'Own judgement after NHO: vulnerable competence is held by one or few');

-- A round takes answers between its first and last day, until somebody closes it before.
create function scope.open_mapping_rounds() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if cardinality(scope.mapping_rounds()) = 0 then return '{}'; end if;
  return array(select id from mapping_round where id = any (scope.mapping_rounds()) and status = 'open'
    and current_date between opens_on and closes_on);
end $$;
-- An answer is of somebody who works in a unit of the round, about a competence in it: by the one it is about, or by a leader
-- of that unit, who does not speak as a leader about the leader's own person.
create function scope.may_map(round uuid, employee uuid, competence uuid, said text) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  own boolean := employee = any (scope.own_employees());
begin
  return round = any (scope.open_mapping_rounds()) and own = (said = 'self')
    and exists (select from mapping_round_item i where i.round_id = round and i.competence_id = competence)
    and exists (select from position p join mapping_round_unit u on u.unit_id = p.unit_id and u.round_id = round
      where p.employee_id = employee and p.valid_from <= current_date
        and (p.valid_to is null or p.valid_to >= current_date) and (own or p.unit_id = any (scope.units())));
end $$;
-- What is asked about in the rounds in which the actor answers, also the municipality's own words for it.
create function scope.mapped_competences() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if cardinality(scope.mapping_rounds()) = 0 then return '{}'; end if;
  return array(select distinct competence_id from mapping_round_item where round_id = any (scope.mapping_rounds()));
end $$;
do $$
declare f text;
begin
  foreach f in array array['open_mapping_rounds()', 'may_map(uuid, uuid, uuid, text)', 'mapped_competences()'] loop
    execute format('alter function scope.%s owner to lederloft_trusted', f);
    execute format('revoke all on function scope.%s from public', f);
    execute format('grant execute on function scope.%s to lederloft_app, lederloft_trusted', f);
  end loop;
end $$;
drop policy own_answer on competence_holding;
drop policy led_answer on competence_holding;
create policy own_answer on competence_holding to lederloft_app
  using (said_by = 'self' and said_by_person_id = (select scope.person())
    and employee_id = any ((select scope.own_employees())::uuid[])
    and round_id = any ((select scope.open_mapping_rounds())::uuid[]))
  with check (said_by = 'self' and said_by_person_id = (select scope.person())
    and scope.may_map(round_id, employee_id, competence_id, said_by));
-- Two who lead a unit together give one answer, and the last word says whose it is.
create policy led_answer on competence_holding to lederloft_app
  using (said_by = 'leader' and employee_id = any ((select scope.led_employees())::uuid[])
    and round_id = any ((select scope.open_mapping_rounds())::uuid[]))
  with check (said_by = 'leader' and said_by_person_id = (select scope.person())
    and scope.may_map(round_id, employee_id, competence_id, said_by));
create policy asked on competence_item for select to lederloft_app
  using (id = any ((select scope.mapped_competences())::uuid[]));
