import { capAgainst, count, countSeat, floorsWithinReach, noSeatsGiven, type SeatsGiven } from './caps.ts';
import { drawLots, inPriorityOrder } from './priority.ts';
import type { AllocationInput, RefusalReason, SeatApplicant, SeatClass } from './types.ts';

/** Who holds which class: seats and open offers. An applicant who is not there has none. */
export type SeatsHeld = ReadonlyMap<string, string>;

export type PassedOver = {
  readonly applicant: string;
  readonly reason:
    | RefusalReason
    | 'class not on the list'
    | 'reserve comes first'
    | 'county floor comes first';
};

export type NextOffer = {
  /** Nobody: nobody who waits lists the class and fits the rules. */
  readonly offer:
    | {
        readonly applicant: string;
        /** 1 for the first wish. */
        readonly wish: number;
        readonly because: 'next in order' | 'reserve' | 'county floor';
      }
    | undefined;
  /** Everybody who stands before that one in priority order, and why the offer is not theirs. For the log. */
  readonly passedOver: readonly PassedOver[];
};

/**
 * To whom a vacated seat is offered: in priority order, the first who lists the class and breaks no cap; those whom an
 * unfilled reserve of the class is for go before the rest, and then those from a county below its floor. The lots are the
 * same as in the allocation, so nobody's place on the list ever changes.
 *
 * Somebody who has a seat is never on the list, so no seat that is given is ever taken, not to be improved either.
 */
export function whomToOffer(
  input: AllocationInput,
  held: SeatsHeld,
  waiting: readonly string[],
  vacated: SeatClass,
): NextOffer {
  const byId = new Map(input.applicants.map((applicant) => [applicant.id, applicant]));
  const given = noSeatsGiven();
  for (const [id, classId] of held) countSeat(given, byId.get(id), classId);
  const inLine = waiting.flatMap((id) => (held.has(id) ? [] : (byId.get(id) ?? [])));
  const line = inPriorityOrder(drawLots(input.seed, inLine), vacated.tiers ?? input.rules.tiers);
  const order = line.map(({ applicant }) => applicant);

  const preferences = preferencesOf(input, vacated, given, held, byId);
  const against = new Map(order.map((one) => [one, reasonAgainst(input, given, one, vacated)]));
  for (const { because, fits } of preferences) {
    const found = order.find((one) => against.get(one) === undefined && fits(one));
    if (found === undefined) continue;
    return {
      offer: { applicant: found.id, wish: found.classes.indexOf(vacated.id) + 1, because },
      passedOver: order.slice(0, order.indexOf(found)).map(({ id }, i) => ({
        applicant: id,
        reason:
          against.get(order[i]!) ??
          (because === 'reserve' ? 'reserve comes first' : 'county floor comes first'),
      })),
    };
  }
  return {
    offer: undefined,
    passedOver: order.map((one) => ({ applicant: one.id, reason: against.get(one)! })),
  };
}

function reasonAgainst(
  { rules }: AllocationInput,
  given: SeatsGiven,
  applicant: SeatApplicant,
  vacated: SeatClass,
): PassedOver['reason'] | undefined {
  if (!applicant.classes.includes(vacated.id)) return 'class not on the list';
  return capAgainst(given, applicant, vacated, rules);
}

type Preference = {
  readonly because: NonNullable<NextOffer['offer']>['because'];
  readonly fits: (applicant: SeatApplicant) => boolean;
};

/** The groups that are asked one after the other; the last is everybody. */
function preferencesOf(
  input: AllocationInput,
  vacated: SeatClass,
  given: SeatsGiven,
  held: SeatsHeld,
  byId: ReadonlyMap<string, SeatApplicant>,
): readonly Preference[] {
  const there = [...held].flatMap(([id, classId]) => (classId === vacated.id ? (byId.get(id) ?? []) : []));
  const isOf = (group: string) => (applicant: SeatApplicant) => applicant.groups?.includes(group) ?? false;
  const floors = floorsWithinReach(input);
  return [
    ...(vacated.reserves ?? [])
      .filter(({ group, seats }) => there.filter(isOf(group)).length < seats)
      .map(({ group }): Preference => ({ because: 'reserve', fits: isOf(group) })),
    {
      because: 'county floor',
      fits: ({ county }) => count(given.counties, county) < floors.get(county)!,
    },
    { because: 'next in order', fits: () => true },
  ];
}
