-- A group of fewer people than this is never told as a number.
insert into dated_setting (key, valid_from, value, source) values
  ('disclosure.smallest-group', '2012-01-01', '5', 'Vanlig nedre grense i offentlig statistikk om personer')
  on conflict do nothing;

create function scope.national() returns boolean language sql stable parallel safe
  as $$ select coalesce(current_setting('scope.national', true), '') = 'on' $$;
comment on function scope.national is 'Follows the whole country in figures about groups';

-- Counts the leaders of municipalities by the services of their units, their level, and whether they have formal
-- leadership education. It looks past the row rules so that those who may see figures need not see people: what
-- leaves is counts alone, and only for municipalities that the actor acts for, or for those who follow the country.
-- The rules are those of the leaders' own page (organisation, domain/responsibility.ts); a test holds the two together.
-- PL/pgSQL, because its plan is kept for the session; the statement takes longer to plan than to run. No nested loops:
-- the planner takes the lists made on the way for a row or two, and would walk hundreds of leaders hundreds of times.
create function scope.count_leaders(codes text[], day date)
  returns table (municipality_code text, services text[], level text, leaders integer, formal integer)
  language plpgsql stable security definer
  set search_path = public, pg_temp set enable_nestloop = off as $$
declare
  formal_limit numeric;
  row_codes text[];
  current_codes text[];
begin
  if not (scope.national() or scope.programme() or codes <@ scope.municipal()) then
    raise insufficient_privilege using message = 'These municipalities are not the actor''s to count';
  end if;
  select (s.value #>> '{}')::numeric into strict formal_limit from dated_setting s
    where s.key = 'leadership.formal-credits' and s.valid_from <= day order by s.valid_from desc limit 1;

  -- Rows stand under the code that was valid when they came; they count where they belong now.
  with recursive asked as (
    select c.code as current_code, c.code from unnest(codes) as c (code)
    union
    select a.current_code, ch.from_code from asked a join municipality_change ch on ch.to_code = a.code
    where ch.kind <> 'split' and ch.changed_on <= day
  ) select array_agg(a.code), array_agg(a.current_code) into row_codes, current_codes from asked a;

  return query
  with recursive place as materialized (
    select p.code, p.current_code from unnest(row_codes, current_codes) as p (code, current_code)
  ), open_unit as materialized (
    select u.id, u.parent_id, u.service_type from unit u
    where u.municipality_code = any (row_codes) and u.valid_from <= day and (u.valid_to is null or u.valid_to >= day)
  ), lead as materialized (
    select p.current_code, l.unit_id, l.employee_id, u.parent_id, u.service_type
    from unit_leadership l join open_unit u on u.id = l.unit_id join place p on p.code = l.municipality_code
    where l.municipality_code = any (row_codes) and l.valid_from <= day and (l.valid_to is null or l.valid_to >= day)
  ), upward as (
    select l.unit_id, l.parent_id as above from lead l where l.parent_id is not null
    union
    select w.unit_id, u.parent_id from upward w join open_unit u on u.id = w.above where u.parent_id is not null
  ), shared as materialized (
    select l.unit_id from lead l group by l.unit_id having count(*) > 1
  ), line as materialized (
    select b.employee_id as lower_leader, a.employee_id as upper_leader
    from upward w join lead b on b.unit_id = w.unit_id join lead a on a.unit_id = w.above
    where a.employee_id <> b.employee_id
      and not exists (select from shared s join lead x on x.unit_id = s.unit_id join lead y on y.unit_id = s.unit_id
        where x.employee_id = a.employee_id and y.employee_id = b.employee_id)
  ), taken as materialized (
    select r.employee_id, sum(r.credits) as credits from education_record r
    where r.municipality_code = any (row_codes) and r.completed_on <= day group by r.employee_id
  ), leader as (
    select l.current_code, l.employee_id, array_agg(distinct l.service_type) as services
    from lead l group by l.current_code, l.employee_id
  ), decided as (
    select l.current_code, l.services, coalesce(t.credits, 0) > formal_limit as is_formal,
      case when l.employee_id not in (select upper_leader from line) then 'first-line'
        when l.employee_id in (select lower_leader from line) then 'middle' else 'top' end as level
    from leader l left join taken t on t.employee_id = l.employee_id
  )
  select d.current_code, d.services, d.level, count(*)::integer, (count(*) filter (where d.is_formal))::integer
  from decided d group by d.current_code, d.services, d.level;
end $$;
alter function scope.count_leaders(text[], date) owner to lederloft_trusted;
revoke all on function scope.count_leaders(text[], date) from public;
grant execute on function scope.count_leaders(text[], date) to lederloft_app;
