import { printable } from '../../../../kernel/printable.ts';

export type Wrong =
  | 'missing'
  | 'not-a-region'
  | 'not-a-year'
  | 'not-a-sex'
  | 'not-a-number'
  | 'negative'
  | 'not-whole'
  | 'too-large'
  | 'too-many-cells'
  | 'not-an-indicator'
  | 'not-an-alternative'
  | 'age-not-covered'
  | 'group-backwards'
  | 'told-twice'
  | 'sex-missing'
  | 'year-missing'
  | 'year-to-come'
  | 'no-municipality'
  | 'code-ended'
  | 'other-borders'
  | 'too-many-of-an-age'
  | 'nobody'
  | 'sum-differs';

/** What is wrong, where, and what stands there; the page and the command line have the sentences. */
export type FigureProblem = {
  /** 0 where there are no rows, because the figures were fetched. */
  readonly row: number;
  readonly column: string;
  readonly wrong: Wrong;
  /** Safe to print. */
  readonly found: string;
  /** The row that has told the same before. */
  readonly earlier?: number;
  /** On the first of a kind: how many of it there are, where not all are kept. */
  readonly alike?: number;
};

/** Enough to see what they have in common; thousands of the same would hide the others. */
const FIRST_OF_A_KIND = 5;
/** Nobody reads more than this, however many kinds there are. */
const MOST_PROBLEMS = 200;
const LONGEST_FOUND = 60;

type Kind = { count: number; readonly place: number };

/** What was found wrong so far: the first of each kind are kept to be told, and all are counted. */
export type ProblemList = {
  readonly kept: FigureProblem[];
  count: number;
  readonly kinds: Map<string, Kind>;
};

export function noProblems(): ProblemList {
  return { kept: [], count: 0, kinds: new Map() };
}

export function note(
  problems: ProblemList,
  row: number,
  column: string,
  wrong: Wrong,
  found: string = '',
  earlier?: number,
): void {
  problems.count += 1;
  const name = kindOf(row, column, wrong);
  const kind = problems.kinds.get(name) ?? { count: 0, place: problems.kept.length };
  problems.kinds.set(name, kind);
  kind.count += 1;
  if (kind.count > FIRST_OF_A_KIND) {
    const first = problems.kept[kind.place];
    if (first !== undefined) problems.kept[kind.place] = { ...first, alike: kind.count };
  } else if (problems.kept.length < MOST_PROBLEMS) {
    const shown = printable(found.length > LONGEST_FOUND ? `${found.slice(0, LONGEST_FOUND - 1)}…` : found);
    problems.kept.push({
      row,
      column: printable(column),
      wrong,
      found: shown,
      ...(earlier === undefined ? {} : { earlier }),
    });
  }
}

/** A hundred columns of ages are one place to whoever looks for what is wrong, and so are those of a table. */
function kindOf(row: number, column: string, wrong: Wrong): string {
  if (row === 0 || /^a\d/.test(column)) return wrong;
  return wrong === 'too-many-cells' ? wrong : `${wrong} ${column}`;
}

type ProblemKind = {
  readonly problems: readonly FigureProblem[];
  /** Of the same kind, and not among these. */
  readonly more: number;
};

/** Problems that were kept, kind by kind in the order that each was first met, and how many are of kinds not kept at all. */
export function kindsOf(
  kept: readonly FigureProblem[],
  count: number,
): { readonly kinds: readonly ProblemKind[]; readonly others: number } {
  const groups = Map.groupBy(kept, ({ row, column, wrong }) => kindOf(row, column, wrong));
  const kinds = [...groups.values()].map((problems) => ({
    problems,
    more: Math.max(0, (problems[0]?.alike ?? problems.length) - problems.length),
  }));
  const told = kinds.reduce((sum, { problems, more }) => sum + problems.length + more, 0);
  return { kinds, others: Math.max(0, count - told) };
}
