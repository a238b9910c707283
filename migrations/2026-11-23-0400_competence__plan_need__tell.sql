-- What is required less what is to be acquired is what is held. So where ten or fewer hold a competence, the amounts of its needs
-- are for those who plan: the plan's writers, and who coordinates or writes the strategy that it follows. To others, and in
-- documents, such a need is told by its kind alone, unless those who write the plan have decided to tell the amounts.
alter table plan add column tells_small_amounts boolean not null default false;

-- Whose needs the actor knows in full.
create function scope.need_plans() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select scope.write_plans() || scope.coordinated_plans(true) || scope.plans_as(array['project-leader', 'project-group'], true);
$$;

-- As everybody is told when published, otherwise as this actor is.
create function scope.told_needs(wanted uuid, published boolean)
  returns table (id uuid, plan_id uuid, requirement_id uuid, kind text, persons numeric, fte numeric, priority text, note text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  sees boolean := (not published and wanted = any (scope.need_plans()))
    or (select p.tells_small_amounts from plan p where p.id = wanted);
begin
  if not wanted = any (scope.read_plans()) then return; end if;
  return query
    select d.id, d.plan_id, d.requirement_id, d.kind, case when sees or small.competence_id is null then d.persons end,
      case when sees or small.competence_id is null then d.fte end, d.priority,
      case when sees or small.competence_id is null then d.note else '' end
    from plan_need d join plan_requirement q on q.id = d.requirement_id
      left join (select h.competence_id, h.aspect from scope.told_capital(wanted) h where h.persons is null and h.fte is null) small
        on small.competence_id = q.competence_id and small.aspect = q.aspect
    where d.plan_id = wanted;
end $$;

do $$
declare f text;
begin
  foreach f in array array['need_plans()', 'told_needs(uuid, boolean)'] loop
    execute format('alter function scope.%s owner to lederloft_trusted', f);
    execute format('revoke all on function scope.%s from public', f);
    execute format('grant execute on function scope.%s to lederloft_app, lederloft_trusted', f);
  end loop;
end $$;

alter policy readers on plan_need using (plan_id = any ((select scope.need_plans())::uuid[]));
