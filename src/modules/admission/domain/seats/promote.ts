import type { ApplicationId, CallClassId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import { whomToOffer } from '../allocation/waiting-list.ts';
import type { Call } from '../call/call.ts';
import { allocationInputOf } from './allocation-input.ts';
import type { Applicant } from './applicant.ts';
import type { OfferSource } from './offer.ts';
import { takesMore } from './takes-more.ts';

export type Promotion = {
  readonly application: ApplicationId;
  readonly callClass: CallClassId;
  /** How many who stood before were passed over, and because of what: for the log. */
  readonly passedOver: Readonly<Record<string, number>>;
};

/**
 * Who is offered the seats that are free now: class by class, to the first on the waiting list who wants it and whom the
 * rules have room for. Whoever could have a class they want more, which is free too, gets that one. Classes that have
 * begun take nobody from the list.
 */
export function promote(
  call: Pick<Call, 'kind' | 'seed' | 'rules' | 'classes'>,
  applicants: readonly Applicant[],
  held: readonly {
    readonly application: ApplicationId;
    readonly callClass: CallClassId;
    readonly source: OfferSource;
  }[],
  waiting: readonly ApplicationId[],
  today: LocalDate,
): readonly Promotion[] {
  const { input } = allocationInputOf(call, applicants);
  const holds = new Map<string, string>(held.map((one) => [one.application, one.callClass]));
  const beside = new Set(held.filter(({ source }) => source === 'appeal').map((one) => one.application));
  const free = new Map<CallClassId, number>(
    call.classes
      .filter((one) => takesMore(one, today))
      .map(({ id, seats }) => [
        id,
        seats - held.filter((one) => one.callClass === id && !beside.has(one.application)).length,
      ]),
  );
  const vacated = new Map(input.classes.map((one) => [one.id, one]));
  const promotions: Promotion[] = [];
  for (;;) {
    const next = nextOf(free, (id) =>
      whomToOffer(input, holds, waiting, vacated.get(id) ?? { id, seats: 0 }),
    );
    if (next === undefined) return promotions;
    promotions.push(next);
    holds.set(next.application, next.callClass);
    free.set(next.callClass, (free.get(next.callClass) ?? 0) - 1);
  }
}

/** Among the classes with a free seat: the one that its own first candidate wants most. */
function nextOf(
  free: ReadonlyMap<CallClassId, number>,
  ask: (id: CallClassId) => ReturnType<typeof whomToOffer>,
): Promotion | undefined {
  const open = [...free].filter(([, seats]) => seats > 0).map(([id]) => ({ id, ...ask(id) }));
  const [best] = open
    .flatMap(({ id, offer, passedOver }) => (offer === undefined ? [] : [{ id, offer, passedOver }]))
    .toSorted((a, b) => a.offer.wish - b.offer.wish);
  if (best === undefined) return undefined;
  const passedOver: Record<string, number> = {};
  for (const { reason } of best.passedOver) passedOver[reason] = (passedOver[reason] ?? 0) + 1;
  return { application: best.offer.applicant as ApplicationId, callClass: best.id, passedOver };
}
