import type { Actor } from '../../../access/index.ts';
import type { CohortId } from '../../../kernel/ids.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { Platform } from '../../../platform/platform.ts';
import { nobody } from '../../../platform/database/scope.ts';
import { findCohorts } from '../store/cohorts.ts';
import { FEED_PLACE, FEED_PURPOSE, findFeed, findFeedOwner } from '../store/personal.ts';
import { findSchedule, type ScheduledCourse } from '../store/schedule.ts';

/** The address of one's own calendar; undefined before one has asked for it. */
export async function viewCalendarAddress(
  actor: Actor,
  { db, keys, publicUrl }: Platform,
): Promise<string | undefined> {
  return db.read(actor, async (tx) => {
    const sealed = await findFeed(tx, actor.person.id);
    if (sealed === undefined) return undefined;
    const token = await keys.open(tx, actor.person.id, FEED_PLACE, sealed);
    return `${publicUrl}/calendar/${token}.ics`;
  });
}

export type Feed = {
  readonly locale: Locale;
  readonly schedule: readonly ScheduledCourse[];
  readonly cohortNames: ReadonlyMap<CohortId, string>;
};

/**
 * The calendar at an address: what its owner may see now and no more, so a class that one has left is gone. Undefined
 * for an address that is unknown or has been replaced; the two look the same.
 */
export async function viewFeed(token: string, { db, keys }: Platform): Promise<Feed | undefined> {
  const owner = await findFeedOwner(db, keys.hash(FEED_PURPOSE, token));
  if (owner === undefined) return undefined;

  // The address is all that the calendar program has: it opens the owner's classes, and nothing else of the owner's.
  const scope = { ...nobody, person: owner.personId, cohorts: owner.cohorts };
  const [cohorts, schedule] = await db.read({ scope }, (tx) =>
    Promise.all([findCohorts(tx, owner.cohorts), findSchedule(tx, owner.cohorts, null)]),
  );
  return {
    locale: owner.locale,
    schedule,
    cohortNames: new Map(cohorts.map((cohort) => [cohort.id, cohort.name])),
  };
}
