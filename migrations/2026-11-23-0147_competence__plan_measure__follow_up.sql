-- Numbers of measures are given once: what was number 7 in last year's minutes is not another measure today.
alter table plan add column measures_numbered integer not null default 0 check (measures_numbered >= 0);
update plan p set measures_numbered = (select coalesce(max(m.number), 0) from plan_measure m where m.plan_id = p.id);
-- The deadline that the owner has had a letter about: one letter a deadline, and another when it is moved.
alter table plan_measure add column reminded_deadline date;
create index plan_measure_deadline on plan_measure (deadline_on)
  where owner_person_id is not null and status not in ('done', 'dropped');

-- That a plan was carried over into the next one: what it was before, so that it can be undone.
create table plan_roll (
  plan_id uuid primary key references plan,
  next_id uuid not null unique references plan,
  state_before text not null check (state_before in ('adopted', 'in-force', 'evaluated')),
  rolled_by uuid not null references person,
  rolled_at timestamptz not null default now()
);
select scope.protect('plan_roll');
create policy readers on plan_roll for select to lederloft_app using (plan_id = any ((select scope.read_plans())::uuid[]));
create policy writers on plan_roll for insert to lederloft_app
  with check (plan_id = any ((select scope.write_plans())::uuid[]) and rolled_by = (select scope.person()));
revoke update, delete on plan_roll from lederloft_app;

-- Takes back a roll as long as nobody has changed the new plan: the new one is as if it had never been, the old one goes on
-- as it did, and what had been decided about its measures is kept. False when it is too late.
create function scope.undo_plan_roll(wanted uuid) returns boolean language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  roll plan_roll;
begin
  if not wanted = any (scope.write_plans()) then return null; end if;
  select * into roll from plan_roll where plan_id = wanted for update;
  if not found then return null; end if;
  -- Held, so that nobody begins to write in it meanwhile.
  perform from plan where id = roll.next_id and revision = 0 for update;
  if not found then return false; end if;
  delete from plan_roll where plan_id = wanted;
  delete from plan_member where plan_id = roll.next_id;
  delete from plan_measure_need where plan_id = roll.next_id;
  delete from plan_measure_cost where plan_id = roll.next_id;
  delete from plan_measure where plan_id = roll.next_id;
  delete from plan_need where plan_id = roll.next_id;
  delete from plan_requirement where plan_id = roll.next_id;
  delete from plan_capital where plan_id = roll.next_id;
  delete from plan_goal where plan_id = roll.next_id;
  delete from plan_recommendation where plan_id = roll.next_id;
  delete from plan_pool_share where plan_id = roll.next_id;
  delete from plan_pool where plan_id = roll.next_id;
  delete from plan_course_seat where plan_id = roll.next_id;
  delete from plan_course where plan_id = roll.next_id;
  delete from plan_cost_share where plan_id = roll.next_id;
  delete from plan_arrangement where plan_id = roll.next_id;
  delete from plan_chapter_text where plan_id = roll.next_id;
  delete from plan_chapter where plan_id = roll.next_id;
  delete from plan where id = roll.next_id;
  update plan set state = roll.state_before where id = wanted;
  return true;
end $$;

-- Work that nobody in particular does carries this mark and no person. A web request has a person, or no mark.
create function scope.is_timetable() returns boolean language sql stable as $$
  select scope.person() is null and scope.national() and cardinality(scope.staff()) = 0;
$$;

-- Whose deadline comes within so many days, or has come: each is given out once for each deadline.
create function scope.take_due_measures(today date, within integer) returns uuid[] language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  if not scope.is_timetable() then return '{}'; end if;
  return array(
    with due as (
      update plan_measure m set reminded_deadline = m.deadline_on from plan p
      where p.id = m.plan_id and p.state in ('adopted', 'in-force', 'evaluated')
        and m.owner_person_id is not null and m.status not in ('done', 'dropped')
        and m.deadline_on between today - 14 and today + within
        and m.reminded_deadline is distinct from m.deadline_on
      returning m.id
    ) select id from due);
end $$;

-- What a letter to the owner of a measure says. Nobody who has left the plan gets one.
create function scope.letter_about_measure(wanted uuid) returns table (email text, given_name text, locale text,
  plan_id uuid, plan_name text, number integer, title text, deadline_on date)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not scope.is_timetable() then return; end if;
  return query select o.email, o.given_name, o.locale, p.id, p.name, m.number, m.title, m.deadline_on
    from plan_measure m join plan p on p.id = m.plan_id join person o on o.id = m.owner_person_id
    where m.id = wanted and o.ended_at is null and m.status not in ('done', 'dropped') and m.deadline_on is not null
      and (exists (select from plan_member k where k.plan_id = p.id and k.person_id = o.id
          and k.valid_from <= current_date and (k.valid_to is null or k.valid_to >= current_date))
        or exists (select from role_assignment r where r.person_id = o.id
          and (r.municipality_code = p.municipality_code or r.region_id = p.region_id)
          and r.valid_from <= current_date and (r.valid_to is null or r.valid_to >= current_date)));
end $$;

-- Searches whose worker was killed, with what is needed to do them again in the name of the one who asked.
create function scope.forgotten_plan_runs(silent_for interval) returns table (run_id uuid, plan_id uuid, asked_by uuid,
  municipality_code text) language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not scope.is_timetable() then return; end if;
  return query with taken as (
    update plan_run r set status = 'queued', started_at = null
    where r.status = 'running' and r.started_at < clock_timestamp() - silent_for
    returning r.id, r.plan_id, r.asked_by
  ) select t.id, t.plan_id, t.asked_by, p.municipality_code from taken t join plan p on p.id = t.plan_id;
end $$;
create index plan_run_running on plan_run (started_at) where status = 'running';

do $$
declare f text;
begin
  foreach f in array array['undo_plan_roll(uuid)', 'is_timetable()', 'take_due_measures(date, integer)',
    'letter_about_measure(uuid)', 'forgotten_plan_runs(interval)'] loop
    execute format('alter function scope.%s owner to lederloft_trusted', f);
    execute format('revoke all on function scope.%s from public', f);
    execute format('grant execute on function scope.%s to lederloft_app, lederloft_trusted', f);
  end loop;
end $$;
