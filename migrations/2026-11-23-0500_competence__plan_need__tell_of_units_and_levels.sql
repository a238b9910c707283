-- Rows that make up the whole municipality: its own, or else of the topmost units, which have those below them in them. Added up
-- as they stand, people of a unit in a unit were counted twice, and so few of them looked like many.
create function scope.whole_capital(wanted uuid) returns setof plan_capital language sql stable security definer
  set search_path = public, pg_temp as $$
  with recursive rows as (select h.* from plan_capital h where h.plan_id = wanted),
  above (below_id, unit_id, name) as (
    select u.id, p.id, p.name from unit u join unit p on p.id = u.parent_id where u.id in (select r.unit_id from rows r)
    union select a.below_id, p.id, p.name from above a join unit u on u.id = a.unit_id join unit p on p.id = u.parent_id)
  select r.* from rows r
  where r.unit_name = ''
    or not exists (select from rows w where w.competence_id = r.competence_id and w.aspect = r.aspect and (w.unit_name = ''
      or exists (select from above a where a.below_id = r.unit_id and a.name = w.unit_name)));
$$;

create or replace function scope.told_capital(wanted uuid)
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
      from scope.whole_capital(wanted) h group by h.competence_id, h.aspect) held;
end $$;

-- What is required less what is to be acquired is what is held: in a unit as in the municipality, and at a level as in all. So
-- the amounts are told only where the count that they give away is one that is told: of the municipality as one, and of more
-- than ten who are at that level.
create or replace function scope.told_needs(wanted uuid, published boolean)
  returns table (id uuid, plan_id uuid, requirement_id uuid, kind text, persons numeric, fte numeric, priority text, note text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  sees boolean := (not published and wanted = any (scope.need_plans()))
    or (select p.tells_small_amounts from plan p where p.id = wanted);
begin
  if not wanted = any (scope.read_plans()) then return; end if;
  return query
    with whole as materialized (select h.* from scope.whole_capital(wanted) h),
    few as (
      select q.id from plan_requirement q where q.plan_id = wanted and (
        (q.unit_name <> '' and exists (select from plan_capital h where h.plan_id = wanted and h.unit_name = q.unit_name
          and h.competence_id = q.competence_id and h.aspect = q.aspect))
        or (select greatest(sum(coalesce(h.persons, h.levels[2] + h.levels[3] + h.levels[4] + h.levels[5])), sum(h.fte)) <= 10
          from whole h where h.competence_id = q.competence_id and h.aspect = q.aspect)
        or (select sum((select sum(n) from unnest(h.levels[q.level + 1:5]) n)) <= 10
          from whole h where h.competence_id = q.competence_id and h.aspect = q.aspect and h.levels is not null))
    )
    select d.id, d.plan_id, d.requirement_id, d.kind, case when sees or few.id is null then d.persons end,
      case when sees or few.id is null then d.fte end, d.priority, case when sees or few.id is null then d.note else '' end
    from plan_need d left join few on few.id = d.requirement_id
    where d.plan_id = wanted;
end $$;

-- A search for a region is asked with the needs of every municipality, the small ones too. So it is for those who write the
-- strategy, and are told of the needs anyway.
drop policy region_readers on plan_run;

alter function scope.whole_capital(uuid) owner to lederloft_trusted;
revoke all on function scope.whole_capital(uuid) from public;
grant execute on function scope.whole_capital(uuid) to lederloft_trusted;
