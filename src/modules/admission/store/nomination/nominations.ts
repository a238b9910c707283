import { sql } from 'kysely';
import type { ApplicationId, CallId, PersonId } from '../../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';
import type { Track } from '../../domain/application/application.ts';

/** An applicant as the municipality that sends them sees it: no papers, no needs, no assessment. */
export type MunicipalApplicant = {
  readonly application: ApplicationId;
  readonly person: PersonId;
  readonly name: string;
  readonly service: string;
  readonly positionTitle: string;
  readonly staffCount: number | null;
  readonly formalLeadershipEducation: boolean | null;
  readonly track: Track;
  readonly jointName: string;
  readonly motivation: string;
  /** Names of classes, the best first. */
  readonly wishes: readonly string[];
  /** Null: left out. Undefined: nothing has been said yet. */
  readonly rank: number | null | undefined;
  /** Why the applicant was left out. */
  readonly note: string;
  readonly approval: 'asked' | 'approved' | 'declined';
  readonly managerName: string | null;
  /** What came of it when the seats had been shared out; null before that, and for those who had no part in it. */
  readonly outcome: SeatOutcome | null;
  readonly className: string | null;
};

/** The newest offer of a seat, or the place on the waiting list. */
export type SeatOutcome =
  | 'offered'
  | 'accepted'
  | 'declined'
  | 'lapsed'
  | 'given-up'
  | 'class-cancelled'
  | 'waiting'
  | 'left-list';

type Row = Omit<MunicipalApplicant, 'rank'> & { rank: number | null; isNominated: boolean };

/** Everybody whom the municipality sends to the call, by its own order, then by name. */
export async function listMunicipalApplicants(
  tx: ReadTx,
  call: CallId,
  codes: readonly MunicipalityCode[],
): Promise<readonly MunicipalApplicant[]> {
  const { rows } = await sql<Row>`
    select a.id as application, a.person_id as person, p.given_name || ' ' || p.family_name as name, a.service,
      a.position_title as "positionTitle", a.staff_count as "staffCount",
      a.formal_leadership_education as "formalLeadershipEducation", a.track, a.joint_name as "jointName",
      coalesce(t.motivation, '') as motivation,
      array(select k.name from application_wish w join call_class k on k.id = w.call_class_id
        where w.application_id = a.id order by w.sequence) as wishes,
      n.rank, n.application_id is not null as "isNominated", coalesce(o.reason, '') as note,
      coalesce(q.status, 'asked') as approval, m.given_name || ' ' || m.family_name as "managerName",
      case when f.status in ('offered', 'accepted') or l.outcome is null or l.outcome = 'seat' then f.status
        else l.outcome end as outcome, f.name as "className"
    from application a join person p on p.id = a.person_id
      left join application_content t on t.application_id = a.id
      left join nomination n on n.application_id = a.id
      left join nomination_note o on o.application_id = a.id
      left join application_approval q on q.application_id = a.id
      left join person m on m.id = q.manager_person_id
      left join placement l on l.application_id = a.id
      left join lateral (select s.status, k.name from seat_offer s join call_class k on k.id = s.call_class_id
        where s.application_id = a.id
        order by (s.status in ('offered', 'accepted')) desc, s.offered_at desc, s.id desc limit 1) f on true
    where a.call_id = ${call} and a.municipality_code = any (${codes}::text[]) and a.status = 'submitted'
    order by n.rank nulls last, p.family_name collate "nb-NO-x-icu", p.given_name collate "nb-NO-x-icu", a.id`.execute(
    tx,
  );
  return rows.map(({ isNominated, rank, ...row }) => ({ ...row, rank: isNominated ? rank : undefined }));
}

/** Two who rank for one municipality come one after the other. */
export async function holdRanking(tx: Tx, call: CallId, municipality: MunicipalityCode): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('nomination'), hashtext(${`${call}/${municipality}`}))`.execute(
    tx,
  );
}

type Ranking = {
  readonly call: CallId;
  readonly municipality: MunicipalityCode;
  /** The best first. */
  readonly order: readonly ApplicationId[];
  /** Those who are not put forward. */
  readonly leftOut: readonly ApplicationId[];
  readonly by: PersonId;
  readonly at: Date;
};

/** Writes the whole order, 1 and up; what has been said of others of these applicants is taken back. */
export async function saveRanking(tx: Tx, ranking: Ranking, among: readonly ApplicationId[]): Promise<void> {
  const { call, municipality, order, leftOut, by, at } = ranking;
  const said = [...order, ...leftOut];
  const ranks = [...order.map((_, index) => index + 1), ...leftOut.map(() => null)];
  await sql`
    delete from nomination where application_id = any (${among}::uuid[]) and not application_id = any (${said}::uuid[])`.execute(
    tx,
  );
  await sql`
    insert into nomination (application_id, call_id, municipality_code, rank, decided_by, decided_at)
    select s.application_id, ${call}::uuid, ${municipality}, s.rank, ${by}::uuid, ${at}::timestamptz
    from unnest(${said}::uuid[], ${ranks}::integer[]) s(application_id, rank)
    on conflict (application_id) do update set rank = excluded.rank, municipality_code = excluded.municipality_code,
      decided_by = excluded.decided_by, decided_at = excluded.decided_at
    where nomination.rank is distinct from excluded.rank
      or nomination.municipality_code <> excluded.municipality_code`.execute(tx);
  await sql`
    delete from nomination_note where application_id = any (${among}::uuid[])
      and not application_id = any (${leftOut}::uuid[])`.execute(tx);
}

export async function saveNote(
  tx: Tx,
  note: {
    application: ApplicationId;
    person: PersonId;
    municipality: MunicipalityCode;
    reason: string;
    by: PersonId;
    at: Date;
  },
): Promise<void> {
  const said = {
    municipality_code: note.municipality,
    reason: note.reason,
    decided_by: note.by,
    decided_at: note.at,
  };
  await tx
    .insertInto('nomination_note')
    .values({ application_id: note.application, person_id: note.person, ...said })
    .onConflict((conflict) => conflict.column('application_id').doUpdateSet(said))
    .execute();
}
