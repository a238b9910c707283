import { type Actor, requireAccess } from '../../../../access/index.ts';
import type { CallClassId, CallId } from '../../../../kernel/ids.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { callAccess } from '../../access/index.ts';
import { withoutEachRule, type PricedRule } from '../../domain/allocation/optimum.ts';
import type { Allocation, AllocationInput, Mechanism } from '../../domain/allocation/types.ts';
import { type Call, seatsOf } from '../../domain/call/call.ts';
import {
  allocationInputOf,
  runAllocation,
  withoutOwnPriorities,
} from '../../domain/seats/allocation-input.ts';
import { type Applicant, type NotRanked, standingOf } from '../../domain/seats/applicant.ts';
import {
  type Share,
  sharesBy,
  sharesByMunicipality,
  type Summary,
  summaryOf,
  summaryOfSeating,
} from '../../domain/seats/summary.ts';
import { type WaitsFor, waitsFor } from '../../domain/seats/when-to-decide.ts';
import { reasonsOf, type Why } from '../../domain/seats/why.ts';
import { findRulePrices, type RulePrice as OptimumPrice } from '../../optimum/find-optimum.ts';
import { getCall } from '../../store/call/calls.ts';
import { type County, listCounties } from '../../store/call/counties.ts';
import { listApplicants } from '../../store/seats/applicants.ts';
import { findLastDayForPapers } from '../../store/seats/extensions.ts';
import { listRuns, type StoredRun } from '../../store/seats/runs.ts';
import { listHeld } from '../../store/seats/seats.ts';

export type RowInOrder = {
  readonly applicant: Applicant;
  readonly turn: number;
  readonly result: { readonly class: CallClassId; readonly wish: number } | { readonly place: number };
  readonly why: Why;
};

/** The chosen allocation without a rule; `county` when it is the floor or cap of one county alone. */
export type RulePrice = {
  readonly rule: PricedRule['rule'];
  readonly county: string | null;
  readonly summary: Summary;
};

/** The allocation as it would be today. */
export type Preview = {
  readonly inputHash: string;
  readonly chosen: Mechanism;
  readonly mechanisms: readonly { readonly mechanism: Mechanism; readonly summary: Summary }[];
  readonly prices: readonly RulePrice[];
  /** `not-asked` until somebody asks; `not-available` when it was not found in time. */
  readonly optimum: Omit<Summary, 'unmet'> | 'not-asked' | 'not-available';
  /** What the optimum would gain without each rule; empty until somebody asks. */
  readonly optimumPrices: readonly OptimumPrice[];
  readonly allocation: Allocation;
  readonly services: readonly Share[];
  readonly municipalities: readonly Share[];
  readonly order: readonly RowInOrder[];
  /** Undefined when the seats can be shared out today. */
  readonly waits: WaitsFor | undefined;
};

export type ClassSeats = {
  readonly id: CallClassId;
  readonly name: string;
  readonly seats: number;
  readonly accepted: number;
  readonly open: number;
  /** Never less than none: a seat that came of an appeal is beside the others. */
  readonly free: number;
};

export type SeatsView = {
  readonly call: Call;
  readonly seats: number;
  readonly counties: readonly County[];
  /** Undefined when nobody is ready, or the seats have been shared out. */
  readonly preview: Preview | undefined;
  readonly left: readonly { readonly why: NotRanked; readonly count: number }[];
  /** Those without credits, who get their seats beside the order. */
  readonly nonCredit: readonly Applicant[];
  /** After the decision: how it stands with each class, and who waits. */
  readonly classes: readonly ClassSeats[];
  readonly waiting: readonly Applicant[];
  readonly notPlaced: readonly Applicant[];
  readonly runs: readonly Pick<StoredRun, 'id' | 'kind' | 'madeAt'>[];
};

const OPTIMUM_SECONDS = 20;

/** How the seats of a call would be shared out, or how it stands with them since they were. */
export async function viewSeats(
  actor: Actor,
  id: CallId,
  ask: { optimum: boolean },
  { db, today }: Platform,
): Promise<SeatsView> {
  const { view, input } = await db.read(actor, async (tx) => {
    const call = await getCall(tx, id);
    requireAccess(actor, callAccess, 'allocate-seats', call, 'programme-coordinator');
    const [applicants, lastPersonalDay] = await Promise.all([
      listApplicants(tx, id, today),
      findLastDayForPapers(tx, id, today),
    ]);
    const ranked = allocationInputOf(call, applicants);
    const isReady =
      call.status === 'published' && ranked.input.applicants.length > 0 && ranked.input.classes.length > 0;
    const common = await readCommon(tx, call, applicants, today);
    const waits = waitsFor(call, lastPersonalDay, today);
    return {
      view: {
        ...common,
        preview: isReady ? previewOf(call, ranked.input, applicants, waits) : undefined,
        left: countLeft(ranked.left),
      },
      input: ranked.input,
    };
  });
  // The solver takes seconds, and no transaction waits for it.
  if (!ask.optimum || view.preview === undefined) return view;
  return { ...view, preview: { ...view.preview, ...(await optimumOf(input)) } };
}

async function readCommon(
  tx: ReadTx,
  call: Call,
  applicants: readonly Applicant[],
  today: Platform['today'],
) {
  const [counties, runs, held] = await Promise.all([
    listCounties(tx, today),
    listRuns(tx, call.id),
    listHeld(tx, call.id),
  ]);
  const state = { kind: call.kind, decided: call.status === 'decided' };
  const standing = (one: Applicant) => standingOf(one, state);
  const byPriority = (a: Applicant, b: Applicant) =>
    (a.placement?.priority ?? 0) - (b.placement?.priority ?? 0);
  return {
    call,
    seats: seatsOf(call),
    counties,
    nonCredit: applicants.filter((one) => one.track === 'non-credit' && !one.withdrawn),
    classes: call.classes
      .filter(({ cancelled }) => cancelled === null)
      .map(({ id, name, seats }): ClassSeats => {
        const here = held.filter(({ callClass }) => callClass === id);
        const within = here.filter(({ source }) => source !== 'appeal').length;
        return {
          id,
          name,
          seats,
          accepted: here.filter(({ status }) => status === 'accepted').length,
          open: here.filter(({ status }) => status === 'offered').length,
          free: Math.max(0, seats - within),
        };
      }),
    waiting: applicants.filter((one) => standing(one) === 'waiting').toSorted(byPriority),
    notPlaced: applicants.filter((one) =>
      ['waiting', 'declined', 'lapsed', 'given-up', 'left-list', 'not-placed', 'not-qualified'].includes(
        standing(one),
      ),
    ),
    runs,
  };
}

function countLeft(left: readonly { why: NotRanked }[]): SeatsView['left'] {
  const counts = new Map<NotRanked, number>();
  for (const { why } of left) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, count]) => ({ why, count }));
}

const SIDE_BY_SIDE: readonly Mechanism[] = ['serial-dictatorship', 'coverage-first'];

function previewOf(
  call: Call,
  input: AllocationInput,
  applicants: readonly Applicant[],
  waits: WaitsFor | undefined,
): Preview {
  const chosen = call.rules.mechanism;
  const run = runAllocation(input, chosen);
  const { allocation } = run;
  return {
    inputHash: run.inputHash,
    chosen,
    mechanisms: [...new Set([...SIDE_BY_SIDE, chosen])].map((mechanism) => ({
      mechanism,
      summary: summaryOf(
        mechanism === chosen ? allocation : runAllocation(withoutOwnPriorities(input), mechanism).allocation,
      ),
    })),
    prices: pricesOf(input, chosen, summaryOf(allocation)),
    optimumPrices: [],
    optimum: 'not-asked',
    allocation,
    services: sharesBy(allocation, applicants, ({ service }) => ({ key: service, name: service })),
    municipalities: sharesByMunicipality(allocation, applicants),
    order: orderOf(allocation, input, applicants),
    waits,
  };
}

function orderOf(
  allocation: Allocation,
  input: AllocationInput,
  applicants: readonly Applicant[],
): readonly RowInOrder[] {
  const known = new Map(applicants.map((one) => [one.application as string, one]));
  const stated = new Map(input.applicants.map((one) => [one.id, one]));
  return allocation.outcomes.flatMap((outcome): RowInOrder[] => {
    const applicant = known.get(outcome.applicant);
    const given = stated.get(outcome.applicant);
    if (applicant === undefined || given === undefined) return [];
    return [
      {
        applicant,
        turn: outcome.turn,
        result:
          outcome.outcome === 'seat'
            ? { class: outcome.class as CallClassId, wish: outcome.wish }
            : { place: outcome.place },
        why: { kind: 'allocated', reasons: reasonsOf(outcome, allocation, given) },
      },
    ];
  });
}

/** Each kind of rule as a whole, and each county's floor or cap that somebody's seat hangs on. */
function pricesOf(input: AllocationInput, chosen: Mechanism, withAll: Summary): readonly RulePrice[] {
  return withoutEachRule(input).flatMap(({ rule, input: freer }): RulePrice[] => {
    const summary = summaryOf(runAllocation(freer, chosen).allocation);
    const county = 'county' in rule ? rule.county : null;
    const costs = (['given', 'municipalities', 'firstWish'] as const).some(
      (figure) => summary[figure] !== withAll[figure],
    );
    return county === null || costs ? [{ rule: rule.rule, county, summary }] : [];
  });
}

async function optimumOf(input: AllocationInput): Promise<Pick<Preview, 'optimum' | 'optimumPrices'>> {
  const { optimum, prices } = await findRulePrices(input, { seconds: OPTIMUM_SECONDS });
  if (optimum.outcome !== 'found') return { optimum: 'not-available', optimumPrices: [] };
  return {
    optimum: summaryOfSeating(input, optimum.classOf),
    optimumPrices: prices.filter((price) => !('county' in price) || price.worth !== 0),
  };
}
