-- Who approved a year, decided in a roll, answered a recommendation, met the unions or settled a comment has had a hand in the
-- plan too: without a name beside it, an approval says less than it should.
create or replace function scope.plan_people(wanted uuid) returns table (person_id uuid, given_name text, family_name text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not wanted = any (scope.read_plans()) then return; end if;
  return query select p.id, p.given_name, p.family_name from person p where p.id in (
    select m.person_id from plan_member m where m.plan_id = wanted
    union select t.written_by from plan_chapter_text t where t.plan_id = wanted
    union select c.written_by from plan_comment c where c.plan_id = wanted
    union select c.resolved_by from plan_comment c where c.plan_id = wanted
    union select v.made_by from plan_version v where v.plan_id = wanted
    union select q.created_by from plan q where q.id = wanted
    union select s.owner_person_id from plan_measure s where s.plan_id = wanted
    union select r.written_by from plan_measure_report r where r.plan_id = wanted
    union select h.person_id from plan_hearing_answer h where h.plan_id = wanted and h.status = 'sent'
    union select h.written_by from plan_hearing_response h where h.plan_id = wanted
    union select u.registered_by from plan_union_review u where u.plan_id = wanted
    union select k.created_by from plan_case k where k.plan_id = wanted
    union select y.approved_by from plan_year_status y where y.plan_id = wanted
    union select i.decided_by from plan_roll_item i where i.plan_id = wanted
    union select l.rolled_by from plan_roll l where l.plan_id = wanted
    union select a.answered_by from plan_recommendation_answer a where a.plan_id = wanted);
end $$;
