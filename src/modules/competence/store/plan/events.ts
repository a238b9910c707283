import { sql } from 'kysely';
import type { PersonId, PlanId } from '../../../../kernel/ids.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';
import type { CommentSubject } from '../../domain/plan/comment.ts';

/** Something that was written in a plan: by whom, when, and what it is about. */
export type PlanEvent = {
  readonly kind: 'text' | 'comment' | 'version' | 'report';
  readonly id: string;
  readonly at: Date;
  readonly person: PersonId;
  readonly subject: CommentSubject | 'version';
  /** What it is called; empty where it has no name of its own, or has been removed. */
  readonly title: string;
  /** The id of what has the page; null where it has been removed, and for what is read in the list of all comments. */
  readonly place: string | null;
};

/** Newest first. */
export async function listEvents(tx: ReadTx, plan: PlanId, most: number): Promise<readonly PlanEvent[]> {
  const { rows } = await sql<PlanEvent>`
    with said as (select * from plan_comment k where k.plan_id = ${plan} and k.withdrawn_at is null
      order by k.written_at desc limit ${most}),
    -- A need is read with its requirement, and whoever may not see the amount may not look it up here either.
    named as (
      select id, title from plan_chapter where plan_id = ${plan}
      union all select id, title from plan_goal where plan_id = ${plan}
      union all select id, title from plan_measure where plan_id = ${plan}
      union all select id, title from plan_recommendation where plan_id = ${plan}
      union all select id, title from plan_course where plan_id = ${plan}
      union all select id, '' from plan_requirement where plan_id = ${plan}
      union all select id, '' from plan_pool where plan_id = ${plan})
    (select 'text' as kind, t.chapter_id::text || '-' || t.version as id, t.written_at as at, t.written_by as person,
        'chapter' as subject, t.title, c.id as place
      from plan_chapter_text t left join plan_chapter c on c.id = t.chapter_id where t.plan_id = ${plan} order by t.written_at desc limit ${most})
    union all
    (select 'comment', k.id::text, k.written_at, k.written_by, k.subject, coalesce(n.title, ''), n.id
      from said k left join named n on n.id = k.subject_id)
    union all
    (select 'version', v.id::text, v.made_at, v.made_by, 'version', v.number::text, v.id from plan_version v
      where v.plan_id = ${plan} order by v.made_at desc limit ${most})
    union all
    (select 'report', r.id::text, r.written_at, r.written_by, 'measure', m.title, m.id from plan_measure_report r
      join plan_measure m on m.id = r.measure_id and m.plan_id = r.plan_id
      where r.plan_id = ${plan} order by r.written_at desc limit ${most})
    order by at desc, id limit ${most}`.execute(tx);
  return rows;
}
