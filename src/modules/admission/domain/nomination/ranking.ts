import type { ApplicationId } from '../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';

/** What a municipality has said of one of its applicants: a place in its order, left out, or nothing yet. */
export type Nominated = {
  readonly application: ApplicationId;
  /** Null when the applicant was left out; undefined while nothing has been said. */
  readonly rank: number | null | undefined;
};

/** The applicants in the municipality's order. Two of one rank, as after a merger, keep the order they came in. */
export function orderOf(nominated: readonly Nominated[]): readonly ApplicationId[] {
  return nominated
    .filter((one): one is Nominated & { rank: number } => typeof one.rank === 'number')
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ application }) => application);
}

export type RankingFault =
  | { readonly kind: 'not-a-number'; readonly application: ApplicationId }
  | { readonly kind: 'same-number'; readonly application: ApplicationId; readonly number: number };

/**
 * The order that typed numbers mean. A field without a number leaves the applicant unranked, and holes are closed: 2, 5
 * and 9 are first, second and third. Two of one number are a choice that has not been made, and nobody makes it for them.
 */
export function orderFromNumbers(
  typed: readonly { readonly application: ApplicationId; readonly text: string }[],
): Result<readonly ApplicationId[], readonly RankingFault[]> {
  const filled = typed.filter(({ text }) => text.trim() !== '');
  const faults: RankingFault[] = [];
  const taken = new Set<number>();
  const numbered = filled.flatMap(({ application, text }) => {
    const number = /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : 0;
    if (number < 1) faults.push({ kind: 'not-a-number', application });
    else if (taken.has(number)) faults.push({ kind: 'same-number', application, number });
    taken.add(number);
    return [{ application, number }];
  });
  if (faults.length > 0) return fail(faults);
  return succeed(numbered.toSorted((a, b) => a.number - b.number).map(({ application }) => application));
}

/** One step up or down; the first stays first, and the last last. */
export function moveInOrder(
  order: readonly ApplicationId[],
  application: ApplicationId,
  direction: 'up' | 'down',
): readonly ApplicationId[] {
  const at = order.indexOf(application);
  const to = direction === 'up' ? at - 1 : at + 1;
  if (at === -1 || to < 0 || to >= order.length) return order;
  const moved = [...order];
  moved.splice(at, 1);
  moved.splice(to, 0, application);
  return moved;
}

/**
 * What the page showed, in a few letters, so that a change is not saved over one that somebody else made meanwhile. It is
 * the same for the same order, whoever wrote it.
 */
export function rankingSeen(nominated: readonly Nominated[]): string {
  const leftOut = nominated.filter(({ rank }) => rank === null).map(({ application }) => application);
  return `${orderOf(nominated).join(',')};${leftOut.toSorted().join(',')}`;
}

/** Applicants who apply together, by the name that they have all written; one alone is nobody's group. */
export function jointGroups<Applicant extends { readonly jointName: string }>(
  applicants: readonly Applicant[],
): ReadonlyMap<string, readonly Applicant[]> {
  const named = applicants.filter(({ jointName }) => jointName.trim() !== '');
  const groups = Map.groupBy(named, ({ jointName }) => jointName.trim().toLocaleLowerCase('nb'));
  return new Map(
    [...groups.values()]
      .filter((group) => group.length > 1)
      .map((group) => [group[0]?.jointName.trim() ?? '', group]),
  );
}
