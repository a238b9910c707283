-- A statement that writes stands alone in PL/pgSQL: it cannot be a part of the array that it fills.
create or replace function scope.take_due_measures(today date, within integer) returns uuid[] language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  taken uuid[];
begin
  if not scope.is_timetable() then return '{}'; end if;
  with due as (
    update plan_measure m set reminded_deadline = m.deadline_on from plan p
    where p.id = m.plan_id and p.state in ('adopted', 'in-force', 'evaluated')
      and m.owner_person_id is not null and m.status not in ('done', 'dropped')
      and m.deadline_on between today - 14 and today + within
      and m.reminded_deadline is distinct from m.deadline_on
    returning m.id
  ) select coalesce(array_agg(id), '{}') into taken from due;
  return taken;
end $$;
