import { sql } from 'kysely';
import type { EmployeeId, OrderId, PersonId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { ReadTx, Tx } from '../../../platform/database/database.ts';
import type { CandidateWish, Track } from '../domain/candidates.ts';
import type { CandidateId } from '../domain/order.ts';

export type Candidate = CandidateWish & {
  readonly id: CandidateId;
  readonly order: OrderId;
  readonly employee: EmployeeId;
  readonly givenName: string;
  readonly familyName: string;
};

const COLUMNS = [
  'id',
  'order_id as order',
  'municipality_code as municipality',
  'employee_id as employee',
  'given_name as givenName',
  'family_name as familyName',
  'email',
  'track',
  'potential_leader as potentialLeader',
] as const;

type Row = Omit<Candidate, 'id' | 'track'> & { id: string; track: string };
const candidateOf = (row: Row): Candidate => ({
  ...row,
  id: row.id as CandidateId,
  track: row.track as Track,
});

/** Those that the actor may see, as in a Norwegian telephone list. */
export async function listCandidates(tx: ReadTx, order: OrderId): Promise<readonly Candidate[]> {
  const rows = await tx
    .selectFrom('class_order_candidate')
    .select(COLUMNS)
    .where('order_id', '=', order)
    .orderBy('municipality_code')
    .orderBy(sql`family_name collate "nb-NO-x-icu"`)
    .orderBy(sql`given_name collate "nb-NO-x-icu"`)
    .execute();
  return rows.map(candidateOf);
}

export async function findCandidate(
  tx: ReadTx,
  order: OrderId,
  id: CandidateId,
): Promise<Candidate | undefined> {
  const row = await tx
    .selectFrom('class_order_candidate')
    .select(COLUMNS)
    .where('order_id', '=', order)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && candidateOf(row);
}

/** How many each municipality wants to send, for all who see the order. */
export async function countCandidates(
  tx: ReadTx,
  orders: readonly OrderId[],
): Promise<ReadonlyMap<OrderId, ReadonlyMap<MunicipalityCode, number>>> {
  const { rows } = await sql<{
    order_id: OrderId;
    municipality_code: MunicipalityCode;
    candidates: number;
  }>`select * from scope.candidate_counts(${orders}::uuid[])`.execute(tx);
  const counts = new Map<OrderId, Map<MunicipalityCode, number>>();
  for (const row of rows) {
    const of = counts.get(row.order_id) ?? new Map<MunicipalityCode, number>();
    counts.set(row.order_id, of.set(row.municipality_code, row.candidates));
  }
  return counts;
}

/** False when the employee is on the order already, also when somebody else pressed the button a moment before. */
export async function insertCandidate(
  tx: Tx,
  candidate: Omit<Candidate, 'order'> & { order: OrderId },
): Promise<boolean> {
  const { rows } = await sql`insert into class_order_candidate
      (id, order_id, municipality_code, employee_id, given_name, family_name, email, track, potential_leader)
    values (${candidate.id}, ${candidate.order}, ${candidate.municipality}, ${candidate.employee}, ${candidate.givenName},
      ${candidate.familyName}, ${candidate.email}, ${candidate.track}, ${candidate.potentialLeader})
    on conflict (order_id, employee_id) do nothing returning id`.execute(tx);
  return rows.length === 1;
}

export async function saveCandidate(
  tx: Tx,
  id: CandidateId,
  change: { track: Track; potentialLeader: boolean },
): Promise<void> {
  await tx
    .updateTable('class_order_candidate')
    .set({ track: change.track, potential_leader: change.potentialLeader })
    .where('id', '=', id)
    .execute();
}

export async function deleteCandidate(tx: Tx, id: CandidateId): Promise<void> {
  await tx.deleteFrom('class_order_candidate').where('id', '=', id).execute();
}

export type CandidatePerson = {
  readonly candidate: CandidateId;
  readonly person: PersonId | null;
  readonly manager: {
    readonly employee: EmployeeId;
    readonly person: PersonId | null;
    readonly givenName: string;
    readonly familyName: string;
    readonly email: string | null;
  } | null;
};

/** What only the programme may ask, and only when it forms the class: who has a login, and who is asked for each. */
export async function listCandidatePeople(
  tx: ReadTx,
  order: OrderId,
  day: LocalDate,
): Promise<readonly CandidatePerson[]> {
  const { rows } = await sql<{
    candidate_id: CandidateId;
    person_id: PersonId | null;
    manager_id: EmployeeId | null;
    manager_person_id: PersonId | null;
    manager_given_name: string | null;
    manager_family_name: string | null;
    manager_email: string | null;
  }>`select * from scope.candidate_people(${order}::uuid, ${day}::date)`.execute(tx);
  return rows.map((row) => ({
    candidate: row.candidate_id,
    person: row.person_id,
    manager:
      row.manager_id === null
        ? null
        : {
            employee: row.manager_id,
            person: row.manager_person_id,
            givenName: row.manager_given_name ?? '',
            familyName: row.manager_family_name ?? '',
            email: row.manager_email,
          },
  }));
}

export async function linkCandidates(tx: Tx, order: OrderId, day: LocalDate): Promise<void> {
  await sql`select scope.link_candidates(${order}::uuid, ${day}::date)`.execute(tx);
}
