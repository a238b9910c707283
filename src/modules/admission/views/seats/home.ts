import { type Actor, hasRole } from '../../../../access/index.ts';
import type { ApplicationId, CallId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { Localised } from '../../../../kernel/locale.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { listCalls } from '../../store/call/calls.ts';
import { listOpenOffers } from '../../store/seats/own-offers.ts';

export type OfferAtHome = {
  readonly application: ApplicationId;
  readonly className: string;
  readonly replyBy: LocalDate;
};
export type CallAtHome = {
  readonly id: CallId;
  readonly name: Localised;
  readonly todo: 'finish' | 'decide' | null;
};

export type SeatsAtHome = {
  readonly offers: readonly OfferAtHome[];
  /** Undefined for those who do not write calls. */
  readonly calls: readonly CallAtHome[] | undefined;
};

/** What waits for this person among offers and calls. */
export async function viewSeatsAtHome(actor: Actor, { db, today }: Platform): Promise<SeatsAtHome> {
  const coordinates = hasRole(actor, 'programme-coordinator');
  return db.read(actor, async (tx) => {
    const [offers, calls] = await Promise.all([
      hasRole(actor, 'applicant') ? listOpenOffers(tx, actor.person.id) : [],
      coordinates ? listCalls(tx) : undefined,
    ]);
    return {
      offers,
      calls: calls
        ?.filter(({ status }) => status === 'draft' || status === 'published')
        .map(({ id, name, status, days }) => ({
          id,
          name,
          todo:
            status === 'draft'
              ? 'finish'
              : days.documentsDueOn !== null && days.documentsDueOn < today
                ? 'decide'
                : null,
        })),
    };
  });
}
