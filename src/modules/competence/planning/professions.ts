import { POSITION_CODES } from '../../organisation/index.ts';
import { professionOf } from '../domain/plan/analysis/staff-stock.ts';

/** What every position code says of a profession. */
export const PROFESSIONS: ReadonlyMap<string, string> = new Map(
  POSITION_CODES.flatMap((position): [string, string][] => {
    const profession = professionOf(position);
    return profession === undefined ? [] : [[position.code, profession]];
  }),
);
