import { accountFor } from './account.ts';
import type { Decisions, MeasuresPlan } from './plan.ts';
import type { MeasuresProblem } from './problem.ts';

type Measure = 'recruit' | 'train' | 'larger-positions' | 'shared-posts';
type Of = {
  readonly measure: Measure;
  /** A municipality, or two with a blank between. */
  readonly where: string;
  readonly competence: string;
  readonly year: number;
};

/** A limit that does not hold: what the plan has, and the most (or least) it may have. */
export type BrokenLimit =
  | ({ readonly kind: 'not-in-the-problem' | 'told-twice' | 'not-a-whole-number' } & Of)
  | ({
      readonly kind: 'too-many' | 'too-large-a-step' | 'taken-back' | 'part-too-small';
      readonly is: number;
      readonly limit: number;
    } & Of)
  | ({ readonly kind: 'parts-are-not-the-posts'; readonly is: number; readonly limit: number } & Of)
  | {
      readonly kind: 'too-few-seats';
      readonly competence: string;
      readonly year: number;
      readonly is: number;
      readonly limit: number;
    }
  | {
      readonly kind: 'over-budget';
      readonly municipality: string;
      readonly year: number;
      readonly is: number;
      readonly limit: number;
    }
  | { readonly kind: 'does-not-add-up'; readonly where: string; readonly is: number; readonly limit: number };

/** A solver works with some millionths of slack, and sums of money are large. */
const SLACK = 1e-6;

const isOver = (is: number, limit: number) => !(is <= limit + SLACK * Math.max(1, Math.abs(limit)));

/**
 * Every limit that decisions break, worked out from the decisions alone: by following people and money through the years,
 * with nothing of the program that may have found them. Decisions that are typed in can be checked as well as found ones.
 */
export function checkDecisions(problem: MeasuresProblem, decisions: Decisions): readonly BrokenLimit[] {
  const { costs } = accountFor(problem, decisions);
  return [
    ...checkPersons(problem, decisions, 'recruit'),
    ...checkPersons(problem, decisions, 'train'),
    ...checkSeats(problem, decisions),
    ...checkLargerPositions(problem, decisions),
    ...checkSharedPosts(problem, decisions),
    ...costs
      .filter(({ total, budget }) => isOver(total, budget))
      .map(({ municipality, year, total, budget }) => ({
        kind: 'over-budget' as const,
        municipality,
        year,
        is: total,
        limit: budget,
      })),
  ];
}

/** As {@link checkDecisions}, and that costs, coverage and objective are what the decisions lead to. */
export function checkMeasuresPlan(problem: MeasuresProblem, plan: MeasuresPlan): readonly BrokenLimit[] {
  const account = accountFor(problem, plan.decisions);
  const broken = [...checkDecisions(problem, plan.decisions)];
  const compare = (where: string, is: number | undefined, limit: number) => {
    if (is === undefined || isOver(is, limit) || isOver(limit, is))
      broken.push({ kind: 'does-not-add-up', where, is: is ?? Number.NaN, limit });
  };
  for (const part of ['total', 'measures', 'unmet'] as const)
    compare(`objective ${part}`, plan.objective[part], account.objective[part]);
  for (const [i, one] of account.costs.entries()) {
    const told = plan.costs[i];
    const isSame = told?.municipality === one.municipality && told.year === one.year;
    compare(`cost ${one.municipality} ${one.year}`, isSame ? told.total : undefined, one.total);
  }
  for (const [i, one] of account.coverage.entries()) {
    const told = plan.coverage[i];
    const isSame =
      told?.municipality === one.municipality &&
      told.competence === one.competence &&
      told.year === one.year &&
      told.gap === one.gap;
    compare(
      `unmet ${one.municipality} ${one.competence} ${one.year}`,
      isSame ? told.unmet : undefined,
      one.unmet,
    );
  }
  return broken;
}

function checkPersons(
  problem: MeasuresProblem,
  decisions: Decisions,
  measure: 'recruit' | 'train',
): readonly BrokenLimit[] {
  return withoutTwins(
    decisions[measure].map((one) => ({
      of: { measure, where: one.municipality, competence: one.competence, year: one.year },
      persons: one.persons,
      from: 'from' in one ? one.from : undefined,
    })),
    ({ of, persons, from }) => {
      const m = problem.municipalities.indexOf(of.where);
      const k = problem.competences.indexOf(of.competence);
      const possible = problem[measure === 'recruit' ? 'recruiting' : 'training'][k];
      if (m < 0 || !possible || !isYear(problem, of.year)) return [{ kind: 'not-in-the-problem', ...of }];
      if ('from' in possible && problem.competences[possible.from] !== from)
        return [{ kind: 'not-in-the-problem', ...of }];
      if (!Number.isInteger(persons) || persons < 0) return [{ kind: 'not-a-whole-number', ...of }];
      const limit = 'maxPerYear' in possible ? possible.maxPerYear[m]! : possible.maxPerMunicipalityYear;
      return persons > limit ? [{ kind: 'too-many', ...of, is: persons, limit }] : [];
    },
  );
}

function checkSeats(problem: MeasuresProblem, decisions: Decisions): readonly BrokenLimit[] {
  const begun = Map.groupBy(decisions.train, ({ competence, year }) => `${competence} ${year}`);
  return [...begun.values()].flatMap((together) => {
    const { competence, year } = together[0]!;
    const limit = problem.training[problem.competences.indexOf(competence)]?.capacityPerYear;
    const is = together.reduce((persons, one) => persons + one.persons, 0);
    return limit !== undefined && is > limit
      ? [{ kind: 'too-few-seats' as const, competence, year, is, limit }]
      : [];
  });
}

function checkLargerPositions(problem: MeasuresProblem, decisions: Decisions): readonly BrokenLimit[] {
  const levels = decisions.largerPositions.map((one) => ({
    of: {
      measure: 'larger-positions' as const,
      where: one.municipality,
      competence: one.competence,
      year: one.year,
    },
    level: one.fte,
  }));
  return withoutTwins(levels, ({ of, level }) => {
    const m = problem.municipalities.indexOf(of.where);
    const larger = problem.largerPositions[problem.competences.indexOf(of.competence)];
    if (m < 0 || !larger || !isYear(problem, of.year) || !(level >= 0))
      return [{ kind: 'not-in-the-problem', ...of }];
    const potential = larger.potential[m]!;
    const levelIn = (year: number) =>
      levels.find((one) => isSameLine(one.of, of) && one.of.year === year)?.level ?? 0;
    const most = larger.maxStepPerYear * potential;
    return [
      ...(isOver(level, potential)
        ? [{ kind: 'too-many' as const, ...of, is: level, limit: potential }]
        : []),
      ...steps(problem, of, levelIn, most),
    ];
  });
}

function checkSharedPosts(problem: MeasuresProblem, decisions: Decisions): readonly BrokenLimit[] {
  const posts = decisions.sharedPosts.map((one) => ({
    of: {
      measure: 'shared-posts' as const,
      where: one.between.join(' '),
      competence: one.competence,
      year: one.year,
    },
    posts: one.posts,
    parts: one.parts,
  }));
  const pairs = new Set(
    problem.pairs.map(
      ({ first, second }) => `${problem.municipalities[first]} ${problem.municipalities[second]}`,
    ),
  );
  return withoutTwins(posts, ({ of, posts: shared, parts }) => {
    const sharing = problem.sharing[problem.competences.indexOf(of.competence)];
    if (!pairs.has(of.where) || !sharing || !isYear(problem, of.year))
      return [{ kind: 'not-in-the-problem', ...of }];
    if (!Number.isInteger(shared) || shared < 0) return [{ kind: 'not-a-whole-number', ...of }];
    const both = parts[0] + parts[1];
    const least = sharing.minPart * shared;
    const smallest = Math.min(...parts);
    const postsIn = (year: number) =>
      posts.find((one) => isSameLine(one.of, of) && one.of.year === year)?.posts ?? 0;
    return [
      ...(isOver(both, shared) || isOver(shared, both)
        ? [{ kind: 'parts-are-not-the-posts' as const, ...of, is: both, limit: shared }]
        : []),
      ...(isOver(least, smallest)
        ? [{ kind: 'part-too-small' as const, ...of, is: smallest, limit: least }]
        : []),
      ...steps(problem, of, postsIn, sharing.maxPostsPerPairYear),
    ];
  });
}

/** What has been built up is kept: a level that is gone the next year is told here too, as that year tells nothing. */
function steps(
  problem: MeasuresProblem,
  of: Of,
  levelIn: (year: number) => number,
  most: number,
): readonly BrokenLimit[] {
  const is = levelIn(of.year);
  const before = of.year === 0 ? 0 : levelIn(of.year - 1);
  const after = of.year + 1 < problem.years ? levelIn(of.year + 1) : is;
  return [
    ...(isOver(is - before, most)
      ? [{ kind: 'too-large-a-step' as const, ...of, is: is - before, limit: most }]
      : []),
    ...(isOver(is, after)
      ? [{ kind: 'taken-back' as const, ...of, year: of.year + 1, is: after, limit: is }]
      : []),
  ];
}

function withoutTwins<One extends { readonly of: Of }>(
  all: readonly One[],
  checkOne: (one: One) => readonly BrokenLimit[],
): readonly BrokenLimit[] {
  const seen = new Set<string>();
  return all.flatMap((one): readonly BrokenLimit[] => {
    const key = JSON.stringify(one.of);
    if (seen.has(key)) return [{ kind: 'told-twice', ...one.of }];
    seen.add(key);
    return checkOne(one);
  });
}

function isSameLine(a: Of, b: Of): boolean {
  return a.where === b.where && a.competence === b.competence;
}

function isYear(problem: MeasuresProblem, year: number): boolean {
  return Number.isInteger(year) && year >= 0 && year < problem.years;
}
