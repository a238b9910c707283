-- A function that acts with its owner's rights must mean the same tables whoever calls it. Temporary tables are looked up
-- first where a search path does not name their schema, so each path names it, last. And such a function is for the web
-- role and the other functions, not for everybody who can connect.
do $$
declare f record;
begin
  for f in select p.oid::regprocedure as name, p.pronamespace::regnamespace::text as room, path.setting from pg_proc p
    cross join lateral (select coalesce(max(substr(c, 13)), 'public') as setting from unnest(p.proconfig) c
      where c like 'search_path=%') path
    where p.prosecdef and p.pronamespace in ('scope'::regnamespace, 'gate'::regnamespace) loop
    if f.setting not like '%pg_temp' then
      execute format('alter function %s set search_path = %s, pg_temp', f.name, f.setting);
    end if;
    execute format('revoke all on function %s from public', f.name);
    execute format('grant execute on function %s to lederloft_app, lederloft_trusted', f.name);
  end loop;
end $$;
-- The gate alone asks this.
revoke execute on function scope.with_former(text[]) from lederloft_app;

-- Rates and limits are set with the command line. A key is made once and never taken away by a page; the update is the
-- one by which two first seals at once agree on a key.
revoke insert, update, delete on dated_setting from lederloft_app;
revoke update, delete on owner_key from lederloft_app;
grant update (wrapped_key) on owner_key to lederloft_app;
