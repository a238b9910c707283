import type { PlanGoalId, PlanId } from '../../src/kernel/ids.ts';
import { GJOVIK_PLAN, GOALS } from '../../stories/plans/ids.ts';
import { aMix } from './victim-mix.ts';
import type { PlanRows } from './victim-plan-rows.ts';
import { PLAN_WORDS } from './victim-plan-words.ts';
import { GJOVIK } from './words.ts';

/** From a goal to the measures: what the plan is about. */
export type ChainOfVictim = {
  goal: PlanGoalId;
  competence: string;
  /** One that has been taken out of the list. */
  removedCompetence: string;
  requirement: string;
  /** One that no need hangs on, so that it can be taken away. */
  spareRequirement: string;
  need: string;
  capital: string;
  run: string;
  /** A line that the search proposes. */
  mixLine: string;
};

export async function addChain(
  { adviser, at, ofPlan, insert, put }: PlanRows,
  nurse: string,
): Promise<ChainOfVictim> {
  // Nothing hangs on it, so that it can be taken away.
  const goal = (await insert('plan_goal', {
    ...ofPlan,
    sequence: 901,
    title: PLAN_WORDS.goal,
    description: '',
    origin: 'municipal-plan',
    reference: '',
    indicator: '',
    operational: false,
    version: 1,
  })) as PlanGoalId;
  const competence = await insert('competence_item', {
    municipality_code: GJOVIK,
    kind: 'skill',
    name: { nb: PLAN_WORDS.competence, nn: PLAN_WORDS.competence, en: PLAN_WORDS.competence },
    about: '',
    shareable: false,
    created_at: at,
  });
  const removedCompetence = await insert('competence_item', {
    municipality_code: GJOVIK,
    kind: 'skill',
    name: Object.fromEntries(['nb', 'nn', 'en'].map((one) => [one, `${PLAN_WORDS.competence} før`])),
    about: '',
    shareable: false,
    ended_on: '2026-11-01',
    created_at: at,
  });
  const requirement = await insert('plan_requirement', {
    ...ofPlan,
    goal_id: GOALS.home,
    competence_id: nurse,
    aspect: 'competence',
    unit_name: '',
    year: 2029,
    level: 3,
    persons: 12,
    legal: false,
    critical: true,
    vulnerable: true,
    status: 'agreed',
    reason: PLAN_WORDS.measure,
    version: 1,
  });
  const spareRequirement = await insert('plan_requirement', {
    ...ofPlan,
    goal_id: GOALS.home,
    competence_id: nurse,
    aspect: 'staffing',
    unit_name: '',
    year: 2030,
    fte: 2,
    legal: false,
    critical: false,
    vulnerable: false,
    status: 'proposed',
    reason: PLAN_WORDS.measure,
    version: 1,
  });
  const need = await insert('plan_need', {
    ...ofPlan,
    requirement_id: requirement,
    kind: 'learn',
    persons: 4,
    priority: 'high',
    note: PLAN_WORDS.measure,
    version: 1,
  });
  const capital = await insert('plan_capital', {
    ...ofPlan,
    competence_id: nurse,
    aspect: 'competence',
    unit_name: 'Sone Kopperudlia',
    levels: [0, 1, 1, 1, 0],
    persons: 3,
    exits: [],
    basis: 'judgement',
    as_of: '2026-11-01',
    source: '',
    version: 1,
  });
  await put('plan_core_answer', {
    ...ofPlan,
    competence_id: nurse,
    answer: 'contract',
    note: PLAN_WORDS.measure,
    version: 1,
  });
  const { asked, answer: mix, line: mixLine } = aMix(nurse);
  const run = await insert('plan_run', {
    ...ofPlan,
    status: 'done',
    revision: 1,
    problem: asked,
    result: mix,
    asked_by: adviser,
    asked_at: at,
  });
  return { goal, competence, removedCompetence, requirement, spareRequirement, need, capital, run, mixLine };
}

export type MeasuresOfVictim = {
  measure: string;
  adoptedMeasure: string;
};

/** One that is to meet the need, and one of the plan in force, which is reported on. */
export async function addMeasures(
  { adviser, at, ofPlan, insert, put }: PlanRows,
  { need, adopted }: { readonly need: string; readonly adopted: PlanId },
): Promise<MeasuresOfVictim> {
  const measureOf = (plan: PlanId, number: number) =>
    insert('plan_measure', {
      plan_id: plan,
      number,
      title: PLAN_WORDS.measure,
      description: '',
      kind: 'develop',
      target_group: '',
      owner_name: 'Kommunalsjefen',
      owner_person_id: adviser,
      deadline_on: '2029-12-31',
      provider: '',
      study_mode: '',
      binding_months: 0,
      status: 'prioritised',
      status_reason: '',
      indicator: '',
      version: 1,
    });
  const measure = await measureOf(GJOVIK_PLAN, 901);
  // The trail tells who changed it.
  await put('audit_entry', {
    person_id: adviser,
    action: 'plan.measure-changed',
    object_id: GJOVIK_PLAN,
    details: JSON.stringify({ measure }),
  });
  const adoptedMeasure = await measureOf(adopted, 1);
  await put('plan_measure_need', { measure_id: measure, need_id: need, ...ofPlan });
  await put('plan_measure_cost', {
    measure_id: measure,
    ...ofPlan,
    year: 2028,
    funding: 'own-budget',
    ore: 100,
  });
  await insert('plan_measure_report', {
    measure_id: adoptedMeasure,
    plan_id: adopted,
    reported_on: '2026-06-01',
    status: 'running',
    note: PLAN_WORDS.measure,
    written_by: adviser,
    written_at: at,
  });
  return { measure, adoptedMeasure };
}
