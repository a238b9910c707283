-- Coursework that is a chapter of a plan: marked by the participant, handed in as the text stands, and judged in the class.

-- Where those who judge find what was handed in, when it lies in the house, and when it came.
alter table coursework_status add column handed_in_at timestamptz,
  add column shown_at text check (shown_at ~ '^/[a-z0-9/-]+$'),
  add check ((shown_at is null) = (handed_in_at is null));

-- The participants of the classes that the actor teaches. One who has withdrawn is gone from the class.
create function scope.taught_participants() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if cardinality(scope.taught_cohorts()) = 0 then return '{}'; end if;
  return array(select p.id from participant p where p.cohort_id = any (scope.taught_cohorts()) and p.status = 'enrolled');
end $$;

-- The actor's own coursework that can be handed in now: in a class that goes on, not waiting for an answer, not approved.
create function scope.coursework_to_hand_in() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if scope.person() is null then return '{}'; end if;
  return array(select w.id from participant p join cohort c on c.id = p.cohort_id and c.status in ('planned', 'running')
    join coursework w on w.cohort_id = p.cohort_id
    left join coursework_status s on s.coursework_id = w.id and s.participant_id = p.id
    where p.person_id = scope.person() and p.status = 'enrolled' and (s.status is null or s.status = 'returned'));
end $$;

-- Hands in the actor's own coursework, once: `handed-in`, or why not; null for what is nobody's or another's. Nothing else
-- of a status is the participant's to write, so no row rule lets them.
create function scope.hand_in_coursework(wanted uuid, shown text, handed_in timestamptz) returns text language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  mine participant;
  standing text;
begin
  select p.* into mine from participant p join coursework w on w.cohort_id = p.cohort_id
    where w.id = wanted and p.person_id = scope.person() and p.status = 'enrolled' for share of p;
  if not found then return null; end if;
  perform from cohort c where c.id = mine.cohort_id and c.status in ('planned', 'running');
  if not found then return 'class-is-over'; end if;
  insert into coursework_status (coursework_id, participant_id, person_id, cohort_id, status, changed_at, handed_in_at, shown_at)
    values (wanted, mine.id, mine.person_id, mine.cohort_id, 'submitted', handed_in, handed_in, shown)
    on conflict (coursework_id, participant_id) do update set status = 'submitted', changed_at = excluded.changed_at,
      handed_in_at = excluded.handed_in_at, shown_at = excluded.shown_at
    where coursework_status.status = 'returned';
  if found then return 'handed-in'; end if;
  select s.status into standing from coursework_status s where s.coursework_id = wanted and s.participant_id = mine.id;
  return standing;
end $$;

-- Which chapters of a plan are somebody's coursework: for its readers, without whose, and without how it went.
create function scope.coursework_chapters(wanted uuid) returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if not wanted = any (scope.read_plans()) then return '{}'; end if;
  return array(select distinct w.chapter_id from plan_chapter_coursework w
    join participant p on p.id = w.participant_id and p.status = 'enrolled' where w.plan_id = wanted);
end $$;

do $$
declare f text;
begin
  foreach f in array array['taught_participants()', 'coursework_to_hand_in()', 'hand_in_coursework(uuid, text, timestamptz)',
    'coursework_chapters(uuid)'] loop
    execute format('alter function scope.%s owner to lederloft_trusted', f);
    execute format('revoke all on function scope.%s from public', f);
    execute format('grant execute on function scope.%s to lederloft_app, lederloft_trusted', f);
  end loop;
end $$;

-- The language of the text goes with it: whoever judges sees nothing else of the plan.
alter table plan_chapter_coursework add column language text not null default 'nb' check (language in ('nb', 'nn'));

-- That somebody has handed in is between the participant and those who judge, and not for the rest of the plan.
drop policy readers on plan_chapter_coursework;
drop policy own on plan_chapter_coursework;
drop policy taught on plan_chapter_coursework;
create policy own on plan_chapter_coursework for select to lederloft_app
  using (person_id = (select scope.person()) and plan_id = any ((select scope.draft_plans())::uuid[]));
create policy own_new on plan_chapter_coursework for insert to lederloft_app
  with check (person_id = (select scope.person()) and plan_id = any ((select scope.draft_plans())::uuid[])
    and version is null and coursework_id = any ((select scope.coursework_to_hand_in())::uuid[]));
-- What has been handed in is judged as it was, so the text is not exchanged while it waits or after it is approved.
create policy own_hand_in on plan_chapter_coursework for update to lederloft_app
  using (person_id = (select scope.person()) and plan_id = any ((select scope.draft_plans())::uuid[])
    and coursework_id = any ((select scope.coursework_to_hand_in())::uuid[]));
create policy own_undo on plan_chapter_coursework for delete to lederloft_app
  using (person_id = (select scope.person()) and plan_id = any ((select scope.draft_plans())::uuid[]) and version is null);
revoke update on plan_chapter_coursework from lederloft_app;
grant update (version, handed_in_at, language) on plan_chapter_coursework to lederloft_app;
create policy taught on plan_chapter_coursework for select to lederloft_app
  using (version is not null and participant_id = any ((select scope.taught_participants())::uuid[]));
create policy programme on plan_chapter_coursework for select to lederloft_app
  using (version is not null and (select scope.programme()));

create or replace function scope.taught_chapter_texts() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if cardinality(scope.taught_cohorts()) = 0 then return '{}'; end if;
  return array(select w.chapter_id from plan_chapter_coursework w
    where w.version is not null and w.participant_id = any (scope.taught_participants()));
end $$;
create policy programme on plan_chapter_text for select to lederloft_app
  using ((select scope.programme()) and exists (select from plan_chapter_coursework w
    where w.chapter_id = plan_chapter_text.chapter_id and w.version = plan_chapter_text.version));
