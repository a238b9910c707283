import { z } from 'zod';
import { type LocalDate, parseLocalDate } from '../../kernel/local-date.ts';
import { fail, succeed } from '../../kernel/result.ts';
import { sumPractice } from '../../modules/admission/domain/assessment/practice.ts';
import { openRoutes, ROUTES, routeOptions } from '../../modules/admission/domain/assessment/routes.ts';
import type { Engine } from '../engine.ts';
import { readInputs } from '../read-inputs.ts';

const day = z.string().refine((text) => parseLocalDate(text) !== undefined, 'not a day');
const years = z.number().min(0).max(60);

const Inputs = z.object({
  today: day,
  /** Both days are included; no last day is work that goes on. */
  practice: z.array(
    z.object({
      from: day,
      to: day.nullable(),
      percent: z.number().positive().max(100),
      relevant: z.boolean().exactOptional(),
    }),
  ),
  /** Left out when only the sum is asked for. */
  routes: z
    .object({
      admission_year: z.number(),
      requirements: z.object({
        age235: z.object({ age: z.number(), years }).nullable(),
        prior_learning: z.object({ age: z.number().nullable(), years }).nullable(),
        practice_years: years,
      }),
      has_general: z.boolean().nullable(),
      birth_year: z.number().nullable(),
      core_subjects: z.boolean(),
      education_years: years,
    })
    .exactOptional(),
});

/** The sum of practice in years of full-time work, and what stands in the way of each route to being qualified. */
export const runQualification: Engine = (inputs) => {
  const read = readInputs(Inputs, inputs);
  if (!read.ok) return read;
  const { today, practice, routes: given } = read.value;
  const turned = practice.findIndex(({ from, to }) => to !== null && to < from);
  if (turned !== -1) return fail(`turned period: the last day of practice ${turned + 1} is before its first`);

  const sum = sumPractice(
    practice.map(({ from, to, percent, relevant }) => ({
      startedOn: from as LocalDate,
      endedOn: to as LocalDate | null,
      percent,
      relevant: relevant ?? true,
    })),
    today as LocalDate,
  );
  const answer = { lines: sum.lines, years: sum.years, relevantYears: sum.relevantYears };
  if (given === undefined) return succeed(answer);
  const { age235, prior_learning, practice_years } = given.requirements;
  const options = routeOptions(
    {
      hasGeneral: given.has_general,
      birthYear: given.birth_year,
      coreSubjects: given.core_subjects,
      educationYears: given.education_years,
      practice: sum,
    },
    { age235, priorLearning: prior_learning, practiceYears: practice_years },
    given.admission_year,
  );
  return succeed({
    ...answer,
    open: openRoutes(options),
    obstacles: Object.fromEntries(
      ROUTES.map((route) => [route, options[route].map(({ kind }) => kind)] as const),
    ),
  });
};
