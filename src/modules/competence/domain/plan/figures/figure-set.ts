import type { FigureSourceId, PersonId, PlanFigureSetId } from '../../../../../kernel/ids.ts';
import { dayInNorway, type LocalDate } from '../../../../../kernel/local-date.ts';

/** What a set tells of, in the order in which it is read: people first, then what they need, and what is there for it. */
export const FIGURE_PARTS = [
  'population',
  'conditions',
  'users',
  'need-and-supply',
  'gap',
  'services',
  'education',
  'supply-by-education',
  'gap-by-education',
  'profession',
] as const;
export type FigurePart = (typeof FIGURE_PARTS)[number];

/** What is likely in a year: 8 of 10 futures lie from p10 to p90. Null is a handful of persons, who are not counted out. */
export type FigurePoint = {
  readonly year: number;
  readonly p10: number | null;
  readonly p50: number | null;
  readonly p90: number | null;
  /** Of needs by profession alone: enough in 8 of 10 futures. */
  readonly p80?: number | undefined;
};

export type FigureLine = {
  readonly part: FigurePart;
  readonly item: string;
  readonly unit: 'persons' | 'fte';
  readonly points: readonly FigurePoint[];
};

export type FigureOrigin = {
  readonly id: FigureSourceId;
  readonly publisher: string;
  readonly name: string;
  readonly vintage: string;
};

/**
 * What was expected of a place on the day that it was taken into a plan, with what one must know to work it out anew. It is
 * read by everybody who reads the plan and printed in its documents, so it tells of no staff that is not told beyond the
 * municipality.
 *
 * It is kept for good, so a change of shape gets a new `shape`.
 */
export type FigureSet = {
  readonly shape: 1;
  readonly place: string;
  /** Municipalities that the register tells of, and those that it does not. */
  readonly told: readonly { readonly code: string; readonly name: string }[];
  readonly missing: readonly string[];
  readonly register: FigureOrigin & {
    readonly licence: string;
    readonly sha256: string;
    /** Single ages were spread from groups: cohorts are not known, and the figures are not for use. */
    readonly isSpread: boolean;
  };
  /** Published figures about users that the place's own level was read from. */
  readonly users: readonly FigureOrigin[];
  /** The year of the assumption set. */
  readonly assumptions: number;
  readonly baseYear: number;
  readonly draws: number;
  readonly seed: number;
  /** Share of the agreed time that is lost to sick leave: work is counted as present, positions as agreed. */
  readonly sickness: number;
  /**
   * What there is of staff: from the municipality's list, without small groups, which stand in `unknown`; or as many as the
   * need of the base year asks for, where no list could be used.
   */
  readonly staff:
    | {
        readonly basis: 'list';
        /** Null where the register came in another way: then it is of the day that the set was taken in. */
        readonly listedOn: LocalDate | null;
        readonly unknown: readonly string[];
      }
    | { readonly basis: 'need' };
  /** The years that tables are about; the base year first. */
  readonly years: readonly number[];
  readonly lines: readonly FigureLine[];
};

/** As it was taken in, with who and when. */
export type TakenSet = {
  readonly id: PlanFigureSetId;
  readonly number: number;
  readonly figures: FigureSet;
  readonly takenBy: PersonId;
  readonly takenAt: Date;
};

/** The base year, the plan's last, and ten and twenty years on: those of them that the picture reaches. */
export function yearsToTell(
  drawn: readonly number[],
  baseYear: number,
  plan: { readonly lastYear: number },
): readonly number[] {
  const wanted = new Set([baseYear, plan.lastYear, baseYear + 10, baseYear + 20]);
  return drawn.filter((year) => wanted.has(year));
}

/** The last year of a plan, or the last that the figures tell of where they do not tell of that one. */
export function yearAhead({ years }: Pick<FigureSet, 'years'>, lastYear: number): number {
  return years.includes(lastYear) ? lastYear : (years.at(-1) ?? lastYear);
}

export function pointIn({ points }: FigureLine, year: number): FigurePoint | undefined {
  return points.find((point) => point.year === year);
}

export function linesOfPart({ lines }: FigureSet, part: FigurePart): readonly FigureLine[] {
  return lines.filter((line) => line.part === part);
}

export function lineOf({ lines }: FigureSet, part: FigurePart, item: string): FigureLine | undefined {
  return lines.find((line) => line.part === part && line.item === item);
}

/** Full-time equivalents in positions, for so many present: to the tenth, as people write them. */
export function positionsFor(present: number, { sickness }: Pick<FigureSet, 'sickness'>): number {
  return Math.round((present / (1 - sickness)) * 10) / 10;
}

export type Moved = {
  readonly line: FigureLine;
  readonly year: number;
  readonly before: FigurePoint;
  readonly after: FigurePoint;
};

/**
 * What one set says otherwise than another of the same year: the last that both tell of and that the plan reaches. What only
 * one of them tells is no movement.
 */
export function movedBetween(before: FigureSet, after: FigureSet, lastYear: number): readonly Moved[] {
  const common = after.years.filter((year) => before.years.includes(year));
  const year = common.findLast((one) => one <= lastYear) ?? common[0];
  if (year === undefined) return [];
  return after.lines.flatMap((line): readonly Moved[] => {
    const other = lineOf(before, line.part, line.item);
    const [was, is] = [other && pointIn(other, year), pointIn(line, year)];
    if (was === undefined || is === undefined) return [];
    const isSame = was.p10 === is.p10 && was.p50 === is.p50 && was.p90 === is.p90;
    return isSame ? [] : [{ line, year, before: was, after: is }];
  });
}

/**
 * Whether a staff list of that day tells of the staff later than the set does. A set without a list, or made from a register
 * that came in another way, is of the day on which it was taken in.
 */
export function isListNewer(
  { figures, takenAt }: Pick<TakenSet, 'figures' | 'takenAt'>,
  day: LocalDate,
): boolean {
  const { staff } = figures;
  return day > ((staff.basis === 'list' ? staff.listedOn : null) ?? dayInNorway(takenAt));
}
