-- Each municipality's word goes along when a strategy is rolled, and only then: whoever took a competence out later and in again
-- could otherwise put an old word in the place of a new one.
create or replace function scope.carry_pool_shares(wanted uuid) returns integer language plpgsql security definer
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
    where p.id = wanted and p.revision = 0
    on conflict do nothing;
  get diagnostics carried = row_count;
  return carried;
end $$;
