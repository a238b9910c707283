-- Who teaches a class, for the letter that tells them that something was handed in. The work is the programme's, which runs it.
create function scope.lecturers_of(wanted uuid) returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if not scope.programme() then return '{}'; end if;
  return array(select distinct r.person_id from role_assignment r where r.role = 'lecturer' and r.cohort_id = wanted
    and r.valid_from <= current_date and (r.valid_to is null or r.valid_to >= current_date));
end $$;

-- Where the actor writes the own coursework, when that is somewhere in the house: a chapter of a plan that is still open to them.
create function scope.coursework_places() returns table (coursework_id uuid, address text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if scope.person() is null then return; end if;
  return query select w.coursework_id, '/plans/' || w.plan_id || '/chapters/' || w.chapter_id
    from plan_chapter_coursework w join participant p on p.id = w.participant_id and p.status = 'enrolled'
    where w.person_id = scope.person() and w.plan_id = any (scope.draft_plans());
end $$;

do $$
declare f text;
begin
  foreach f in array array['lecturers_of(uuid)', 'coursework_places()'] loop
    execute format('alter function scope.%s owner to lederloft_trusted', f);
    execute format('revoke all on function scope.%s from public', f);
    execute format('grant execute on function scope.%s to lederloft_app, lederloft_trusted', f);
  end loop;
end $$;
