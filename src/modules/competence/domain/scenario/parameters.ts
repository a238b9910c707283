/**
 * What a scenario may change. A base set stands in the assumptions; a scenario is a patch on it. Shares and yearly
 * growth are fractions (0.005 is half a per cent), and "points" are fractions too (0.05 is five points).
 */
export type Parameters = {
  readonly population: {
    /** Which course of the population is asked for; the population model knows what the names stand for. */
    readonly alternative: 'main' | 'low' | 'high';
  };
  readonly need: {
    /** Share of the added years of life that are healthy: 0 none, 1 all. */
    readonly healthyAgeing: number;
    /** Yearly growth of hours per user: better or more service. */
    readonly standardGrowth: number;
    /** Yearly fall of hours per user by technology and better ways of working. */
    readonly technology: number;
    /** Yearly growth of hours per user because family does less. */
    readonly familyCare: number;
    /** Yearly growth of users per person. */
    readonly userGrowth: number;
    /** Years until the municipality uses services as the country does, or never. */
    readonly yearsTowardsNational: number | 'never';
  };
  /** Years until changed positions, sick leave, turnover and retirement work in full, in equal steps. */
  readonly phaseInYears: number;
  readonly position: { readonly points: number };
  readonly sickness: { readonly rate: number; readonly change: number };
  readonly retirement: { readonly laterYears: number };
  readonly turnover: { readonly change: number };
  /** Recruits a year as a multiple of the base. */
  readonly recruitment: { readonly factor: number };
  readonly apprentices: {
    readonly perYear: number;
    readonly years: number;
    readonly completion: number;
    readonly stay: number;
  };
  /** Own staff who start an education each year. */
  readonly upskilling: {
    readonly assistantsToSkilled: number;
    readonly skilledToNurse: number;
    readonly nursesToSpecialist: number;
    readonly completion: number;
  };
  /** Share of the hours that the next competence takes over, reached in equal steps. */
  readonly taskSharing: {
    readonly nursesToSkilled: number;
    readonly skilledToAssistants: number;
    readonly years: number;
  };
  readonly leaders: {
    readonly span: number;
    readonly deputies: number;
    readonly seatsPerYear: number;
    readonly completion: number;
  };
};

export type ParameterRule =
  | { readonly kind: 'between'; readonly min: number; readonly max: number; readonly whole?: true }
  | { readonly kind: 'between-or-never'; readonly min: number; readonly max: number }
  | { readonly kind: 'one-of'; readonly words: readonly string[] };

const between = (min: number, max: number): ParameterRule => ({ kind: 'between', min, max });
const whole = (min: number, max: number): ParameterRule => ({ kind: 'between', min, max, whole: true });

/** The range of every parameter. Beyond these the model has nothing to say, and a typing mistake is likelier than a plan. */
export const PARAMETER_RULES: Readonly<Record<string, ParameterRule>> = {
  'population.alternative': { kind: 'one-of', words: ['main', 'low', 'high'] },
  'need.healthyAgeing': between(0, 1),
  'need.standardGrowth': between(-0.05, 0.05),
  'need.technology': between(-0.05, 0.05),
  'need.familyCare': between(-0.05, 0.05),
  'need.userGrowth': between(-0.05, 0.05),
  'need.yearsTowardsNational': { kind: 'between-or-never', min: 0, max: 100 },
  phaseInYears: between(0, 30),
  'position.points': between(-0.5, 0.5),
  'sickness.rate': between(0, 1),
  'sickness.change': between(-0.5, 0.5),
  'retirement.laterYears': between(-10, 10),
  'turnover.change': between(-0.5, 0.5),
  'recruitment.factor': between(0, 10),
  'apprentices.perYear': between(0, 100_000),
  'apprentices.years': whole(1, 6),
  'apprentices.completion': between(0, 1),
  'apprentices.stay': between(0, 1),
  'upskilling.assistantsToSkilled': between(0, 100_000),
  'upskilling.skilledToNurse': between(0, 100_000),
  'upskilling.nursesToSpecialist': between(0, 100_000),
  'upskilling.completion': between(0, 1),
  'taskSharing.nursesToSkilled': between(0, 1),
  'taskSharing.skilledToAssistants': between(0, 1),
  'taskSharing.years': between(0, 50),
  'leaders.span': between(1, 500),
  'leaders.deputies': between(0, 5),
  'leaders.seatsPerYear': between(0, 10_000),
  'leaders.completion': between(0, 1),
};
