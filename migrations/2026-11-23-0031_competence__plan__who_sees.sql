-- Who reads and writes plans. Those who act for the municipality come by their role; a project group, a resource group, a
-- union and a body that is heard come by their part in the plan, and never to anybody's staff records.
--
-- Members of a region's plan read the plans that follow it up in the other municipalities. A municipality that has left the
-- region takes its plan and its members with it from the day after its last.

create function scope.regions() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if scope.person() is null then return '{}'; end if;
  return array(select r.region_id from role_assignment r where r.person_id = scope.person() and r.role = 'region-coordinator'
    and r.valid_from <= current_date and (r.valid_to is null or r.valid_to >= current_date));
end $$;

create function scope.is_in_region(region uuid, code text) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
  select exists (select from region_member m where m.region_id = region and m.municipality_code = code
    and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date));
$$;

-- Plans in which the actor has one of these parts today, with those of the region's municipalities that follow them up.
create function scope.plans_as(parts text[], follow boolean) returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if scope.person() is null then return '{}'; end if;
  return (with own as (
    select p.id, p.region_id from plan_member m join plan p on p.id = m.plan_id
    where m.person_id = scope.person() and m.part = any (parts)
      and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date)
      and (p.region_id is null or m.municipality_code is null or scope.is_in_region(p.region_id, m.municipality_code))
  ) select coalesce(array_agg(id), '{}') from (
    select id from own
    union select c.id from own o join plan c on c.parent_id = o.id
      where follow and scope.is_in_region(o.region_id, c.municipality_code)) seen);
end $$;

-- Plans of the municipalities whose staff the actor sees.
create function scope.staff_plans() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if cardinality(scope.staff()) = 0 then return '{}'; end if;
  return array(select id from plan where municipality_code = any (scope.staff()));
end $$;

-- Plans of the regions that the actor coordinates, with those that follow them up.
create function scope.coordinated_plans(follow boolean) returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if cardinality(scope.regions()) = 0 then return '{}'; end if;
  return array(select id from plan where region_id = any (scope.regions())
    union select c.id from plan p join plan c on c.parent_id = p.id
    where follow and p.region_id = any (scope.regions()) and scope.is_in_region(p.region_id, c.municipality_code));
end $$;

-- The strategies of the regions that the actor's municipalities are in.
create function scope.region_plans() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if cardinality(scope.staff()) = 0 then return '{}'; end if;
  return array(select p.id from plan p join region_member m on m.region_id = p.region_id
    where m.municipality_code = any (scope.staff()) and m.valid_from <= current_date
      and (m.valid_to is null or m.valid_to >= current_date));
end $$;

create function scope.read_plans() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select scope.staff_plans() || scope.region_plans() || scope.coordinated_plans(true)
    || scope.plans_as(array['project-leader', 'project-group', 'resource-group'], true);
$$;
-- May change numbers, measures and the way of the plan.
create function scope.write_plans() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select scope.staff_plans() || scope.coordinated_plans(false) || scope.plans_as(array['project-leader', 'project-group'], false);
$$;
-- May write texts and comments.
create function scope.draft_plans() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select scope.write_plans() || scope.coordinated_plans(true)
    || scope.plans_as(array['project-leader', 'project-group', 'resource-group'], true);
$$;
-- Reads what was put forward, not what is being worked on.
create function scope.heard_plans() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select scope.plans_as(array['union', 'consultee'], false);
$$;
create function scope.heard_versions() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if cardinality(scope.heard_plans()) = 0 then return '{}'; end if;
  return array(select version_id from plan_hearing where plan_id = any (scope.heard_plans()) and opens_on <= current_date
    union select version_id from plan_case where plan_id = any (scope.heard_plans()));
end $$;

-- Whose own competences the actor meets in plans.
create function scope.plan_owners() returns text[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if scope.person() is null then return '{}'; end if;
  return array(select coalesce(municipality_code, region_id::text) from plan where id = any (scope.read_plans()));
end $$;

-- Rounds of mapping in which the actor answers, for oneself or as a leader.
create function scope.mapping_rounds() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  units uuid[];
begin
  if scope.person() is null then return '{}'; end if;
  units := array(select p.unit_id from position p where p.employee_id = any (scope.own_employees())
    and p.valid_from <= current_date and (p.valid_to is null or p.valid_to >= current_date)) || scope.units();
  if cardinality(units) = 0 then return '{}'; end if;
  return array(select r.id from mapping_round_unit u join mapping_round r on r.id = u.round_id
    where u.unit_id = any (units) and r.status in ('open', 'closed'));
end $$;

-- One more change to a plan: the revision that documents name. Also for those who write texts and may not write the plan.
create function scope.next_plan_revision(wanted uuid) returns integer language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  raised integer;
begin
  if not wanted = any (scope.draft_plans()) then return null; end if;
  update plan set revision = revision + 1, changed_at = now() where id = wanted returning revision into raised;
  return raised;
end $$;

-- Who has had a hand in a plan: names for those who may read it.
create function scope.plan_people(wanted uuid) returns table (person_id uuid, given_name text, family_name text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not wanted = any (scope.read_plans()) then return; end if;
  return query select p.id, p.given_name, p.family_name from person p where p.id in (
    select m.person_id from plan_member m where m.plan_id = wanted
    union select t.written_by from plan_chapter_text t where t.plan_id = wanted
    union select c.written_by from plan_comment c where c.plan_id = wanted
    union select v.made_by from plan_version v where v.plan_id = wanted
    union select q.created_by from plan q where q.id = wanted
    union select s.owner_person_id from plan_measure s where s.plan_id = wanted
    union select r.written_by from plan_measure_report r where r.plan_id = wanted
    union select h.person_id from plan_hearing_answer h where h.plan_id = wanted and h.status = 'sent');
end $$;

-- Lets somebody into a plan who has no login yet, or finds the one who has the address already.
create function scope.invite_to_plan(wanted uuid, new_id uuid, address text, given text, family text, language text)
  returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  found_id uuid;
begin
  if not wanted = any (scope.write_plans()) then
    raise insufficient_privilege using message = 'Nobody may invite to a plan that is not theirs to write';
  end if;
  insert into person (id, email, given_name, family_name, locale)
    values (new_id, lower(address), given, family, language) on conflict (email) do nothing;
  select p.id into found_id from person p where p.email = lower(address) and p.ended_at is null;
  return found_id;
end $$;

do $$
declare f text;
begin
  foreach f in array array['regions()', 'is_in_region(uuid, text)', 'plans_as(text[], boolean)', 'staff_plans()',
    'coordinated_plans(boolean)', 'region_plans()', 'read_plans()', 'write_plans()', 'draft_plans()', 'heard_plans()',
    'heard_versions()', 'plan_owners()', 'mapping_rounds()', 'next_plan_revision(uuid)', 'plan_people(uuid)',
    'invite_to_plan(uuid, uuid, text, text, text, text)'] loop
    execute format('alter function scope.%s owner to lederloft_trusted', f);
    execute format('revoke all on function scope.%s from public', f);
    execute format('grant execute on function scope.%s to lederloft_app, lederloft_trusted', f);
  end loop;
end $$;

-- The parts of a plan: read by its readers, written by its writers.
do $$
declare t text;
begin
  foreach t in array array['plan_chapter', 'plan_chapter_text', 'plan_goal', 'plan_requirement', 'plan_need',
    'plan_recommendation', 'plan_measure', 'plan_measure_need', 'plan_measure_cost', 'plan_measure_report', 'plan_comment',
    'plan_version', 'plan_hearing', 'plan_union_review', 'plan_case', 'plan_year_status', 'plan_roll_item',
    'plan_arrangement', 'plan_cost_share', 'plan_recommendation_answer', 'plan_pool', 'plan_pool_share', 'plan_course',
    'plan_course_seat', 'plan_run'] loop
    execute format('create policy readers on %I for select to lederloft_app
      using (plan_id = any ((select scope.read_plans())::uuid[]))', t);
  end loop;
  foreach t in array array['plan_chapter', 'plan_goal', 'plan_requirement', 'plan_need', 'plan_recommendation', 'plan_measure',
    'plan_measure_need', 'plan_measure_cost', 'plan_union_review', 'plan_case', 'plan_hearing', 'plan_year_status',
    'plan_roll_item', 'plan_arrangement', 'plan_cost_share', 'plan_pool', 'plan_pool_share', 'plan_course', 'plan_course_seat',
    'plan_run'] loop
    execute format('create policy writers on %I to lederloft_app
      using (plan_id = any ((select scope.write_plans())::uuid[]))', t);
  end loop;
end $$;

create policy readers on plan for select to lederloft_app using (municipality_code = any ((select scope.staff())::text[])
  or id = any ((select scope.read_plans() || scope.heard_plans())::uuid[]));
create policy beginners on plan for insert to lederloft_app with check (created_by = (select scope.person())
  and (municipality_code = any ((select scope.staff())::text[]) or region_id = any ((select scope.regions())::uuid[])));
create policy writers on plan for update to lederloft_app using (id = any ((select scope.write_plans())::uuid[]));

create policy own on plan_member for select to lederloft_app using (person_id = (select scope.person()));
create policy readers on plan_member for select to lederloft_app
  using (plan_id = any ((select scope.read_plans())::uuid[]));
create policy writers on plan_member to lederloft_app using (plan_id = any ((select scope.write_plans())::uuid[]));

-- Texts and comments: also by those who only draft, always in their own name, and never written over.
create policy drafters on plan_chapter for update to lederloft_app
  using (plan_id = any ((select scope.draft_plans())::uuid[]));
create policy drafters on plan_chapter_text for insert to lederloft_app
  with check (plan_id = any ((select scope.draft_plans())::uuid[]) and written_by = (select scope.person()));
revoke update, delete on plan_chapter_text from lederloft_app;
create policy drafters on plan_comment for insert to lederloft_app
  with check (plan_id = any ((select scope.draft_plans())::uuid[]) and written_by = (select scope.person()));
create policy own on plan_comment for update to lederloft_app
  using (plan_id = any ((select scope.draft_plans())::uuid[]) and written_by = (select scope.person()));
create policy writers on plan_comment for update to lederloft_app
  using (plan_id = any ((select scope.write_plans())::uuid[]));
revoke delete on plan_comment from lederloft_app;
-- Who settles a comment does not become its author, and does not change a word of it.
revoke update on plan_comment from lederloft_app;
grant update (resolved_by, resolved_at, withdrawn_at) on plan_comment to lederloft_app;

create policy writers on plan_measure_report for insert to lederloft_app
  with check (plan_id = any ((select scope.write_plans())::uuid[]) and written_by = (select scope.person()));
revoke update, delete on plan_measure_report from lederloft_app;

create policy writers on plan_version for insert to lederloft_app
  with check (plan_id = any ((select scope.write_plans())::uuid[]) and made_by = (select scope.person()));
create policy publishers on plan_version for update to lederloft_app
  using (plan_id = any ((select scope.write_plans())::uuid[]));
create policy heard on plan_version for select to lederloft_app using (id = any ((select scope.heard_versions())::uuid[]));
create policy published on plan_version for select to lederloft_app
  using (published_at is not null and (select scope.person()) is not null);
revoke update, delete on plan_version from lederloft_app;
grant update (published_at) on plan_version to lederloft_app;

create policy heard on plan_hearing for select to lederloft_app using (plan_id = any ((select scope.heard_plans())::uuid[]));
-- An answer is its writer's until it is sent.
create policy own on plan_hearing_answer for select to lederloft_app using (person_id = (select scope.person()));
create policy own_new on plan_hearing_answer for insert to lederloft_app with check (person_id = (select scope.person())
  and plan_id = any ((select scope.heard_plans() || scope.read_plans())::uuid[]));
-- What has been sent stands as it was sent.
create policy own_draft on plan_hearing_answer for update to lederloft_app
  using (person_id = (select scope.person()) and status = 'draft')
  with check (person_id = (select scope.person())
    and plan_id = any ((select scope.heard_plans() || scope.read_plans())::uuid[]));
create policy sent on plan_hearing_answer for select to lederloft_app
  using (status = 'sent' and plan_id = any ((select scope.read_plans())::uuid[]));
revoke delete on plan_hearing_answer from lederloft_app;
create policy readers on plan_hearing_response for select to lederloft_app
  using (plan_id = any ((select scope.read_plans() || scope.heard_plans())::uuid[]));
create policy writers on plan_hearing_response to lederloft_app
  using (plan_id = any ((select scope.write_plans())::uuid[]) and written_by = (select scope.person()));
create policy unions on plan_union_review for select to lederloft_app
  using (plan_id = any ((select scope.heard_plans())::uuid[]));

-- Figures about few people in a unit: the municipality's own.
create policy staff on plan_capital to lederloft_app using (plan_id = any ((select scope.staff_plans())::uuid[]));

-- Each municipality says its own about what it shares and is recommended.
create policy own_municipality on plan_pool_share for update to lederloft_app
  using (municipality_code = any ((select scope.staff())::text[]) and plan_id = any ((select scope.region_plans())::uuid[]));
create policy own_municipality on plan_recommendation_answer to lederloft_app
  using (municipality_code = any ((select scope.staff())::text[]) and plan_id = any ((select scope.region_plans())::uuid[])
    and answered_by = (select scope.person()));
drop policy if exists writers on plan_recommendation_answer;

-- Coursework: the one who writes it, and those who teach the class.
create policy own on plan_chapter_coursework to lederloft_app using (person_id = (select scope.person())
  and plan_id = any ((select scope.draft_plans())::uuid[]));
create policy readers on plan_chapter_coursework for select to lederloft_app
  using (plan_id = any ((select scope.read_plans())::uuid[]));
create policy taught on plan_chapter_coursework for select to lederloft_app
  using (version is not null and cohort_id = any ((select scope.taught_cohorts())::uuid[]));
create function scope.taught_chapter_texts() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if cardinality(scope.taught_cohorts()) = 0 then return '{}'; end if;
  return array(select w.chapter_id from plan_chapter_coursework w
    where w.version is not null and w.cohort_id = any (scope.taught_cohorts()));
end $$;
alter function scope.taught_chapter_texts() owner to lederloft_trusted;
revoke all on function scope.taught_chapter_texts() from public;
grant execute on function scope.taught_chapter_texts() to lederloft_app, lederloft_trusted;
-- Only the text that was handed in, not what was written before and after.
create policy taught on plan_chapter_text for select to lederloft_app
  using (chapter_id = any ((select scope.taught_chapter_texts())::uuid[]) and exists (select from plan_chapter_coursework w
    where w.chapter_id = plan_chapter_text.chapter_id and w.version = plan_chapter_text.version));

create policy country on competence_item for select to lederloft_app
  using (municipality_code is null and region_id is null);
create policy readers on competence_item for select to lederloft_app
  using (coalesce(municipality_code, region_id::text) = any ((select scope.plan_owners())::text[])
    or municipality_code = any ((select scope.staff())::text[]) or region_id = any ((select scope.regions())::uuid[]));
create policy owners on competence_item for insert to lederloft_app
  with check (municipality_code = any ((select scope.staff())::text[]) or region_id = any ((select scope.regions())::uuid[]));
create policy changers on competence_item for update to lederloft_app
  using (municipality_code = any ((select scope.staff())::text[]) or region_id = any ((select scope.regions())::uuid[]));
revoke delete on competence_item from lederloft_app;

-- Mapping: the municipality arranges it, everybody answers for themselves, leaders for those in the units they lead.
create policy staff on mapping_round to lederloft_app using (municipality_code = any ((select scope.staff())::text[]));
create policy asked on mapping_round for select to lederloft_app using (id = any ((select scope.mapping_rounds())::uuid[]));
create policy staff on mapping_round_item to lederloft_app using (municipality_code = any ((select scope.staff())::text[]));
create policy asked on mapping_round_item for select to lederloft_app
  using (round_id = any ((select scope.mapping_rounds())::uuid[]));
create policy staff on mapping_round_unit to lederloft_app using (municipality_code = any ((select scope.staff())::text[]));
create policy asked on mapping_round_unit for select to lederloft_app
  using (round_id = any ((select scope.mapping_rounds())::uuid[]));
create policy staff on competence_holding for select to lederloft_app
  using (municipality_code = any ((select scope.staff())::text[]));
-- What certificates and lists say; nobody writes in somebody else's name what that person thinks.
create policy register on competence_holding to lederloft_app
  using (municipality_code = any ((select scope.staff())::text[]) and said_by = 'register')
  with check (municipality_code = any ((select scope.staff())::text[]) and said_by = 'register'
    and said_by_person_id = (select scope.person()));
create policy own on competence_holding for select to lederloft_app
  using (employee_id = any ((select scope.own_employees())::uuid[]));
create policy own_answer on competence_holding to lederloft_app
  using (employee_id = any ((select scope.own_employees())::uuid[]) and said_by = 'self'
    and said_by_person_id = (select scope.person()) and round_id = any ((select scope.mapping_rounds())::uuid[]));
-- A leader sees what is said in a round, to talk about it, and writes only the leader's own answer.
create policy led on competence_holding for select to lederloft_app
  using (employee_id = any ((select scope.led_employees())::uuid[]));
create policy led_answer on competence_holding to lederloft_app
  using (employee_id = any ((select scope.led_employees())::uuid[]) and said_by = 'leader'
    and said_by_person_id = (select scope.person()) and round_id = any ((select scope.mapping_rounds())::uuid[]));
