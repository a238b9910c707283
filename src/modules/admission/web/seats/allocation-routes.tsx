import { Hono } from 'hono';
import { NotFound } from '../../../../access/index.ts';
import type { AllocationRunId, CallId } from '../../../../kernel/ids.ts';
import { pageOf } from '../../../../web/list-address.ts';
import { renderPage } from '../../../../web/page.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import type { WebContext, WebEnv } from '../../../../web/types.ts';
import { decideSeats } from '../../actions/seats/decide-seats.ts';
import type { Call } from '../../domain/call/call.ts';
import { type SeatsView, viewSeats } from '../../views/seats/allocation.ts';
import { viewRun } from '../../views/seats/run.ts';
import { ConfirmPage } from '../call/confirm-page.tsx';
import { callPaths } from '../call/paths.ts';
import { nameOfCall } from '../call/say.ts';
import { type Frame, frameOf, idIn, wordIn } from '../frame.ts';
import { fieldsIn } from '../request.ts';
import { DecidedPage } from './decided-page.tsx';
import { seatPaths } from './paths.ts';
import { ORDER_ON_A_PAGE, PreviewPage } from './preview-page.tsx';
import { RunPage } from './run-page.tsx';

/** Sharing out the seats: looking, deciding, and making a stored run again. */
export const allocationRoutes = new Hono<WebEnv>();

export function seatCrumbs(call: Call, frame: Frame, withSeats = false) {
  const { texts } = frame;
  return [
    { href: callPaths.office, label: texts.call.list.title },
    { href: callPaths.manage(call.id), label: nameOfCall(call, frame) },
    ...(withSeats ? [{ href: seatPaths.seats(call.id), label: texts.seats.preview.titleDecided }] : []),
  ];
}

const viewOf = (c: WebContext, optimum = false): Promise<SeatsView> =>
  viewSeats(c.var.actor, idIn<CallId>(c, 'callId'), { optimum }, c.var.platform);

allocationRoutes.get('/calls/:callId/seats', async (c) => {
  const frame = frameOf(c);
  const { preview: words, decide, appeal, nonCredit } = frame.texts.seats;
  const view = await viewOf(c, c.req.query('optimum') === 'yes');
  const isDecided = view.call.status === 'decided';
  const done = wordIn(c, 'done', { decided: true, appeal: true, 'non-credit': true });
  const doneText = done && { decided: decide.done, appeal: appeal.done, 'non-credit': nonCredit.done }[done];
  const failed = wordIn(c, 'failed', decide.failed);
  return renderPage(
    c,
    {
      title: isDecided ? words.titleDecided : words.title,
      width: 'wide',
      breadcrumbs: seatCrumbs(view.call, frame),
    },
    <>
      {failed === undefined ? null : (
        <Notice tone="warning" texts={frame.shell.notice} live>
          <p>{decide.failed[failed]}</p>
        </Notice>
      )}
      {isDecided ? (
        <DecidedPage frame={frame} view={view} done={doneText} />
      ) : (
        <PreviewPage
          frame={frame}
          view={view}
          page={pageOf(c.req.query('page'), view.preview?.order.length ?? 0, ORDER_ON_A_PAGE)}
        />
      )}
    </>,
  );
});

function toSeats(c: WebContext, what: `done=${string}` | `failed=${string}`): Response {
  return c.redirect(`${seatPaths.seats(idIn<CallId>(c, 'callId'))}?${what}`, 303);
}

allocationRoutes.get('/calls/:callId/seats/decide', async (c) => {
  const frame = frameOf(c);
  const words = frame.texts.seats.decide;
  const { call, preview } = await viewOf(c);
  if (call.status !== 'published') return toSeats(c, 'failed=call-is');
  if (preview === undefined) return toSeats(c, 'failed=nobody');
  if (preview.waits !== undefined) return toSeats(c, 'failed=too-early');
  const offers = preview.allocation.outcomes.length - preview.allocation.waitingList.length;
  return renderPage(
    c,
    { title: words.title, breadcrumbs: seatCrumbs(call, frame, true) },
    <ConfirmPage
      frame={frame}
      kicker={nameOfCall(call, frame)}
      title={words.title}
      lead={words.lead(offers, preview.allocation.waitingList.length)}
      submit={words.submit}
      action={seatPaths.decide(call.id)}
      back={seatPaths.seats(call.id)}
    >
      <input type="hidden" name="seen" value={preview.inputHash} />
    </ConfirmPage>,
  );
});

allocationRoutes.post('/calls/:callId/seats/decide', async (c) => {
  const { seen = '' } = await fieldsIn(c);
  const decided = await decideSeats(c.var.actor, { call: idIn<CallId>(c, 'callId'), seen }, c.var.platform);
  return toSeats(c, decided.ok ? 'done=decided' : `failed=${decided.failure.kind}`);
});

const runOf = (c: WebContext) =>
  viewRun(
    c.var.actor,
    { call: idIn<CallId>(c, 'callId'), run: idIn<AllocationRunId>(c, 'runId') },
    c.var.platform,
  );

allocationRoutes.get('/calls/:callId/seats/runs/:runId', async (c) => {
  const frame = frameOf(c);
  const view = await runOf(c);
  return renderPage(
    c,
    { title: frame.texts.seats.run.title, breadcrumbs: seatCrumbs(view.call, frame, true) },
    <RunPage frame={frame} view={view} />,
  );
});

allocationRoutes.get('/calls/:callId/seats/runs/:runId/:part', async (c) => {
  const part = c.req.param('part');
  if (part !== 'inputs.json' && part !== 'result.json') throw new NotFound('part');
  const { run } = await runOf(c);
  c.header('content-type', 'application/json; charset=utf-8');
  c.header('content-disposition', `attachment; filename="${run.id}-${part}"`);
  // The bytes as they are stored, so that whoever makes the run again compares with the same.
  return c.body(part === 'inputs.json' ? run.inputs : run.result);
});
