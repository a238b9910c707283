-- Who has a part in somebody's plan is known from the first moment, so that nobody else's front page asks for it.
create or replace function gate.actor_of_session(token bytea) returns jsonb language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  holder record;
  led uuid[];
begin
  select s.id as session_id, s.method, s.last_seen_at, p.id, p.given_name, p.family_name, p.email, p.locale into holder
  from session s join person p on p.id = s.person_id
  where s.token_hash = token and gate.is_open(s.ended_at, s.expires_at, s.last_seen_at, s.method) and p.ended_at is null;
  if not found then return null; end if;

  -- One write a minute is enough to know who is there.
  if holder.last_seen_at < now() - interval '1 minute' then
    update session set last_seen_at = now() where id = holder.session_id;
  end if;

  with recursive below as (
    select l.unit_id from unit_leadership l join employee e on e.id = l.employee_id
    where e.person_id = holder.id and l.valid_from <= current_date and (l.valid_to is null or l.valid_to >= current_date)
    union
    select u.id from unit u join below b on u.parent_id = b.unit_id
  ) select array_agg(unit_id) into led from below;

  return jsonb_build_object(
    'sessionId', holder.session_id, 'method', holder.method, 'personId', holder.id, 'givenName', holder.given_name,
    'familyName', holder.family_name, 'email', holder.email, 'locale', holder.locale, 'units', coalesce(to_jsonb(led), '[]'),
    'managerOf', exists (select from manager_approval a where a.manager_person_id = holder.id)
      or exists (select from application_approval q where q.manager_person_id = holder.id),
    'applicant', exists (select from application p where p.person_id = holder.id and p.status <> 'withdrawn'),
    'planMember', exists (select from plan_member k where k.person_id = holder.id
      and k.valid_from <= current_date and (k.valid_to is null or k.valid_to >= current_date)),
    'participations', coalesce((select jsonb_agg(p.cohort_id) from participant p
      where p.person_id = holder.id and p.status = 'enrolled'), '[]'),
    'assignments', coalesce((select jsonb_agg(jsonb_build_object('role', r.role, 'municipality', r.municipality_code,
        'formerMunicipalities', case when r.municipality_code is not null then
          to_jsonb(array_remove(scope.with_former(array[r.municipality_code]), r.municipality_code)) end,
        'region', r.region_id, 'cohort', r.cohort_id, 'regionMunicipalities',
        case when r.region_id is not null then
          to_jsonb(scope.with_former(array(select m.municipality_code from region_member m
            where m.region_id = r.region_id and m.valid_from <= current_date
              and (m.valid_to is null or m.valid_to >= current_date)))) end))
      from role_assignment r where r.person_id = holder.id and r.valid_from <= current_date
        and (r.valid_to is null or r.valid_to >= current_date)), '[]'));
end $$;
