import { professionOf } from '../analysis/staff-stock.ts';
import { type FigureSet, type FigurePoint, linesOfPart, pointIn, positionsFor } from './figure-set.ts';

/** The middle of the futures, or enough in eight of ten: to be prepared for more than the middle. */
export const QUANTILES = ['p50', 'p80'] as const;
export type Quantile = (typeof QUANTILES)[number];

/** How many full-time equivalents of a profession the plan's last year asks for. */
export type ProposedStaffing = {
  /** The code of the common competence. */
  readonly code: string;
  readonly year: number;
  /** Present, as projected. */
  readonly present: number;
  readonly point: FigurePoint;
  /** In positions, as requirements and what is held are counted: with as much sick leave as today. */
  readonly positions: number;
};

/** Nothing when the picture does not reach the year. */
export function proposeStaffing(
  set: FigureSet,
  year: number,
  quantile: Quantile,
): readonly ProposedStaffing[] {
  return linesOfPart(set, 'profession').flatMap((line): readonly ProposedStaffing[] => {
    const point = pointIn(line, year);
    const present = point?.[quantile];
    if (point === undefined || present === undefined || present === null) return [];
    return [{ code: line.item, year, present, point, positions: positionsFor(present, set) }];
  });
}

/**
 * The groups of the engine that a profession is made of, in the order of the engine. Specialist nurses are nurses; a group of
 * several professions is none of them.
 */
export function groupsOfProfessions(groups: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [index, group] of groups.entries()) {
    const code = professionOf({ code: '', group });
    if (code !== undefined) found.set(code, [...(found.get(code) ?? []), index]);
  }
  return found;
}
