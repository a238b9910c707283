import { z } from 'zod';
import { assertNever, fail, succeed } from '../../kernel/result.ts';
import { runGrades, type GradesFailure } from '../../modules/competence/domain/workforce/grades.ts';
import { runStockFlow, type StockFlowFailure } from '../../modules/competence/domain/workforce/stock-flow.ts';
import type { Engine } from '../engine.ts';
import { readInputs } from '../read-inputs.ts';

const numbers = z.array(z.number()).max(10_000);
const Staff = z.object({
  years: z.number(),
  stock: numbers,
  exit_prob: numbers,
  retire_prob: numbers,
  study_years: z.number(),
  intake: numbers,
  completion: z.number(),
  pipeline: numbers,
  enter_share: z.number(),
  graduate_age: numbers,
  recruits: numbers,
  recruit_age: numbers,
  employment_rate: numbers,
  position_fraction: numbers,
  sick_absence: numbers,
});
const MOST_GRADES = 200;
const Markov = z.object({
  P: z.array(z.array(z.number()).max(MOST_GRADES)).max(MOST_GRADES),
  recruit_share: numbers,
  recruits: z.number().optional(),
  start: numbers,
  years: z.number(),
});

/** A stock of staff by age, or, where the inputs have a matrix `P`, staff in grades with Markov moves. */
export const runWorkforceStockFlow: Engine = (inputs) => {
  if (Object.hasOwn(inputs, 'P')) {
    const read = readInputs(Markov, inputs);
    if (!read.ok) return read;
    const { P, recruit_share, recruits, start, years } = read.value;
    const grades = runGrades({
      moves: P,
      recruitShare: recruit_share,
      start,
      years,
      ...(recruits === undefined ? {} : { recruits }),
    });
    if (!grades.ok) return fail(describeGrades(grades.failure));
    const { path, steadyState, wastage } = grades.value;
    return succeed({ path, steady_state: steadyState, wastage });
  }

  const read = readInputs(Staff, inputs);
  if (!read.ok) return read;
  const staff = read.value;
  const years = runStockFlow({
    years: staff.years,
    stock: staff.stock,
    exit: staff.exit_prob,
    retire: staff.retire_prob,
    education: {
      studyYears: staff.study_years,
      intake: staff.intake,
      completion: staff.completion,
      pipeline: staff.pipeline,
      enterShare: staff.enter_share,
      graduateAge: staff.graduate_age,
    },
    recruits: staff.recruits,
    recruitAge: staff.recruit_age,
    employmentRate: staff.employment_rate,
    positionFraction: staff.position_fraction,
    sickAbsence: staff.sick_absence,
  });
  if (!years.ok) return fail(describeStock(years.failure));
  return succeed(
    years.value.map(({ effectiveFte, stock, ...rest }) => ({
      ...rest,
      effective_fte: effectiveFte,
      stock: [...stock],
    })),
  );
};

function describeStock(failure: StockFlowFailure): string {
  switch (failure.kind) {
    case 'wrong-length':
      return `wrong length: ${failure.where} has ${failure.found} figures, not ${failure.expected}`;
    case 'not-a-number-of-people':
      return `not a number of people: ${failure.value} in ${failure.where}, element ${failure.index}`;
    case 'not-a-share':
      return `not between 0 and 1: ${failure.value} in ${failure.where}, element ${failure.index}`;
    case 'spread-over-more-than-all':
      return `more than all: the shares in ${failure.where} add up to ${failure.sum}`;
    case 'not-a-number-of-years':
      return `not a number of years: ${failure.value} for ${failure.where}`;
    default:
      return assertNever(failure);
  }
}

function describeGrades(failure: GradesFailure): string {
  switch (failure.kind) {
    case 'wrong-shape':
      return `wrong shape: ${failure.where} has ${failure.found} elements, not ${failure.expected}`;
    case 'not-a-probability':
      return `not between 0 and 1: ${failure.value} in ${failure.where}, element ${failure.index}`;
    case 'row-above-one':
      return `more than all: the moves from grade ${failure.grade + 1} add up to ${failure.sum}`;
    case 'recruit-shares-do-not-add-up':
      return `not a whole: the recruit shares add up to ${failure.sum}`;
    case 'not-a-number-of-people':
      return `not a number of people: ${failure.value} in ${failure.where}`;
    case 'not-a-number-of-years':
      return `not a number of years: ${failure.value}`;
    case 'no-steady-state':
      return 'no steady state: there is a grade that nobody ever leaves';
    default:
      return assertNever(failure);
  }
}
