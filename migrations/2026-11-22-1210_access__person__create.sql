create table person (
  id uuid primary key,
  given_name text not null check (given_name <> ''),
  family_name text not null check (family_name <> ''),
  email text not null check (email = lower(email) and email like '%_@_%'),
  locale text not null default 'nb' check (locale in ('nb', 'nn', 'en')),
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  unique (email)
);

create table role_assignment (
  id uuid primary key,
  person_id uuid not null references person,
  role text not null check (role in ('competence-adviser', 'head-of-services', 'region-coordinator',
    'programme-coordinator', 'lecturer', 'supervisor', 'examiner', 'evaluator', 'national-steward',
    'system-administrator')),
  municipality_code text,
  region_id uuid,
  cohort_id uuid,
  valid_from date not null default current_date,
  valid_to date,
  check (valid_to is null or valid_to >= valid_from),
  check ((role in ('competence-adviser', 'head-of-services')) = (municipality_code is not null)),
  check ((role = 'region-coordinator') = (region_id is not null))
);
create index role_assignment_person on role_assignment (person_id);
create index role_assignment_municipality on role_assignment (municipality_code) where municipality_code is not null;
create index role_assignment_cohort on role_assignment (cohort_id) where cohort_id is not null;

create table session (
  id uuid primary key,
  token_hash bytea not null unique,
  person_id uuid not null references person,
  method text not null check (method in ('demo', 'email-code', 'openid-connect')),
  device text not null,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz,
  provider text,
  provider_session_hash bytea,
  check ((method = 'openid-connect') = (provider is not null)),
  check (provider_session_hash is null or provider is not null)
);
comment on column session.provider_session_hash is
  'Keyed hash of the session id at the provider, so that a log-out there ends the session here';
create index session_person on session (person_id, expires_at);
create index session_provider on session (provider, provider_session_hash) where provider_session_hash is not null;

create table login_identity (
  provider text not null,
  subject text not null,
  person_id uuid not null references person,
  linked_at timestamptz not null default now(),
  primary key (provider, subject)
);
create index login_identity_person on login_identity (person_id);

-- One code per request. A request is written down in the same way whether anybody has the address or not; who has it,
-- and the code, come when the letter is written. Only the hash of the code is kept, and it works once.
create table login_code (
  id uuid primary key,
  address text,
  address_hash bytea not null,
  person_id uuid references person,
  code_hash bytea,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  attempts integer not null default 0 check (attempts >= 0),
  used_at timestamptz,
  check (code_hash is null or person_id is not null)
);
comment on column login_code.address is 'As typed; emptied as soon as the letter is written or nobody has the address';
create index login_code_address on login_code (address_hash) where used_at is null;
create index login_code_person on login_code (person_id);

-- A log-in that has gone to a provider and not come back. The secret, and all that is made from it, is in the browser.
create unlogged table login_attempt (
  secret_hash bytea primary key,
  provider text not null,
  return_to text not null,
  expires_at timestamptz not null
);

-- Somebody whom a provider has vouched for and nobody here is known by, until that person has said who it is.
create unlogged table waiting_identity (
  secret_hash bytea primary key,
  provider text not null,
  subject text not null,
  return_to text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);

select scope.protect('person');
select scope.protect('role_assignment');
select scope.protect('session');
select scope.protect('login_identity');
select scope.protect('login_code');
select scope.protect('login_attempt');
select scope.protect('waiting_identity');

-- Policies on `person` that need other tables come with those tables.
create policy own on person to lederloft_app using (id = (select scope.person()));
create policy own on session to lederloft_app using (person_id = (select scope.person()));
create policy own on role_assignment for select to lederloft_app using (person_id = (select scope.person()));
create policy administer on role_assignment to lederloft_app
  using ((select scope.administrator()) or municipality_code = any ((select scope.staff())::text[]));
create policy own on login_identity to lederloft_app using (person_id = (select scope.person()));
