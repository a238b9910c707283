-- A manager who has said yes to an application is not asked once more by the class that comes of it. Nobody writes a
-- manager's answer, so the answer is copied from where the manager gave it, for those who have accepted a seat in the class.
create function scope.keep_approvals(wanted uuid) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  if not scope.programme() then return; end if;
  update manager_approval a
    set status = 'approved', manager_person_id = v.manager_person_id, decided_by = v.decided_by, decided_at = v.decided_at
    from participant p
      join call_class c on c.cohort_id = p.cohort_id
      join seat_offer o on o.call_class_id = c.id and o.person_id = p.person_id and o.status = 'accepted'
      join application_approval v on v.application_id = o.application_id and v.status = 'approved'
    where p.cohort_id = wanted and a.participant_id = p.id and a.status = 'asked';
end $$;
alter function scope.keep_approvals(uuid) owner to lederloft_trusted;
revoke all on function scope.keep_approvals(uuid) from public;
grant execute on function scope.keep_approvals(uuid) to lederloft_app, lederloft_trusted;
