-- What the writer had seen when the text was written. Where somebody wrote in between, the two were put together, and both
-- should get to know it.
alter table plan_chapter_text add column based_on integer;

-- Who will adopt the plan, as it was agreed when the work began.
alter table plan add column adopting_body text check (adopting_body in ('committee', 'administration-committee',
  'executive-committee', 'council', 'political-council', 'leader-group'));

-- Who has stood behind the work, and when: the chief executive's group, the unions, a committee.
create table plan_anchor (
  id uuid primary key,
  plan_id uuid not null references plan,
  who text not null check (who <> ''),
  anchored_on date not null,
  note text not null default '',
  version integer not null default 1,
  unique (id, plan_id)
);
create index plan_anchor_plan on plan_anchor (plan_id, anchored_on);
select scope.protect('plan_anchor');
create policy readers on plan_anchor for select to lederloft_app
  using (plan_id = any ((select scope.read_plans())::uuid[]));
create policy writers on plan_anchor to lederloft_app
  using (plan_id = any ((select scope.write_plans())::uuid[]));

-- Whoever has been let into a plan may leave it. Today's part is taken away at once; an older one is kept as history.
create function scope.leave_plan(wanted uuid) returns integer language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  ended integer;
begin
  if scope.person() is null then return null; end if;
  with today as (
    delete from plan_member where plan_id = wanted and person_id = scope.person() and valid_to is null
      and valid_from >= current_date returning 1
  ), older as (
    update plan_member set valid_to = current_date - 1 where plan_id = wanted and person_id = scope.person()
      and valid_from < current_date and (valid_to is null or valid_to >= current_date) returning 1
  ) select (select count(*) from today) + (select count(*) from older) into ended;
  return nullif(ended, 0);
end $$;
alter function scope.leave_plan(uuid) owner to lederloft_trusted;
revoke all on function scope.leave_plan(uuid) from public;
grant execute on function scope.leave_plan(uuid) to lederloft_app, lederloft_trusted;
