import type { PlanId } from '../../src/kernel/ids.ts';
import type { PlanRows } from './victim-plan-rows.ts';
import { PLAN_WORDS } from './victim-plan-words.ts';
import { GJOVIK } from './words.ts';

/** Plans before and after the one that is worked on. */
export type YearsOfVictim = {
  /** The plan before, which is in force. */
  adopted: PlanId;
  /** One that can be put forward, and one that has been. */
  drafted: PlanId;
  forward: PlanId;
  /** One that was carried on into another, which nobody has changed. */
  rolled: PlanId;
};

/** One in force, two that are about to be adopted, and one that was carried on into another. */
export async function addOtherPlans({ adviser, at, insert, put }: PlanRows): Promise<YearsOfVictim> {
  const adopted = (await insert('plan', {
    kind: 'municipal',
    municipality_code: GJOVIK,
    name: 'Planen som gjelder på Gjøvik',
    language: 'nb',
    first_year: 2023,
    last_year: 2026,
    state: 'in-force',
    revision: 9,
    levels: [],
    budgets: {},
    measures_numbered: 1,
    created_by: adviser,
    created_at: at,
    changed_at: at,
    adopted_on: '2022-12-15',
  })) as PlanId;
  const [drafted, forward] = await Promise.all(
    ['draft', 'political-case'].map((state) =>
      insert('plan', {
        kind: 'municipal',
        municipality_code: GJOVIK,
        name: 'Planen som skal vedtas på Gjøvik',
        language: 'nb',
        first_year: 2028,
        last_year: 2031,
        state,
        revision: 3,
        levels: [],
        budgets: {},
        measures_numbered: 0,
        created_by: adviser,
        created_at: at,
        changed_at: at,
      }),
    ),
  );
  const rolledInto = async (previous: PlanId | null, state: string, firstYear: number) =>
    (await insert('plan', {
      kind: 'municipal',
      municipality_code: GJOVIK,
      previous_id: previous,
      name: 'Planen som ble rullert på Gjøvik',
      language: 'nb',
      first_year: firstYear,
      last_year: firstYear + 3,
      state,
      revision: 0,
      levels: [],
      budgets: {},
      measures_numbered: 0,
      created_by: adviser,
      created_at: at,
      changed_at: at,
    })) as PlanId;
  const rolled = await rolledInto(null, 'rolled', 2022);
  const next = await rolledInto(rolled, 'analysis', 2023);
  await put('plan_roll', {
    plan_id: rolled,
    next_id: next,
    state_before: 'in-force',
    rolled_by: adviser,
    rolled_at: at,
  });
  return { adopted, drafted: drafted as PlanId, forward: forward as PlanId, rolled };
}

/** What came of a year of the plan in force, and what is to become of its measure. */
export async function addFollowUp(
  { adviser, at, insert, put }: PlanRows,
  { adopted, adoptedMeasure }: { readonly adopted: PlanId; readonly adoptedMeasure: string },
): Promise<string> {
  const status = await insert('plan_year_status', {
    plan_id: adopted,
    year: 2025,
    achieved: PLAN_WORDS.measure,
    missed: '',
    ahead: '',
    version: 1,
  });
  await put('plan_roll_item', {
    plan_id: adopted,
    measure_id: adoptedMeasure,
    outcome: 'done',
    cause: '',
    decided_by: adviser,
    decided_at: at,
  });
  return status;
}
