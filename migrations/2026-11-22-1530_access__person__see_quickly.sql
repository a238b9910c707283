-- Whom one may see by name. Each list is made by a function of its own: a query inside the rule is planned, locked and
-- opened again in every statement that meets a person, also when the list is empty, which it is for most readers. And who
-- reads or writes the own row needs no list of everybody else.
create function scope.staff_people() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if scope.programme() or cardinality(scope.staff()) = 0 then return '{}'; end if;
  return array(select e.person_id from employee e
    where e.municipality_code = any (scope.staff()) and e.person_id is not null);
end $$;

create function scope.role_holders() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if scope.programme() or (cardinality(scope.staff()) = 0 and not scope.administrator()) then return '{}'; end if;
  return array(select r.person_id from role_assignment r
    where r.municipality_code = any (scope.staff()) or scope.administrator());
end $$;

do $$
declare f text;
begin
  foreach f in array array['staff_people()', 'role_holders()'] loop
    execute format('alter function scope.%s owner to lederloft_trusted', f);
    execute format('revoke all on function scope.%s from public', f);
    execute format('grant execute on function scope.%s to lederloft_app, lederloft_trusted', f);
  end loop;
end $$;

alter policy staff on person
  using (id is distinct from (select scope.person()) and id = any ((select scope.staff_people())::uuid[]));
alter policy role_holders on person
  using (id is distinct from (select scope.person()) and id = any ((select scope.role_holders())::uuid[]));
alter policy through_cohorts on person
  using (id is distinct from (select scope.person()) and id = any ((select scope.cohort_people())::uuid[]));

create index employee_of_person on employee (municipality_code, person_id) where person_id is not null;
create index manager_approval_municipality on manager_approval (municipality_code);
