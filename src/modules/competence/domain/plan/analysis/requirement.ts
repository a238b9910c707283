import type { CompetenceId, PlanGoalId, PlanRequirementId, UnitId } from '../../../../../kernel/ids.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import { ASPECTS, type Aspect } from '../gap.ts';
import type { Foundation } from '../figures/foundation.ts';
import { type FigureFault, readAmount, tidyName } from './figures.ts';

export const FLAGS = ['legal', 'critical', 'vulnerable'] as const;
/** Asked for by law; hard to recruit; held by one or few. */
export type Flag = (typeof FLAGS)[number];

export const REQUIREMENT_STATUSES = ['proposed', 'agreed'] as const;
export type RequirementStatus = (typeof REQUIREMENT_STATUSES)[number];

export type RequirementFacts = {
  readonly goal: PlanGoalId;
  readonly competence: CompetenceId;
  readonly aspect: Aspect;
  readonly unit: UnitId | null;
  /** Empty for the whole municipality; a team may have a name and be no unit in the staff list. */
  readonly unitName: string;
  readonly year: number;
  /** 1 to 4 for competence; null for staffing. */
  readonly level: number | null;
  /** Full-time equivalents for staffing, persons for competence. */
  readonly amount: number;
  readonly legal: boolean;
  readonly critical: boolean;
  readonly vulnerable: boolean;
  readonly reason: string;
};
export type Requirement = RequirementFacts & {
  readonly id: PlanRequirementId;
  readonly status: RequirementStatus;
  readonly version: number;
  /** The figures that it was made from; null where somebody wrote it. */
  readonly foundation: Foundation | null;
};

export type RequirementFault =
  | FigureFault
  | 'goal-missing'
  | 'goal-unknown'
  | 'competence-missing'
  | 'competence-unknown'
  | 'aspect-missing'
  | 'year-missing'
  | 'year-outside'
  | 'level-missing'
  | 'level-wrong'
  | 'too-long';
export type RequirementErrors = Readonly<Record<string, RequirementFault>>;

/** What the fields may point to. */
export type RequirementKnown = {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly goals: ReadonlySet<string>;
  readonly competences: ReadonlySet<string>;
  /** The unit of the staff list with this name, for those who see it; a name is kept as it was written all the same. */
  unitOf(name: string): UnitId | null;
};

export const LONGEST = { unit: 200, reason: 2000 } as const;
const YES = 'yes';

export function fieldsOfRequirement(one: RequirementFacts): Fields {
  return {
    goal: one.goal,
    competence: one.competence,
    aspect: one.aspect,
    unit: one.unitName,
    year: String(one.year),
    level: one.level === null ? '' : String(one.level),
    amount: String(one.amount),
    legal: one.legal ? YES : '',
    critical: one.critical ? YES : '',
    vulnerable: one.vulnerable ? YES : '',
    reason: one.reason,
  };
}

/** The same requirement written in one way, so that 2,50 and 2.5 are no conflict. What cannot be read stays as it was typed. */
export function canonicalFields(fields: Fields): Fields {
  const amount = readAmount(fields.amount ?? '', 2);
  return {
    ...fields,
    unit: tidyName(fields.unit ?? ''),
    level: fields.aspect === 'staffing' ? '' : (fields.level ?? ''),
    amount: typeof amount === 'number' ? String(amount) : (fields.amount ?? ''),
    reason: (fields.reason ?? '').trim(),
    ...Object.fromEntries(FLAGS.map((flag) => [flag, fields[flag] === YES ? YES : ''])),
  };
}

/** Everything that is wrong is told at once, field by field. */
export function checkRequirement(
  fields: Fields,
  known: RequirementKnown,
): Result<RequirementFacts, RequirementErrors> {
  const errors: Record<string, RequirementFault> = {};
  const text = (field: string) => (fields[field] ?? '').trim();
  const goal = text('goal');
  if (!known.goals.has(goal)) errors.goal = goal === '' ? 'goal-missing' : 'goal-unknown';
  const competence = text('competence');
  if (!known.competences.has(competence))
    errors.competence = competence === '' ? 'competence-missing' : 'competence-unknown';
  const aspect = ASPECTS.find((one) => one === text('aspect'));
  if (aspect === undefined) errors.aspect = 'aspect-missing';
  const year = Number(text('year'));
  if (text('year') === '') errors.year = 'year-missing';
  else if (!Number.isInteger(year) || year < known.firstYear || year > known.lastYear)
    errors.year = 'year-outside';
  const level = readLevel(text('level'));
  if (aspect === 'competence' && typeof level === 'string') errors.level = level;
  const amount = readAmount(text('amount'), aspect === 'competence' ? 1 : 2);
  if (typeof amount !== 'number') errors.amount = amount.fault;
  const unitName = tidyName(text('unit'));
  if (unitName.length > LONGEST.unit) errors.unit = 'too-long';
  if (text('reason').length > LONGEST.reason) errors.reason = 'too-long';

  if (Object.keys(errors).length > 0 || aspect === undefined || typeof amount !== 'number')
    return fail(errors);
  return succeed({
    goal: goal as PlanGoalId,
    competence: competence as CompetenceId,
    aspect,
    unit: unitName === '' ? null : known.unitOf(unitName),
    unitName,
    year,
    level: aspect === 'competence' && typeof level === 'number' ? level : null,
    amount,
    legal: fields.legal === YES,
    critical: fields.critical === YES,
    vulnerable: fields.vulnerable === YES,
    reason: text('reason'),
  });
}

function readLevel(text: string): number | 'level-missing' | 'level-wrong' {
  if (text === '') return 'level-missing';
  return /^[1-4]$/.test(text) ? Number(text) : 'level-wrong';
}

/** Two requirements that ask for the same: one of them is a slip. */
export function requirementKey(one: RequirementFacts): string {
  const unit = one.unitName.toLowerCase();
  return JSON.stringify([one.goal, one.competence, one.aspect, unit, one.year, one.level]);
}
