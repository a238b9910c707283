import { sql } from 'kysely';
import type { CompetenceId, EmployeeId, MappingRoundId, UnitId } from '../../../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../../../kernel/municipality-code.ts';
import type { ReadTx, Tx } from '../../../../../platform/database/database.ts';
import type { Round } from '../../../domain/plan/mapping/round.ts';

type OfRound = { readonly id: MappingRoundId; readonly municipality: MunicipalityCode };

/** These units and every unit below them. */
export async function withBelow(tx: ReadTx, units: readonly string[]): Promise<readonly UnitId[]> {
  if (units.length === 0) return [];
  const { rows } = await sql<{ id: UnitId }>`with recursive below(id) as (
      select u.id from unit u where u.id = any(${units}::uuid[])
      union select c.id from below b join unit c on c.parent_id = b.id) select id from below`.execute(tx);
  return rows.map(({ id }) => id);
}

/** What is asked when these are ticked: a unit that is added comes with everything below it, and one that was left out stays out. */
export async function chosenUnits(
  tx: ReadTx,
  stored: readonly UnitId[],
  ticked: readonly string[],
): Promise<readonly UnitId[]> {
  const added = ticked.filter((id) => !stored.some((one) => one === id));
  return [...stored.filter((id) => ticked.includes(id)), ...(await withBelow(tx, added))];
}

export async function addUnits(tx: Tx, round: OfRound, units: readonly string[]): Promise<void> {
  await sql`insert into mapping_round_unit (round_id, municipality_code, unit_id)
    select ${round.id}, ${round.municipality}, id from unnest(${units}::uuid[]) id
    on conflict do nothing`.execute(tx);
}

export async function addItems(tx: Tx, round: OfRound, competences: readonly string[]): Promise<void> {
  await sql`insert into mapping_round_item (round_id, municipality_code, competence_id)
    select ${round.id}, ${round.municipality}, id from unnest(${competences}::uuid[]) id
    on conflict do nothing`.execute(tx);
}

export async function addPeople(tx: Tx, round: OfRound, people: readonly EmployeeId[]): Promise<void> {
  if (people.length === 0) return;
  await sql`insert into mapping_round_person (round_id, municipality_code, employee_id)
    select ${round.id}, ${round.municipality}, id from unnest(${people}::uuid[]) id
    on conflict do nothing`.execute(tx);
}

export type RoundParts = {
  readonly units: readonly UnitId[];
  readonly competences: readonly CompetenceId[];
  readonly people: readonly EmployeeId[];
};

export async function listRoundParts(tx: ReadTx, round: MappingRoundId): Promise<RoundParts> {
  const [units, items, people] = await Promise.all([
    sql<{ id: UnitId }>`select unit_id as id from mapping_round_unit where round_id = ${round}
      order by unit_id`.execute(tx),
    sql<{ id: CompetenceId }>`select competence_id as id from mapping_round_item where round_id = ${round}
      order by competence_id`.execute(tx),
    sql<{ id: EmployeeId }>`select employee_id as id from mapping_round_person where round_id = ${round}
      order by employee_id`.execute(tx),
  ]);
  return {
    units: units.rows.map(({ id }) => id),
    competences: items.rows.map(({ id }) => id),
    people: people.rows.map(({ id }) => id),
  };
}

/** Exactly these stay; what is new has been added before. */
export async function leaveOutOthers(
  tx: Tx,
  round: MappingRoundId,
  keep: {
    readonly units: readonly string[];
    readonly competences: readonly string[];
    readonly people: readonly EmployeeId[];
  },
): Promise<void> {
  await Promise.all([
    sql`delete from mapping_round_unit where round_id = ${round}
      and unit_id <> all(${keep.units}::uuid[])`.execute(tx),
    sql`delete from mapping_round_item where round_id = ${round}
      and competence_id <> all(${keep.competences}::uuid[])`.execute(tx),
    sql`delete from mapping_round_person where round_id = ${round}
      and employee_id <> all(${keep.people}::uuid[])`.execute(tx),
  ]);
}

/** Takes away what was answered about competences that are not asked about, and by these people where they are not asked. */
export async function dropAnswers(
  tx: Tx,
  round: MappingRoundId,
  people: readonly EmployeeId[],
): Promise<void> {
  await sql`select scope.drop_mapping_answers(${round}, ${people}::uuid[])`.execute(tx);
}

export async function saveRound(
  tx: Tx,
  id: MappingRoundId,
  facts: Pick<Round, 'name' | 'about' | 'opensOn' | 'closesOn'>,
): Promise<void> {
  await tx
    .updateTable('mapping_round')
    .set({
      name: facts.name,
      about: facts.about,
      opens_on: facts.opensOn,
      closes_on: facts.closesOn,
      version: sql<number>`version + 1`,
    })
    .where('id', '=', id)
    .execute();
}

/** Held, so that those who change it at once come one after the other. */
export async function holdRound(tx: Tx, id: MappingRoundId): Promise<void> {
  await sql`select from mapping_round where id = ${id} for update`.execute(tx);
}

/** From now on something rests on the round. */
export async function markTaken(tx: Tx, id: MappingRoundId): Promise<void> {
  await sql`update mapping_round set taken_at = now(), status = 'closed' where id = ${id}`.execute(tx);
}

/** Takes answers again until this day. */
export async function openAgain(tx: Tx, id: MappingRoundId, until: string): Promise<void> {
  await sql`update mapping_round set status = 'open', closes_on = ${until}, version = version + 1
    where id = ${id}`.execute(tx);
}
