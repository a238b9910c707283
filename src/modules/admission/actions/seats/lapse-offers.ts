import { v7 as uuid } from 'uuid';
import { trace } from '../../../../platform/audit.ts';
import type { Scoped } from '../../../../platform/database/database.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { listOverdue } from '../../store/seats/seats.ts';
import { enqueueEach, insertEvents, lapse } from '../../store/seats/write-seats.ts';

/** Closes every offer whose last day is over, and has the seats offered to those who wait. How many comes out. */
export async function lapseOffers(who: Scoped, { db, now, today }: Platform): Promise<number> {
  return db.transaction(who, async (tx) => {
    const at = now();
    const overdue = await listOverdue(tx, today);
    // Somebody may answer at this very moment; whose row it is first decides, and the other finds it closed.
    const closed = new Set(
      await lapse(
        tx,
        overdue.map(({ id }) => id),
        at,
      ),
    );
    const lapsed = overdue.filter(({ id }) => closed.has(id));
    await insertEvents(
      tx,
      { side: 'rules', by: null, now: at },
      lapsed.map(({ application, person }) => ({ application, person, event: 'offer-lapsed', note: '' })),
    );
    await enqueueEach(
      tx,
      'admission.seat-letter',
      lapsed.map(({ application, id }) => ({ letter: uuid(), application, offer: id, kind: 'lapsed' })),
    );
    const calls = [...new Set(lapsed.map(({ call }) => call))];
    await enqueueEach(
      tx,
      'admission.fill-seats',
      calls.map((call) => ({ call })),
    );
    for (const { id, municipality, application } of lapsed)
      await trace(tx, who, 'offer.lapsed', id, { municipality, details: { application } });
    return lapsed.length;
  });
}
