-- What is told of counts of staff to those who do not see the staff. Told to the unit, two told figures subtracted tell a few: who
-- leaves between two years, who has reached one level and not the next, who holds something and does not use it, who has come or
-- gone since the last edition. So everything that leaves the municipality is told about: to the nearest five, and no less than
-- fifteen, so that the one who is above ten is never told from the seven beside. Any difference of two such figures may then be
-- anything within ten. The steps are laid on the count itself and never on a difference, because steps that begin at another
-- place for every requirement could be laid over each other until one count was left between them.
create function scope.about(amount numeric) returns numeric language sql immutable set search_path = pg_catalog, pg_temp as $$
  select case when amount > 10 then greatest(15, 5 * round(amount / 5)) end;
$$;

-- What a plan tells of a count of its staff: nothing of ten or fewer, and about how many of more, unless those who write the plan
-- have decided to tell the amounts.
create function scope.told_count(amount numeric, exactly boolean) returns numeric language sql immutable
  set search_path = pg_catalog, pg_temp as $$
  select case when not exactly then scope.about(amount) when amount > 10 then amount end;
$$;

-- Staffing as one, and competence from each level that the plan requires and up, which is what counts towards the requirement.
-- What nobody requires is told from level 1 and up. Persons whose levels are not known have reached level 1 and no level above it.
drop function scope.told_capital(uuid);
create function scope.told_capital(wanted uuid)
  returns table (competence_id uuid, aspect text, level integer, persons numeric, fte numeric, as_of date, basis text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  exactly boolean := (select p.tells_small_amounts from plan p where p.id = wanted);
begin
  if not wanted = any (scope.read_plans()) then return; end if;
  return query
    with held as materialized (
      select h.competence_id, h.aspect, sum(h.persons) as persons, sum(h.fte) as fte, max(h.as_of) as as_of, min(h.basis) as basis,
        array[sum(coalesce(h.levels[2] + h.levels[3] + h.levels[4] + h.levels[5], h.persons)),
          sum(coalesce(h.levels[3] + h.levels[4] + h.levels[5], 0 * h.persons)),
          sum(coalesce(h.levels[4] + h.levels[5], 0 * h.persons)), sum(coalesce(h.levels[5], 0 * h.persons))] as reached
      from scope.whole_capital(wanted) h group by h.competence_id, h.aspect
    ), asked as (
      select distinct q.competence_id, q.level from plan_requirement q where q.plan_id = wanted and q.aspect = 'competence'
    )
    select h.competence_id, h.aspect, null::integer,
      case when coalesce(h.persons, h.fte) > 10 and h.fte > 10 then scope.told_count(h.persons, exactly) end,
      case when coalesce(h.persons, h.fte) > 10 then scope.told_count(h.fte, exactly) end, h.as_of, h.basis
    from held h where h.aspect = 'staffing'
    union all
    select h.competence_id, h.aspect, l.level, scope.told_count(h.reached[l.level], exactly), null, h.as_of, h.basis
    from held h cross join lateral (
      select a.level::integer as level from asked a where a.competence_id = h.competence_id
      union select 1 where not exists (select from asked a where a.competence_id = h.competence_id)) l
    where h.aspect = 'competence' and h.reached[l.level] is not null;
end $$;

-- Required less lacking is what is left and used at the end of the year. So where anybody has been counted, the amount of a need is
-- for those who plan. Others are told its kind, and, of a requirement of the whole municipality that stands alone in its year,
-- about how much it needs in all: what is required less about what is left. Several that share a gap are told of by kind alone,
-- as their parts would lay new steps over the old ones.
drop function scope.told_needs(uuid, boolean);
create function scope.told_needs(wanted uuid, published boolean)
  returns table (id uuid, plan_id uuid, requirement_id uuid, kind text, persons numeric, fte numeric, priority text, note text,
    in_all numeric)
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
    ), asked as (
      select q.*, coalesce(q.persons, q.fte) as amount,
        count(*) over (partition by q.competence_id, q.aspect, q.unit_name, q.year) = 1 as alone
      from plan_requirement q where q.plan_id = wanted
    ), needs as (
      select d.*, q.amount as required, q.alone and q.unit_name = '' as whole,
        sum(coalesce(d.persons, d.fte)) filter (where d.kind <> 'phase-out') over (partition by d.requirement_id) as lacking,
        not sees and (c.id is not null or held.amount <= 10 or held.reached[q.level] <= 10) as few,
        not sees and held.amount is not null and (q.unit_name = '' or d.kind = 'mobilise') as counted,
        not sees and held.amount is not null and d.kind = 'mobilise' and coalesce(d.persons, d.fte) <= 10 as few_unused
      from plan_need d join asked q on q.id = d.requirement_id
        left join held on held.competence_id = q.competence_id and held.aspect = q.aspect
        -- A unit that has been counted.
        left join plan_capital c on q.unit_name <> '' and c.plan_id = wanted and c.unit_name = q.unit_name
          and c.competence_id = q.competence_id and c.aspect = q.aspect
      where d.plan_id = wanted
    )
    select n.id, n.plan_id, n.requirement_id, n.kind,
      case when (n.few or n.counted) is not true then n.persons end, case when (n.few or n.counted) is not true then n.fte end,
      n.priority, case when n.few or n.few_unused then '' else n.note end,
      case when n.counted and n.whole and n.few is not true and n.kind <> 'phase-out' and n.required - scope.about(n.required - n.lacking) > 0
        then ceil(n.required - scope.about(n.required - n.lacking)) end
    from needs n;
end $$;

do $$
declare f text;
begin
  foreach f in array array['about(numeric)', 'told_count(numeric, boolean)', 'told_capital(uuid)', 'told_needs(uuid, boolean)'] loop
    execute format('alter function scope.%s owner to lederloft_trusted', f);
    execute format('revoke all on function scope.%s from public', f);
    execute format('grant execute on function scope.%s to lederloft_app, lederloft_trusted', f);
  end loop;
end $$;
