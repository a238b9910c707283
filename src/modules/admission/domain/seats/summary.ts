import type { Allocation, AllocationInput } from '../allocation/types.ts';
import type { Applicant } from './applicant.ts';

/** An allocation in the figures by which one is compared with another. */
export type Summary = {
  readonly given: number;
  readonly municipalities: number;
  readonly firstWish: number;
  readonly waiting: number;
  /** Seats that counties lack to their floor. */
  readonly unmet: number;
};

export function summaryOf(allocation: Allocation): Summary {
  return {
    given: allocation.outcomes.length - allocation.waitingList.length,
    municipalities: allocation.municipalitiesServed,
    firstWish: allocation.outcomes.filter((one) => one.outcome === 'seat' && one.wish === 1).length,
    waiting: allocation.waitingList.length,
    unmet: allocation.counties.reduce((sum, { unmet }) => sum + unmet, 0),
  };
}

/** A seating that no mechanism made, such as the optimum, in the same figures where it has them. */
export function summaryOfSeating(
  input: AllocationInput,
  classOf: ReadonlyMap<string, string>,
): Omit<Summary, 'unmet'> {
  const seated = input.applicants.filter(({ id }) => classOf.has(id));
  return {
    given: seated.length,
    municipalities: new Set(seated.map(({ municipality }) => municipality)).size,
    firstWish: seated.filter(({ id, classes }) => classes[0] === classOf.get(id)).length,
    waiting: input.applicants.length - seated.length,
  };
}

export type Share = {
  readonly key: string;
  readonly name: string;
  readonly applicants: number;
  readonly given: number;
};

/** How many of those who took part have a seat, by something that each of them has. */
export function sharesBy(
  allocation: Allocation,
  applicants: readonly Applicant[],
  groupOf: (applicant: Applicant) => Pick<Share, 'key' | 'name'>,
): readonly Share[] {
  const known = new Map(applicants.map((one) => [one.application as string, one]));
  const shares = new Map<string, { name: string; applicants: number; given: number }>();
  for (const { applicant, outcome } of allocation.outcomes) {
    const one = known.get(applicant);
    if (one === undefined) continue;
    const { key, name } = groupOf(one);
    const share = shares.get(key) ?? { name, applicants: 0, given: 0 };
    share.applicants += 1;
    if (outcome === 'seat') share.given += 1;
    shares.set(key, share);
  }
  return [...shares].map(([key, share]) => ({ key, ...share }));
}

/**
 * By the municipality that there is today, as the caps count it. Of two with the same name, each is told with its county.
 */
export function sharesByMunicipality(
  allocation: Allocation,
  applicants: readonly Applicant[],
): readonly Share[] {
  const named = Map.groupBy(applicants, ({ standsForName }) => standsForName);
  const isShared = (name: string) => new Set(named.get(name)?.map(({ standsFor }) => standsFor)).size > 1;
  return sharesBy(allocation, applicants, ({ standsFor, standsForName, county }) => ({
    key: standsFor,
    name: isShared(standsForName) ? `${standsForName} (${county.name})` : standsForName,
  }));
}
