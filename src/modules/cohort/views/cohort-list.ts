import { type Actor, allowedActions, hasRole, requireAccess } from '../../../access/index.ts';
import type { Platform } from '../../../platform/platform.ts';
import { cohortAccess, generalAccess } from '../access.ts';
import { chooseCohorts, type CohortChoice } from '../domain/cohort-list.ts';
import { listCohorts, type ListedCohortRecord } from '../store/cohorts.ts';
import { cohortThing } from './cohort.ts';

export type CohortList = {
  readonly rows: readonly ListedCohortRecord[];
  /** How many there are before anything is narrowed. */
  readonly total: number;
  /** Whether the reader follows up approvals, and so sees how many are lacking. */
  readonly showsLacking: boolean;
};

/** The classes that this reader has something to do with: all for the programme, one's own for everybody else. */
export async function viewCohortList(
  actor: Actor,
  choice: CohortChoice,
  { db, today }: Platform,
): Promise<CohortList> {
  requireAccess(actor, generalAccess, 'list-cohorts', null, 'programme-coordinator');
  const readable = await db.read(actor, (tx) => listCohorts(tx, today));
  // The row of a class in which one is asked about somebody can be read too, and is no class of one's own.
  const all = readable.filter((cohort) =>
    allowedActions(actor, cohortAccess, cohortThing(cohort)).has('see-cohort'),
  );
  return {
    rows: chooseCohorts(all, choice),
    total: all.length,
    showsLacking: hasRole(actor, 'programme-coordinator') || actor.scope.staff.length > 0,
  };
}
