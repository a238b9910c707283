-- Anybody who writes the plan may correct the reply to an answer, and then stands for it.
alter policy writers on plan_hearing_response
  using (plan_id = any ((select scope.write_plans())::uuid[]))
  with check (plan_id = any ((select scope.write_plans())::uuid[]) and written_by = (select scope.person()));
