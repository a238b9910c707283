-- What was expected of people, users and staff on the day that somebody took it into the plan: which figures, from which
-- register, with which luck. It is kept as it was, so that a requirement can be held against what it was made from, and the
-- next set against this one. The newest counts.
create table plan_figure_set (
  id uuid primary key,
  plan_id uuid not null references plan,
  number integer not null check (number > 0),
  figures jsonb not null,
  taken_by uuid not null references person,
  taken_at timestamptz not null default now(),
  unique (plan_id, number),
  unique (id, plan_id)
);
select scope.protect('plan_figure_set');
create policy readers on plan_figure_set for select to lederloft_app
  using (plan_id = any ((select scope.read_plans())::uuid[]));
create policy writers on plan_figure_set for insert to lederloft_app
  with check (plan_id = any ((select scope.write_plans())::uuid[]) and taken_by = (select scope.person()));
revoke update, delete on plan_figure_set from lederloft_app;

-- Who took figures in: names for those who may read the plan.
create function scope.figure_set_people(wanted uuid) returns table (person_id uuid, given_name text, family_name text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not wanted = any (scope.read_plans()) then return; end if;
  return query select p.id, p.given_name, p.family_name from person p
    where p.id in (select s.taken_by from plan_figure_set s where s.plan_id = wanted);
end $$;
alter function scope.figure_set_people(uuid) owner to lederloft_trusted;
revoke all on function scope.figure_set_people(uuid) from public;
grant execute on function scope.figure_set_people(uuid) to lederloft_app, lederloft_trusted;
