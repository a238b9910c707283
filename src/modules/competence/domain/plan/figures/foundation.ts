import type { PlanFigureSetId } from '../../../../../kernel/ids.ts';
import { dayInNorway, type LocalDate } from '../../../../../kernel/local-date.ts';
import { linesOfPart, pointIn, positionsFor, type TakenSet } from './figure-set.ts';
import type { Quantile } from './propose.ts';

/**
 * What a requirement was founded on when it was made from figures. It stays with the requirement, also where somebody writes
 * another amount and where the plan is rolled, so that nobody takes last year's figures for this year's.
 */
export type Foundation = {
  readonly set: PlanFigureSetId;
  readonly takenOn: LocalDate;
  /** First and last year of the plan that the figures were taken into. */
  readonly years: readonly [number, number];
  /** The year that they are for. */
  readonly year: number;
  readonly quantile: Quantile;
  /** Positions that the middle of the futures asks for, and that are enough in eight of ten. */
  readonly p50: number;
  readonly p80: number;
};

/** Undefined where the set does not tell both of the profession in the year: then nothing can be held against it later. */
export function foundationOf(
  set: TakenSet,
  plan: { readonly firstYear: number; readonly lastYear: number },
  of: { readonly code: string; readonly year: number; readonly quantile: Quantile },
): Foundation | undefined {
  const line = linesOfPart(set.figures, 'profession').find(({ item }) => item === of.code);
  const point = line && pointIn(line, of.year);
  if (point === undefined || point.p50 === null || point.p80 === undefined) return undefined;
  return {
    set: set.id,
    takenOn: dayInNorway(set.takenAt),
    years: [plan.firstYear, plan.lastYear],
    year: of.year,
    quantile: of.quantile,
    p50: positionsFor(point.p50, set.figures),
    p80: positionsFor(point.p80, set.figures),
  };
}

/** What was chosen when requirements were made from the figures of a plan before this one. */
export type LastChoices<Made> = {
  readonly years: Foundation['years'];
  readonly takenOn: LocalDate;
  /** What most of them were made from; the middle where they are as many. */
  readonly quantile: Quantile;
  readonly made: readonly Made[];
};

/**
 * Requirements that came along with the roll and were made from figures, with the newest of those figures. A requirement
 * made from one of the plan's own sets is no choice of last time.
 */
export function lastChoices<Made extends { readonly foundation: Foundation | null }>(
  requirements: readonly Made[],
  own: readonly PlanFigureSetId[],
): LastChoices<Made> | undefined {
  const before = requirements.flatMap((made) =>
    made.foundation === null || own.includes(made.foundation.set)
      ? []
      : [{ made, foundation: made.foundation }],
  );
  const newest = before
    .map(({ foundation }) => foundation)
    .toSorted(byDay)
    .at(-1);
  if (newest === undefined) return undefined;
  const these = before.filter(({ foundation }) => foundation.set === newest.set);
  const count = (one: Quantile) => these.filter(({ foundation }) => foundation.quantile === one).length;
  return {
    years: newest.years,
    takenOn: newest.takenOn,
    quantile: count('p80') > count('p50') ? 'p80' : 'p50',
    made: these.map(({ made }) => made),
  };
}

const byDay = (a: Foundation, b: Foundation): number =>
  a.takenOn < b.takenOn ? -1 : a.takenOn > b.takenOn ? 1 : a.set < b.set ? -1 : 1;
