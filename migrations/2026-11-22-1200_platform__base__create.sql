-- Roles. The web process is `lederloft_app`: neither owner nor able to pass by the row rules.
-- `lederloft_trusted` owns the few functions that must see more than one reader may (login, counting), and
-- backup runs as it. Roles belong to the whole cluster, so several databases may create them at once.
do $$
begin
  if not exists (select from pg_roles where rolname = 'lederloft_app') then
    create role lederloft_app login;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
do $$
begin
  if not exists (select from pg_roles where rolname = 'lederloft_trusted') then
    create role lederloft_trusted nologin;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
do $$
begin
  if not pg_has_role(current_user, 'lederloft_app', 'member') then
    execute format('grant lederloft_app to %I', current_user);
  end if;
  if not pg_has_role(current_user, 'lederloft_trusted', 'member') then
    execute format('grant lederloft_trusted to %I', current_user);
  end if;
exception when unique_violation or internal_error then null; -- another database got there first
end $$;

revoke create on schema public from public;
grant usage on schema public to lederloft_app, lederloft_trusted;
alter default privileges in schema public grant select, insert, update, delete on tables to lederloft_app, lederloft_trusted;
alter default privileges in schema public grant usage, select on sequences to lederloft_app, lederloft_trusted;

create schema scope;
grant usage on schema scope to lederloft_app, lederloft_trusted;
grant create on schema scope to lederloft_trusted;

-- Who acts, and within which limits: set by the program at the start of every transaction. Outside a
-- transaction the settings are empty text, never null, so an empty scope sees nothing.
create function scope.person() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('scope.person', true), '')::uuid $$;
create function scope.staff() returns text[] language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('scope.staff', true), ''), '{}')::text[] $$;
create function scope.municipal() returns text[] language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('scope.municipal', true), ''), '{}')::text[] $$;
create function scope.units() returns uuid[] language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('scope.units', true), ''), '{}')::uuid[] $$;
create function scope.cohorts() returns uuid[] language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('scope.cohorts', true), ''), '{}')::uuid[] $$;
create function scope.programme() returns boolean language sql stable parallel safe
  as $$ select coalesce(current_setting('scope.programme', true), '') = 'on' $$;
create function scope.administrator() returns boolean language sql stable parallel safe
  as $$ select coalesce(current_setting('scope.administrator', true), '') = 'on' $$;
comment on function scope.staff() is 'Municipalities whose individual staff records the actor may see';
comment on function scope.municipal() is 'Municipalities on whose behalf the actor may see orders and classes';
comment on function scope.units() is 'Units that the actor leads, with everything below';

-- Turns the row rules on, also for the owner, and lets the trusted role through.
create function scope.protect(tablename regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tablename);
  execute format('alter table %s force row level security', tablename);
  execute format('create policy trusted on %s to lederloft_trusted using (true) with check (true)', tablename);
end $$;

-- A database is a demo world or it is real, from its first day to its last.
create table instance (
  only_row boolean primary key default true check (only_row),
  kind text not null check (kind in ('demo', 'real')),
  created_at timestamptz not null default now()
);

-- Who did what to which thing. Ids only: never names, answers or reflections.
create table audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  person_id uuid,
  action text not null,
  object_id text not null,
  municipality_code text,
  details jsonb not null default '{}'
);
create index audit_entry_object on audit_entry (object_id, at);
create index audit_entry_person on audit_entry (person_id, at);
select scope.protect('audit_entry');
create policy write_own on audit_entry for insert to lederloft_app
  with check (person_id is not distinct from (select scope.person()));
create policy read_own on audit_entry for select to lederloft_app
  using (person_id = (select scope.person()) or municipality_code = any ((select scope.staff())::text[])
    or (select scope.administrator()));
revoke update, delete on audit_entry from lederloft_app;

-- One data key per owner, wrapped by the master key that is not in the database.
create table owner_key (
  owner_id uuid primary key,
  wrapped_key bytea not null,
  created_at timestamptz not null default now()
);

-- A window of attempts; lost in a crash without harm.
create unlogged table rate_window (
  key text primary key,
  window_ends_at timestamptz not null,
  hits integer not null
);

-- Rates, limits and deadlines are data with a date and a source, never code.
create table dated_setting (
  key text not null,
  valid_from date not null,
  value jsonb not null,
  source text not null,
  set_by uuid,
  set_at timestamptz not null default now(),
  primary key (key, valid_from)
);
