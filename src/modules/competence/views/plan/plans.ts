import { type Actor, allowedActions, requireAccess } from '../../../../access/index.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { isOpenForContent, type Plan, type PlanPart } from '../../domain/plan/plan.ts';
import { mayBeginFor, planAccess, plansAccess } from '../../plan-access.ts';
import { listPlans } from '../../store/plan/plans.ts';

/** Why a plan is in this reader's list. */
export type PlanNearness = 'own' | 'part' | 'region';

export type PlanInList = {
  readonly plan: Plan;
  readonly place: string;
  readonly nearness: PlanNearness;
  readonly parts: readonly PlanPart[];
  /** In the strategy that the plan follows up. */
  readonly partsInRegion: readonly PlanPart[];
  /** False for those who meet only what has been put forward. */
  readonly seesWork: boolean;
  readonly writes: boolean;
};

/** What narrows the list: a word in the name or the place, and how far the plan has come. */
export type PlansQuestion = { readonly query: string; readonly stage: PlanStage | undefined };
export const PLAN_STAGES = ['in-work', 'in-force', 'ended'] as const;
export type PlanStage = (typeof PLAN_STAGES)[number];

export type PlansView = {
  readonly plans: readonly PlanInList[];
  /** How many there are before anything is narrowed. */
  readonly total: number;
  readonly mayBegin: boolean;
};

export function stageOf({ state }: Pick<Plan, 'state'>): PlanStage {
  if (isOpenForContent(state)) return 'in-work';
  return state === 'cancelled' || state === 'rolled' ? 'ended' : 'in-force';
}

/** Every plan that the reader has something to do with, newest change first. */
export async function viewPlans(actor: Actor, ask: PlansQuestion, { db }: Platform): Promise<PlansView> {
  const may = allowedActions(actor, plansAccess, null);
  requireAccess(actor, plansAccess, 'list-plans', null, 'competence-adviser');
  return db.read(actor, async (tx) => {
    const all = (await listPlans(tx)).map(({ plan, place, thing }): PlanInList => {
      const actions = allowedActions(actor, planAccess, thing);
      return {
        plan,
        place,
        nearness: isOwn(actor, plan) ? 'own' : thing.parts.length > 0 ? 'part' : 'region',
        parts: thing.parts,
        partsInRegion: thing.parentParts,
        seesWork: actions.has('see-plan'),
        writes: actions.has('write-plan'),
      };
    });
    const wanted = ask.query.toLocaleLowerCase('nb');
    const plans = all.filter(
      ({ plan, place }) =>
        (ask.stage === undefined || stageOf(plan) === ask.stage) &&
        `${plan.name} ${place} ${plan.firstYear} ${plan.lastYear}`.toLocaleLowerCase('nb').includes(wanted),
    );
    return { plans, total: all.length, mayBegin: may.has('begin-plan') };
  });
}

function isOwn(actor: Actor, plan: Plan): boolean {
  if (plan.municipality !== null)
    return mayBeginFor(actor, { kind: 'municipal', municipality: plan.municipality });
  return plan.region !== null && mayBeginFor(actor, { kind: 'regional', region: plan.region });
}

/** The plan that a front page leads to: what is being worked on and was changed last, by those who do something with it. */
export function planToGoOnWith(plans: readonly PlanInList[]): PlanInList | undefined {
  const inWork = plans.filter(({ plan, seesWork }) => seesWork && stageOf(plan) === 'in-work');
  return inWork.find(({ writes }) => writes) ?? inWork.find(({ nearness }) => nearness === 'part');
}
