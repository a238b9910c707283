-- What is held, as documents tell it: for the municipality as one, and without counts of ten or fewer. The same for everybody
-- who may read the plan, so that a document does not depend on who made it.
create function scope.told_capital(wanted uuid)
  returns table (competence_id uuid, aspect text, persons numeric, fte numeric, as_of date, basis text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not wanted = any (scope.read_plans()) then return; end if;
  return query
    select held.competence_id, held.aspect,
      case when greatest(held.persons, held.fte) > 10 then held.persons end,
      case when greatest(held.persons, held.fte) > 10 then held.fte end, held.as_of, held.basis
    from (select h.competence_id, h.aspect,
        sum(coalesce(h.persons, h.levels[2] + h.levels[3] + h.levels[4] + h.levels[5])) as persons, sum(h.fte) as fte,
        max(h.as_of) as as_of, min(h.basis) as basis
      from plan_capital h
      -- A row for the whole municipality has the units in it; without one they are added up.
      where h.plan_id = wanted and (h.unit_name = '' or not exists (select from plan_capital w
        where w.plan_id = h.plan_id and w.competence_id = h.competence_id and w.aspect = h.aspect and w.unit_name = ''))
      group by h.competence_id, h.aspect) held;
end $$;
alter function scope.told_capital(uuid) owner to lederloft_trusted;
revoke all on function scope.told_capital(uuid) from public;
grant execute on function scope.told_capital(uuid) to lederloft_app, lederloft_trusted;
