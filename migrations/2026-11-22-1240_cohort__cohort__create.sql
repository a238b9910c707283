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
  revision integer not null default 0,
  changed_at timestamptz not null default now(),
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
-- The course as it was called when it was passed, or attended without credits. No grade stands here.
create table course_completion (
  id uuid primary key,
  person_id uuid not null references person,
  course_version_id uuid not null references course_version,
  cohort_id uuid references cohort,
  outcome text not null default 'passed' check (outcome in ('passed', 'attended')),
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

-- A policy that reads another protected table would call that table's policies in turn, and soon its own. These look
-- past the rules once a query, for the actor alone. They are plpgsql because its plans are kept between calls.

-- Classes that a municipality of the actor has a part in.
create function scope.municipal_cohorts() returns uuid[] language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if cardinality(scope.municipal()) = 0 then return '{}'; end if;
  return array(select distinct m.cohort_id from cohort_municipality m where m.municipality_code = any (scope.municipal()));
end $$;

-- Classes that the actor teaches: takes part in everything, and judges the coursework.
create function scope.taught_cohorts() returns uuid[] language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if cardinality(scope.cohorts()) = 0 then return '{}'; end if;
  return array(select r.cohort_id from role_assignment r where r.person_id = scope.person() and r.role = 'lecturer'
    and r.cohort_id = any (scope.cohorts()) and r.valid_from <= current_date
    and (r.valid_to is null or r.valid_to >= current_date));
end $$;

create function scope.own_participants() returns uuid[] language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return array(select p.id from participant p where p.person_id = scope.person());
end $$;

-- Whom the actor is asked about as their manager, as long as they are enrolled.
create function scope.asked_participants() returns uuid[] language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return array(select p.id from manager_approval a join participant p on p.id = a.participant_id
    where a.manager_person_id = scope.person() and p.status = 'enrolled');
end $$;
create function scope.asked_cohorts() returns uuid[] language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return array(select distinct p.cohort_id from manager_approval a join participant p on p.id = a.participant_id
    where a.manager_person_id = scope.person() and p.status = 'enrolled');
end $$;

-- Whose names the actor meets through classes: classmates, those one is asked about, one's own manager, and for the
-- municipality its own participants and their managers.
create function scope.cohort_people() returns uuid[] language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if scope.programme() then return '{}'; end if; -- sees everybody by another rule
  return array(
    select p.person_id from participant p where p.cohort_id = any (scope.cohorts()) and p.status = 'enrolled'
    union select p.person_id from manager_approval a join participant p on p.id = a.participant_id
      where a.manager_person_id = scope.person() and p.status = 'enrolled'
    union select a.manager_person_id from participant p join manager_approval a on a.participant_id = p.id
      where p.person_id = scope.person() and a.manager_person_id is not null
    union select p.person_id from participant p where p.municipality_code = any (scope.staff())
    union select a.manager_person_id from manager_approval a
      where a.municipality_code = any (scope.staff()) and a.manager_person_id is not null);
end $$;

-- How many are enrolled: a plain count of a class that the actor may see, never of a part of it.
create function scope.cohort_sizes(wanted uuid[]) returns table (cohort_id uuid, enrolled integer)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query select p.cohort_id, count(*)::integer from participant p
    where p.cohort_id = any (wanted) and p.status = 'enrolled'
      and (scope.programme() or p.cohort_id = any (scope.cohorts()) or p.cohort_id = any (scope.municipal_cohorts()))
    group by p.cohort_id;
end $$;

do $$
declare f text;
begin
  foreach f in array array['municipal_cohorts()', 'taught_cohorts()', 'own_participants()', 'asked_participants()',
    'asked_cohorts()', 'cohort_people()', 'cohort_sizes(uuid[])'] loop
    execute format('alter function scope.%s owner to lederloft_trusted', f);
    execute format('revoke all on function scope.%s from public', f);
    execute format('grant execute on function scope.%s to lederloft_app, lederloft_trusted', f);
  end loop;
end $$;

do $$
declare tablename text; own_id text;
begin
  -- The class and what hangs on it: written by the programme, read by those who take part, teach, sent somebody, or are
  -- asked to let somebody go.
  foreach tablename in array array['cohort', 'cohort_municipality', 'cohort_course', 'gathering', 'coursework'] loop
    own_id := case tablename when 'cohort' then 'id' else 'cohort_id' end;
    execute format('create policy programme on %I to lederloft_app using ((select scope.programme()))', tablename);
    execute format('create policy mine on %I for select to lederloft_app
      using (%I = any ((select scope.cohorts())::uuid[]))', tablename, own_id);
    execute format('create policy municipal on %I for select to lederloft_app
      using (%I = any ((select scope.municipal_cohorts())::uuid[]))', tablename, own_id);
    execute format('create policy asked on %I for select to lederloft_app
      using (%I = any ((select scope.asked_cohorts())::uuid[]))', tablename, own_id);
  end loop;
end $$;

create policy programme on participant to lederloft_app using ((select scope.programme()));
create policy mine on participant for select to lederloft_app
  using (status = 'enrolled' and cohort_id = any ((select scope.cohorts())::uuid[]));
create policy own on participant for select to lederloft_app using (person_id = (select scope.person()));
create policy staff on participant for select to lederloft_app
  using (municipality_code = any ((select scope.staff())::text[]));
create policy asked on participant for select to lederloft_app
  using (id = any ((select scope.asked_participants())::uuid[]));

create policy programme on manager_approval to lederloft_app using ((select scope.programme()));
create policy own on manager_approval for select to lederloft_app
  using (participant_id = any ((select scope.own_participants())::uuid[]));
-- The manager answers, and cannot pass the question on; the municipality passes it on, and cannot answer.
create policy asked on manager_approval for select to lederloft_app using (manager_person_id = (select scope.person()));
create policy answer on manager_approval for update to lederloft_app using (manager_person_id = (select scope.person()));
create policy staff on manager_approval for select to lederloft_app
  using (municipality_code = any ((select scope.staff())::text[]));
create policy pass_on on manager_approval for update to lederloft_app
  using (municipality_code = any ((select scope.staff())::text[]))
  with check (municipality_code = any ((select scope.staff())::text[]) and status = 'asked');
revoke update on manager_approval from lederloft_app;
grant update (manager_person_id, status, reason, asked_at, decided_by, decided_at) on manager_approval to lederloft_app;

create policy own on participant_need to lederloft_app
  using (person_id = (select scope.person()))
  with check (person_id = (select scope.person()) and participant_id = any ((select scope.own_participants())::uuid[]));
create policy programme on participant_need for select to lederloft_app using ((select scope.programme()));
create policy own on coursework_status for select to lederloft_app using (person_id = (select scope.person()));
create policy programme on coursework_status to lederloft_app using ((select scope.programme()));
create policy taught on coursework_status to lederloft_app using (cohort_id = any ((select scope.taught_cohorts())::uuid[]));
create policy own on course_completion for select to lederloft_app using (person_id = (select scope.person()));
create policy programme on course_completion to lederloft_app using ((select scope.programme()));
create policy own on calendar_feed to lederloft_app using (person_id = (select scope.person()));

create policy programme on person to lederloft_app using ((select scope.programme()));
create policy through_cohorts on person for select to lederloft_app
  using (id = any ((select scope.cohort_people())::uuid[]));
