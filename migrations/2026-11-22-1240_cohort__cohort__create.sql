create table cohort (
  id uuid primary key,
  programme_id uuid not null references programme,
  name text not null,
  kind text not null check (kind in ('ordered', 'open', 'national')),
  status text not null check (status in ('planned', 'running', 'finished', 'cancelled')),
  place text not null,
  seats_min integer not null check (seats_min >= 0),
  seats_max integer not null check (seats_max >= seats_min),
  starts_on date not null,
  lead_municipality_code text references municipality (code),
  created_at timestamptz not null default now()
);
create table cohort_municipality (
  cohort_id uuid not null references cohort,
  municipality_code text not null references municipality (code),
  primary key (cohort_id, municipality_code)
);
create index cohort_municipality_code on cohort_municipality (municipality_code);
create table cohort_course (
  id uuid primary key,
  cohort_id uuid not null references cohort,
  course_version_id uuid not null references course_version,
  sequence integer not null,
  starts_on date not null,
  ends_on date not null,
  unique (cohort_id, sequence),
  check (ends_on >= starts_on)
);
create table gathering (
  id uuid primary key,
  cohort_id uuid not null references cohort,
  cohort_course_id uuid not null references cohort_course,
  number integer not null,
  starts_on date not null,
  ends_on date not null,
  start_time time not null,
  end_time time not null,
  venue text not null,
  address text not null,
  note text not null default '',
  revision integer not null default 0,
  cancelled_at timestamptz,
  changed_at timestamptz not null default now(),
  unique (cohort_course_id, number),
  check (ends_on >= starts_on),
  check (ends_on > starts_on or end_time > start_time)
);
create index gathering_cohort on gathering (cohort_id, starts_on);
create table coursework (
  id uuid primary key,
  cohort_id uuid not null references cohort,
  cohort_course_id uuid not null references cohort_course,
  number integer not null,
  title jsonb not null,
  due_on date not null,
  unique (cohort_course_id, number)
);
create index coursework_cohort on coursework (cohort_id, due_on);
create table participant (
  id uuid primary key,
  cohort_id uuid not null references cohort,
  person_id uuid not null references person,
  municipality_code text references municipality (code),
  track text not null check (track in ('credit', 'non-credit')),
  potential_leader boolean not null default false,
  status text not null check (status in ('enrolled', 'withdrawn')),
  enrolled_at timestamptz not null default now(),
  unique (cohort_id, person_id)
);
create index participant_person on participant (person_id);
create index participant_municipality on participant (municipality_code);
-- The line manager's yes or no before the class starts.
create table manager_approval (
  participant_id uuid primary key references participant,
  manager_person_id uuid references person,
  municipality_code text references municipality (code),
  status text not null check (status in ('asked', 'approved', 'declined')),
  reason text not null default '',
  asked_at timestamptz not null default now(),
  decided_by uuid references person,
  decided_at timestamptz,
  check ((status = 'asked') = (decided_at is null)),
  check (status <> 'declined' or reason <> '')
);
create index manager_approval_manager on manager_approval (manager_person_id);
-- What somebody needs to take part (food, hearing loop, quiet room): sealed with the owner's key.
create table participant_need (
  participant_id uuid primary key references participant,
  cohort_id uuid not null references cohort,
  person_id uuid not null references person,
  sealed_text bytea not null,
  changed_at timestamptz not null default now()
);
create table coursework_status (
  coursework_id uuid not null references coursework,
  participant_id uuid not null references participant,
  person_id uuid not null references person,
  cohort_id uuid not null references cohort,
  status text not null check (status in ('submitted', 'approved', 'returned')),
  changed_at timestamptz not null default now(),
  primary key (coursework_id, participant_id)
);
create index coursework_status_person on coursework_status (person_id);
-- The course as it was called when it was passed. No grade stands here.
create table course_completion (
  id uuid primary key,
  person_id uuid not null references person,
  course_version_id uuid not null references course_version,
  cohort_id uuid references cohort,
  completed_on date not null,
  source text not null,
  unique (person_id, course_version_id)
);
create index course_completion_person on course_completion (person_id);
-- The address of a calendar feed is a secret: found by its hash, shown again from the sealed copy.
create table calendar_feed (
  person_id uuid primary key references person,
  token_hash bytea not null unique,
  sealed_token bytea not null,
  created_at timestamptz not null default now()
);

select scope.protect('cohort');
select scope.protect('cohort_municipality');
select scope.protect('cohort_course');
select scope.protect('gathering');
select scope.protect('coursework');
select scope.protect('participant');
select scope.protect('manager_approval');
select scope.protect('participant_need');
select scope.protect('coursework_status');
select scope.protect('course_completion');
select scope.protect('calendar_feed');

create policy programme on cohort to lederloft_app using ((select scope.programme()));
create policy mine on cohort for select to lederloft_app using (id = any ((select scope.cohorts())::uuid[]));
create policy programme on cohort_municipality to lederloft_app using ((select scope.programme()));
create policy municipal on cohort_municipality for select to lederloft_app
  using (municipality_code = any ((select scope.municipal())::text[]));
create policy municipal on cohort for select to lederloft_app
  using (id = any (array(select m.cohort_id from cohort_municipality m
    where m.municipality_code = any ((select scope.municipal())::text[]))));

do $$
declare tablename text;
begin
  foreach tablename in array array['cohort_course', 'gathering', 'coursework'] loop
    execute format('create policy programme on %I to lederloft_app using ((select scope.programme()))', tablename);
    execute format('create policy mine on %I for select to lederloft_app
      using (cohort_id = any ((select scope.cohorts())::uuid[]))', tablename);
    execute format('create policy municipal on %I for select to lederloft_app
      using (cohort_id = any (array(select m.cohort_id from cohort_municipality m
        where m.municipality_code = any ((select scope.municipal())::text[]))))', tablename);
  end loop;
end $$;

create policy programme on participant to lederloft_app using ((select scope.programme()));
create policy mine on participant for select to lederloft_app using (cohort_id = any ((select scope.cohorts())::uuid[]));
create policy own on participant for select to lederloft_app using (person_id = (select scope.person()));
create policy staff on participant for select to lederloft_app
  using (municipality_code = any ((select scope.staff())::text[]));
create policy asked on participant for select to lederloft_app
  using (id = any (array(select a.participant_id from manager_approval a where a.manager_person_id = (select scope.person()))));

create policy programme on manager_approval to lederloft_app using ((select scope.programme()));
create policy asked on manager_approval to lederloft_app using (manager_person_id = (select scope.person()));
create policy staff on manager_approval for select to lederloft_app
  using (municipality_code = any ((select scope.staff())::text[]));

create policy own on participant_need to lederloft_app using (person_id = (select scope.person()));
create policy programme on participant_need for select to lederloft_app using ((select scope.programme()));
create policy own on coursework_status for select to lederloft_app using (person_id = (select scope.person()));
create policy programme on coursework_status to lederloft_app using ((select scope.programme()));
create policy own on course_completion for select to lederloft_app using (person_id = (select scope.person()));
create policy programme on course_completion to lederloft_app using ((select scope.programme()));
create policy own on calendar_feed to lederloft_app using (person_id = (select scope.person()));

create policy programme on person to lederloft_app using ((select scope.programme()));
create policy classmates on person for select to lederloft_app
  using (id = any (array(select p.person_id from participant p where p.cohort_id = any ((select scope.cohorts())::uuid[]))));
create policy asked on person for select to lederloft_app
  using (id = any (array(select p.person_id from participant p join manager_approval a on a.participant_id = p.id
    where a.manager_person_id = (select scope.person()))));
create policy asked on cohort for select to lederloft_app
  using (id = any (array(select p.cohort_id from participant p join manager_approval a on a.participant_id = p.id
    where a.manager_person_id = (select scope.person()))));
