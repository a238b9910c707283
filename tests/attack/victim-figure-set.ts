import type { FigureSourceId } from '../../src/kernel/ids.ts';
import { GJOVIK } from './words.ts';

/** What was taken in for Gjøvik, with a name in it that stands nowhere else. */
export function figuresOf(name: string) {
  const point = (year: number) => ({ year, p10: 40, p50: 45.5, p90: 50 });
  return {
    shape: 1,
    place: 'Gjøvik',
    told: [{ code: GJOVIK, name: 'Gjøvik' }],
    missing: [name],
    register: {
      id: '00000000-0000-4000-8000-000000000901' as FigureSourceId,
      publisher: 'SSB',
      name: 'Folkemengde',
      vintage: '2025',
      licence: 'CC BY 4.0',
      sha256: 'x',
      isSpread: false,
    },
    users: [],
    assumptions: 2026,
    baseYear: 2025,
    draws: 100,
    seed: 2026,
    sickness: 0.1,
    staff: { basis: 'list', listedOn: null, unknown: ['assistant'] },
    years: [2025, 2030],
    lines: [
      { part: 'population', item: 'from80', unit: 'persons', points: [point(2025), point(2030)] },
      { part: 'need-and-supply', item: 'need', unit: 'fte', points: [point(2025), point(2030)] },
      { part: 'profession', item: 'physician', unit: 'fte', points: [{ ...point(2030), p80: 47 }] },
    ],
  };
}
