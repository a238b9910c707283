import { Hono } from 'hono';
import { isUuid, type PlanMeasureId } from '../../../../../kernel/ids.ts';
import { formatList } from '../../../../../web/format.ts';
import { pageOf } from '../../../../../web/list-address.ts';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { decideOutcomes, rollPlan, takeRollBack } from '../../../actions/plan/measures/roll-plan.ts';
import type { PlanClosed } from '../../../actions/plan/plan-for-change.ts';
import { ROLL_OUTCOMES, type RollDecision, type RollFault } from '../../../domain/plan/measures/roll.ts';
import { followUpTexts } from '../../../texts/plan/follow-up.ts';
import { type RollView, viewRoll } from '../../../views/plan/follow-up/follow-up.ts';
import { planIn } from '../frame.tsx';
import { planPaths } from '../paths.ts';
import { fieldsIn, wordIn } from '../request.ts';
import { type FollowUpFrame, followUpFrameOf, renderFollowUp } from './frame.tsx';
import { followUpPaths } from './paths.ts';
import { ROLL_PAGE_SIZE, RollPage } from './roll-page.tsx';

export const rollRoutes = new Hono<WebEnv>();
const ROLL = '/plans/:planId/follow-up/roll';

rollRoutes.get(ROLL, (c) => rollPage(c, undefined));

async function rollPage(c: WebContext, failure: Failure | undefined): Promise<Response> {
  const frame = followUpFrameOf(c);
  const view = await viewRoll(c.var.actor, planIn(c), c.var);
  const done = wordIn(c, 'done', { saved: true, undone: true });
  return renderFollowUp(
    c,
    frame,
    view.shell,
    { title: frame.own.roll.title, status: failure === undefined ? 200 : 422 },
    <RollPage
      frame={frame}
      view={view}
      page={pageOf(c.req.query('page'), view.rows.length, ROLL_PAGE_SIZE)}
      done={failure === undefined && done !== undefined ? frame.own.roll.done[done] : undefined}
      refused={failure === undefined ? [] : [say(failure, frame, view)]}
    />,
  );
}

type Failure = PlanClosed | RollFault | { readonly kind: 'next-plan-changed' };

function say(failure: Failure, { own, texts, locale }: FollowUpFrame, view: RollView): string {
  const { faults, changed } = own.roll;
  switch (failure.kind) {
    case 'plan-closed':
      return texts.closed(texts.states[failure.state]);
    case 'next-plan-changed':
      return changed;
    case 'not-decided':
      return faults['not-decided'](failure.measures.length);
    case 'cause-missing': {
      const numbers = view.rows.flatMap(({ measure }) =>
        failure.measures.includes(measure.id) ? [String(measure.number)] : [],
      );
      return faults['cause-missing'](formatList(numbers, locale));
    }
    case 'not-in-plan':
    case 'decided-twice':
      return faults[failure.kind];
  }
}

rollRoutes.post(ROLL, async (c) => {
  const plan = planIn(c);
  const fields = await fieldsIn(c);
  const decisions = Object.entries(fields).flatMap(([name, value]): RollDecision[] => {
    const measure = name.slice('outcome-'.length);
    const outcome = ROLL_OUTCOMES.find((one) => one === value);
    if (!name.startsWith('outcome-') || !isUuid(measure) || outcome === undefined) return [];
    const cause = (fields[`cause-${measure}`] ?? '').trim().slice(0, 1000);
    return [{ measure: measure as PlanMeasureId, outcome, cause }];
  });
  const decided = await decideOutcomes(c.var.actor, { plan, decisions }, c.var.platform);
  if (!decided.ok) return rollPage(c, decided.failure);
  const page = /^\d{1,3}$/.test(fields.page ?? '') ? fields.page : '1';
  return c.redirect(`${followUpPaths.roll(plan)}?page=${page}&done=saved`, 303);
});

rollRoutes.post(`${ROLL}/proposals`, async (c) => {
  const plan = planIn(c);
  const { rows, shell } = await viewRoll(c.var.actor, plan, c.var);
  const { grounds } = followUpTexts[shell.plan.language].roll;
  const decisions = rows
    .filter(({ decision }) => decision === undefined)
    .map(({ proposal }) => ({
      measure: proposal.measure,
      outcome: proposal.outcome,
      cause: grounds[proposal.ground],
    }));
  const decided = await decideOutcomes(c.var.actor, { plan, decisions }, c.var.platform);
  if (!decided.ok) return rollPage(c, decided.failure);
  return c.redirect(`${followUpPaths.roll(plan)}?done=saved`, 303);
});

rollRoutes.post(`${ROLL}/make`, async (c) => {
  const rolled = await rollPlan(c.var.actor, { plan: planIn(c) }, c.var.platform);
  return rolled.ok ? c.redirect(planPaths.plan(rolled.value), 303) : rollPage(c, rolled.failure);
});

rollRoutes.post(`${ROLL}/undo`, async (c) => {
  const plan = planIn(c);
  const undone = await takeRollBack(c.var.actor, { plan }, c.var.platform);
  return undone.ok ? c.redirect(`${followUpPaths.roll(plan)}?done=undone`, 303) : rollPage(c, undone.failure);
});
