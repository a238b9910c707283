-- How far the rounds have come, for those who read the plan and see nobody's staff. Told for the municipality as one: of a
-- round alone, how many are asked would be how many work in a unit. Numbers are told in whole steps of twenty, rounded down.
-- Two looks then differ by nothing or by more than ten, however close they are and whatever was changed between them; and
-- what is left when one number is taken from another is never a number of few.
create function scope.told_mapping(wanted uuid)
  returns table (rounds jsonb, competences integer, mapped integer, asked integer, selves integer, leaders integer)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  step constant integer := 20;
  ours uuid[];
begin
  if not wanted = any (scope.read_plans()) then return; end if;
  ours := array(select r.id from mapping_round r where r.plan_id = wanted and r.status in ('open', 'closed'));
  return query
    with people as (
      select p.employee_id from mapping_round_unit u join position p on p.unit_id = u.unit_id
        where u.round_id = any (ours) and p.valid_from <= current_date
          and (p.valid_to is null or p.valid_to >= current_date)
      union select m.employee_id from mapping_round_person m where m.round_id = any (ours)
      union select h.employee_id from competence_holding h where h.round_id = any (ours)
    ), said as (select * from competence_holding h where h.round_id = any (ours)),
    items as (select distinct i.competence_id from mapping_round_item i where i.round_id = any (ours))
    select
      (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name, 'opensOn', r.opens_on::text,
          'closesOn', r.closes_on::text, 'status', r.status) order by r.opens_on desc, r.id desc), '[]')
        from mapping_round r where r.id = any (ours)),
      (select count(*)::integer from items),
      (select count(*)::integer from items i where step <= (select count(distinct s.employee_id) from said s
        where s.competence_id = i.competence_id)),
      nullif((select count(*)::integer from people) / step * step, 0),
      nullif((select count(distinct s.employee_id)::integer from said s where s.said_by = 'self') / step * step, 0),
      nullif((select count(distinct s.employee_id)::integer from said s where s.said_by = 'leader') / step * step, 0);
end $$;
alter function scope.told_mapping(uuid) owner to lederloft_trusted;
revoke all on function scope.told_mapping(uuid) from public;
grant execute on function scope.told_mapping(uuid) to lederloft_app, lederloft_trusted;
