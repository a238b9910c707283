-- What an officer finds in the papers is kept as it is found, so that a second officer sees what the first one saw, and an
-- interrupted assessment is not begun again.
alter table qualification
  add column birth_year integer check (birth_year between 1900 and 2100),
  add column core_subjects boolean not null default false,
  add column education_years numeric(5, 2) not null default 0 check (education_years between 0 and 40),
  add column counted_practice uuid[] not null default '{}',
  add column relevant_practice uuid[] not null default '{}',
  drop constraint qualification_status_check,
  add constraint qualification_status_check check (status in ('under-assessment', 'documents-missing',
    'refusal-proposed', 'qualified', 'not-qualified'));
comment on column qualification.counted_practice is 'The lines of practice that certificates show';
comment on column qualification.birth_year is 'As the papers show it; the employer''s staff list is not for admission';

-- Nobody assesses their own application, and what is not decided yet is nothing for the applicant.
drop policy officer on qualification;
create policy officer on qualification to lederloft_app
  using ((select scope.officer()) and person_id is distinct from (select scope.person())
    and scope.is_submitted(application_id));
drop policy own on qualification;
create policy own on qualification for select to lederloft_app
  using (person_id = (select scope.person()) and status not in ('refusal-proposed', 'under-assessment'));
revoke delete on qualification from lederloft_app;
create index qualification_assessed_by on qualification (assessed_by);

-- An applicant who withdraws waits for the one who decides, or the other way round.
create function scope.hold_application(wanted uuid) returns boolean language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  perform from application a where a.id = wanted and a.submitted_at is not null
    and (scope.officer() or a.municipality_code = any (scope.staff()) or a.id = any (scope.asked_applications()))
    for share;
  return found;
end $$;

-- Why somebody was left out is the municipality's own, and not for the one it is about.
create table nomination_note (
  application_id uuid primary key,
  person_id uuid not null,
  municipality_code text not null references municipality (code),
  reason text not null check (reason <> ''),
  decided_by uuid not null references person,
  decided_at timestamptz not null default now(),
  foreign key (application_id, person_id) references application (id, person_id)
);
create index nomination_note_municipality on nomination_note (municipality_code);
select scope.protect('nomination_note');
create policy staff on nomination_note to lederloft_app
  using (municipality_code = any ((select scope.staff())::text[]) and person_id is distinct from (select scope.person()))
  with check (municipality_code = any ((select scope.staff())::text[])
    and person_id is distinct from (select scope.person())
    and application_id = any ((select scope.municipal_applications())::uuid[]) and decided_by = (select scope.person()));

-- Officers read each other's names on proposals, because one proposes and another confirms.
create or replace function scope.applicants() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if scope.programme() then return '{}'; end if;
  if scope.officer() then
    return array(select a.person_id from application a where a.submitted_at is not null
      union select q.manager_person_id from application_approval q where q.manager_person_id is not null
      union select k.assessed_by from qualification k
      union select k.confirmed_by from qualification k where k.confirmed_by is not null);
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
  foreach f in array array['hold_application(uuid)'] loop
    execute format('alter function scope.%s owner to lederloft_trusted', f);
    execute format('revoke all on function scope.%s from public', f);
    execute format('grant execute on function scope.%s to lederloft_app, lederloft_trusted', f);
  end loop;
end $$;
