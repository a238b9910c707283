import type { Question } from './questions.ts';

const id = (value: string) => `'${value}'::uuid`;

/** What is told and done across the borders of municipalities, asked by somebody outside them. */
export const COOPERATION_QUESTIONS: readonly Question[] = [
  {
    name: 'scope.round_levels',
    belongs: 'staff',
    call: (v) => `scope.round_levels(${id(v.plans.round)})`,
  },
  {
    name: 'scope.drop_mapping_answers',
    belongs: 'staff',
    call: (v) => `scope.drop_mapping_answers(${id(v.plans.round)}, array[${id(v.employee)}])`,
  },
  {
    name: 'scope.told_mapping',
    belongs: 'plan',
    call: (v) => `(select min(t.competences) from scope.told_mapping(${id(v.plans.plan)}) t)`,
  },
  {
    name: 'scope.remove_plan_pool',
    belongs: 'plan',
    call: (v) => `scope.remove_plan_pool(${id(v.plans.pool)})`,
  },
  {
    name: 'scope.carry_pool_shares',
    belongs: 'plan',
    call: (v) => `scope.carry_pool_shares(${id(v.plans.strategy)})`,
  },
  // Work of the timetable, which a web request is never taken for.
  {
    name: 'scope.take_rounds_to_remind',
    call: () => `(select min(r.municipality) from scope.take_rounds_to_remind(current_date, 40000) r)`,
  },
];
