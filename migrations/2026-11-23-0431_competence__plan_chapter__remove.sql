-- A chapter that a plan has added can be taken out of it and brought back with all that was written. One of the common skeleton
-- is left empty instead.
alter table plan_chapter add column removed_at timestamptz, add column removed_by uuid references person,
  add check ((removed_at is null) = (removed_by is null)), add check (removed_at is null or key is null);

-- What has been taken out is in nobody's plan: not on a page, in a document, in a roll, nor to be written in or commented on.
-- The rows say so, so that nothing that reads chapters can forget it.
drop policy readers on plan_chapter;
drop policy writers on plan_chapter;
drop policy drafters on plan_chapter;
create policy readers on plan_chapter for select to lederloft_app
  using (removed_at is null and plan_id = any ((select scope.read_plans())::uuid[]));
create policy writers on plan_chapter to lederloft_app
  using (removed_at is null and plan_id = any ((select scope.write_plans())::uuid[]));
create policy drafters on plan_chapter for update to lederloft_app
  using (removed_at is null and plan_id = any ((select scope.draft_plans())::uuid[]));

-- Takes the plan's own chapter out, unless it is somebody's coursework: they have still to hand it in, and to find it again.
create function scope.remove_chapter(wanted uuid, removed timestamptz) returns boolean language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  update plan_chapter c set removed_at = removed, removed_by = scope.person()
    where c.id = wanted and c.key is null and c.removed_at is null and c.plan_id = any (scope.write_plans())
      and not exists (select from plan_chapter_coursework w join participant p on p.id = w.participant_id
        and p.status = 'enrolled' where w.chapter_id = c.id);
  return nullif(found, false);
end $$;

create function scope.bring_back_chapter(wanted uuid) returns boolean language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  update plan_chapter c set removed_at = null, removed_by = null
    where c.id = wanted and c.removed_at is not null and c.plan_id = any (scope.write_plans());
  return nullif(found, false);
end $$;

-- What has been taken out of a plan, for those who can bring it back.
create function scope.removed_chapters(wanted uuid)
  returns table (id uuid, title text, removed_at timestamptz, given_name text, family_name text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not wanted = any (scope.write_plans()) then return; end if;
  return query select c.id, c.title, c.removed_at, p.given_name, p.family_name from plan_chapter c
    join person p on p.id = c.removed_by where c.plan_id = wanted and c.removed_at is not null;
end $$;

do $$
declare f text;
begin
  foreach f in array array['remove_chapter(uuid, timestamptz)', 'bring_back_chapter(uuid)', 'removed_chapters(uuid)'] loop
    execute format('alter function scope.%s owner to lederloft_trusted', f);
    execute format('revoke all on function scope.%s from public', f);
    execute format('grant execute on function scope.%s to lederloft_app, lederloft_trusted', f);
  end loop;
end $$;
