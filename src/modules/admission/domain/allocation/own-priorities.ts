import { deferredAcceptance } from './deferred-acceptance.ts';
import type { MatchingInput, MatchingReason } from './matching.ts';
import { drawLots, inPriorityOrder } from './priority.ts';
import { report, type Verdict } from './report.ts';
import type { Allocation, AllocationInput, RefusalReason } from './types.ts';

/**
 * Deferred acceptance for a call: each class ranks those who list it by its own tiers where it has some, and by the
 * call's where it has none. Turns and the waiting list are by the call's own order. The input must be without faults.
 */
export function allocateByOwnPriorities(input: AllocationInput): Allocation {
  const order = inPriorityOrder(drawLots(input.seed, input.applicants), input.rules.tiers);
  const matched = new Map(
    deferredAcceptance(asMatching(input, order)).map((one) => [one.applicant, one] as const),
  );
  const verdicts = order.map(({ applicant }): Verdict => {
    const one = matched.get(applicant.id)!;
    return {
      class: one.class,
      refusals: one.refusals.map(({ class: id, reason }) => ({ class: id, reason: possible(reason) })),
    };
  });
  return report('deferred-acceptance', input, order, verdicts);
}

function asMatching(input: AllocationInput, order: ReturnType<typeof inPriorityOrder>): MatchingInput {
  const { maxPerMunicipalityPerClass, maxPerCountyPerClass } = input.rules;
  const whoLists = new Map(input.classes.map(({ id }) => [id, [] as (typeof order)[number][]]));
  for (const one of order) for (const id of one.applicant.classes) whoLists.get(id)!.push(one);
  return {
    applicants: input.applicants,
    classes: input.classes.map(({ id, seats, tiers, reserves }) => {
      const listers = whoLists.get(id)!;
      const ranked = tiers === undefined ? listers : inPriorityOrder(listers, tiers);
      return {
        id,
        seats,
        priority: ranked.map(({ applicant }) => applicant.id),
        maxPerMunicipality: maxPerMunicipalityPerClass ?? null,
        maxPerCounty: maxPerCountyPerClass ?? null,
        ...(reserves && { reserves }),
      };
    }),
  };
}

function possible(reason: MatchingReason): RefusalReason {
  // A call ranks everybody who lists a class and has no regions.
  if (reason === 'not accepted' || reason === 'region cap') throw new Error(`Cannot be: ${reason}`);
  return reason;
}
