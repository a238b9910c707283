-- What the staff list can tell somebody who applies: where they work, as what, and how many they lead. A unit and those
-- below it are not for the row rules of everybody who works there, so it is answered here, for the actor alone.
create function scope.own_workplaces(day date) returns table (municipality_code text, service text, position_title text,
    led integer, leadership_credits numeric)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    with recursive own as (
      select e.id, e.municipality_code from employee e where e.person_id = scope.person()
    ), main_position as (
      select distinct on (p.employee_id) p.employee_id, p.unit_id, p.title from position p join own o on o.id = p.employee_id
      where p.valid_from <= day and (p.valid_to is null or p.valid_to >= day)
      order by p.employee_id, p.fte_percent desc, p.valid_from, p.id
    ), below as (
      select l.employee_id, l.unit_id, 0 as depth from unit_leadership l join own o on o.id = l.employee_id
      where l.valid_from <= day and (l.valid_to is null or l.valid_to >= day)
      union
      select b.employee_id, u.id, b.depth + 1 from below b join unit u on u.parent_id = b.unit_id where b.depth < 50
    ), span as (
      select b.employee_id, count(distinct p.employee_id)::integer as staff from below b
      join position p on p.unit_id = b.unit_id and p.employee_id <> b.employee_id
        and p.valid_from <= day and (p.valid_to is null or p.valid_to >= day)
      group by b.employee_id
    )
    select o.municipality_code, u.service_type, m.title, coalesce(s.staff, 0),
      coalesce((select sum(r.credits) from education_record r where r.employee_id = o.id), 0)
    from own o join main_position m on m.employee_id = o.id join unit u on u.id = m.unit_id
      left join span s on s.employee_id = o.id
    order by o.municipality_code, o.id;
end $$;

-- Asks the applicant's own manager, whom the staff list knows and the applicant does not choose. A manager without a login
-- gets one. Nobody found: the question stands without a name, and the municipality gives it one. A question that is open
-- or answered with yes stands; a no is asked again, and so is everything when another municipality sends the applicant.
create function scope.ask_own_manager(wanted uuid, day date) returns table (manager uuid, asked boolean)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  sent application;
  before application_approval;
  found_manager uuid;
  address text;
  given text;
  family text;
  language text;
begin
  select * into sent from application a
    where a.id = wanted and a.person_id = scope.person() and a.status = 'submitted';
  if not found then return; end if;
  select * into before from application_approval q where q.application_id = wanted;
  if found and before.municipality_code = sent.municipality_code and before.status in ('asked', 'approved') then
    return query select before.manager_person_id, false;
    return;
  end if;

  -- The staff list may still be kept under a code that was merged into the municipality.
  with recursive code as (
    select sent.municipality_code as value
    union
    select c.from_code from municipality_change c join code k on c.to_code = k.value where c.changed_on <= day
  )
  select m.person_id, m.given_name, m.family_name, nullif(trim(m.email), '')
    into found_manager, given, family, address
    from scope.managers_of(array(select e.id from employee e
      where e.person_id = sent.person_id and e.municipality_code in (select value from code)), day) m
    where m.person_id is distinct from sent.person_id
    order by m.manager_id limit 1;
  if found and found_manager is null and address like '%_@_%' then
    select case when k.language_form = 'nn' then 'nn' else 'nb' end into language
      from municipality k where k.code = sent.municipality_code;
    insert into person (id, email, given_name, family_name, locale)
      values (gen_random_uuid(), lower(address), given, family, coalesce(language, 'nb')) on conflict (email) do nothing;
    select p.id into found_manager from person p
      where p.email = lower(address) and p.ended_at is null and p.id <> sent.person_id;
  end if;

  insert into application_approval (application_id, person_id, municipality_code, manager_person_id, status)
    values (wanted, sent.person_id, sent.municipality_code, found_manager, 'asked')
    on conflict (application_id) do update set municipality_code = excluded.municipality_code,
      manager_person_id = excluded.manager_person_id, status = 'asked', reason = '', asked_at = now(),
      decided_by = null, decided_at = null;
  return query select found_manager, true;
end $$;
drop policy ask on application_approval;
revoke insert on application_approval from lederloft_app;

-- Whoever withdraws, or is sent by another municipality, leaves the ranking of the one before, and those behind move up.
-- After the seats have been shared out the ranking is history.
create function scope.leave_ranking(wanted uuid) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  gone nomination;
begin
  delete from nomination n using application a, call c
    where n.application_id = wanted and a.id = wanted and c.id = a.call_id and a.person_id = scope.person()
      and c.status = 'published'
      and (a.status = 'withdrawn' or a.municipality_code is distinct from n.municipality_code)
    returning n.* into gone;
  if found and gone.rank is not null then
    update nomination n set rank = n.rank - 1
      where n.call_id = gone.call_id and n.municipality_code = gone.municipality_code and n.rank > gone.rank;
  end if;
end $$;

do $$
declare f text;
begin
  foreach f in array array['own_workplaces(date)', 'ask_own_manager(uuid, date)', 'leave_ranking(uuid)'] loop
    execute format('alter function scope.%s owner to lederloft_trusted', f);
    execute format('revoke all on function scope.%s from public', f);
    execute format('grant execute on function scope.%s to lederloft_app, lederloft_trusted', f);
  end loop;
end $$;
