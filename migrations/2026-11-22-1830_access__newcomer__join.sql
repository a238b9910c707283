-- Who wants to apply and is not known here yet says so with name and address, and becomes somebody by a code to that
-- address. It is the same request as for logging in: nothing tells from outside whether the address was known.
alter table login_code
  add given_name text check (given_name <> ''),
  add family_name text check (family_name <> ''),
  add locale text check (locale in ('nb', 'nn', 'en')),
  drop constraint login_code_check,
  add check (code_hash is null or person_id is not null or given_name is not null),
  add check ((given_name is null) = (family_name is null) and (given_name is null) = (locale is null));
comment on column login_code.given_name is 'Who a newcomer says that they are; empty for everybody who asks to log in';

-- Newcomers come in while there is something to apply for, and at no other time.
create function gate.newcomers_welcome() returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from call c where c.status = 'published'
    and (now() at time zone 'Europe/Oslo')::date between c.opens_on and c.deadline_on) $$;

create function gate.request_newcomer_code(code_id uuid, typed_address text, hash_of_address bytea, lifetime interval,
  given text, family text, language text) returns void
  language sql security definer set search_path = public, pg_temp as $$
  update login_code set used_at = now() where address_hash = hash_of_address and used_at is null;
  insert into login_code (id, address, address_hash, expires_at, given_name, family_name, locale)
    values (code_id, lower(typed_address), hash_of_address, now() + lifetime, given, family, language);
  select gate.enqueue('login.mail-code', jsonb_build_object('codeId', code_id)) $$;

-- As before, and for a newcomer the address is kept until the code has come back from it.
create or replace function gate.issue_code(code_id uuid, hash bytea)
  returns table (email text, given_name text, locale text, expires_at timestamptz)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  known uuid;
begin
  select coalesce(c.person_id, p.id) into known from login_code c
    left join person p on p.email = c.address and p.ended_at is null where c.id = code_id;
  update login_code c set person_id = known, address = case
      when known is null and c.given_name is not null and gate.newcomers_welcome()
        and not exists (select from person p where p.email = c.address) then c.address end
    where c.id = code_id and c.address is not null;
  return query
    update login_code c set code_hash = hash from person p
    where c.id = code_id and p.id = c.person_id and p.ended_at is null and c.used_at is null and c.expires_at > now()
    returning p.email, p.given_name, p.locale, c.expires_at;
  if not found then
    return query
      update login_code c set code_hash = hash
      where c.id = code_id and c.person_id is null and c.address is not null and c.used_at is null
        and c.expires_at > now()
      returning c.address, c.given_name, c.locale, c.expires_at;
  end if;
end $$;

create or replace function gate.redeem_code(code_id uuid, hash bytea, most_attempts integer) returns uuid
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  code login_code;
  who uuid;
begin
  select * into code from login_code c where c.id = code_id for update;
  if code.id is null or code.used_at is not null or code.expires_at <= now() or code.attempts >= most_attempts then
    return null;
  end if;
  if code.code_hash is distinct from hash then
    update login_code set attempts = attempts + 1 where id = code_id;
    return null;
  end if;
  who := code.person_id;
  if who is null then
    insert into person (id, email, given_name, family_name, locale)
      values (gen_random_uuid(), code.address, code.given_name, code.family_name, code.locale)
      on conflict (email) do nothing;
    select p.id into who from person p where p.email = code.address and p.ended_at is null;
    insert into audit_entry (person_id, action, object_id) values (who, 'person.joined', who::text);
  end if;
  update login_code set used_at = now(), person_id = who, address = null where id = code_id;
  return who;
end $$;

do $$
declare f text;
begin
  foreach f in array array['newcomers_welcome()', 'request_newcomer_code(uuid, text, bytea, interval, text, text, text)'] loop
    execute format('alter function gate.%s owner to lederloft_trusted', f);
    execute format('revoke all on function gate.%s from public', f);
    execute format('grant execute on function gate.%s to lederloft_app', f);
  end loop;
end $$;
