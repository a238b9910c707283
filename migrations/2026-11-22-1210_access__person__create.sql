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
  logout_hint text
);
create index session_person on session (person_id, expires_at);

create table login_identity (
  provider text not null,
  subject text not null,
  person_id uuid not null references person,
  linked_at timestamptz not null default now(),
  primary key (provider, subject)
);
create index login_identity_person on login_identity (person_id);

-- One code per request: only its hash is kept, and it works once.
create table login_code (
  id uuid primary key,
  person_id uuid not null references person,
  code_hash bytea not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  attempts integer not null default 0,
  used_at timestamptz
);
create index login_code_person on login_code (person_id, created_at);

select scope.protect('person');
select scope.protect('role_assignment');
select scope.protect('session');
select scope.protect('login_identity');
select scope.protect('login_code');

-- Policies on `person` that need other tables come with those tables.
create policy own on person to lederloft_app using (id = (select scope.person()));
create policy own on session to lederloft_app using (person_id = (select scope.person()));
create policy own on role_assignment for select to lederloft_app using (person_id = (select scope.person()));
create policy administer on role_assignment to lederloft_app
  using ((select scope.administrator()) or municipality_code = any ((select scope.staff())::text[]));
create policy own on login_identity to lederloft_app using (person_id = (select scope.person()));
