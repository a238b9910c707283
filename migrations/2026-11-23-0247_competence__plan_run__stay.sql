-- A search for a municipality's own plan is asked with what is held, so it stays with those who see the staff. One for a
-- region is asked with needs that the municipalities have decided, and is for everybody in the strategy.
create function scope.strategies(writing boolean) returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  seen uuid[] := case when writing then scope.write_plans() else scope.read_plans() end;
begin
  if cardinality(seen) = 0 then return '{}'; end if;
  return array(select p.id from plan p where p.id = any (seen) and p.region_id is not null);
end $$;
alter function scope.strategies(boolean) owner to lederloft_trusted;
revoke all on function scope.strategies(boolean) from public;
grant execute on function scope.strategies(boolean) to lederloft_app, lederloft_trusted;

drop policy readers on plan_run;
drop policy writers on plan_run;
create policy staff on plan_run to lederloft_app using (plan_id = any ((select scope.staff_plans())::uuid[]));
create policy region_readers on plan_run for select to lederloft_app
  using (plan_id = any ((select scope.strategies(false))::uuid[]));
create policy region_writers on plan_run to lederloft_app
  using (plan_id = any ((select scope.strategies(true))::uuid[]));
