-- The last day that those who had not answered were reminded of, so that each is reminded once of each last day.
alter table mapping_round add column reminded_for date;
create function scope.take_rounds_to_remind(today date, within integer) returns table (id uuid, municipality text)
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not scope.is_timetable() then return; end if;
  return query update mapping_round r set reminded_for = r.closes_on
    where r.status = 'open' and r.closes_on between today and today + within
      -- Whoever was asked a few days ago has not forgotten it.
      and r.opens_on < today - within and r.reminded_for is distinct from r.closes_on
    returning r.id, r.municipality_code;
end $$;
alter function scope.take_rounds_to_remind(date, integer) owner to lederloft_trusted;
revoke all on function scope.take_rounds_to_remind(date, integer) from public;
grant execute on function scope.take_rounds_to_remind(date, integer) to lederloft_app, lederloft_trusted;
