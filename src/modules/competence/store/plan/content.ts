import { sql } from 'kysely';
import type { PlanId } from '../../../../kernel/ids.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';
import type { PlanContent } from '../../domain/plan/content.ts';

/**
 * Everything that the plan holds at this moment, in one statement, so that nobody's edit comes in between its parts.
 *
 * @returns undefined when there is no such plan for this actor
 */
export async function findContent(tx: ReadTx, id: PlanId, locale: Locale): Promise<PlanContent | undefined> {
  const name = (item: string) =>
    sql`coalesce(${sql.raw(item)}.name ->> ${locale}, ${sql.raw(item)}.name ->> 'nb')`;
  const { rows } = await sql<{ content: PlanContent }>`
    with told as materialized (select * from scope.told_needs(${id}::uuid, true)),
      counted as materialized (select * from scope.told_capital(${id}::uuid))
    select jsonb_build_object('shape', 1, 'kind', p.kind, 'place', coalesce(m.name, r.name), 'name', p.name,
      'language', p.language, 'firstYear', p.first_year, 'lastYear', p.last_year, 'state', p.state, 'revision', p.revision,
      'levels', p.levels,
      'municipalities', (select coalesce(jsonb_agg(jsonb_build_object('code', n.code, 'name', n.name) order by n.name), '[]')
        from municipality n where n.code = p.municipality_code or n.code in (select k.municipality_code from region_member k
          where k.region_id = p.region_id and k.valid_from <= current_date
            and (k.valid_to is null or k.valid_to >= current_date))),
      'members', (select coalesce(jsonb_agg(jsonb_build_object('name', w.given_name || ' ' || w.family_name, 'part', k.part,
          'municipality', n.name, 'body', k.body) order by k.part, n.name, w.family_name, w.given_name), '[]')
        from plan_member k join scope.plan_people(p.id) w on w.person_id = k.person_id
          left join municipality n on n.code = k.municipality_code
        where k.plan_id = p.id and (k.valid_to is null or k.valid_to >= current_date)),
      'chapters', (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'key', c.key, 'title', c.title, 'body', c.body)
          order by c.sequence, c.id), '[]') from plan_chapter c where c.plan_id = p.id),
      'goals', (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'title', g.title, 'description', g.description,
          'origin', g.origin, 'reference', g.reference, 'indicator', g.indicator) order by g.sequence, g.id), '[]')
        from plan_goal g where g.plan_id = p.id),
      'requirements', (select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'goal', q.goal_id, 'competence', ${name('i')},
          'aspect', q.aspect, 'unit', q.unit_name, 'year', q.year, 'level', q.level, 'persons', q.persons, 'fte', q.fte,
          'legal', q.legal, 'critical', q.critical, 'vulnerable', q.vulnerable, 'status', q.status,
          'needs', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'persons', d.persons,
              'fte', d.fte, 'inAll', d.in_all, 'priority', d.priority, 'note', d.note) order by d.kind, d.id), '[]')
            from told d where d.requirement_id = q.id))
          order by q.aspect desc, i.code nulls last, i.name ->> 'nb', q.unit_name, q.year, q.id), '[]')
        from plan_requirement q join competence_item i on i.id = q.competence_id where q.plan_id = p.id),
      'capital', (select coalesce(jsonb_agg(jsonb_build_object('competence', ${name('i')}, 'aspect', h.aspect,
          'level', h.level, 'about', not p.tells_small_amounts, 'persons', h.persons, 'fte', h.fte, 'asOf', h.as_of, 'basis', h.basis)
          order by h.aspect desc, i.name ->> 'nb', h.competence_id, h.level), '[]')
        from counted h join competence_item i on i.id = h.competence_id),
      'measures', (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'number', t.number, 'title', t.title,
          'description', t.description, 'kind', t.kind, 'goal', t.goal_id, 'competence', ${name('i')},
          'needs', array(select l.need_id from plan_measure_need l where l.measure_id = t.id order by l.need_id),
          'targetGroup', t.target_group, 'persons', t.persons, 'fte', t.fte, 'startsOn', t.starts_on,
          'deadlineOn', t.deadline_on, 'owner', coalesce(nullif(t.owner_name, ''), (select w.given_name || ' ' || w.family_name
            from scope.plan_people(p.id) w where w.person_id = t.owner_person_id), ''), 'provider', t.provider, 'credits', t.credits,
          'studyMode', t.study_mode, 'applyBy', t.apply_by, 'bindingMonths', t.binding_months, 'status', t.status,
          'statusReason', t.status_reason, 'indicator', t.indicator, 'baseline', t.baseline, 'baselineOn', t.baseline_on,
          'target', t.target,
          'costs', (select coalesce(jsonb_agg(jsonb_build_object('year', o.year, 'funding', o.funding, 'ore', o.ore)
              order by o.year, o.funding), '[]') from plan_measure_cost o where o.measure_id = t.id))
          order by t.number), '[]')
        from plan_measure t left join competence_item i on i.id = t.competence_id where t.plan_id = p.id),
      'recommendations', (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'title', e.title, 'body', e.body,
          'municipality', n.name) order by e.sequence, e.id), '[]')
        from plan_recommendation e left join municipality n on n.code = e.municipality_code where e.plan_id = p.id),
      'pools', (select coalesce(jsonb_agg(jsonb_build_object('competence', ${name('i')}, 'form', s.form, 'host', n.name,
          'costOre', s.cost_ore, 'note', s.note,
          'shares', (select coalesce(jsonb_agg(jsonb_build_object('municipality', v.name, 'fte', y.fte) order by v.name), '[]')
            from plan_pool_share y join municipality v on v.code = y.municipality_code where y.pool_id = s.id))
          order by i.name ->> 'nb'), '[]')
        from plan_pool s join competence_item i on i.id = s.competence_id left join municipality n on n.code = s.host_code
        where s.plan_id = p.id),
      'courses', (select coalesce(jsonb_agg(jsonb_build_object('title', u.title, 'halfYear', u.half_year,
          'provider', u.provider, 'place', u.place, 'startsOn', u.starts_on, 'targetGroup', u.target_group, 'seats', u.seats,
          'costOre', u.cost_ore, 'responsible', n.name) order by u.half_year, u.starts_on, u.title), '[]')
        from plan_course u left join municipality n on n.code = u.responsible_code
        where u.plan_id = p.id and u.status <> 'cancelled'),
      'arrangement', (select jsonb_build_object('legalForm', a.legal_form, 'host', h.name, 'office', o.name,
          'costKey', a.cost_key,
          'shares', (select coalesce(jsonb_agg(jsonb_build_object('municipality', v.name, 'share', z.share) order by v.name), '[]')
            from plan_cost_share z join municipality v on v.code = z.municipality_code where z.plan_id = p.id))
        from plan_arrangement a left join municipality h on h.code = a.host_code
          left join municipality o on o.code = a.office_code where a.plan_id = p.id),
      'figures', (select f.figures || jsonb_build_object('takenOn', (f.taken_at at time zone 'Europe/Oslo')::date)
        from plan_figure_set f where f.plan_id = p.id order by f.number desc limit 1),
      'vulnerability', case when p.tells_vulnerability and p.kind = 'municipal' then jsonb_build_object(
        'core', (select coalesce(jsonb_agg(jsonb_build_object('competence', ${name('i')}, 'source', coalesce(i.core_source, ''),
            'answer', coalesce(a.answer, case when exists (select from counted h where h.competence_id = i.id
              and (h.persons is not null or h.fte is not null)) then 'own-staff' end),
            'note', coalesce(a.note, '')) order by i.name ->> 'nb', i.id), '[]')
          from competence_item i left join plan_core_answer a on a.plan_id = p.id and a.competence_id = i.id
          where i.core_from <= current_date and (i.ended_on is null or i.ended_on >= current_date)),
        'exits', (select coalesce(jsonb_agg(jsonb_build_object('competence', ${name('i')}, 'share', x.share)
            order by i.name ->> 'nb', i.id), '[]')
          from scope.told_exits(p.id) x join competence_item i on i.id = x.competence_id)) end) as content
    from plan p left join municipality m on m.code = p.municipality_code left join region r on r.id = p.region_id
    where p.id = ${id}`.execute(tx);
  return rows[0]?.content;
}
