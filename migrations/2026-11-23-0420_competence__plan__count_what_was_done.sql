-- A change that was refused counted the plan's revision up all the same: somebody who typed a wrong year made the plan look as if
-- it had been changed, and a roll that nobody had touched could no longer be undone. Whoever wants to change a plan holds it
-- first, and it is counted when something has been done.
create function scope.hold_plan(wanted uuid) returns integer language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  now_at integer;
begin
  if not wanted = any (scope.draft_plans() || scope.region_plans()) then return null; end if;
  select revision into now_at from plan where id = wanted for no key update;
  return now_at;
end $$;

-- To the revision that the change makes, so that a change of several steps is counted once.
create function scope.count_plan_change(wanted uuid, made integer) returns integer language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  counted integer;
begin
  if not wanted = any (scope.draft_plans() || scope.region_plans()) then return null; end if;
  update plan set revision = made, changed_at = now() where id = wanted and revision = made - 1
    returning revision into counted;
  return counted;
end $$;

drop function scope.next_plan_revision(uuid);

do $$
declare
  f text;
begin
  foreach f in array array['hold_plan(uuid)', 'count_plan_change(uuid, integer)'] loop
    execute format('alter function scope.%s owner to lederloft_trusted', f);
    execute format('revoke all on function scope.%s from public', f);
    execute format('grant execute on function scope.%s to lederloft_app, lederloft_trusted', f);
  end loop;
end $$;
