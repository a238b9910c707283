import { Hono } from 'hono';
import type { AllocationRunId, ApplicationId, CallClassId, CallId } from '../../../../kernel/ids.ts';
import { isUuid } from '../../../../kernel/ids.ts';
import { readNumber } from '../../../../web/components/read-input.ts';
import { renderPage } from '../../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../../web/types.ts';
import { addSeatOnAppeal, type AddSeatFailure } from '../../actions/seats/add-seat.ts';
import { rerunForAppeal } from '../../actions/seats/rerun-for-appeal.ts';
import { viewAppeal } from '../../views/seats/appeal.ts';
import { type FormState, frameOf, idIn } from '../frame.ts';
import { fieldsIn } from '../request.ts';
import { seatCrumbs } from './allocation-routes.tsx';
import { type AppealField, AppealPage } from './appeal-page.tsx';
import { seatPaths } from './paths.ts';

/** An appeal about a seat: the datum is put right, the run answers, and a seat comes of it or not. */
export const appealRoutes = new Hono<WebEnv>();

const idsOf = (c: WebContext) => ({
  call: idIn<CallId>(c, 'callId'),
  application: idIn<ApplicationId>(c, 'applicationId'),
});
const runIn = (text: string | undefined) =>
  text !== undefined && isUuid(text) ? (text as AllocationRunId) : null;
const LONGEST_REASON = 4000;

appealRoutes.get('/calls/:callId/seats/:applicationId/appeal', (c) =>
  appealPage(c, runIn(c.req.query('run')), { values: {}, errors: [] }),
);

appealRoutes.post('/calls/:callId/seats/:applicationId/appeal/run', async (c) => {
  const { rank = '', formal = '' } = await fieldsIn(c);
  const ids = idsOf(c);
  const made = await rerunForAppeal(
    c.var.actor,
    { ...ids, correction: { rank: readNumber(rank) ?? null, formalLeadershipEducation: formal === 'yes' } },
    c.var.platform,
  );
  if (made.ok) return c.redirect(`${seatPaths.appeal(ids.call, ids.application)}?run=${made.value}`, 303);
  const { appeal, failed } = frameOf(c).texts.seats;
  const { kind } = made.failure;
  const message = kind in appeal.failed ? appeal.failed[kind as keyof typeof appeal.failed] : undefined;
  return appealPage(c, null, {
    values: { rank, formal },
    errors: [
      {
        field: kind === 'rank-missing' ? 'rank' : 'formal',
        message: message ?? failed[kind as keyof typeof failed],
      },
    ],
  });
});

appealRoutes.post('/calls/:callId/seats/:applicationId/appeal', async (c) => {
  const { run: typed, callClass = '', overrides = '', reason = '' } = await fieldsIn(c);
  const ids = idsOf(c);
  const run = runIn(typed);
  const given = await addSeatOnAppeal(
    c.var.actor,
    {
      ...ids,
      run,
      callClass: isUuid(callClass) ? (callClass as CallClassId) : null,
      overrides: overrides === 'yes',
      reason: reason.slice(0, LONGEST_REASON),
    },
    c.var.platform,
  );
  if (given.ok) return c.redirect(`${seatPaths.seats(ids.call)}?done=appeal`, 303);
  return appealPage(c, run, {
    values: { callClass, overrides, reason },
    errors: [{ field: fieldOf(given.failure), message: sayFailure(given.failure, c) }],
  });
});

function sayFailure({ kind }: AddSeatFailure, c: WebContext): string {
  const { appeal, failed } = frameOf(c).texts.seats;
  return kind === 'run-gives-no-seat' || kind === 'run-missing' ? appeal.failed[kind] : failed[kind];
}

function fieldOf({ kind }: AddSeatFailure): AppealField {
  if (kind === 'run-missing') return 'formal';
  if (kind === 'class-missing') return 'callClass';
  return kind === 'run-gives-no-seat' ? 'overrides' : 'reason';
}

async function appealPage(
  c: WebContext,
  run: AllocationRunId | null,
  state: FormState<AppealField>,
): Promise<Response> {
  const frame = frameOf(c);
  const view = await viewAppeal(c.var.actor, { ...idsOf(c), run }, c.var.platform);
  return renderPage(
    c,
    {
      title: frame.texts.seats.appeal.title,
      breadcrumbs: seatCrumbs(view.call, frame, true),
      status: state.errors.length > 0 ? 422 : 200,
    },
    <AppealPage frame={frame} view={view} state={state} />,
  );
}
