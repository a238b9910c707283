-- Read once for a plan, however many rows and requirements it has.
create or replace function scope.whole_capital(wanted uuid) returns setof plan_capital language sql stable security definer
  set search_path = public, pg_temp as $$
  with recursive rows as materialized (select h.id, h.competence_id, h.aspect, h.unit_id, h.unit_name,
      bool_or(h.unit_name = '') over (partition by h.competence_id, h.aspect) as has_whole
    from plan_capital h where h.plan_id = wanted),
  above (below_id, unit_id, name) as (
    select u.id, p.id, p.name from unit u join unit p on p.id = u.parent_id where u.id in (select r.unit_id from rows r)
    union select a.below_id, p.id, p.name from above a join unit u on u.id = a.unit_id join unit p on p.id = u.parent_id),
  covered as (select distinct r.id from rows r join above a on a.below_id = r.unit_id
    join rows w on w.competence_id = r.competence_id and w.aspect = r.aspect and w.unit_name = a.name)
  select h.* from plan_capital h join rows r on r.id = h.id left join covered c on c.id = h.id
  where h.unit_name = '' or (not r.has_whole and c.id is null);
$$;

-- What is to be mobilised is a count of those who hold something and do not use it, and few of them are as few as others: told by
-- its kind alone, like the rest.
create or replace function scope.told_needs(wanted uuid, published boolean)
  returns table (id uuid, plan_id uuid, requirement_id uuid, kind text, persons numeric, fte numeric, priority text, note text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  sees boolean := (not published and wanted = any (scope.need_plans()))
    or (select p.tells_small_amounts from plan p where p.id = wanted);
begin
  if not wanted = any (scope.read_plans()) then return; end if;
  return query
    with held as materialized (
      select h.competence_id, h.aspect, greatest(sum(h.fte),
          sum(coalesce(h.persons, h.levels[2] + h.levels[3] + h.levels[4] + h.levels[5]))) as amount,
        array[sum(h.levels[2] + h.levels[3] + h.levels[4] + h.levels[5]), sum(h.levels[3] + h.levels[4] + h.levels[5]),
          sum(h.levels[4] + h.levels[5]), sum(h.levels[5])] as reached
      from scope.whole_capital(wanted) h group by h.competence_id, h.aspect
    ), needs as (
      select d.*, not sees and (c.id is not null or held.amount <= 10 or held.reached[q.level] <= 10
        or (held.amount is not null and d.kind = 'mobilise' and coalesce(d.persons, d.fte) <= 10)) as hidden
      from plan_need d join plan_requirement q on q.id = d.requirement_id
        left join held on held.competence_id = q.competence_id and held.aspect = q.aspect
        -- A unit that has been counted.
        left join plan_capital c on q.unit_name <> '' and c.plan_id = wanted and c.unit_name = q.unit_name
          and c.competence_id = q.competence_id and c.aspect = q.aspect
      where d.plan_id = wanted
    )
    select n.id, n.plan_id, n.requirement_id, n.kind, case when n.hidden is not true then n.persons end,
      case when n.hidden is not true then n.fte end, n.priority, case when n.hidden then '' else n.note end
    from needs n;
end $$;
