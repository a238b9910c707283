import { byCodeUnit } from './compare.ts';
import { count, countBy, floorsWithinReach, limitFor } from './caps.ts';
import type { Drawn } from './priority.ts';
import type { Allocation, AllocationInput, Mechanism, Outcome, Refusal } from './types.ts';

/** What a mechanism decided for one applicant: a class or none, and why not the classes wanted more. */
export type Verdict = { readonly class: string | undefined; readonly refusals: readonly Refusal[] };

/** Puts what was decided into the form that is published; `verdicts` stand in the order of `order`. */
export function report(
  mechanism: Mechanism,
  input: AllocationInput,
  order: readonly Drawn[],
  verdicts: readonly Verdict[],
): Allocation {
  const waitingList: string[] = [];
  const outcomes = order.map(({ applicant, lot }, i): Outcome => {
    const verdict = verdicts[i]!;
    const head = { applicant: applicant.id, turn: i + 1, lot };
    if (verdict.class === undefined) {
      const place = waitingList.push(applicant.id);
      return { ...head, outcome: 'waiting', place, refusals: verdict.refusals };
    }
    const wish = applicant.classes.indexOf(verdict.class) + 1;
    return { ...head, outcome: 'seat', class: verdict.class, wish, refusals: verdict.refusals };
  });

  const seated = order.filter((_, i) => verdicts[i]!.class !== undefined).map(({ applicant }) => applicant);
  const givenByClass = countBy(
    verdicts.filter((verdict) => verdict.class !== undefined),
    (verdict) => verdict.class!,
  );
  return {
    mechanism,
    outcomes,
    waitingList,
    counties: countyOutcomes(
      input,
      countBy(seated, ({ county }) => county),
    ),
    classes: input.classes
      .map(({ id, seats }) => ({ class: id, seats, given: count(givenByClass, id) }))
      .sort((a, b) => byCodeUnit(a.class, b.class)),
    municipalitiesServed: new Set(seated.map(({ municipality }) => municipality)).size,
  };
}

function countyOutcomes(input: AllocationInput, given: ReadonlyMap<string, number>): Allocation['counties'] {
  const applicants = countBy(input.applicants, ({ county }) => county);
  return [...floorsWithinReach(input)]
    .map(([county, within]) => ({
      county,
      applicants: count(applicants, county),
      given: count(given, county),
      floor: limitFor(input.rules.countyFloors, county, 0),
      unmet: Math.max(0, within - count(given, county)),
    }))
    .sort((a, b) => byCodeUnit(a.county, b.county));
}
