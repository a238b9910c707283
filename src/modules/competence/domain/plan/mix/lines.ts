import { accountFor } from '../../measures/account.ts';
import type { Decisions } from '../../measures/plan.ts';
import type { MeasuresProblem } from '../../measures/problem.ts';

/** One thing to do, as a planner takes it into the plan: what, where, how much, and what it costs each year (1000 kr). */
export type MixLine = {
  /** Made from what the line says, so that a ticked line is the same in the next request. */
  readonly key: string;
  readonly kind: 'recruit' | 'train' | 'larger' | 'share';
  /** One, or the two that share. In the engine's names. */
  readonly municipalities: readonly string[];
  readonly competence: string;
  readonly from: string | null;
  /** The year it begins, counted from 0. */
  readonly year: number;
  /** Persons, full-time equivalents or posts: the most in any year. */
  readonly amount: number;
  readonly costs: readonly number[];
};

const NOTHING: Decisions = { recruit: [], train: [], largerPositions: [], sharedPosts: [] };

/** What was decided, put together so that what belongs together is one line. Their costs add up to those of the plan. */
export function linesOf(problem: MeasuresProblem, decisions: Decisions): readonly MixLine[] {
  const setUp = new Set<string>();
  const line = (
    told: Omit<MixLine, 'key' | 'costs'>,
    only: Partial<Decisions>,
    needsSetUp: boolean,
  ): MixLine => {
    const { costs } = accountFor(problem, { ...NOTHING, ...only });
    const place = JSON.stringify([told.kind, told.municipalities, told.competence]);
    // To set up is paid once, by the line that comes first.
    const paysSetUp = needsSetUp && !setUp.has(place);
    if (needsSetUp) setUp.add(place);
    return {
      ...told,
      key: [told.kind, ...told.municipalities, told.competence, told.year].join('-'),
      costs: Array.from({ length: problem.years }, (_, year) =>
        costs
          .filter((one) => one.year === year)
          .reduce((sum, one) => sum + one.total - (paysSetUp ? 0 : one.setUp), 0),
      ),
    };
  };
  return [
    ...inOrder(decisions.recruit.filter(({ persons }) => persons > 0)).map((one) =>
      line(
        {
          kind: 'recruit',
          municipalities: [one.municipality],
          competence: one.competence,
          from: null,
          year: one.year,
          amount: one.persons,
        },
        { recruit: [one] },
        false,
      ),
    ),
    ...inOrder(decisions.train.filter(({ persons }) => persons > 0)).map((one) =>
      line(
        {
          kind: 'train',
          municipalities: [one.municipality],
          competence: one.competence,
          from: one.from,
          year: one.year,
          amount: one.persons,
        },
        { train: [one] },
        true,
      ),
    ),
    ...[
      ...Map.groupBy(
        inOrder(decisions.largerPositions.filter(({ fte }) => fte > 1e-6)),
        ({ municipality, competence }) => `${municipality} ${competence}`,
      ).values(),
    ].map((these) =>
      line(
        {
          kind: 'larger',
          municipalities: [these[0]!.municipality],
          competence: these[0]!.competence,
          from: null,
          year: these[0]!.year,
          amount: Math.max(...these.map(({ fte }) => fte)),
        },
        { largerPositions: these },
        true,
      ),
    ),
    ...[
      ...Map.groupBy(
        inOrder(decisions.sharedPosts.filter(({ posts }) => posts > 0)),
        ({ between, competence }) => `${between.join(' ')} ${competence}`,
      ).values(),
    ].map((these) =>
      line(
        {
          kind: 'share',
          municipalities: these[0]!.between,
          competence: these[0]!.competence,
          from: null,
          year: these[0]!.year,
          amount: Math.max(...these.map(({ posts }) => posts)),
        },
        { sharedPosts: these },
        false,
      ),
    ),
  ].sort((a, b) => a.year - b.year || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function inOrder<One extends { readonly year: number }>(these: readonly One[]): readonly One[] {
  return [...these].sort((a, b) => a.year - b.year);
}
