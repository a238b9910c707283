-- Whoever passes the question to a manager puts it to somebody else: the yes that opens the start of a class is never
-- the own answer of the one who chose whom to ask. Permissive policies are joined by «or», old row and new row each on
-- its own, so that the right to pass on and the right to answer would together be the right to answer for another.
create function scope.asked_about_participant(wanted uuid) returns uuid language sql stable security definer
  set search_path = public, pg_temp as 'select manager_person_id from manager_approval where participant_id = wanted';
create function scope.asked_about_application(wanted uuid) returns uuid language sql stable security definer
  set search_path = public, pg_temp as 'select manager_person_id from application_approval where application_id = wanted';

do $$
declare name text;
begin
  foreach name in array array['asked_about_participant(uuid)', 'asked_about_application(uuid)'] loop
    execute format('alter function scope.%s owner to lederloft_trusted', name);
    execute format('revoke all on function scope.%s from public', name);
    execute format('grant execute on function scope.%s to lederloft_app, lederloft_trusted', name);
  end loop;
end $$;

-- A row can become one that the actor answers only if it was that before: while a row is written, it is still read as it was.
create policy only_who_was_asked on manager_approval as restrictive for update to lederloft_app
  using (true)
  with check (manager_person_id is distinct from (select scope.person())
    or scope.asked_about_participant(participant_id) = (select scope.person()));
create policy only_who_was_asked on application_approval as restrictive for update to lederloft_app
  using (true)
  with check (manager_person_id is distinct from (select scope.person())
    or scope.asked_about_application(application_id) = (select scope.person()));
