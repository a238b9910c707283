import { sql } from 'kysely';
import type { CallId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';
import type { Applicant } from '../../domain/seats/applicant.ts';

type Row = Omit<Applicant, 'nomination' | 'formalLeadershipEducation'> & {
  nominated: boolean;
  rank: number | null;
  formalLeadershipEducation: boolean | null;
};

/**
 * Everybody who has sent an application, withdrawn ones too, in order of name. A municipality that was merged after the
 * applications were written stands for the one it has become, so that its caps and its county are those that are.
 */
export async function listApplicants(
  tx: ReadTx,
  call: CallId,
  day: LocalDate,
): Promise<readonly Applicant[]> {
  const { rows } = await sql<Row>`
    with recursive become(code, at, since) as (
      select distinct a.municipality_code, a.municipality_code, '-infinity'::date from application a where a.call_id = ${call}
      union
      select b.code, c.to_code, c.changed_on from become b join municipality_change c on c.from_code = b.at
      where c.kind in ('renumbered', 'merged') and c.changed_on <= ${day} and c.changed_on > b.since
    ), stands(code, at) as (select distinct on (code) code, at from become order by code, since desc)
    select a.id as application, a.person_id as person, p.given_name as "givenName", p.family_name as "familyName",
      jsonb_build_object('code', m.code, 'name', m.name) as municipality, s.at as "standsFor", now.name as "standsForName",
      jsonb_build_object('code', c.code, 'name', c.name) as county, a.service, a.staff_count as "staffCount", a.track,
      a.formal_leadership_education as "formalLeadershipEducation", a.joint_name as "jointName",
      coalesce((select jsonb_agg(w.call_class_id order by w.sequence) from application_wish w
        where w.application_id = a.id), '[]') as wishes,
      n.application_id is not null as nominated, n.rank, v.status as approval, q.status as qualification,
      a.status = 'withdrawn' as withdrawn,
      case when l.application_id is not null
        then jsonb_build_object('outcome', l.outcome, 'priority', l.priority) end as placement,
      (select jsonb_build_object('callClass', o.call_class_id, 'status', o.status) from seat_offer o
        where o.application_id = a.id order by o.offered_at desc, o.id desc limit 1) as offer
    from application a
      join person p on p.id = a.person_id
      join municipality m on m.code = a.municipality_code
      join stands s on s.code = a.municipality_code
      join municipality now on now.code = s.at
      join county c on c.code = now.county_code
      left join nomination n on n.application_id = a.id
      left join application_approval v on v.application_id = a.id
      left join qualification q on q.application_id = a.id
      left join placement l on l.application_id = a.id
    where a.call_id = ${call} and a.submitted_at is not null
    order by p.family_name collate "nb-NO-x-icu", p.given_name collate "nb-NO-x-icu", a.id`.execute(tx);
  return rows.map(({ nominated, rank, ...row }) => ({
    ...row,
    formalLeadershipEducation: row.formalLeadershipEducation === true,
    nomination: rank !== null ? { rank } : nominated ? 'left-out' : null,
  }));
}
