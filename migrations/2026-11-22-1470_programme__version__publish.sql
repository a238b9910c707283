-- The one way in which a page changes the catalogue: a new version of a course, with the decision it follows from. The
-- version before ends the day before, and nothing that stood there is rewritten. False when a version has come in between
-- that begins as late.
create function scope.publish_course_version(wanted uuid, new_id uuid, starts date, next_name jsonb, next_credits numeric,
  next_content jsonb, source_key text, source_title jsonb, source_address text) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not scope.programme() then
    raise insufficient_privilege using message = 'Only the programme publishes versions of its courses';
  end if;
  if starts <= current_date then
    raise check_violation using message = 'A new version begins in the future';
  end if;
  -- Two who publish at once take turns.
  perform from course c where c.id = wanted for update;
  if not found or exists (select from course_version v where v.course_id = wanted and v.valid_from >= starts) then
    return false;
  end if;
  update course_version v set valid_to = starts - 1
    where v.course_id = wanted and (v.valid_to is null or v.valid_to >= starts);
  insert into catalogue_source (key, title, address) values (source_key, source_title, source_address);
  insert into course_version (id, course_id, valid_from, valid_to, name, credits, content)
    values (new_id, wanted, starts, null, next_name, next_credits, next_content);
  return true;
end $$;
alter function scope.publish_course_version(uuid, uuid, date, jsonb, numeric, jsonb, text, jsonb, text)
  owner to lederloft_trusted;
revoke all on function scope.publish_course_version(uuid, uuid, date, jsonb, numeric, jsonb, text, jsonb, text) from public;
grant execute on function scope.publish_course_version(uuid, uuid, date, jsonb, numeric, jsonb, text, jsonb, text)
  to lederloft_app;
