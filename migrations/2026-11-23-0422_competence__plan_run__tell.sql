-- How far a search has come, and when it was last heard of: who waits sees what is being done, and a worker that was killed is
-- noticed after seconds and not after minutes.
alter table plan_run add column progress jsonb;
alter table plan_run add column heard_at timestamptz;
alter table plan_run add column attempts integer not null default 0 check (attempts >= 0);
drop index plan_run_running;
create index plan_run_running on plan_run ((coalesce(heard_at, started_at))) where status = 'running';

-- Searches that nobody has heard of for so long stand in the queue again. One that has brought its worker down three times is
-- not tried a fourth.
create or replace function scope.forgotten_plan_runs(silent_for interval) returns table (run_id uuid, plan_id uuid,
  asked_by uuid, municipality_code text) language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not scope.is_timetable() then return; end if;
  update plan_run r set status = 'failed', failure = 'gave-up', progress = null, finished_at = clock_timestamp()
    where r.status = 'running' and coalesce(r.heard_at, r.started_at) < clock_timestamp() - silent_for and r.attempts >= 3;
  return query with taken as (
    update plan_run r set status = 'queued', started_at = null, heard_at = null, progress = null
    where r.status = 'running' and coalesce(r.heard_at, r.started_at) < clock_timestamp() - silent_for
    returning r.id, r.plan_id, r.asked_by
  ) select t.id, t.plan_id, t.asked_by, p.municipality_code from taken t join plan p on p.id = t.plan_id;
end $$;
