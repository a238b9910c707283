import { Hono } from 'hono';
import type { OrderId } from '../../../kernel/ids.ts';
import { formatList } from '../../../web/format.ts';
import type { FieldFailure } from '../../../web/components/error-summary.tsx';
import { readDate } from '../../../web/components/read-input.ts';
import { renderPage } from '../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../web/types.ts';
import { planOrder, type PlanOrderFailure } from '../actions/plan-order.ts';
import { viewPlanProposal } from '../views/plan-proposal.ts';
import { type Frame, frameOf, idIn } from './frame.ts';
import { paths } from './paths.ts';
import { type PlanField, PlanPage } from './plan-page.tsx';
import { fieldsIn, versionIn } from './request.ts';
import { stepPage } from './step-routes.tsx';

export const planRoutes = new Hono<WebEnv>();

type PlanValues = Partial<Record<PlanField, string>>;

planRoutes.get('/orders/:orderId/plan', (c) => planPage(c, 'as-ordered'));

planRoutes.post('/orders/:orderId/plan', async (c) => {
  const {
    shown,
    then,
    name = '',
    venue = '',
    address = '',
    startsOn = '',
    coursesASemester = '1',
  } = await fieldsIn(c);
  const values = { name, venue, address, startsOn, coursesASemester };
  if (then === 'show') return planPage(c, values);

  const frame = frameOf(c);
  const words = frame.texts.answer.plan.errors;
  const day = readDate(startsOn);
  const typed: FieldFailure[] = [];
  if (startsOn.trim() !== '' && day === undefined)
    typed.push({ field: 'startsOn', message: words['start-wrong'] });
  for (const [field, text] of Object.entries({ name, venue, address }))
    if (text.length > LONGEST) typed.push({ field, message: words['too-long'] });
  if (typed.length > 0) return planPage(c, values, typed);
  // Pressing the button right after changing the day must not form a class on days that nobody has seen.
  if (day !== undefined && shown !== daysOf(values)) return planPage(c, values, [], true);

  const planned = await planOrder(
    c.var.actor,
    {
      order: idIn<OrderId>(c, 'orderId'),
      version: await versionIn(c),
      name,
      venue,
      address,
      startsOn: day ?? null,
      coursesASemester: paceIn(coursesASemester),
    },
    c.var.platform,
  );
  const order = paths.order(idIn<OrderId>(c, 'orderId'));
  if (planned.ok) return c.redirect(`${order}?done=planned`, 303);
  const { failure } = planned;
  if (failure.kind === 'not-now' || failure.kind === 'changed-meanwhile')
    return c.redirect(`${order}?failed=${failure.kind}`, 303);
  return planPage(c, values, sayPlanFailure(failure, frame));
});

const LONGEST = 200;

function paceIn(text: string | undefined): number {
  return text === '2' ? 2 : text === '3' ? 3 : 1;
}

/** What the proposed days follow from; the same text is the same days. */
function daysOf(values: PlanValues): string {
  return `${readDate(values.startsOn ?? '') ?? ''}/${paceIn(values.coursesASemester)}`;
}

function sayPlanFailure(
  failure: Exclude<PlanOrderFailure, { kind: 'not-now' | 'changed-meanwhile' }>,
  { texts, locale }: Frame,
): readonly FieldFailure[] {
  const words = texts.answer.plan.errors;
  switch (failure.kind) {
    case 'faults':
      return failure.faults.map(({ kind }) => ({
        field: kind === 'name-missing' ? 'name' : kind === 'venue-missing' ? 'venue' : 'startsOn',
        message: words[kind],
      }));
    case 'courses-not-orderable':
      return [{ field: 'startsOn', message: words[failure.kind](formatList(failure.courses, locale)) }];
    case 'more-candidates-than-seats':
      return [{ field: 'name', message: words[failure.kind](failure.candidates, failure.seats) }];
    case 'same-person-twice':
      return [{ field: 'name', message: words[failure.kind](failure.name) }];
    case 'class-not-formed':
      return [{ field: 'name', message: words[failure.kind] }];
  }
}

async function planPage(
  c: WebContext,
  given: PlanValues | 'as-ordered',
  errors: readonly FieldFailure[] = [],
  datesChanged = false,
): Promise<Response> {
  const frame = frameOf(c);
  const wish =
    given === 'as-ordered'
      ? given
      : {
          start: readDate(given.startsOn ?? '') ?? null,
          coursesASemester: paceIn(given.coursesASemester),
        };
  const proposal = await viewPlanProposal(c.var.actor, idIn<OrderId>(c, 'orderId'), wish, c.var.platform);
  const { view } = proposal;
  const { order } = view;
  if (!view.steps.has('plan')) return c.redirect(`${paths.order(order.id)}?failed=not-now`, 303);
  const { wishes } = order;
  const values: PlanValues =
    given === 'as-ordered'
      ? {
          name: wishes.start === null ? '' : `${wishes.place} ${wishes.start.slice(0, 4)}`,
          venue: wishes.place,
          address: '',
          startsOn: wishes.start ?? '',
          coursesASemester: String(wishes.coursesASemester),
        }
      : given;
  return renderPage(
    c,
    stepPage(frame, view, frame.texts.answer.plan.title, errors.length > 0 ? 422 : 200),
    <PlanPage
      frame={frame}
      proposal={proposal}
      state={{ values, errors }}
      datesChanged={datesChanged}
      shown={daysOf(values)}
    />,
  );
}
