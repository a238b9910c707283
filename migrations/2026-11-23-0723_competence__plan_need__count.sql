-- Which needs a plan has, and of which requirement each is: what a count asks for. It is told to the same readers as the needs
-- themselves, and nothing that is not told with them; to tell their amounts everything that is held has to be weighed.
create function scope.needs_of_plan(wanted uuid) returns table (id uuid, requirement_id uuid) language plpgsql stable
  security definer set search_path = public, pg_temp as $$
begin
  if not wanted = any (scope.read_plans()) then return; end if;
  return query select n.id, n.requirement_id from plan_need n where n.plan_id = wanted;
end $$;
alter function scope.needs_of_plan(uuid) owner to lederloft_trusted;
revoke all on function scope.needs_of_plan(uuid) from public;
grant execute on function scope.needs_of_plan(uuid) to lederloft_app, lederloft_trusted;
