import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { PersonId, PlanId } from '../../../../kernel/ids.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';
import type { Invitation } from '../../domain/plan/member-list.ts';
import type { PlanPart } from '../../domain/plan/plan.ts';

export type Member = {
  readonly id: string;
  readonly person: PersonId;
  readonly name: string;
  readonly part: PlanPart;
  readonly municipality: MunicipalityCode | null;
  readonly municipalityName: string | null;
  readonly body: string;
  readonly since: LocalDate;
  readonly until: LocalDate | null;
  /** The municipality is not in the region any more, so the part gives nothing. */
  readonly hasLeft: boolean;
};

/** Names are asked for once: hung on each member, all who had a hand in the plan would be gathered as many times. */
const membersOf = (plan: PlanId) => sql`
  with people as materialized (select w.person_id, w.given_name, w.family_name from scope.plan_people(${plan}) w)
  select k.id, k.person_id as person, w.given_name || ' ' || w.family_name as name, k.part,
  k.municipality_code as municipality, n.name as "municipalityName", k.body, k.valid_from as since, k.valid_to as until,
  (p.region_id is not null and k.municipality_code is not null
    and not scope.is_in_region(p.region_id, k.municipality_code)) as "hasLeft"
  from plan_member k join plan p on p.id = k.plan_id
    join people w on w.person_id = k.person_id
    left join municipality n on n.code = k.municipality_code
  where k.plan_id = ${plan} and (k.valid_to is null or k.valid_to >= current_date)`;

/** Those who have a part today. */
export async function listMembers(tx: ReadTx, plan: PlanId): Promise<readonly Member[]> {
  const { rows } = await sql<Member>`${membersOf(plan)} and k.valid_from <= current_date
    order by n.name nulls first, w.family_name, w.given_name, k.id`.execute(tx);
  return rows;
}

export async function findMember(tx: ReadTx, plan: PlanId, id: string): Promise<Member | undefined> {
  const { rows } = await sql<Member>`${membersOf(plan)} and k.id = ${id}`.execute(tx);
  return rows[0];
}

/** The person with the address, new if nobody has it; undefined when that account has been closed. */
export async function invitePerson(
  tx: Tx,
  plan: PlanId,
  who: Invitation,
  locale: Locale,
): Promise<PersonId | undefined> {
  const { rows } = await sql<{ person: PersonId | null }>`
    select scope.invite_to_plan(${plan}::uuid, ${uuid()}::uuid, ${who.email}, ${who.givenName}, ${who.familyName},
      ${locale}) as person`.execute(tx);
  return rows[0]?.person ?? undefined;
}

/** @returns false when the person has this part already */
export async function insertMember(
  tx: Tx,
  row: {
    plan: PlanId;
    person: PersonId;
    part: PlanPart;
    municipality: MunicipalityCode | null;
    body: string;
    by: PersonId;
  },
): Promise<boolean> {
  const { rows } = await sql<{
    has: boolean;
  }>`select exists (select from plan_member where plan_id = ${row.plan}
    and person_id = ${row.person} and part = ${row.part}
    and (valid_to is null or valid_to >= current_date)) as has`.execute(tx);
  if (rows[0]?.has === true) return false;
  await tx
    .insertInto('plan_member')
    .values({
      id: uuid(),
      plan_id: row.plan,
      person_id: row.person,
      part: row.part,
      municipality_code: row.municipality,
      body: row.body,
      invited_by: row.by,
    })
    .execute();
  return true;
}

/** From now on. A part that began today is taken away, since it was never anything but a mistake. */
export async function endMember(tx: Tx, plan: PlanId, id: string): Promise<void> {
  await sql`delete from plan_member where id = ${id} and plan_id = ${plan} and valid_from >= current_date`.execute(
    tx,
  );
  await sql`update plan_member set valid_to = current_date - 1 where id = ${id} and plan_id = ${plan}`.execute(
    tx,
  );
}

/** @returns how many parts the actor gave up */
export async function leaveParts(tx: Tx, plan: PlanId): Promise<number> {
  const { rows } = await sql<{
    ended: number | null;
  }>`select scope.leave_plan(${plan}::uuid) as ended`.execute(tx);
  return rows[0]?.ended ?? 0;
}
