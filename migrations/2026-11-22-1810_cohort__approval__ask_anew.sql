-- One who comes back to a class may be sent by another municipality than the first time. The question to the manager is
-- then put anew under that municipality; the programme, which may put any question again, takes the old one away.
create policy take_away on manager_approval for delete to lederloft_app using ((select scope.programme()));
