-- What a municipality says in the strategy of its region is its own word: an answer by whoever answers for it now, also where
-- a colleague answered before, and its own row of a competence that may be shared.
drop policy own_municipality on plan_recommendation_answer;
create policy own_municipality on plan_recommendation_answer to lederloft_app
  using (municipality_code = any ((select scope.staff())::text[]) and plan_id = any ((select scope.region_plans())::uuid[]))
  with check (municipality_code = any ((select scope.staff())::text[]) and plan_id = any ((select scope.region_plans())::uuid[])
    and answered_by = (select scope.person()));

-- Those who write the strategy begin the rows, carry them into the next one and take them away with the competence; what
-- stands in them is for the municipality alone to say.
drop policy writers on plan_pool_share;
create policy beginners on plan_pool_share for insert to lederloft_app
  with check (plan_id = any ((select scope.write_plans())::uuid[]));
create policy removers on plan_pool_share for delete to lederloft_app
  using (plan_id = any ((select scope.write_plans())::uuid[]));
-- One that came to the region later has no row yet.
create policy own_new on plan_pool_share for insert to lederloft_app
  with check (municipality_code = any ((select scope.staff())::text[])
    and plan_id = any ((select scope.region_plans())::uuid[]));

-- Also who says the municipality's own word has changed the strategy.
create or replace function scope.next_plan_revision(wanted uuid) returns integer language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  raised integer;
begin
  if not wanted = any (scope.draft_plans() || scope.region_plans()) then return null; end if;
  update plan set revision = revision + 1, changed_at = now() where id = wanted returning revision into raised;
  return raised;
end $$;

-- Which competence a recommendation is about, so that a municipality in two regions sees where both say something of the same.
alter table plan_recommendation add column competence_id uuid references competence_item;
create index plan_recommendation_competence on plan_recommendation (competence_id) where competence_id is not null;

-- What a recommendation became in a municipality's own plan. A recommendation that is taken away takes nothing of theirs with it.
alter table plan_goal add column recommendation_id uuid references plan_recommendation on delete set null;
create index plan_goal_recommendation on plan_goal (recommendation_id) where recommendation_id is not null;
alter table plan_measure drop constraint plan_measure_recommendation_id_fkey;
alter table plan_measure add constraint plan_measure_recommendation_id_fkey
  foreign key (recommendation_id) references plan_recommendation on delete set null;
create index plan_measure_recommendation on plan_measure (recommendation_id) where recommendation_id is not null;

-- Who has the time that the cooperation takes: the one who leads it, and one in each municipality.
-- [{"municipality": null, "name": "…", "percent": 100}]
alter table plan_arrangement add column capacity jsonb not null default '[]';

-- When a post of one's own is too small, and what a new row of a shared competence begins with. The lines are choices, so they
-- are data with a date.
insert into dated_setting (key, valid_from, value, source) values
  ('plan.least-own-post', '2026-01-01', '0.5',
   'Own judgement: work for less than half a post keeps nobody in practice'),
  ('plan.pool-travel-minutes', '2026-01-01', '60', 'Own judgement: an hour each way leaves time for the work'),
  ('plan.pool-hours-a-year', '2026-01-01', '1400',
   'Own judgement: hours with patients, users and staff in a year of a full post, when leave and travel are taken off');
