-- Who changed this part of the plan before the reader did, and when: whoever writes in it is told by whom something was written
-- meanwhile. The trail knows it; it is told to those who write in the plan, by name and time and nothing else.
create function scope.change_before_mine(wanted uuid, part text, thing uuid) returns table (name text, at timestamptz,
  is_own boolean) language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not wanted = any (scope.draft_plans() || scope.region_plans()) then return; end if;
  return query with changes as (
    select a.id, a.person_id, a.at from audit_entry a
    where a.object_id = wanted::text and a.details ->> part = thing::text
      and a.action in ('plan.measure-changed', 'plan.measure-reported', 'plan.goal-changed', 'plan.requirement-changed')
  ) select p.given_name || ' ' || p.family_name, c.at, c.person_id = scope.person()
    from changes c join person p on p.id = c.person_id
    where c.id < coalesce((select max(m.id) from changes m where m.person_id = scope.person()), 9223372036854775807)
    order by c.id desc limit 1;
end $$;
alter function scope.change_before_mine(uuid, text, uuid) owner to lederloft_trusted;
revoke all on function scope.change_before_mine(uuid, text, uuid) from public;
grant execute on function scope.change_before_mine(uuid, text, uuid) to lederloft_app, lederloft_trusted;
