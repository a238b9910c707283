import type { LocalDate } from '../../../../kernel/local-date.ts';
import { yearOf } from '../../../../kernel/local-date.ts';
import type { Call, Requirements } from '../call/call.ts';
import type { PracticeSum } from './practice.ts';

/** Generell studiekompetanse, the 23/5 rule, realkompetanse. An applicant is qualified by exactly one. */
export const ROUTES = ['general', 'age-23-5', 'prior-learning'] as const;
export type Route = (typeof ROUTES)[number];

/** What the officer has found in the papers. */
export type Findings = {
  /** Whether generell studiekompetanse is documented; null while nobody has looked. */
  readonly hasGeneral: boolean | null;
  readonly birthYear: number | null;
  /** The six subjects of upper secondary school that the 23/5 rule asks for. */
  readonly coreSubjects: boolean;
  /** Years of full-time education that the 23/5 rule counts beside work. */
  readonly educationYears: number;
  readonly practice: Pick<PracticeSum, 'years' | 'relevantYears'>;
};

/** Why a route is not open, each with what the reader needs to see for themselves that it is so. */
export type Obstacle =
  /** The call does not admit by this route. */
  | { readonly kind: 'not-in-call' }
  | { readonly kind: 'general-unknown' }
  | { readonly kind: 'no-general' }
  | { readonly kind: 'has-general' }
  /** Whoever meets the 23/5 rule has generell studiekompetanse by it, and is not assessed by prior learning. */
  | { readonly kind: 'meets-age-23-5' }
  | { readonly kind: 'birth-year-unknown' }
  | { readonly kind: 'too-young'; readonly age: number; readonly needed: number }
  | { readonly kind: 'core-subjects-missing' }
  | { readonly kind: 'too-few-years'; readonly years: number; readonly needed: number }
  | { readonly kind: 'too-few-relevant-years'; readonly years: number; readonly needed: number }
  /** What the call asks of everybody, whatever the route. */
  | { readonly kind: 'too-little-practice'; readonly years: number; readonly needed: number };

export type RouteOptions = Readonly<Record<Route, readonly Obstacle[]>>;

/**
 * What stands in the way of each route; a route with nothing in the way is open. Ages and years are the call's, because
 * institutions set them differently and change them.
 */
export function routeOptions(
  findings: Findings,
  requirements: Requirements,
  admissionYear: number,
): RouteOptions {
  const general = [...generalObstacles(findings), ...practiceForAll(findings, requirements)];
  const age235 = [
    ...age235Obstacles(findings, requirements, admissionYear),
    ...practiceForAll(findings, requirements),
  ];
  return {
    general,
    'age-23-5': age235,
    'prior-learning': [
      ...priorLearningObstacles(findings, requirements, admissionYear),
      ...(age235.length === 0 ? [{ kind: 'meets-age-23-5' } as const] : []),
      ...practiceForAll(findings, requirements),
    ],
  };
}

/** The routes with nothing in the way. */
export function openRoutes(options: RouteOptions): readonly Route[] {
  return ROUTES.filter((route) => options[route].length === 0);
}

/** Ages are counted in the year of admission: the year in which the first class of the call begins. */
export function admissionYear(call: Pick<Call, 'classes'>, today: LocalDate): number {
  const starts = call.classes.map(({ startsOn }) => startsOn).toSorted();
  return yearOf(starts[0] ?? today);
}

function generalObstacles({ hasGeneral }: Findings): readonly Obstacle[] {
  if (hasGeneral === null) return [{ kind: 'general-unknown' }];
  return hasGeneral ? [] : [{ kind: 'no-general' }];
}

function age235Obstacles(
  { hasGeneral, birthYear, coreSubjects, educationYears, practice }: Findings,
  { age235 }: Requirements,
  year: number,
): readonly Obstacle[] {
  if (age235 === null) return [{ kind: 'not-in-call' }];
  const years = practice.years + educationYears;
  return [
    ...alreadyGeneral(hasGeneral),
    ...ageObstacles(birthYear, age235.age, year),
    ...(coreSubjects ? [] : [{ kind: 'core-subjects-missing' } as const]),
    ...(years < age235.years ? [{ kind: 'too-few-years', years, needed: age235.years } as const] : []),
  ];
}

function priorLearningObstacles(
  { hasGeneral, birthYear, practice }: Findings,
  { priorLearning }: Requirements,
  year: number,
): readonly Obstacle[] {
  if (priorLearning === null) return [{ kind: 'not-in-call' }];
  const years = practice.relevantYears;
  return [
    ...alreadyGeneral(hasGeneral),
    ...(priorLearning.age === null ? [] : ageObstacles(birthYear, priorLearning.age, year)),
    ...(years < priorLearning.years
      ? [{ kind: 'too-few-relevant-years', years, needed: priorLearning.years } as const]
      : []),
  ];
}

/** The two other routes are for those without generell studiekompetanse, so that must be known first. */
function alreadyGeneral(hasGeneral: boolean | null): readonly Obstacle[] {
  if (hasGeneral === null) return [{ kind: 'general-unknown' }];
  return hasGeneral ? [{ kind: 'has-general' }] : [];
}

function ageObstacles(birthYear: number | null, needed: number, year: number): readonly Obstacle[] {
  if (birthYear === null) return [{ kind: 'birth-year-unknown' }];
  const age = year - birthYear;
  return age < needed ? [{ kind: 'too-young', age, needed }] : [];
}

function practiceForAll({ practice }: Findings, { practiceYears }: Requirements): readonly Obstacle[] {
  return practice.years < practiceYears
    ? [{ kind: 'too-little-practice', years: practice.years, needed: practiceYears }]
    : [];
}
