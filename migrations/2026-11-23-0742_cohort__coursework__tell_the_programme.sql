-- Who runs the programme, for the letter about coursework in a class that nobody teaches: they may judge it, or find somebody who
-- does. Asked by the programme's own jobs, as who teaches a class is.
create function scope.programme_coordinators() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if not scope.programme() then return '{}'; end if;
  return array(select distinct r.person_id from role_assignment r where r.role = 'programme-coordinator'
    and r.valid_from <= current_date and (r.valid_to is null or r.valid_to >= current_date));
end $$;
alter function scope.programme_coordinators() owner to lederloft_trusted;
revoke all on function scope.programme_coordinators() from public;
grant execute on function scope.programme_coordinators() to lederloft_app, lederloft_trusted;
