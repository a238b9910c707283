-- What a municipality has told of a competence that may be shared is changed and taken away by its own people alone. Those who
-- write the strategy begin empty rows, and take the competence away as a whole: a single row that they could take out and put
-- in anew would be somebody else's word.
drop policy beginners on plan_pool_share;
create policy beginners on plan_pool_share for insert to lederloft_app
  with check (plan_id = any ((select scope.write_plans())::uuid[]) and holders = 'not-told' and cases_a_year is null
    and legal_duty_unmet is null and travel_minutes is null and fte is null);
drop policy removers on plan_pool_share;

-- What was told of one competence is not told of another.
revoke update on plan_pool from lederloft_app;
grant update (hours_a_case, hours_an_fte, most_travel_minutes, form, host_code, cost_ore, note, version)
  on plan_pool to lederloft_app;

create function scope.remove_plan_pool(wanted uuid) returns boolean language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  if not exists (select from plan_pool o where o.id = wanted and o.plan_id = any (scope.write_plans())) then
    return null;
  end if;
  delete from plan_pool_share where pool_id = wanted;
  delete from plan_pool where id = wanted;
  return true;
end $$;

-- When a strategy is rolled, each municipality's word goes along as it was said.
create function scope.carry_pool_shares(wanted uuid) returns integer language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  carried integer;
begin
  if not wanted = any (scope.write_plans()) then return null; end if;
  insert into plan_pool_share (pool_id, plan_id, municipality_code, cases_a_year, holders, legal_duty_unmet, travel_minutes, fte)
    select o.id, o.plan_id, s.municipality_code, s.cases_a_year, s.holders, s.legal_duty_unmet, s.travel_minutes, s.fte
    from plan p join plan q on q.id = p.previous_id and q.region_id = p.region_id
      join plan_pool o on o.plan_id = p.id
      join plan_pool w on w.plan_id = q.id and w.competence_id = o.competence_id
      join plan_pool_share s on s.pool_id = w.id
    where p.id = wanted
    on conflict do nothing;
  get diagnostics carried = row_count;
  return carried;
end $$;
do $$
declare f text;
begin
  foreach f in array array['remove_plan_pool(uuid)', 'carry_pool_shares(uuid)'] loop
    execute format('alter function scope.%s owner to lederloft_trusted', f);
    execute format('revoke all on function scope.%s from public', f);
    execute format('grant execute on function scope.%s to lederloft_app, lederloft_trusted', f);
  end loop;
end $$;
