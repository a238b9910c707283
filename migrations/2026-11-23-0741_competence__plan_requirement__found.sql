-- What a requirement was founded on when it was made from the figures of a plan: which set, when it was taken in and for which years,
-- and how many positions the middle and eight of ten futures asked for. It is kept with the requirement, so that it goes along
-- into the next plan and is never taken for something that was worked out there.
alter table plan_requirement add column founded_on jsonb
  check (founded_on is null or (jsonb_typeof(founded_on) = 'object' and octet_length(founded_on::text) <= 2000));

-- A requirement that was made before from the figures of its own plan: the whole place, the year, and to the tenth what a set says.
update plan_requirement r set founded_on = jsonb_build_object('set', f.set, 'takenOn', f.taken_on, 'years', f.years,
    'year', r.year, 'quantile', case when r.fte = f.p50 then 'p50' else 'p80' end, 'p50', f.p50, 'p80', f.p80)
from (
  select distinct on (s.plan_id, l.line ->> 'item', (p.point ->> 'year')::int)
    s.plan_id, s.id as set, to_char(s.taken_at at time zone 'Europe/Oslo', 'YYYY-MM-DD') as taken_on,
    jsonb_build_array(n.first_year, n.last_year) as years, l.line ->> 'item' as code, (p.point ->> 'year')::int as year,
    round((p.point ->> 'p50')::numeric / (1 - (s.figures ->> 'sickness')::numeric), 1) as p50,
    round((p.point ->> 'p80')::numeric / (1 - (s.figures ->> 'sickness')::numeric), 1) as p80
  from plan_figure_set s join plan n on n.id = s.plan_id
    cross join lateral jsonb_array_elements(s.figures -> 'lines') as l(line)
    cross join lateral jsonb_array_elements(l.line -> 'points') as p(point)
  where l.line ->> 'part' = 'profession' and p.point ->> 'p50' is not null and p.point ->> 'p80' is not null
  order by s.plan_id, l.line ->> 'item', (p.point ->> 'year')::int, s.number desc
) f join competence_item i on i.code = f.code
where r.plan_id = f.plan_id and r.competence_id = i.id and r.year = f.year and r.aspect = 'staffing' and r.unit_id is null
  and r.unit_name = '' and r.reason <> '' and r.fte in (f.p50, f.p80);
