-- The road into a class for those who apply: a call with its rules, applications, what the manager, the municipality and
-- the admission officer say of them, and the seats that come of it.

-- Somebody at the institution who decides whether applicants are qualified.
alter table role_assignment drop constraint role_assignment_role_check;
alter table role_assignment add constraint role_assignment_role_check
  check (role in ('competence-adviser', 'head-of-services', 'region-coordinator', 'programme-coordinator',
    'admission-officer', 'lecturer', 'supervisor', 'examiner', 'evaluator', 'national-steward', 'system-administrator'));

create function scope.officer() returns boolean language sql stable parallel safe
  as $$ select coalesce(current_setting('scope.officer', true), '') = 'on' $$;
comment on function scope.officer() is 'The actor assesses applications: sees all that have been sent, with their documents';

drop function scope.enter(text, text, text, text, text, text, text, text);
create function scope.enter(person text, staff text, municipal text, units text, cohorts text, programme text,
  officer text, nation text, administrator text) returns void language plpgsql as $$
begin
  perform set_config('scope.person', person, true), set_config('scope.staff', staff, true),
    set_config('scope.municipal', municipal, true), set_config('scope.units', units, true),
    set_config('scope.cohorts', cohorts, true), set_config('scope.programme', programme, true),
    set_config('scope.officer', officer, true), set_config('scope.national', nation, true),
    set_config('scope.administrator', administrator, true);
end $$;
grant execute on function scope.enter(text, text, text, text, text, text, text, text, text)
  to lederloft_app, lederloft_trusted;

-- Everything that decides who gets a seat is on the call, and stands fast from the day it is published. Days are days in
-- Norway, and a deadline lasts to the end of its day.
create table call (
  id uuid primary key,
  programme_id uuid not null references programme,
  kind text not null check (kind in ('national', 'open')),
  name jsonb not null,
  about jsonb not null default '{}',
  status text not null check (status in ('draft', 'published', 'decided', 'cancelled')),
  opens_on date,
  deadline_on date,
  documents_due_on date,
  withdraw_by date,
  reply_days integer not null default 14 check (reply_days between 1 and 90),
  requirements jsonb not null,
  documents jsonb not null default '[]',
  rules jsonb not null,
  seed text not null default '',
  version integer not null default 1,
  created_by uuid not null references person,
  created_at timestamptz not null default now(),
  published_at timestamptz,
  decided_at timestamptz,
  cancel_reason text not null default '',
  check (opens_on is null or deadline_on is null or opens_on <= deadline_on),
  check (status = 'draft' or (opens_on is not null and deadline_on is not null and documents_due_on is not null
    and withdraw_by is not null and seed <> '')),
  check ((status in ('published', 'decided')) <= (published_at is not null)),
  check ((status = 'decided') = (decided_at is not null))
);
create index call_programme on call (programme_id);

create table call_class (
  id uuid primary key,
  call_id uuid not null references call,
  sequence integer not null,
  name text not null check (name <> ''),
  city text not null,
  venue text not null default '',
  address text not null default '',
  seats integer not null check (seats > 0),
  starts_on date not null,
  cohort_id uuid unique references cohort,
  cancelled_at timestamptz,
  cancel_reason text not null default '',
  unique (call_id, sequence) deferrable initially deferred,
  unique (id, call_id)
);

-- A deadline moved for one applicant, with the reason; never for everybody.
create table call_extension (
  id uuid primary key,
  call_id uuid not null references call,
  person_id uuid not null references person,
  deadline text not null check (deadline in ('application', 'documents', 'reply', 'withdrawal')),
  until date not null,
  reason text not null check (reason <> ''),
  granted_by uuid not null references person,
  granted_at timestamptz not null default now()
);
create index call_extension_person on call_extension (person_id, call_id);

create table application (
  id uuid primary key,
  call_id uuid not null references call,
  person_id uuid not null references person,
  municipality_code text references municipality (code),
  service text not null default '',
  position_title text not null default '',
  staff_count integer check (staff_count between 0 and 2000),
  track text not null default 'credit' check (track in ('credit', 'non-credit')),
  formal_leadership_education boolean,
  joint_name text not null default '',
  locale text not null check (locale in ('nb', 'nn', 'en')),
  status text not null check (status in ('draft', 'submitted', 'withdrawn')),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  submitted_at timestamptz,
  withdrawn_at timestamptz,
  withdraw_reason text not null default '',
  unique (call_id, person_id),
  unique (id, person_id),
  check ((status = 'draft') <= (submitted_at is null)),
  check ((status = 'submitted') <= (submitted_at is not null and municipality_code is not null
    and formal_leadership_education is not null)),
  check ((status = 'withdrawn') = (withdrawn_at is not null))
);
comment on column application.municipality_code is 'The municipality that sends the applicant; somebody who works in two chooses one';
comment on column application.joint_name is 'Leaders of one municipality who apply together write the same name here';
create index application_call on application (call_id, status);
create index application_person on application (person_id);
create index application_municipality on application (municipality_code);

create table application_wish (
  application_id uuid not null,
  person_id uuid not null,
  call_class_id uuid not null references call_class,
  sequence integer not null,
  primary key (application_id, call_class_id),
  unique (application_id, sequence) deferrable initially deferred,
  foreign key (application_id, person_id) references application (id, person_id)
);
create table application_content (
  application_id uuid primary key,
  person_id uuid not null,
  motivation text not null default '',
  foreign key (application_id, person_id) references application (id, person_id)
);
create table application_education (
  id uuid primary key,
  application_id uuid not null,
  person_id uuid not null,
  sequence integer not null,
  title text not null,
  institution text not null default '',
  completed_on date,
  credits numeric(6, 1) check (credits >= 0),
  leadership boolean not null default false,
  foreign key (application_id, person_id) references application (id, person_id)
);
create index application_education_application on application_education (application_id);
create table application_practice (
  id uuid primary key,
  application_id uuid not null,
  person_id uuid not null,
  sequence integer not null,
  employer text not null,
  title text not null default '',
  started_on date not null,
  ended_on date,
  percent numeric(5, 2) not null check (percent > 0 and percent <= 100),
  relevant boolean not null default true,
  foreign key (application_id, person_id) references application (id, person_id),
  check (ended_on is null or ended_on >= started_on)
);
create index application_practice_application on application_practice (application_id);
-- What the applicant needs to take part, sealed with the owner's key.
create table application_need (
  application_id uuid primary key,
  person_id uuid not null,
  sealed_text bytea not null,
  changed_at timestamptz not null default now(),
  foreign key (application_id, person_id) references application (id, person_id)
);
-- The file itself lies in pieces, each sealed with the owner's key: it is saved with the row or not at all, follows the
-- backup, and no web server can hand it out by mistake.
create table application_document (
  id uuid primary key,
  application_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('education', 'practice', 'recommendation', 'other')),
  file_name text not null,
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document')),
  bytes integer not null check (bytes between 1 and 15728640),
  sha256 bytea not null,
  scanned text not null check (scanned in ('clean', 'not-scanned')),
  uploaded_at timestamptz not null default now(),
  unique (id, person_id),
  foreign key (application_id, person_id) references application (id, person_id)
);
create index application_document_application on application_document (application_id);
create table application_document_piece (
  document_id uuid not null,
  application_id uuid not null,
  person_id uuid not null,
  number integer not null,
  sealed bytea not null,
  primary key (document_id, number),
  foreign key (document_id, person_id) references application_document (id, person_id) on delete cascade
);

-- The line manager's yes or no; without a yes nobody starts.
create table application_approval (
  application_id uuid primary key,
  person_id uuid not null,
  municipality_code text not null references municipality (code),
  manager_person_id uuid references person,
  status text not null check (status in ('asked', 'approved', 'declined')),
  reason text not null default '',
  asked_at timestamptz not null default now(),
  decided_by uuid references person,
  decided_at timestamptz,
  foreign key (application_id, person_id) references application (id, person_id),
  check ((status = 'asked') = (decided_at is null)),
  check (status <> 'declined' or reason <> '')
);
create index application_approval_manager on application_approval (manager_person_id);
create index application_approval_municipality on application_approval (municipality_code);

-- The municipality ranks its own, 1 and up without holes or ties; no rank: not put forward.
create table nomination (
  application_id uuid primary key references application,
  call_id uuid not null references call,
  municipality_code text not null references municipality (code),
  rank integer check (rank >= 1),
  decided_by uuid not null references person,
  decided_at timestamptz not null default now(),
  unique (call_id, municipality_code, rank) deferrable initially deferred
);
create index nomination_municipality on nomination (municipality_code, call_id);
create table recommendation (
  call_id uuid not null references call,
  municipality_code text not null references municipality (code),
  body text not null check (body <> ''),
  signed_by uuid not null references person,
  signed_title text not null,
  signed_at timestamptz not null default now(),
  primary key (call_id, municipality_code)
);
create index recommendation_municipality on recommendation (municipality_code);

-- What the institution has found out and decided of one applicant. A refusal is proposed by one and confirmed by another.
create table qualification (
  application_id uuid primary key,
  person_id uuid not null,
  status text not null check (status in ('documents-missing', 'refusal-proposed', 'qualified', 'not-qualified')),
  route text check (route in ('general', 'age-23-5', 'prior-learning')),
  has_general boolean,
  asked_documents text not null default '',
  reasons text not null default '',
  practice_years numeric(6, 3) check (practice_years >= 0),
  assessed_by uuid not null references person,
  assessed_at timestamptz not null default now(),
  confirmed_by uuid references person,
  confirmed_at timestamptz,
  version integer not null default 1,
  foreign key (application_id, person_id) references application (id, person_id),
  check ((status = 'qualified') = (route is not null)),
  check (route is distinct from 'prior-learning' or has_general is not true),
  check (status not in ('refusal-proposed', 'not-qualified') or reasons <> ''),
  check (status <> 'not-qualified' or (confirmed_by is not null and confirmed_by <> assessed_by)),
  check (status <> 'documents-missing' or asked_documents <> '')
);

-- A run of the allocation, whole: from these bytes anybody can run it again and get the same bytes.
create table allocation_run (
  id uuid primary key,
  call_id uuid not null references call,
  kind text not null check (kind in ('preview', 'decision')),
  mechanism text not null,
  inputs text not null,
  inputs_hash text not null,
  result text not null,
  result_hash text not null,
  made_by uuid not null references person,
  made_at timestamptz not null default now()
);
create unique index allocation_run_decision on allocation_run (call_id) where kind = 'decision';
create index allocation_run_call on allocation_run (call_id, made_at);

-- What came of the decision for one applicant, and why.
create table placement (
  application_id uuid primary key,
  person_id uuid not null,
  call_id uuid not null references call,
  municipality_code text not null references municipality (code),
  run_id uuid not null references allocation_run,
  outcome text not null check (outcome in ('seat', 'waiting', 'left-list')),
  priority integer not null check (priority >= 1),
  reasons jsonb not null,
  changed_at timestamptz not null default now(),
  foreign key (application_id, person_id) references application (id, person_id)
);
create index placement_call on placement (call_id, priority);
create index placement_municipality on placement (municipality_code);

create table seat_offer (
  id uuid primary key,
  application_id uuid not null,
  person_id uuid not null,
  call_id uuid not null,
  call_class_id uuid not null,
  municipality_code text not null references municipality (code),
  source text not null check (source in ('allocation', 'waiting-list', 'appeal', 'non-credit')),
  status text not null check (status in ('offered', 'accepted', 'declined', 'lapsed', 'given-up', 'class-cancelled')),
  offered_at timestamptz not null default now(),
  reply_by date not null,
  answered_at timestamptz,
  foreign key (application_id, person_id) references application (id, person_id),
  foreign key (call_class_id, call_id) references call_class (id, call_id),
  check ((status = 'offered') = (answered_at is null))
);
create unique index seat_offer_one_open on seat_offer (application_id) where status in ('offered', 'accepted');
create index seat_offer_class on seat_offer (call_class_id, status);
create index seat_offer_person on seat_offer (person_id);
create index seat_offer_municipality on seat_offer (municipality_code);
create index seat_offer_reply on seat_offer (reply_by) where status = 'offered';

-- Letters as they were sent, so that both sides can read them again.
create table application_letter (
  id uuid primary key,
  application_id uuid not null,
  person_id uuid not null,
  kind text not null,
  locale text not null check (locale in ('nb', 'nn', 'en')),
  title text not null,
  body text not null,
  made_at timestamptz not null default now(),
  foreign key (application_id, person_id) references application (id, person_id)
);
create index application_letter_application on application_letter (application_id, made_at);
create table application_event (
  id bigint generated always as identity primary key,
  application_id uuid not null,
  person_id uuid not null,
  at timestamptz not null default now(),
  by_person_id uuid references person,
  side text not null check (side in ('applicant', 'manager', 'municipality', 'officer', 'programme', 'rules')),
  event text not null,
  note text not null default '',
  foreign key (application_id, person_id) references application (id, person_id)
);
create index application_event_application on application_event (application_id, at);

do $$
declare tablename text;
begin
  foreach tablename in array array['call', 'call_class', 'call_extension', 'application', 'application_wish',
    'application_content', 'application_education', 'application_practice', 'application_need', 'application_document',
    'application_document_piece', 'application_approval', 'nomination', 'recommendation', 'qualification',
    'allocation_run', 'placement', 'seat_offer', 'application_letter', 'application_event'] loop
    perform scope.protect(tablename::regclass);
  end loop;
end $$;

create function scope.open_calls() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return array(select c.id from call c where c.status <> 'draft' or scope.programme());
end $$;

-- What an applicant is still writing is nobody else's.
create function scope.is_submitted(wanted uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return exists (select from application a where a.id = wanted and a.submitted_at is not null);
end $$;

-- Applications that wait for the actor, or have waited, as the applicant's manager.
create function scope.asked_applications() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return array(select a.application_id from application_approval a where a.manager_person_id = scope.person());
end $$;

-- Applications that were sent on behalf of the actor's municipalities.
create function scope.municipal_applications() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if cardinality(scope.staff()) = 0 then return '{}'; end if;
  return array(select a.id from application a
    where a.municipality_code = any (scope.staff()) and a.submitted_at is not null);
end $$;

-- Whose names the actor meets through applications. The programme sees everybody by another rule.
create function scope.applicants() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if scope.programme() then return '{}'; end if;
  if scope.officer() then
    return array(select a.person_id from application a where a.submitted_at is not null
      union select q.manager_person_id from application_approval q where q.manager_person_id is not null);
  end if;
  return array(
    select a.person_id from application a
      where a.municipality_code = any (scope.staff()) and a.submitted_at is not null
    union select q.person_id from application_approval q where q.manager_person_id = scope.person()
    union select q.manager_person_id from application_approval q
      where (q.person_id = scope.person() or q.municipality_code = any (scope.staff())) and q.manager_person_id is not null);
end $$;

do $$
declare f text;
begin
  foreach f in array array['open_calls()', 'is_submitted(uuid)', 'asked_applications()', 'municipal_applications()',
    'applicants()'] loop
    execute format('alter function scope.%s owner to lederloft_trusted', f);
    execute format('revoke all on function scope.%s from public', f);
    execute format('grant execute on function scope.%s to lederloft_app, lederloft_trusted', f);
  end loop;
end $$;

-- A published call is for everybody to read, also before they log in; only the programme writes it.
create policy published on call for select to lederloft_app using (status <> 'draft');
create policy programme on call to lederloft_app using ((select scope.programme()));
create policy published on call_class for select to lederloft_app
  using (call_id = any ((select scope.open_calls())::uuid[]));
create policy programme on call_class to lederloft_app using ((select scope.programme()));
revoke delete on call from lederloft_app;

create policy own on call_extension for select to lederloft_app using (person_id = (select scope.person()));
create policy programme on call_extension for select to lederloft_app
  using ((select scope.programme()) or (select scope.officer()));
create policy grant_one on call_extension for insert to lederloft_app
  with check (((select scope.programme()) or (select scope.officer())) and granted_by = (select scope.person()));
revoke update, delete on call_extension from lederloft_app;

create policy own on application to lederloft_app using (person_id = (select scope.person()));
create policy sent on application for select to lederloft_app
  using (submitted_at is not null and ((select scope.programme()) or (select scope.officer())));
create policy staff on application for select to lederloft_app
  using (submitted_at is not null and municipality_code = any ((select scope.staff())::text[]));
create policy asked on application for select to lederloft_app
  using (id = any ((select scope.asked_applications())::uuid[]));
revoke delete on application from lederloft_app;

do $$
declare tablename text;
begin
  foreach tablename in array array['application_wish', 'application_content', 'application_education',
    'application_practice', 'application_need', 'application_document', 'application_document_piece'] loop
    execute format('create policy own on %I to lederloft_app using (person_id = (select scope.person()))', tablename);
    execute format('create policy officer on %I for select to lederloft_app
      using ((select scope.officer()) and scope.is_submitted(application_id))', tablename);
  end loop;
  -- Which classes, and why: also for those who rank and those who share out. Papers and needs are not for them.
  foreach tablename in array array['application_wish', 'application_content'] loop
    execute format('create policy staff on %I for select to lederloft_app
      using (application_id = any ((select scope.municipal_applications())::uuid[]))', tablename);
    execute format('create policy asked on %I for select to lederloft_app
      using (application_id = any ((select scope.asked_applications())::uuid[]))', tablename);
  end loop;
end $$;
create policy programme on application_wish for select to lederloft_app
  using ((select scope.programme()) and scope.is_submitted(application_id));

-- The applicant asks, the manager answers, the municipality passes the question on; nobody does another's part.
create policy own on application_approval for select to lederloft_app using (person_id = (select scope.person()));
create policy ask on application_approval for insert to lederloft_app
  with check (person_id = (select scope.person()) and status = 'asked');
create policy asked on application_approval for select to lederloft_app
  using (manager_person_id = (select scope.person()));
create policy answer on application_approval for update to lederloft_app
  using (manager_person_id = (select scope.person()) and person_id is distinct from (select scope.person()))
  with check (manager_person_id = (select scope.person()) and decided_by is not distinct from
    (case status when 'asked' then null else (select scope.person()) end));
create policy staff on application_approval for select to lederloft_app
  using (municipality_code = any ((select scope.staff())::text[]));
create policy pass_on on application_approval for update to lederloft_app
  using (municipality_code = any ((select scope.staff())::text[]))
  with check (municipality_code = any ((select scope.staff())::text[]) and status = 'asked');
create policy sent on application_approval for select to lederloft_app
  using ((select scope.programme()) or (select scope.officer()));
revoke update, delete on application_approval from lederloft_app;
grant update (manager_person_id, status, reason, asked_at, decided_by, decided_at) on application_approval to lederloft_app;

do $$
declare tablename text;
begin
  foreach tablename in array array['nomination', 'recommendation'] loop
    execute format('create policy sent on %I for select to lederloft_app
      using ((select scope.programme()) or (select scope.officer()))', tablename);
  end loop;
end $$;
create policy staff on nomination to lederloft_app
  using (municipality_code = any ((select scope.staff())::text[]))
  with check (municipality_code = any ((select scope.staff())::text[])
    and application_id = any ((select scope.municipal_applications())::uuid[]) and decided_by = (select scope.person()));
create policy staff on recommendation to lederloft_app
  using (municipality_code = any ((select scope.staff())::text[]))
  with check (municipality_code = any ((select scope.staff())::text[]) and signed_by = (select scope.person()));

create policy officer on qualification to lederloft_app
  using ((select scope.officer()) and scope.is_submitted(application_id));
create policy programme on qualification for select to lederloft_app using ((select scope.programme()));
-- A refusal that one officer has proposed is nothing yet for the applicant.
create policy own on qualification for select to lederloft_app
  using (person_id = (select scope.person()) and status <> 'refusal-proposed');

create policy programme on allocation_run to lederloft_app using ((select scope.programme()));
create policy officer on allocation_run for select to lederloft_app using ((select scope.officer()));
revoke update, delete on allocation_run from lederloft_app;

do $$
declare tablename text;
begin
  foreach tablename in array array['placement', 'seat_offer'] loop
    execute format('create policy programme on %I to lederloft_app using ((select scope.programme()))', tablename);
    execute format('create policy officer on %I for select to lederloft_app using ((select scope.officer()))', tablename);
    execute format('create policy own on %I for select to lederloft_app using (person_id = (select scope.person()))',
      tablename);
    execute format('create policy staff on %I for select to lederloft_app
      using (municipality_code = any ((select scope.staff())::text[]))', tablename);
  end loop;
end $$;
create policy answer on seat_offer for update to lederloft_app
  using (person_id = (select scope.person()) and status in ('offered', 'accepted'))
  with check (person_id = (select scope.person()) and status in ('accepted', 'declined', 'given-up'));
revoke update, delete on seat_offer from lederloft_app;
grant update (status, answered_at) on seat_offer to lederloft_app;
create policy leave_list on placement for update to lederloft_app
  using (person_id = (select scope.person()))
  with check (person_id = (select scope.person()) and outcome = 'left-list');
revoke update, delete on placement from lederloft_app;
grant update (outcome, changed_at) on placement to lederloft_app;

create policy own on application_letter for select to lederloft_app using (person_id = (select scope.person()));
create policy office on application_letter for select to lederloft_app
  using ((select scope.officer()) or (select scope.programme()));
create policy write_letter on application_letter for insert to lederloft_app
  with check ((select scope.officer()) or (select scope.programme()) or person_id = (select scope.person()));
revoke update, delete on application_letter from lederloft_app;

create policy own on application_event for select to lederloft_app using (person_id = (select scope.person()));
create policy office on application_event for select to lederloft_app
  using ((select scope.officer()) or (select scope.programme()));
create policy write_event on application_event for insert to lederloft_app
  with check (by_person_id is not distinct from (select scope.person()) and (
    (side = 'applicant' and person_id = (select scope.person()))
    or (side = 'manager' and application_id = any ((select scope.asked_applications())::uuid[]))
    or (side = 'municipality' and application_id = any ((select scope.municipal_applications())::uuid[]))
    or (side = 'officer' and (select scope.officer()))
    or (side in ('programme', 'rules') and (select scope.programme()))));
revoke update, delete on application_event from lederloft_app;

create policy applicants on person for select to lederloft_app
  using (id is distinct from (select scope.person()) and id = any ((select scope.applicants())::uuid[]));
