import { sql } from 'kysely';
import type { ApplicationId, CallId, PersonId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';
import type { Deadline } from '../../domain/call/call.ts';

export type GrantedExtension = {
  readonly id: string;
  readonly person: PersonId;
  readonly name: string;
  readonly deadline: Deadline;
  readonly until: LocalDate;
  readonly reason: string;
  readonly grantedBy: string;
  readonly grantedAt: Date;
};

/** Every deadline of the call that was moved for somebody, the newest first. */
export async function listGranted(tx: ReadTx, call: CallId): Promise<readonly GrantedExtension[]> {
  const rows = await tx
    .selectFrom('call_extension as e')
    .innerJoin('person as p', 'p.id', 'e.person_id')
    .leftJoin('person as g', 'g.id', 'e.granted_by')
    .select([
      'e.id',
      'e.person_id as person',
      sql<string>`p.given_name || ' ' || p.family_name`.as('name'),
      'e.deadline',
      'e.until',
      'e.reason',
      sql<string>`coalesce(g.given_name || ' ' || g.family_name, '')`.as('grantedBy'),
      'e.granted_at as grantedAt',
    ])
    .where('e.call_id', '=', call)
    .orderBy('e.granted_at', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, deadline: row.deadline as Deadline }));
}

/** One extension, for the letter about it, and the application when it has been sent. */
export async function findExtension(
  tx: ReadTx,
  id: string,
): Promise<
  | {
      readonly call: CallId;
      readonly person: PersonId;
      readonly deadline: Deadline;
      readonly until: LocalDate;
      readonly application: ApplicationId | null;
      readonly locale: Locale | null;
    }
  | undefined
> {
  const row = await tx
    .selectFrom('call_extension as e')
    .leftJoin('application as a', (join) =>
      join
        .onRef('a.call_id', '=', 'e.call_id')
        .onRef('a.person_id', '=', 'e.person_id')
        .on('a.submitted_at', 'is not', null),
    )
    .select([
      'e.call_id as call',
      'e.person_id as person',
      'e.deadline',
      'e.until',
      'a.id as application',
      'a.locale',
    ])
    .where('e.id', '=', id)
    .executeTakeFirst();
  return row && { ...row, deadline: row.deadline as Deadline };
}

/** Somebody with this address, who may not have begun an application yet. */
export async function findPersonByEmail(tx: ReadTx, email: string): Promise<PersonId | undefined> {
  const row = await tx
    .selectFrom('person')
    .select('id')
    .where('email', '=', email.trim().toLowerCase())
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row?.id;
}
