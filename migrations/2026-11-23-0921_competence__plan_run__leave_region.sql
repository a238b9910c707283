-- A search for a region is asked with what each of its municipalities needs, to the person. One that has left has taken its plan
-- along, so what its needs were asked about goes with it: nobody who comes to write the strategy later reads them there.
create function scope.asks_of_region(strategy uuid, problem jsonb) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if not strategy = any (scope.strategies(true)) then return null; end if;
  return not exists (select from plan p, jsonb_array_elements_text(problem #> '{question,municipalities}') as m(code)
    where p.id = strategy and not scope.is_in_region(p.region_id, m.code));
end $$;
alter function scope.asks_of_region(uuid, jsonb) owner to lederloft_trusted;
revoke all on function scope.asks_of_region(uuid, jsonb) from public;
grant execute on function scope.asks_of_region(uuid, jsonb) to lederloft_app, lederloft_trusted;

alter policy region_writers on plan_run
  using (plan_id = any ((select scope.strategies(true))::uuid[]) and scope.asks_of_region(plan_id, problem));
