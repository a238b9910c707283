import { Hono } from 'hono';
import { isUuid, type PlanId, type PlanMeasureId } from '../../../../../kernel/ids.ts';
import { formatList } from '../../../../../web/format.ts';
import { pageOf } from '../../../../../web/list-address.ts';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { decideOutcomes, rollPlan, takeRollBack } from '../../../actions/plan/measures/roll-plan.ts';
import type { PlanClosed } from '../../../actions/plan/plan-for-change.ts';
import { ROLL_OUTCOMES, type RollDecision, type RollFault } from '../../../domain/plan/measures/roll.ts';
import type { PeriodFault } from '../../../domain/plan/measures/roll-period.ts';
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

rollRoutes.get(ROLL, (c) => rollPage(c, yearFrom(c.req.query('first')), undefined));

/** The first year of the new plan as it came along; what is no year at all is as if nobody had chosen. */
function yearFrom(text: string | undefined): number | undefined {
  return /^\d{1,5}$/.test(text ?? '') ? Number(text) : undefined;
}

async function rollPage(
  c: WebContext,
  firstYear: number | undefined,
  failure: Failure | undefined,
): Promise<Response> {
  const frame = followUpFrameOf(c);
  const view = await viewRoll(c.var.actor, planIn(c), firstYear, c.var);
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

type Failure = PlanClosed | RollFault | PeriodFault | { readonly kind: 'next-plan-changed' };

function say(failure: Failure, { own, texts, locale }: FollowUpFrame, view: RollView): string {
  const { faults, changed } = own.roll;
  switch (failure.kind) {
    case 'plan-closed':
      return texts.closed(texts.states[failure.state]);
    case 'next-plan-changed':
      return changed;
    case 'not-a-first-year':
      return faults[failure.kind](failure.least, failure.most, view.shell.plan.firstYear);
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
  const first = yearFrom(fields.first);
  const decided = await decideOutcomes(c.var.actor, { plan, decisions }, c.var.platform);
  if (!decided.ok) return rollPage(c, first, decided.failure);
  const page = /^\d{1,3}$/.test(fields.page ?? '') ? fields.page : '1';
  return c.redirect(rollAddress(plan, first, { page, done: 'saved' }), 303);
});

/** Back to the page, with the years that were chosen. */
function rollAddress(
  plan: PlanId,
  first: number | undefined,
  { page, done }: { readonly page?: string | undefined; readonly done: string },
): string {
  const params = new URLSearchParams({
    ...(first === undefined ? {} : { first: String(first) }),
    ...(page === undefined ? {} : { page }),
    done,
  });
  return `${followUpPaths.roll(plan)}?${params.toString()}`;
}

rollRoutes.post(`${ROLL}/proposals`, async (c) => {
  const plan = planIn(c);
  const first = yearFrom((await fieldsIn(c)).first);
  const { rows, shell } = await viewRoll(c.var.actor, plan, first, c.var);
  const { grounds } = followUpTexts[shell.plan.language].roll;
  const decisions = rows
    .filter(({ decision }) => decision === undefined)
    .map(({ proposal }) => ({
      measure: proposal.measure,
      outcome: proposal.outcome,
      cause: grounds[proposal.ground],
    }));
  const decided = await decideOutcomes(c.var.actor, { plan, decisions }, c.var.platform);
  if (!decided.ok) return rollPage(c, first, decided.failure);
  return c.redirect(rollAddress(plan, first, { done: 'saved' }), 303);
});

rollRoutes.post(`${ROLL}/make`, async (c) => {
  const plan = planIn(c);
  const first = yearFrom((await fieldsIn(c)).first);
  const { proposed, hasFigures } = await viewRoll(c.var.actor, plan, first, c.var);
  const rolled = await rollPlan(
    c.var.actor,
    { plan, firstYear: first ?? proposed.firstYear },
    c.var.platform,
  );
  if (!rolled.ok) return rollPage(c, first, rolled.failure);
  // The figures of the old plan stay there, so newer ones are the first step of the new one.
  const next = hasFigures ? `${planPaths.figures(rolled.value)}?done=rolled` : planPaths.plan(rolled.value);
  return c.redirect(next, 303);
});

rollRoutes.post(`${ROLL}/undo`, async (c) => {
  const plan = planIn(c);
  const undone = await takeRollBack(c.var.actor, { plan }, c.var.platform);
  return undone.ok
    ? c.redirect(rollAddress(plan, undefined, { done: 'undone' }), 303)
    : rollPage(c, undefined, undone.failure);
});
