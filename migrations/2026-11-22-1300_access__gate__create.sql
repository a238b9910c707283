-- The gate: what must be known before anybody is somebody. Each function answers one question and no more.
create schema gate;
grant usage on schema gate to lederloft_app, lederloft_trusted;
grant create on schema gate to lederloft_trusted;

-- When a session counts. ID-porten's rule for services is at most 30 idle minutes; a demo is left lying for a day.
create function gate.is_open(ended_at timestamptz, expires_at timestamptz, last_seen_at timestamptz, method text)
  returns boolean language sql stable as $$
  select ended_at is null and expires_at > now()
    and last_seen_at > now() - case method when 'demo' then interval '24 hours' else interval '30 minutes' end $$;

-- Everything that decides what the holder of a session may see, in one round trip.
create function gate.actor_of_session(token bytea) returns jsonb language plpgsql security definer
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
    'managerOf', exists (select from manager_approval a where a.manager_person_id = holder.id),
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

-- Whose calendar an address shows, and the classes that the owner takes part in or teaches now.
create function gate.feed_owner(token bytea) returns jsonb
  language sql stable security definer set search_path = public, pg_temp as $$
  select jsonb_build_object('personId', p.id, 'locale', p.locale, 'cohorts', to_jsonb(array(
    select e.cohort_id from participant e where e.person_id = p.id and e.status = 'enrolled'
    union select r.cohort_id from role_assignment r where r.person_id = p.id and r.role in ('lecturer', 'supervisor')
      and r.cohort_id is not null and r.valid_from <= current_date
      and (r.valid_to is null or r.valid_to >= current_date))))
  from calendar_feed f join person p on p.id = f.person_id
  where f.token_hash = token and p.ended_at is null $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'gate'::regnamespace loop
    execute format('alter function %s owner to lederloft_trusted', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to lederloft_app', f);
  end loop;
end $$;

-- Puts a job in the queue as part of the caller's transaction; the web role gets no other way to the queue.
create function gate.enqueue(job text, payload jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform graphile_worker.add_job(job, payload::json);
end $$;
revoke all on function gate.enqueue from public;
grant execute on function gate.enqueue to lederloft_app, lederloft_trusted;
