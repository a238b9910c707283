-- Whoever passes the question to a manager puts it to somebody else: the yes that opens the start of a class is never
-- the own answer of the one who chose whom to ask. Permissive policies are joined by «or», old row and new row each on
-- its own, so that the right to pass on and the right to answer would together be the right to answer for another.
create function scope.is_asked_about_participant(wanted uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
    select exists (select from manager_approval a where a.participant_id = wanted and a.manager_person_id = scope.person())
  $$;
create function scope.is_asked_about_application(wanted uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
    select exists (select from application_approval a
      where a.application_id = wanted and a.manager_person_id = scope.person())
  $$;

do $$
declare name text;
begin
  foreach name in array array['is_asked_about_participant(uuid)', 'is_asked_about_application(uuid)'] loop
    execute format('alter function scope.%s owner to lederloft_trusted', name);
    execute format('revoke all on function scope.%s from public', name);
    execute format('grant execute on function scope.%s to lederloft_app, lederloft_trusted', name);
  end loop;
end $$;

-- A row can become one that the actor answers only if it was that before: while a row is written, it is still read as it was.
create policy only_who_was_asked on manager_approval as restrictive for update to lederloft_app
  using (true)
  with check (manager_person_id is distinct from (select scope.person())
    or scope.is_asked_about_participant(participant_id));
create policy only_who_was_asked on application_approval as restrictive for update to lederloft_app
  using (true)
  with check (manager_person_id is distinct from (select scope.person())
    or scope.is_asked_about_application(application_id));
