import type { CohortId } from '../../../../kernel/ids.ts';
import type { Scoped, Tx } from '../../../../platform/database/database.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { takeOverNeed } from '../../../cohort/index.ts';
import { openNeedsToHandOn } from '../../store/application/needs.ts';

/**
 * What applicants said that they need follows them to the class, now that they have seats in it. Nobody has read it
 * until then, because it has no say in who gets one.
 */
export async function handOnNeeds(
  tx: Tx,
  who: Scoped,
  cohort: CohortId,
  platform: Pick<Platform, 'keys' | 'now'>,
): Promise<void> {
  for (const { person, text } of await openNeedsToHandOn(tx, cohort, platform.keys))
    await takeOverNeed(tx, who, { cohort, person, text }, platform);
}
