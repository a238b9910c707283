-- What has been taken out of a plan is out with all that was written in it and said of it: earlier texts and comments are rows of
-- their own, and come back with the chapter. Until then nothing is added to them.
create function scope.chapters_taken_out() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if scope.person() is null then return '{}'; end if;
  return array(select c.id from plan_chapter c where c.removed_at is not null and c.plan_id = any (scope.read_plans()));
end $$;
alter function scope.chapters_taken_out() owner to lederloft_trusted;
revoke all on function scope.chapters_taken_out() from public;
grant execute on function scope.chapters_taken_out() to lederloft_app, lederloft_trusted;
create index plan_chapter_taken_out on plan_chapter (plan_id) where removed_at is not null;

alter policy readers on plan_chapter_text using (plan_id = any ((select scope.read_plans())::uuid[])
  and chapter_id <> all ((select scope.chapters_taken_out())::uuid[]));
alter policy drafters on plan_chapter_text with check (plan_id = any ((select scope.draft_plans())::uuid[])
  and written_by = (select scope.person()) and chapter_id <> all ((select scope.chapters_taken_out())::uuid[]));
alter policy readers on plan_comment using (plan_id = any ((select scope.read_plans())::uuid[])
  and (subject <> 'chapter' or subject_id <> all ((select scope.chapters_taken_out())::uuid[])));
alter policy drafters on plan_comment with check (plan_id = any ((select scope.draft_plans())::uuid[])
  and written_by = (select scope.person())
  and (subject <> 'chapter' or subject_id <> all ((select scope.chapters_taken_out())::uuid[])));
