import { randomBytes } from 'node:crypto';
import type { Actor } from '../../../access/index.ts';
import { trace } from '../../../platform/audit.ts';
import type { Platform } from '../../../platform/platform.ts';
import { deleteFeed, FEED_PLACE, FEED_PURPOSE, saveFeed } from '../store/personal.ts';

/** Gives the actor a new address for the calendar; an old one stops at once. */
export async function renewCalendarAddress(actor: Actor, { db, keys, now }: Platform): Promise<void> {
  await db.transaction(actor, async (tx) => {
    const token = randomBytes(32).toString('base64url');
    await saveFeed(tx, {
      person: actor.person.id,
      tokenHash: keys.hash(FEED_PURPOSE, token),
      sealedToken: await keys.seal(tx, actor.person.id, FEED_PLACE, token),
      at: now(),
    });
    await trace(tx, actor, 'calendar-feed.renewed', actor.person.id);
  });
}

/** Stops the address without giving a new one. */
export async function stopCalendarAddress(actor: Actor, { db }: Platform): Promise<void> {
  await db.transaction(actor, async (tx) => {
    await deleteFeed(tx, actor.person.id);
    await trace(tx, actor, 'calendar-feed.stopped', actor.person.id);
  });
}
