import { z } from 'zod';
import { printable } from '../../kernel/printable.ts';
import { fail, succeed, type Result } from '../../kernel/result.ts';
import { checkDecisions } from '../../modules/competence/domain/measures/check-plan.ts';
import { writeLp } from '../../modules/competence/domain/measures/lp-text.ts';
import { buildMeasuresModel } from '../../modules/competence/domain/measures/model.ts';
import type { MeasuresPlan } from '../../modules/competence/domain/measures/plan.ts';
import type { MeasuresProblem } from '../../modules/competence/domain/measures/problem.ts';
import { readPlan } from '../../modules/competence/domain/measures/read-plan.ts';
import {
  type MeasuresFault,
  readMeasuresProblem,
} from '../../modules/competence/domain/measures/read-problem.ts';
import { optimiseMeasures } from '../../modules/competence/optimising/optimise-measures.ts';
import type { MeasuresSolution } from '../../modules/competence/optimising/question.ts';
import type { Engine } from '../engine.ts';
import type { AnswerObject } from '../json.ts';
import { readInputs } from '../read-inputs.ts';

const numbers = z.record(z.string(), z.number());
const tables = z.record(z.string(), numbers);

// A measure, or a limit of one, that is misspelt would otherwise be none.
const Inputs = z.strictObject({
  municipalities: z.array(z.string()),
  competences: z.array(z.string()),
  years: z.number(),
  neighbours: z.array(z.array(z.string())),
  gap: z.record(z.string(), z.record(z.string(), z.array(z.number()))),
  measures: z.strictObject({
    recruit: z
      .strictObject({
        annualPay: numbers,
        costFirstYear: numbers,
        leave: numbers,
        positionFraction: numbers,
        maxPerYear: tables,
      })
      .exactOptional(),
    train: z
      .strictObject({
        from: z.record(z.string(), z.string()),
        years: numbers,
        cost: numbers,
        completion: numbers,
        leave: numbers,
        fraction: numbers,
        capacityPerYear: numbers,
        maxPerMunicipalityYear: z.number(),
        setupCost: numbers,
      })
      .exactOptional(),
    raisePosition: z
      .strictObject({ cost: numbers, setupCost: numbers, potential: tables, maxStepPerYear: z.number() })
      .exactOptional(),
    share: z
      .strictObject({
        cost: numbers,
        travelLoss: z.number(),
        minPart: z.number(),
        maxPostsPerPairYear: z.number(),
      })
      .exactOptional(),
  }),
  budget: z.record(z.string(), z.array(z.number())),
  penalty: numbers,
  discount: z.number(),
  /** How near the best is near enough, as a share of the objective; without it, a proof is wanted. */
  search_gap: z.number().min(0).max(1).exactOptional(),
  /** A plan by the names of its variables, to be followed and checked. */
  solution: numbers.exactOptional(),
  best_known: z.number().gt(0).exactOptional(),
});

/** A proof may take minutes on a busy machine; a file may also hold a problem without end. */
const MOST_SECONDS = 900;
const PROOF = 1e-7;

/** The cheapest mix of measures, proven unless the case says how near the best is near enough. */
export const runMeasuresMip: Engine = async (inputs, { asked }) => {
  const read = readInputs(Inputs, inputs);
  if (!read.ok) return read;
  const { search_gap, solution, best_known, ...told } = read.value;
  const problem = readMeasuresProblem(told);
  if (!problem.ok) return fail(describe(problem.failure));
  const given = solution === undefined ? succeed({}) : followSolution(problem.value, solution);
  if (!given.ok) return given;

  const solved = await optimiseMeasures(problem.value, {
    seconds: MOST_SECONDS,
    gap: search_gap ?? PROOF,
    steps: Number.MAX_SAFE_INTEGER,
    explain: asked.includes('prices') || asked.includes('not_chosen'),
  });
  if (!solved.ok) {
    const { kind, ...more } = solved.failure;
    return fail(`${kind.replaceAll('-', ' ')}: ${'cause' in more ? more.cause : 'no answer came'}`);
  }
  return succeed({
    ...inShort(solved.value),
    lp: writeLp(buildMeasuresModel(problem.value)).trimEnd().split('\n'),
    ...given.value,
    ...(best_known === undefined ? {} : besideBest(solved.value, best_known)),
  });
};

function inShort({ plan, end, gap, prices, notChosen }: MeasuresSolution): AnswerObject {
  const { decisions, objective } = plan;
  return {
    objective: objective.total,
    measures_cost: objective.measures,
    unmet_penalty: objective.unmet,
    status: end !== 'near-enough' ? 'stopped' : gap < 1e-6 ? 'proven optimal' : 'near enough',
    decisions: {
      ...named(decisions.recruit.map((one) => [`rec_${variable(one)}`, one.persons])),
      ...named(decisions.train.map((one) => [`tr_${variable(one)}`, one.persons])),
      ...named(decisions.largerPositions.map((one) => [`pt_${variable(one)}`, one.fte])),
      ...named(
        decisions.sharedPosts.map((one) => [
          `sh_${one.between.join('_')}_${one.competence}_${one.year}`,
          one.posts,
        ]),
      ),
    },
    unmet: named(plan.coverage.map((one) => [variable(one), one.unmet])),
    costs: named(plan.costs.map((one) => [`${one.municipality}_${one.year}`, one.total])),
    prices: prices && {
      per_thousand: named(prices.map((one) => [`${one.municipality}_${one.year}`, one.perThousand])),
      gain: named(prices.map((one) => [`${one.municipality}_${one.year}`, one.extra.gain])),
      fte: named(prices.map((one) => [`${one.municipality}_${one.year}`, one.extra.fte])),
    },
    not_chosen:
      notChosen &&
      Object.fromEntries(
        notChosen.map((one) => [
          `${one.measure} ${one.municipalities.join(' ')} ${one.competence}`,
          { why: one.why, year: one.year, net: one.worth.net, rise: one.rise },
        ]),
      ),
  };
}

/** Follows a plan that somebody else found, and says what it costs and which limits it breaks. */
function followSolution(
  problem: MeasuresProblem,
  solution: Readonly<Record<string, number>>,
): Result<AnswerObject, string> {
  const model = buildMeasuresModel(problem);
  const values = new Float64Array(model.columns.length);
  for (const [name, value] of Object.entries(solution)) {
    const place = model.placeOf.get(name);
    if (place === undefined) return fail(printable(`unknown variable: solution.${name}`));
    values[place] = value;
  }
  const plan: MeasuresPlan = readPlan(problem, model, values);
  return succeed({
    solution_objective: plan.objective.total,
    solution_breaks: checkDecisions(problem, plan.decisions).map(({ kind }) => kind),
  });
}

/** How far our plan is above a plan that is known, and that plan below our bound, as shares of it. */
function besideBest({ plan, bound }: MeasuresSolution, best: number): AnswerObject {
  return {
    above_best_known: Math.max(0, plan.objective.total / best - 1),
    bound_above_best_known: Math.max(0, bound / best - 1),
  };
}

function variable(one: {
  readonly municipality: string;
  readonly competence: string;
  readonly year: number;
}): string {
  return `${one.municipality}_${one.competence}_${one.year}`;
}

function named(entries: readonly (readonly [string, number])[]): AnswerObject {
  return Object.fromEntries(entries);
}

/** What is wrong stands before the colon, and where after it. */
function describe({ kind, where, ...more }: MeasuresFault): string {
  const rest = Object.entries(more).map(([name, value]) => `${name} ${String(value)}`);
  return printable(`${kind.replaceAll('-', ' ')}: ${[where, ...rest].join(', ')}`);
}
