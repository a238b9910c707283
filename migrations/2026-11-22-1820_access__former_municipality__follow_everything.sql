-- After a merger the new municipality goes on seeing what the old ones left. That was asked of units alone, so a
-- municipality that had ordered a class or sent somebody to one before it had any staff list lost sight of it.
create or replace function scope.with_former(codes text[]) returns text[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return (with recursive followed as (
    select unnest(codes) as code
    union
    select c.from_code from municipality_change c join followed f on c.to_code = f.code
    where c.kind <> 'split' and c.changed_on <= current_date
  ) select coalesce(array_agg(f.code), '{}') from followed f
    where f.code = any (codes)
      or exists (select from unit u where u.municipality_code = f.code)
      or exists (select from class_order o where o.lead_municipality_code = f.code)
      or exists (select from class_order_municipality m where m.municipality_code = f.code)
      or exists (select from cohort_municipality m where m.municipality_code = f.code)
      or exists (select from participant p where p.municipality_code = f.code)
      or exists (select from application a where a.municipality_code = f.code));
end $$;
