-- Who is told of a hearing may read what will be heard from that moment; the days decide only when one may answer.
create or replace function scope.heard_versions() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if cardinality(scope.heard_plans()) = 0 then return '{}'; end if;
  return array(select version_id from plan_hearing where plan_id = any (scope.heard_plans())
    union select version_id from plan_case where plan_id = any (scope.heard_plans()));
end $$;
