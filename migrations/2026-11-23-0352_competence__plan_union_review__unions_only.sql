-- What was discussed with the unions is for those who speak for one, and not for others who are heard.
alter policy unions on plan_union_review
  using (plan_id = any ((select scope.plans_as(array['union'], false))::uuid[]));
