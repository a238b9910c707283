import { quantile } from '../../../../kernel/statistics/quantile.ts';
import type { NeedModel } from '../assumptions/need-model.ts';
import type { Variation } from '../need/draws.ts';
import type { MunicipalFigures, NeedProjection } from '../need/need-projection.ts';
import { projectWork } from '../need/project-need.ts';
import { projectStaff, type StaffStart, startOf } from '../need/project-staff.ts';
import type { Parameters } from '../scenario/parameters.ts';
import { addDraws, spreadOverDraws, type Spread, yearsUntilShort } from '../workforce/gap.ts';
import { AGE_BANDS, type AgeBandId, type DrawnArea, type LookBack } from './area.ts';
import { variationsOf } from './draw-area.ts';
import { ageingOf } from './levers.ts';

/** What is likely in each year: the base year first. */
export type Course = readonly (Spread & { readonly year: number })[];

/** The need and the supply of an area under some levers: its municipalities added draw by draw. */
export type AreaNeed = Omit<NeedProjection, 'hours' | 'headcount'> & {
  /** Draw → year: all competences together. */
  readonly allNeed: Float64Array;
  readonly allSupply: Float64Array;
  readonly allGap: Float64Array;
  /** By the number of each municipality: what it needs today, per competence; the base year is the same in all draws. */
  readonly needToday: ReadonlyMap<number, Float64Array>;
};

/** By the number of the municipality: what its own figures say. */
export type FiguresOf = (number: number) => MunicipalFigures;

/**
 * Work is drawn municipality by municipality, because each has luck of its own with how its services are used; staff is run
 * as one from the sum.
 */
export function needOf(
  area: DrawnArea,
  model: NeedModel,
  figures: FiguresOf,
  parameters: Parameters,
): AreaNeed {
  const ageing = ageingOf(parameters);
  const luck = luckOf(area, model);
  const parts = area.parts.map(({ number, contracted }, i) => {
    const own = figures(number);
    const work = projectWork(model, contracted[ageing], own, parameters, luck[i]);
    return { number, work, start: startOf(model, work, own) };
  });
  const [first] = parts;
  if (first === undefined) throw new RangeError('An area without municipalities has no need');
  const sum = (of: (work: NeedProjection) => Float64Array): Float64Array =>
    parts.length === 1 ? of(first.work) : addDraws(parts.map(({ work }) => of(work)));
  const work: NeedProjection = {
    ...first.work,
    users: sum((one) => one.users),
    fte: sum((one) => one.fte),
    need: sum((one) => one.need),
    cases: sum((one) => one.cases),
  };
  const start: StaffStart = {
    persons: addDraws(parts.map((one) => one.start.persons)),
    leaders: {
      posts: parts.reduce((all, one) => all + one.start.leaders.posts, 0),
      educated: parts.reduce((all, one) => all + one.start.leaders.educated, 0),
    },
  };
  const projected = projectStaff(model, work, start, parameters, luck[0]);
  const size = model.competences.length;
  const [allNeed, allSupply] = [totals(projected.need, size), totals(projected.supply, size)];
  return {
    ...projected,
    allNeed,
    allSupply,
    allGap: allNeed.map((value, i) => value - allSupply[i]!),
    needToday: new Map(parts.map((one) => [one.number, one.work.need.slice(0, size)])),
  };
}

/** The luck of a draw is the same whatever lever is pulled, so it is drawn once for an area. */
const lucks = new WeakMap<DrawnArea, readonly (readonly Variation[])[]>();

function luckOf(area: DrawnArea, model: NeedModel): readonly (readonly Variation[])[] {
  const known = lucks.get(area);
  if (known !== undefined) return known;
  const { draws, seed, years } = area;
  const luck = area.parts.map(({ number }) =>
    variationsOf(model, { draws, seed, number, years: years.length }),
  );
  lucks.set(area, luck);
  return luck;
}

function totals(table: Float64Array, size: number): Float64Array {
  const sums = new Float64Array(table.length / size);
  for (let i = 0; i < table.length; i++) {
    const row = Math.floor(i / size);
    sums[row] = sums[row]! + table[i]!;
  }
  return sums;
}

/** One item of a table laid out draw → year → item. */
export function courseOf(table: Float64Array, years: readonly number[], items: number, item: number): Course {
  return years.map((year, t) => ({
    year,
    ...spreadOverDraws(table, years.length * items, t * items + item),
  }));
}

/** One year of one item of such a table. */
export function rangeIn(
  table: Float64Array,
  years: readonly number[],
  of: { readonly year: number; readonly items?: number; readonly item?: number },
): Spread & { readonly year: number } {
  const { year, items = 1, item = 0 } = of;
  return {
    year,
    ...spreadOverDraws(table, years.length * items, years.indexOf(year) * items + item),
  };
}

export function bandCourse({ bands, years }: Pick<LookBack, 'bands' | 'years'>, id: AgeBandId): Course {
  return courseOf(bands, years, AGE_BANDS.length, bandIndex(id));
}

export function bandIndex(id: AgeBandId): number {
  return AGE_BANDS.findIndex((band) => band.id === id);
}

/** What was counted in a group of ages, for years that the register tells of the whole area. */
export function countedIn(
  { history }: DrawnArea,
  id: AgeBandId,
): readonly { readonly year: number; readonly value: number }[] {
  return history.years
    .map((year, t) => ({ year, value: history.bands[t * AGE_BANDS.length + bandIndex(id)]! }))
    .filter(({ value }) => Number.isFinite(value));
}

export type Shortage = {
  /** Share of the draws in which a tenth of the need is lacking before the horizon ends. */
  readonly share: number;
  /** Years until then in the draws where it happens; undefined when it happens in none. */
  readonly years: { readonly p10: number; readonly p50: number; readonly p90: number } | undefined;
};

export const SHORT = 0.1;

/** How soon a tenth of the need is lacking, draw by draw. */
export function shortageOf({ allNeed, allSupply, draws, years }: AreaNeed): Shortage {
  const found: number[] = [];
  for (let d = 0; d < draws; d++) {
    const at = d * years;
    const until = yearsUntilShort(
      allNeed.subarray(at, at + years),
      allSupply.subarray(at, at + years),
      SHORT,
    );
    if (until !== undefined) found.push(until);
  }
  const sorted = Float64Array.from(found).sort();
  return {
    share: found.length / draws,
    years:
      found.length === 0
        ? undefined
        : { p10: quantile(sorted, 0.1), p50: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) },
  };
}

/** The difference between two ways forward, draw by draw: both meet the same luck. */
export function differenceIn(
  table: Float64Array,
  base: Float64Array,
  years: readonly number[],
  year: number,
): Spread {
  return spreadOverDraws(
    table.map((value, i) => value - base[i]!),
    years.length,
    years.indexOf(year),
  );
}

/** Share of what happened that lay within 8 of 10 draws, over the years after the base. */
export function heldOutcomes(
  course: Course,
  counted: readonly { readonly year: number; readonly value: number }[],
): { readonly held: number; readonly of: number } {
  const later = course.slice(1).flatMap((range) => {
    const outcome = counted.find(({ year }) => year === range.year);
    return outcome === undefined ? [] : [{ range, value: outcome.value }];
  });
  const held = later.filter(({ range, value }) => value >= range.p10 && value <= range.p90).length;
  return { held, of: later.length };
}
