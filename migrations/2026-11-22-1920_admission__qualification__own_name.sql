-- An officer assesses in the own name, and confirms only what another has proposed: the second pair of eyes is somebody
-- else's, also for one who writes past the program. While a row is written, it is still read as it was.
create function scope.is_own_assessment(application uuid, state text, assessor uuid, confirmer uuid)
  returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  me uuid := scope.person();
  was qualification;
begin
  if not scope.officer() then return false; end if;
  select * into was from qualification where application_id = application;
  if assessor <> me and assessor is distinct from was.assessed_by then return false; end if;
  return confirmer is null
    or (confirmer = was.confirmed_by and state = was.status)
    or (confirmer = me and was.status = 'refusal-proposed' and was.assessed_by <> me and assessor = was.assessed_by);
end $$;
alter function scope.is_own_assessment(uuid, text, uuid, uuid) owner to lederloft_trusted;
revoke all on function scope.is_own_assessment(uuid, text, uuid, uuid) from public;
grant execute on function scope.is_own_assessment(uuid, text, uuid, uuid) to lederloft_app, lederloft_trusted;
create policy first_in_own_name on qualification as restrictive for insert to lederloft_app
  with check (scope.is_own_assessment(application_id, status, assessed_by, confirmed_by));
create policy in_own_name on qualification as restrictive for update to lederloft_app
  using (true) with check (scope.is_own_assessment(application_id, status, assessed_by, confirmed_by));
