-- Logging in. Nobody is anybody yet, so all of it goes through functions of the gate; the tables behind them are closed
-- to the web role. No function makes a person.

-- Whether this is a demo world is settled when the database is prepared; the web role may only read it.
revoke insert, update, delete on instance from lederloft_app;

create function gate.open_session(session_id uuid, token bytea, who uuid, how text, device_name text, lifetime interval,
  provider_name text default null, provider_session bytea default null) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if how = 'demo' then
    raise insufficient_privilege using message = 'A demo session is opened by gate.open_demo_session alone';
  end if;
  insert into session (id, token_hash, person_id, method, device, expires_at, provider, provider_session_hash)
    select session_id, token, p.id, how, device_name, now() + lifetime, provider_name, provider_session
    from person p where p.id = who and p.ended_at is null;
  if not found then return false; end if;
  insert into audit_entry (person_id, action, object_id, details)
    values (who, 'session.opened', session_id, jsonb_build_object('method', how, 'provider', provider_name));
  return true;
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
  language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.given_name || ' ' || p.family_name, d.role, d.place
  from demo_person d join person p on p.id = d.person_id
  where exists (select from instance where kind = 'demo') order by d.sequence $$;

-- The only way into a session without proof. The database itself refuses unless it was made as a demo world and the
-- person is one of those who are there to be tried.
create function gate.open_demo_session(session_id uuid, token bytea, who uuid, device_name text, lifetime interval)
  returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into session (id, token_hash, person_id, method, device, expires_at)
    select session_id, token, p.id, 'demo', device_name, now() + lifetime
    from person p where p.id = who and p.ended_at is null
      and exists (select from instance where kind = 'demo')
      and exists (select from demo_person d where d.person_id = p.id);
  if not found then return false; end if;
  insert into audit_entry (person_id, action, object_id, details)
    values (who, 'session.opened', session_id, '{"method": "demo"}');
  return true;
end $$;

-- Asks for a code. Nothing here depends on whether anybody has the address: neither what is done nor how long it takes.
-- A new request ends the earlier ones.
create function gate.request_code(code_id uuid, typed_address text, hash_of_address bytea, lifetime interval) returns void
  language sql security definer set search_path = public, pg_temp as $$
  update login_code set used_at = now() where address_hash = hash_of_address and used_at is null;
  insert into login_code (id, address, address_hash, expires_at)
    values (code_id, lower(typed_address), hash_of_address, now() + lifetime);
  select gate.enqueue('login.mail-code', jsonb_build_object('codeId', code_id)) $$;

-- Gives a request its code, and tells where to send it; nothing when nobody has the address or it is too late. A letter
-- that could not be sent gets a new code when it is tried again.
create function gate.issue_code(code_id uuid, hash bytea)
  returns table (email text, given_name text, locale text, expires_at timestamptz)
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update login_code c set address = null,
    person_id = (select p.id from person p where p.email = c.address and p.ended_at is null)
  where c.id = code_id and c.address is not null;
  return query
    update login_code c set code_hash = hash from person p
    where c.id = code_id and p.id = c.person_id and p.ended_at is null and c.used_at is null and c.expires_at > now()
    returning p.email, p.given_name, p.locale, c.expires_at;
end $$;

-- The row is locked before it is compared, so that a code counts its attempts and works once, also when two come at once.
create function gate.redeem_code(code_id uuid, hash bytea, most_attempts integer) returns uuid
  language plpgsql security definer set search_path = public, pg_temp as $$
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

create function gate.start_attempt(secret bytea, provider_name text, to_path text, lifetime interval) returns void
  language sql security definer set search_path = public, pg_temp as $$
  insert into login_attempt (secret_hash, provider, return_to, expires_at)
    values (secret, provider_name, to_path, now() + lifetime) $$;

-- Whoever takes an attempt has it; it can be taken once.
create function gate.take_attempt(secret bytea, provider_name text) returns table (return_to text)
  language sql security definer set search_path = public, pg_temp as $$
  with taken as (
    delete from login_attempt a where a.secret_hash = secret and a.provider = provider_name
    returning a.return_to, a.expires_at
  ) select taken.return_to from taken where taken.expires_at > now() $$;

-- Who has this identity. An address is given only where the provider has verified it and is trusted to; the identity
-- is then connected to the one who has the address.
create function gate.person_of_identity(provider_name text, subject_id text, trusted_address text) returns uuid
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  who uuid;
begin
  select i.person_id into who from login_identity i where i.provider = provider_name and i.subject = subject_id;
  if not found and trusted_address is not null then
    select p.id into who from person p where p.email = lower(trusted_address) and p.ended_at is null;
    if not found then return null; end if;
    insert into login_identity (provider, subject, person_id) values (provider_name, subject_id, who)
      on conflict (provider, subject) do update set provider = excluded.provider returning person_id into who;
    insert into audit_entry (person_id, action, object_id, details)
      values (who, 'identity.connected', who::text, jsonb_build_object('provider', provider_name, 'by', 'verified-address'));
  end if;
  return (select p.id from person p where p.id = who and p.ended_at is null);
end $$;

create function gate.keep_identity(secret bytea, provider_name text, subject_id text, to_path text, lifetime interval)
  returns void language sql security definer set search_path = public, pg_temp as $$
  insert into waiting_identity (secret_hash, provider, subject, return_to, expires_at)
    values (secret, provider_name, subject_id, to_path, now() + lifetime) $$;

-- A waiting identity may be connected by a session that a code to the person's own mailbox opened after the identity
-- came: an older session proves nothing about who is at the keyboard now.
create function gate.may_connect(identity waiting_identity, session_id uuid) returns boolean
  language sql stable as $$
  select exists (select from session s where s.id = session_id and s.method = 'email-code'
    and s.created_at >= identity.created_at and gate.is_open(s.ended_at, s.expires_at, s.last_seen_at, s.method)) $$;

create function gate.waiting_identity(secret bytea, session_id uuid)
  returns table (provider text, return_to text, may_connect boolean)
  language sql stable security definer set search_path = public, pg_temp as $$
  select w.provider, w.return_to, gate.may_connect(w, session_id)
  from waiting_identity w where w.secret_hash = secret and w.expires_at > now() $$;

-- Connects it to the one who holds the session; answers where that person wanted to go, or nothing when it may not be.
create function gate.connect_identity(secret bytea, session_id uuid) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  waiting waiting_identity;
  who uuid;
begin
  select * into waiting from waiting_identity w where w.secret_hash = secret and w.expires_at > now() for update;
  if not found or not gate.may_connect(waiting, session_id) then return null; end if;
  delete from waiting_identity where secret_hash = secret;
  select s.person_id into who from session s where s.id = session_id;
  insert into login_identity (provider, subject, person_id) values (waiting.provider, waiting.subject, who)
    on conflict (provider, subject) do nothing;
  if not found then return null; end if;
  insert into audit_entry (person_id, action, object_id, details)
    values (who, 'identity.connected', who::text, jsonb_build_object('provider', waiting.provider, 'by', 'email-code'));
  return waiting.return_to;
end $$;

-- A log-out at the provider ends what was opened from there.
create function gate.end_provider_session(provider_name text, provider_session bytea) returns void
  language sql security definer set search_path = public, pg_temp as $$
  with ended as (
    update session s set ended_at = now()
    where s.provider = provider_name and s.provider_session_hash = provider_session and s.ended_at is null
    returning s.id, s.person_id
  ) insert into audit_entry (person_id, action, object_id, details)
    select person_id, 'session.ended', id, jsonb_build_object('by', provider_name) from ended $$;

-- Takes away what nobody can log in with any more. A day is kept, so that what just happened can be looked into.
create function gate.purge_logins() returns void
  language sql security definer set search_path = public, pg_temp as $$
  delete from session s where not gate.is_open(s.ended_at, s.expires_at, s.last_seen_at, s.method)
    and least(s.ended_at, s.expires_at, s.last_seen_at + interval '24 hours') < now() - interval '24 hours';
  delete from login_code where expires_at < now() - interval '24 hours';
  delete from login_attempt where expires_at < now();
  delete from waiting_identity where expires_at < now();
  delete from rate_window where window_ends_at < now() $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'gate'::regnamespace and p.proname <> 'enqueue' loop
    execute format('alter function %s owner to lederloft_trusted', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to lederloft_app', f);
  end loop;
end $$;
