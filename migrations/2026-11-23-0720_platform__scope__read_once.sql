-- A setting, and what a function answers, is read once and kept in a variable: written into a condition it is read again for
-- every row that is looked at, and for small tables that is all of them. The same rows are shown as before.
create or replace function scope.led_employees() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  led uuid[] := scope.units();
begin
  if cardinality(led) = 0 then return '{}'; end if;
  return array(select employee_id from position where unit_id = any (led) and (valid_to is null or valid_to >= current_date)
    union select employee_id from unit_leadership where unit_id = any (led)
      and (valid_to is null or valid_to >= current_date));
end $$;

create or replace function scope.staff_people() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  staff text[] := scope.staff();
begin
  if scope.programme() or cardinality(staff) = 0 then return '{}'; end if;
  return array(select e.person_id from employee e where e.municipality_code = any (staff) and e.person_id is not null);
end $$;

create or replace function scope.role_holders() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  staff text[] := scope.staff();
begin
  if scope.programme() then return '{}'; end if;
  if scope.administrator() then return array(select r.person_id from role_assignment r); end if;
  if cardinality(staff) = 0 then return '{}'; end if;
  return array(select r.person_id from role_assignment r where r.municipality_code = any (staff));
end $$;

create or replace function scope.cohort_people() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  me uuid := scope.person();
  mine uuid[] := scope.cohorts();
  staff text[] := scope.staff();
  people uuid[];
begin
  if scope.programme() then return '{}'; end if; -- sees everybody by another rule
  people := array(
    select p.person_id from participant p where p.cohort_id = any (mine) and p.status = 'enrolled'
    union select p.person_id from manager_approval a join participant p on p.id = a.participant_id
      where a.manager_person_id = me and p.status = 'enrolled'
    union select a.manager_person_id from participant p join manager_approval a on a.participant_id = p.id
      where p.person_id = me and a.manager_person_id is not null);
  if cardinality(staff) = 0 then return people; end if;
  return people || array(
    select p.person_id from participant p where p.municipality_code = any (staff)
    union select a.manager_person_id from manager_approval a
      where a.municipality_code = any (staff) and a.manager_person_id is not null);
end $$;

-- What a person has applied for is looked up from the person, by everybody who meets a name.
create index application_approval_person on application_approval (person_id);

create or replace function scope.applicants() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  me uuid := scope.person();
  staff text[] := scope.staff();
  people uuid[];
begin
  if scope.programme() then return '{}'; end if;
  if scope.officer() then
    return array(select a.person_id from application a where a.submitted_at is not null
      union select q.manager_person_id from application_approval q where q.manager_person_id is not null
      union select k.assessed_by from qualification k
      union select k.confirmed_by from qualification k where k.confirmed_by is not null);
  end if;
  people := array(
    select q.person_id from application_approval q where q.manager_person_id = me
    union select q.manager_person_id from application_approval q where q.person_id = me and q.manager_person_id is not null);
  if cardinality(staff) = 0 then return people; end if;
  return people || array(
    select a.person_id from application a where a.municipality_code = any (staff) and a.submitted_at is not null
    union select q.manager_person_id from application_approval q
      where q.municipality_code = any (staff) and q.manager_person_id is not null);
end $$;
