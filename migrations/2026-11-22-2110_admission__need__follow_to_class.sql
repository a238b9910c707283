-- What an applicant needs has no say in who gets a seat, so nobody reads it while the application is handled, the officer
-- neither. It follows to the class with the seat: the programme takes it over once, sealed anew for the class, and the
-- application's own copy is out of its reach before and after.
drop policy officer on application_need;

-- Participants who wrote a need when they applied, in a class that came of the call, and nothing in the class yet.
create function scope.awaits_need() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if not scope.programme() then return '{}'; end if;
  return array(select p.id from application_need n
    join seat_offer o on o.application_id = n.application_id and o.status = 'accepted'
    join call_class c on c.id = o.call_class_id
    join participant p on p.cohort_id = c.cohort_id and p.person_id = n.person_id and p.status = 'enrolled'
    where not exists (select from participant_need t where t.participant_id = p.id));
end $$;
create function scope.needs_to_hand_on() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if not scope.programme() then return '{}'; end if;
  return array(select o.application_id from seat_offer o
    join call_class c on c.id = o.call_class_id
    join participant p on p.cohort_id = c.cohort_id and p.person_id = o.person_id
    where o.status = 'accepted' and p.id = any (scope.awaits_need()));
end $$;
do $$
declare
  name text;
begin
  foreach name in array array['awaits_need', 'needs_to_hand_on'] loop
    execute format('alter function scope.%I() owner to lederloft_trusted', name);
    execute format('revoke all on function scope.%I() from public', name);
    execute format('grant execute on function scope.%I() to lederloft_app, lederloft_trusted', name);
  end loop;
end $$;

create policy hand_on on application_need for select to lederloft_app
  using (application_id = any ((select scope.needs_to_hand_on())::uuid[]));
-- Only where there is something to take over, and never over what the participant has written.
create policy take_over on participant_need for insert to lederloft_app
  with check (participant_id = any ((select scope.awaits_need())::uuid[]));
