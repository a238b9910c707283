import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { NotFound } from '../../../../../access/index.ts';
import type {
  CompetenceId,
  EmployeeId,
  MappingRoundId,
  PersonId,
  PlanId,
  UnitId,
} from '../../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { ReadTx, Tx } from '../../../../../platform/database/database.ts';
import type { Round, RoundFacts, RoundStatus } from '../../../domain/plan/mapping/round.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import { addItems, addPeople, addUnits, withBelow } from './round-parts.ts';

const COLUMNS = sql`r.id, r.municipality_code as municipality, r.plan_id as plan, r.name, r.about,
  r.opens_on::text as "opensOn", r.closes_on::text as "closesOn", r.status, r.taken_at is not null as "isTaken"`;

export async function listRounds(tx: ReadTx, plan: PlanId): Promise<readonly Round[]> {
  const { rows } = await sql<Round>`select ${COLUMNS} from mapping_round r where r.plan_id = ${plan}
    order by r.opens_on desc, r.id desc`.execute(tx);
  return rows;
}

/** @throws NotFound when there is none, or the actor has no part in it; `plan` as well: when it is another plan's */
export async function getRound(tx: ReadTx, id: MappingRoundId, plan?: PlanId): Promise<Round> {
  const { rows } = await sql<Round>`select ${COLUMNS} from mapping_round r where r.id = ${id}`.execute(tx);
  const round = rows[0];
  if (round === undefined || (plan !== undefined && round.plan !== plan)) throw new NotFound('round');
  return round;
}

const Levels = z.array(z.string());

/** The plan's own words for the levels, for whoever answers in the round or arranges it; none where it has none. */
export async function roundLevels(tx: ReadTx, id: MappingRoundId): Promise<readonly string[]> {
  const { rows } = await sql<{ levels: unknown }>`select scope.round_levels(${id}) as levels`.execute(tx);
  return Levels.parse(rows[0]?.levels ?? []);
}

/** The round with the units that were chosen and everything below them. */
export async function addRound(
  tx: Tx,
  plan: Pick<Plan, 'id'> & { readonly municipality: NonNullable<Plan['municipality']> },
  by: PersonId,
  facts: RoundFacts,
): Promise<MappingRoundId> {
  const id = uuid() as MappingRoundId;
  const round = { id, municipality: plan.municipality };
  await tx
    .insertInto('mapping_round')
    .values({
      id,
      municipality_code: plan.municipality,
      plan_id: plan.id,
      name: facts.name,
      about: facts.about,
      opens_on: facts.opensOn,
      closes_on: facts.closesOn,
      status: 'draft',
      created_by: by,
    })
    .execute();
  await Promise.all([
    addUnits(tx, round, await withBelow(tx, facts.units)),
    addItems(tx, round, facts.competences),
    addPeople(tx, round, facts.people),
  ]);
  return id;
}

/** @returns whether it stood as `from` until now, so that two who press at once do it once */
export async function moveRound(
  tx: Tx,
  id: MappingRoundId,
  from: readonly RoundStatus[],
  to: RoundStatus,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('mapping_round')
    .set({ status: to, version: sql`version + 1` })
    .where('id', '=', id)
    .where(sql<boolean>`status = any(${from}::text[])`)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export type RoundItem = { readonly id: CompetenceId; readonly name: string };

export async function listRoundItems(
  tx: ReadTx,
  round: MappingRoundId,
  locale: Locale,
): Promise<readonly RoundItem[]> {
  const { rows } = await sql<RoundItem>`
    select i.id, coalesce(i.name ->> ${locale}, i.name ->> 'nb') as name
    from mapping_round_item m join competence_item i on i.id = m.competence_id where m.round_id = ${round}
    order by array_position(array['profession', 'further-education', 'skill', 'certificate', 'leadership'], i.kind),
      coalesce(i.name ->> ${locale}, i.name ->> 'nb') collate "nb-NO-x-icu", i.id`.execute(tx);
  return rows;
}

/** Somebody who works in a unit of the round today, or is asked beside them, as far as the actor sees them. */
export type Asked = {
  readonly employee: EmployeeId;
  readonly unit: UnitId;
  readonly unitName: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly person: PersonId | null;
  readonly number: string;
};

export async function listAsked(
  tx: ReadTx,
  round: MappingRoundId,
  day: LocalDate,
): Promise<readonly Asked[]> {
  return askedIn(
    tx,
    day,
    sql`p.unit_id in (select m.unit_id from mapping_round_unit m where m.round_id = ${round})
      or e.id in (select m.employee_id from mapping_round_person m where m.round_id = ${round})`,
  );
}

/** Who would be asked, if these were the units and the people beside them. */
export async function listWouldBeAsked(
  tx: ReadTx,
  given: { readonly units: readonly UnitId[]; readonly people: readonly EmployeeId[] },
  day: LocalDate,
): Promise<readonly Asked[]> {
  const { units, people } = given;
  return askedIn(tx, day, sql`p.unit_id = any(${units}::uuid[]) or e.id = any(${people}::uuid[])`);
}

async function askedIn(tx: ReadTx, day: LocalDate, which: ReturnType<typeof sql>): Promise<readonly Asked[]> {
  const { rows } = await sql<Asked>`
    select e.id as employee, p.unit_id as unit, coalesce(u.name, '') as "unitName", e.given_name as "givenName",
      e.family_name as "familyName", e.email, e.person_id as person, e.employee_number as number
    from position p join employee e on e.id = p.employee_id left join unit u on u.id = p.unit_id
    where p.valid_from <= ${day} and (p.valid_to is null or p.valid_to >= ${day}) and (${which})
    group by e.id, p.unit_id, u.name
    order by u.name collate "nb-NO-x-icu", e.family_name collate "nb-NO-x-icu", e.given_name collate "nb-NO-x-icu"`.execute(
    tx,
  );
  return rows;
}

/** A round with what the actor has to do with it. */
export type RoundOfActor = Round & {
  readonly own: boolean;
  readonly leads: boolean;
  /** The actor has said something of the own person. */
  readonly answered: boolean;
  /** Somebody whom the actor leads is not answered for yet. */
  readonly waits: boolean;
};

/** Rounds in which the actor answers: for oneself, and for those in units that the actor leads. */
export async function listOwnRounds(tx: ReadTx, day: LocalDate): Promise<readonly RoundOfActor[]> {
  const { rows } = await sql<RoundOfActor>`select ${COLUMNS}, r.own, r.leads, r.answered, r.waits
    from scope.own_rounds(${day}) r order by r.closes_on desc, r.id`.execute(tx);
  return rows;
}

/** The actor's own records in the staff lists. */
export async function ownEmployees(tx: ReadTx): Promise<ReadonlySet<EmployeeId>> {
  const { rows } = await sql<{ ids: EmployeeId[] }>`select scope.own_employees() as ids`.execute(tx);
  return new Set(rows[0]?.ids);
}

/** Leaders of the units of the round, with an address to write to. */
export async function listRoundLeaders(
  tx: ReadTx,
  round: MappingRoundId,
  day: LocalDate,
): Promise<
  readonly { readonly employee: EmployeeId; readonly unit: UnitId; readonly email: string | null }[]
> {
  const { rows } = await sql<{ employee: EmployeeId; unit: UnitId; email: string | null }>`
    select l.employee_id as employee, l.unit_id as unit, coalesce(w.email, e.email) as email
    from unit_leadership l join employee e on e.id = l.employee_id left join person w on w.id = e.person_id
    where (l.unit_id in (select m.unit_id from mapping_round_unit m where m.round_id = ${round})
        or l.unit_id in (select p.unit_id from mapping_round_person m join position p on p.employee_id = m.employee_id
          where m.round_id = ${round} and p.valid_from <= ${day} and (p.valid_to is null or p.valid_to >= ${day})))
      and l.valid_from <= ${day} and (l.valid_to is null or l.valid_to >= ${day})`.execute(tx);
  return rows;
}
