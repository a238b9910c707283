-- Sets within which limits the transaction acts. One short statement a transaction, where eight settings in a select of
-- their own took the server as long to read as a small page takes to answer.
create function scope.enter(person text, staff text, municipal text, units text, cohorts text, programme text, nation text,
  administrator text) returns void language plpgsql as $$
begin
  perform set_config('scope.person', person, true), set_config('scope.staff', staff, true),
    set_config('scope.municipal', municipal, true), set_config('scope.units', units, true),
    set_config('scope.cohorts', cohorts, true), set_config('scope.programme', programme, true),
    set_config('scope.national', nation, true), set_config('scope.administrator', administrator, true);
end $$;
grant execute on function scope.enter(text, text, text, text, text, text, text, text) to lederloft_app, lederloft_trusted;
