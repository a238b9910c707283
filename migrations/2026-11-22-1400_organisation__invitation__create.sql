-- More credits than this count as formal leadership education. It is data, because others may draw the line elsewhere.
insert into dated_setting (key, valid_from, value, source) values
  ('leadership.formal-credits', '2012-01-01', '30',
   'Helsedirektoratet (2020): formell lederutdanning over 30 studiepoeng');

-- Lets somebody in who has no login yet, or finds the one who has the address already. Whoever invites must have a
-- municipality to invite to, form classes for the programme, or be the administrator; what the invited one may see
-- follows from the role alone.
create function scope.invite(new_id uuid, address text, given text, family text, language text) returns uuid
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  found_id uuid;
begin
  if not scope.administrator() and not scope.programme() and cardinality(scope.staff()) = 0 then
    raise insufficient_privilege using message = 'Nobody may invite without a municipality';
  end if;
  insert into person (id, email, given_name, family_name, locale)
    values (new_id, lower(address), given, family, language) on conflict (email) do nothing;
  select p.id into found_id from person p where p.email = lower(address) and p.ended_at is null;
  return found_id;
end $$;
alter function scope.invite(uuid, text, text, text, text) owner to lederloft_trusted;
revoke all on function scope.invite(uuid, text, text, text, text) from public;
grant execute on function scope.invite(uuid, text, text, text, text) to lederloft_app;

-- Those who give roles see the names of those who have them.
create policy role_holders on person for select to lederloft_app
  using (id = any (array(select r.person_id from role_assignment r
    where r.municipality_code = any ((select scope.staff())::text[]) or (select scope.administrator()))));
