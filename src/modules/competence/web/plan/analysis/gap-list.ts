import { alphabet } from '../../../../../kernel/alphabet.ts';
import { GAP_STATES, type GapState } from '../../../domain/plan/gap.ts';
import type { GapView, NamedGapRow } from '../../../views/plan/analysis/gap.ts';
import { type AnalysisFrame, unitOf } from './frame.tsx';
import { analysisPaths } from './paths.ts';

const GAP_SORTS = ['competence', 'unit', 'year', 'staffing', 'level', 'state'] as const;
type GapSort = (typeof GAP_SORTS)[number];

export type GapAsk = {
  readonly query: string;
  readonly state: GapState | null;
  readonly year: number | null;
  readonly sort: GapSort;
  readonly descending: boolean;
};

/** From the address, where anything may stand. */
export function readGapAsk(query: (name: string) => string | undefined): GapAsk {
  const year = query('year') ?? '';
  const sort = query('sort') ?? '';
  return {
    query: (query('q') ?? '').trim().slice(0, 200),
    state: GAP_STATES.find((one) => one === query('state')) ?? null,
    year: /^\d{4}$/.test(year) ? Number(year) : null,
    sort: GAP_SORTS.find((one) => one === sort.replace(/^-/, '')) ?? 'competence',
    descending: sort.startsWith('-'),
  };
}

/** What nobody requires is left out until somebody asks for it. Rows that are alike keep the order of their names. */
export function findGap(view: GapView, ask: GapAsk, frame: AnalysisFrame): readonly NamedGapRow[] {
  const place = (row: NamedGapRow) => unitOf(row.unit, frame, view.shell.plan);
  const direction = ask.descending ? -1 : 1;
  return view.rows
    .filter(
      (row) =>
        `${row.competenceName} ${place(row)}`.toLowerCase().includes(ask.query.toLowerCase()) &&
        (ask.state === null ? row.state !== 'no-requirement' : row.state === ask.state) &&
        (ask.year === null || row.year === ask.year),
    )
    .sort((a, b) => direction * compare(a, b, ask.sort, place));
}

function compare(a: NamedGapRow, b: NamedGapRow, by: GapSort, place: (row: NamedGapRow) => string): number {
  switch (by) {
    case 'competence':
      return alphabet.compare(a.competenceName, b.competenceName);
    case 'unit':
      return alphabet.compare(place(a), place(b));
    case 'year':
      return a.year - b.year;
    case 'staffing':
      return (a.staffing?.gap ?? -1) - (b.staffing?.gap ?? -1);
    case 'level':
      return (a.competenceLevel?.gap ?? -1) - (b.competenceLevel?.gap ?? -1);
    case 'state':
      return GAP_STATES.indexOf(a.state) - GAP_STATES.indexOf(b.state);
  }
}

/** Where one goes on from a row: to the decision about it, or to those that share it. */
export function nextOf(view: GapView, row: NamedGapRow): string | undefined {
  const plan = view.shell.plan.id;
  const asked = view.requirements.filter(
    ({ competence, unitName, year }) =>
      competence === row.competence && unitName === row.unit && year === row.year,
  );
  const [only] = asked;
  if (only === undefined) return undefined;
  if (asked.length === 1) return analysisPaths.need(plan, only.id);
  return `${analysisPaths.needs(plan)}?q=${encodeURIComponent(`${row.competenceName} ${row.year}`)}`;
}
