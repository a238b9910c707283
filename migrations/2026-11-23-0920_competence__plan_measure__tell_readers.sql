-- A letter about a measure goes to an owner who may still read the plan, and while it is followed up. Whoever was taken out of it
-- meanwhile, came for a municipality that has left the region, is heard and no more, or has some other role in the place, gets
-- none: its address would lead nowhere for them.
create or replace function scope.letter_about_measure(wanted uuid) returns table (email text, given_name text, locale text,
  plan_id uuid, plan_name text, number integer, title text, deadline_on date) language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  if not scope.is_timetable() then return; end if;
  return query select o.email, o.given_name, o.locale, p.id, p.name, m.number, m.title, m.deadline_on
    from plan_measure m join plan p on p.id = m.plan_id join person o on o.id = m.owner_person_id
      left join plan q on q.id = p.parent_id and scope.is_in_region(q.region_id, p.municipality_code)
    where m.id = wanted and o.ended_at is null and m.status not in ('done', 'dropped') and m.deadline_on is not null
      and p.state in ('adopted', 'in-force', 'evaluated')
      and (exists (select from plan_member k join plan z on z.id = k.plan_id
          where k.plan_id in (p.id, q.id) and k.person_id = o.id
            and k.part in ('project-leader', 'project-group', 'resource-group')
            and k.valid_from <= current_date and (k.valid_to is null or k.valid_to >= current_date)
            and (z.region_id is null or k.municipality_code is null or scope.is_in_region(z.region_id, k.municipality_code)))
        or exists (select from role_assignment r where r.person_id = o.id
          and r.valid_from <= current_date and (r.valid_to is null or r.valid_to >= current_date)
          and (r.role = 'region-coordinator' and r.region_id in (p.region_id, q.region_id)
            or r.role in ('competence-adviser', 'head-of-services') and (
              p.municipality_code = any (scope.with_former(array[r.municipality_code]))
              or p.region_id is not null and scope.is_in_region(p.region_id, r.municipality_code)))));
end $$;
