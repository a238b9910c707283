-- The gate: what must be known before anybody is somebody. Each function answers one question and no more.
create schema gate;
grant usage on schema gate to lederloft_app, lederloft_trusted;
grant create on schema gate to lederloft_trusted;

-- Everything that decides what the holder of a session may see, in one round trip.
create function gate.actor_of_session(token bytea) returns jsonb language plpgsql security definer
  set search_path = public as $$
declare
  holder record;
  led uuid[];
begin
  select s.id as session_id, s.method, s.last_seen_at, p.id, p.given_name, p.family_name, p.email, p.locale into holder
  from session s join person p on p.id = s.person_id
  where s.token_hash = token and s.ended_at is null and s.expires_at > now()
    and s.last_seen_at > now() - interval '30 minutes' * case s.method when 'demo' then 48 else 1 end
    and p.ended_at is null;
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

create function gate.open_session(session_id uuid, token bytea, who uuid, how text, device_name text, lifetime interval, hint text)
  returns void language sql security definer set search_path = public as $$
  insert into session (id, token_hash, person_id, method, device, expires_at, logout_hint)
  select session_id, token, p.id, how, device_name, now() + lifetime, hint from person p where p.id = who and p.ended_at is null $$;

create function gate.person_by_email(address text) returns table (id uuid, given_name text, locale text)
  language sql stable security definer set search_path = public as $$
  select p.id, p.given_name, p.locale from person p where p.email = lower(address) and p.ended_at is null $$;

create function gate.person_by_identity(provider_name text, subject_id text) returns uuid
  language sql stable security definer set search_path = public as $$
  select p.id from login_identity i join person p on p.id = i.person_id
  where i.provider = provider_name and i.subject = subject_id and p.ended_at is null $$;

create function gate.link_identity(provider_name text, subject_id text, who uuid) returns void
  language sql security definer set search_path = public as $$
  insert into login_identity (provider, subject, person_id) values (provider_name, subject_id, who)
  on conflict (provider, subject) do nothing $$;

-- A new code ends the earlier ones.
create function gate.issue_code(code_id uuid, who uuid, hash bytea, lifetime interval) returns void
  language sql security definer set search_path = public as $$
  update login_code set used_at = now() where person_id = who and used_at is null;
  insert into login_code (id, person_id, code_hash, expires_at) values (code_id, who, hash, now() + lifetime) $$;

-- The row is locked before it is compared, so that a code counts its attempts and works once, also when two come at once.
create function gate.redeem_code(code_id uuid, hash bytea, most_attempts integer) returns uuid
  language plpgsql security definer set search_path = public as $$
declare
  code login_code;
begin
  select * into code from login_code c where c.id = code_id for update;
  if code.id is null or code.used_at is not null or code.expires_at <= now() or code.attempts >= most_attempts then
    return null;
  end if;
  if code.code_hash = hash then
    update login_code set used_at = now() where id = code_id;
    return code.person_id;
  end if;
  update login_code set attempts = attempts + 1 where id = code_id;
  return null;
end $$;

create table demo_person (
  person_id uuid not null references person,
  sequence integer primary key,
  role text not null,
  place text not null
);
select scope.protect('demo_person');

-- Whom one can be in a demo world; answers nothing in a real one.
create function gate.demo_people() returns table (id uuid, name text, role text, place text)
  language sql stable security definer set search_path = public as $$
  select p.id, p.given_name || ' ' || p.family_name, d.role, d.place
  from demo_person d join person p on p.id = d.person_id
  where exists (select from instance where kind = 'demo') order by d.sequence $$;

create function gate.feed_owner(token bytea) returns uuid
  language sql stable security definer set search_path = public as $$
  select f.person_id from calendar_feed f join person p on p.id = f.person_id
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
grant execute on function gate.enqueue to lederloft_app;
