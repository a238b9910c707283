-- Whether an application has been sent is told to those who handle applications, and to nobody else who has an id.
create or replace function scope.is_submitted(wanted uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if not (scope.officer() or scope.programme()) then return false; end if;
  return exists (select from application a where a.id = wanted and a.submitted_at is not null);
end $$;

-- An application stays one person's application to one call, whatever its owner writes in it.
revoke update on application from lederloft_app;
grant update (municipality_code, service, position_title, staff_count, track, formal_leadership_education, joint_name,
  locale, status, version, changed_at, submitted_at, withdrawn_at, withdraw_reason) on application to lederloft_app;

-- What applicants get as a receipt is written as they act; decisions come from those who decide.
alter policy write_letter on application_letter
  with check ((select scope.officer()) or (select scope.programme())
    or (person_id = (select scope.person()) and kind in ('receipt', 'withdrawal')));
