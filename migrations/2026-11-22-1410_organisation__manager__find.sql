-- Who the manager of each is on the day: the leader of the unit of the main position, or of the nearest unit above that
-- somebody else leads. Whoever leads a unit is never sent to those below it, wherever the own position is booked. The
-- caller's row rules decide whom it finds.
create function scope.managers_of(wanted uuid[], day date) returns table
  (employee_id uuid, manager_id uuid, person_id uuid, given_name text, family_name text, email text)
  language sql stable set search_path = public, pg_temp as $$
  with recursive main_position as (
    select distinct on (p.employee_id) p.employee_id, p.unit_id from position p
    where p.employee_id = any (wanted) and p.valid_from <= day and (p.valid_to is null or p.valid_to >= day)
    order by p.employee_id, p.fte_percent desc nulls last, p.valid_from, p.id
  ), upwards as (
    select m.employee_id, m.unit_id, 0 as height from main_position m
    union all
    select w.employee_id, u.parent_id, w.height + 1 from upwards w join unit u on u.id = w.unit_id
    where u.parent_id is not null and w.height < 50
  ), led as (
    select w.employee_id, w.height, l.employee_id as leader_id, l.valid_from from upwards w
    join unit_leadership l on l.unit_id = w.unit_id and l.valid_from <= day and (l.valid_to is null or l.valid_to >= day)
  ), nearest as (
    select distinct on (o.employee_id) o.employee_id, o.leader_id from led o
    where o.height > coalesce((select max(own.height) from led own
      where own.employee_id = o.employee_id and own.leader_id = o.employee_id), -1)
    order by o.employee_id, o.height, o.valid_from, o.leader_id
  )
  select n.employee_id, e.id, e.person_id, e.given_name, e.family_name, lower(e.email)
  from nearest n join employee e on e.id = n.leader_id $$;
grant execute on function scope.managers_of(uuid[], date) to lederloft_app, lederloft_trusted;
