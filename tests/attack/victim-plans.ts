import type { CourseworkId, EmployeeId, PersonId, PlanId, UnitId } from '../../src/kernel/ids.ts';
import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';
import { GJOVIK_PLAN, REGION_PLAN } from '../../stories/plans/ids.ts';
import { figuresOf } from './victim-figure-set.ts';
import { addChain, addMeasures, type ChainOfVictim, type MeasuresOfVictim } from './victim-plan-chain.ts';
import { addCoursework, type CourseworkOfVictim } from './victim-plan-coursework.ts';
import { addMapping, type MappingOfVictim } from './victim-plan-mapping.ts';
import { addProcess, type ProcessOfVictim } from './victim-plan-process.ts';
import { addTogether, type TogetherOfVictim } from './victim-plan-region.ts';
import { planRows } from './victim-plan-rows.ts';
import { addTexts, type TextsOfVictim } from './victim-plan-texts.ts';
import { PLAN_WORDS } from './victim-plan-words.ts';
import { addFollowUp, addOtherPlans, type YearsOfVictim } from './victim-plan-years.ts';
import { theOnly } from './world.ts';

/** Things of each kind in Gjøvik's plan and in the region's strategy, by what they are. */
export type PlansOfVictim = YearsOfVictim &
  TextsOfVictim &
  ChainOfVictim &
  MeasuresOfVictim &
  ProcessOfVictim &
  TogetherOfVictim &
  MappingOfVictim & {
    /** In analysis, as in the story. */
    plan: PlanId;
    strategy: PlanId;
    status: string;
    /** What was taken in of the projection, in the plan and in the strategy. */
    figureSet: string;
    regionalSet: string;
    coursework: CourseworkOfVictim;
  };

/** A row in every table of plans, so that each has something to lose. */
export async function addPlans(
  platform: TestPlatform,
  given: {
    adviser: PersonId;
    participant: PersonId;
    unit: UnitId;
    employee: EmployeeId;
    coursework: CourseworkId;
  },
): Promise<PlansOfVictim> {
  const { adviser, unit, employee } = given;
  const rows = planRows(platform, adviser);
  const { at, insert } = rows;
  const nurse = await theOnly(platform, `select id as value from competence_item where code = 'nurse'`);
  const years = await addOtherPlans(rows);
  const { adopted, forward } = years;
  const texts = await addTexts(rows);
  const chain = await addChain(rows, nurse);
  const { competence, need } = chain;
  const measures = await addMeasures(rows, { need, adopted });
  const process = await addProcess(rows, forward);
  const status = await addFollowUp(rows, { adopted, adoptedMeasure: measures.adoptedMeasure });
  const together = await addTogether(rows, { competence, nurse });
  const [figureSet = '', regionalSet = ''] = await Promise.all(
    [GJOVIK_PLAN, REGION_PLAN].map((plan) =>
      insert('plan_figure_set', {
        plan_id: plan,
        number: 901,
        figures: figuresOf(PLAN_WORDS.measure),
        taken_by: adviser,
        taken_at: at,
      }),
    ),
  );
  const mapping = await addMapping(rows, { competence, unit, employee });
  const coursework = await addCoursework(rows, texts.chapter, given);
  return {
    plan: GJOVIK_PLAN,
    strategy: REGION_PLAN,
    ...years,
    ...texts,
    ...chain,
    ...measures,
    ...process,
    ...together,
    ...mapping,
    status,
    figureSet,
    regionalSet,
    coursework,
  };
}
