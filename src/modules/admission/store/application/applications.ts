import { sql } from 'kysely';
import { NotFound } from '../../../../access/index.ts';
import type { ApplicationId, CallClassId, CallId, PersonId } from '../../../../kernel/ids.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';
import type { Application } from '../../domain/application/application.ts';

/** An application in one row with its wishes; what the actor may see of either is for the row rules to say. */
const APPLICATION = sql`
  select a.id, a.call_id as call, a.person_id as person, a.municipality_code as municipality, a.service,
    a.position_title as "positionTitle", a.staff_count as "staffCount", a.track,
    a.formal_leadership_education as "formalLeadershipEducation", a.joint_name as "jointName", a.locale, a.status,
    a.version, a.submitted_at as "submittedAt", a.withdrawn_at as "withdrawnAt",
    array(select w.call_class_id from application_wish w where w.application_id = a.id order by w.sequence) as wishes
  from application a`;

export async function findApplication(tx: ReadTx, id: ApplicationId): Promise<Application | undefined> {
  const { rows } = await sql<Application>`${APPLICATION} where a.id = ${id}`.execute(tx);
  return rows[0];
}

/** @throws NotFound when there is none that the actor may know of */
export async function getApplication(tx: ReadTx, id: ApplicationId): Promise<Application> {
  const found = await findApplication(tx, id);
  if (found === undefined) throw new NotFound('application');
  return found;
}

/**
 * The application, held until the change is done, so that two who change it at once come one after the other.
 *
 * @throws NotFound when there is none that the actor may change
 */
export async function lockApplication(tx: Tx, id: ApplicationId): Promise<Application> {
  // On a row of its own: the rows that are held must not be put together with others before that. No stronger than a
  // change of the row takes: an offer that points to it may be written meanwhile, or the two would wait for each other.
  const { rows } = await sql`select from application where id = ${id} for no key update`.execute(tx);
  if (rows.length === 0) throw new NotFound('application');
  return getApplication(tx, id);
}

/** The person's own application to one call. */
export async function findOwnApplication(
  tx: ReadTx,
  call: CallId,
  person: PersonId,
): Promise<Application | undefined> {
  const { rows } =
    await sql<Application>`${APPLICATION} where a.call_id = ${call} and a.person_id = ${person}`.execute(tx);
  return rows[0];
}

/** The person's own applications, the newest first. */
export async function listOwnApplications(tx: ReadTx, person: PersonId): Promise<readonly Application[]> {
  const { rows } =
    await sql<Application>`${APPLICATION} where a.person_id = ${person} order by a.created_at desc`.execute(
      tx,
    );
  return rows;
}

/** Begins a draft; undefined when the person has an application to the call already, also from a moment ago. */
export async function insertDraftApplication(
  tx: Tx,
  draft: Pick<
    Application,
    | 'id'
    | 'call'
    | 'person'
    | 'municipality'
    | 'service'
    | 'positionTitle'
    | 'staffCount'
    | 'formalLeadershipEducation'
    | 'locale'
  >,
): Promise<ApplicationId | undefined> {
  const inserted = await tx
    .insertInto('application')
    .values({
      id: draft.id,
      call_id: draft.call,
      person_id: draft.person,
      municipality_code: draft.municipality,
      service: draft.service,
      position_title: draft.positionTitle,
      staff_count: draft.staffCount,
      formal_leadership_education: draft.formalLeadershipEducation,
      locale: draft.locale,
      status: 'draft',
    })
    .onConflict((conflict) => conflict.columns(['call_id', 'person_id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted?.id as ApplicationId | undefined;
}

type Writable = {
  municipality_code?: MunicipalityCode | null;
  service?: string;
  position_title?: string;
  staff_count?: number | null;
  track?: Application['track'];
  formal_leadership_education?: boolean | null;
  joint_name?: string;
  locale?: Locale;
  status?: Application['status'];
  submitted_at?: Date | null;
  withdrawn_at?: Date | null;
  withdraw_reason?: string;
};

/** Writes the fields that are given. Every change counts the version up, so that a page made before it can be told. */
export async function saveApplication(
  tx: Tx,
  id: ApplicationId,
  now: Date,
  fields: Writable = {},
): Promise<void> {
  await tx
    .updateTable('application')
    .set({ ...fields, changed_at: now, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute();
}

export async function saveWishes(
  tx: Tx,
  { id, person }: Pick<Application, 'id' | 'person'>,
  wishes: readonly CallClassId[],
): Promise<void> {
  await tx.deleteFrom('application_wish').where('application_id', '=', id).execute();
  if (wishes.length === 0) return;
  await tx
    .insertInto('application_wish')
    .values(
      wishes.map((wish, index) => ({
        application_id: id,
        person_id: person,
        call_class_id: wish,
        sequence: index + 1,
      })),
    )
    .execute();
}
