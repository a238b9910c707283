-- The row rules look at the class and the person of a row. So what hangs on a class hangs on that class alone: a lecturer
-- could otherwise judge the coursework of another class by writing it down under the own one.
alter table cohort_course add unique (id, cohort_id);
alter table coursework add unique (id, cohort_id);
alter table participant add unique (id, cohort_id, person_id);

alter table gathering drop constraint gathering_cohort_course_id_fkey,
  add constraint gathering_course_fkey foreign key (cohort_course_id, cohort_id)
    references cohort_course (id, cohort_id);
alter table coursework drop constraint coursework_cohort_course_id_fkey,
  add constraint coursework_course_fkey foreign key (cohort_course_id, cohort_id)
    references cohort_course (id, cohort_id);
alter table coursework_status
  drop constraint coursework_status_coursework_id_fkey, drop constraint coursework_status_participant_id_fkey,
  add constraint coursework_status_coursework_fkey foreign key (coursework_id, cohort_id)
    references coursework (id, cohort_id),
  add constraint coursework_status_participant_fkey foreign key (participant_id, cohort_id, person_id)
    references participant (id, cohort_id, person_id);
alter table participant_need drop constraint participant_need_participant_id_fkey,
  add constraint participant_need_participant_fkey foreign key (participant_id, cohort_id, person_id)
    references participant (id, cohort_id, person_id);

-- The manager's yes opens the start of a class (rule R6), so nobody else can write it: the programme puts the question,
-- and may put it again.
drop policy programme on manager_approval;
create policy programme on manager_approval for select to lederloft_app using ((select scope.programme()));
create policy ask on manager_approval for insert to lederloft_app
  with check ((select scope.programme()) and status = 'asked');
create policy ask_again on manager_approval for update to lederloft_app
  using ((select scope.programme())) with check ((select scope.programme()) and status = 'asked');
