import { Hono } from 'hono';
import type { ApplicationId, CallClassId, CallId } from '../../../../kernel/ids.ts';
import { isUuid } from '../../../../kernel/ids.ts';
import { RadioGroup } from '../../../../web/components/choice-groups.tsx';
import { errorOf } from '../../../../web/components/error-summary.tsx';
import { renderPage } from '../../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../../web/types.ts';
import { type AddSeatFailure, addSeatOnAppeal, offerNonCreditSeat } from '../../actions/seats/add-seat.ts';
import { viewSeatToAdd } from '../../views/seats/add-seat.ts';
import { ConfirmPage } from '../call/confirm-page.tsx';
import { nameOfCall } from '../call/say.ts';
import { type FormState, frameOf, idIn } from '../frame.ts';
import { fieldsIn } from '../request.ts';
import { seatCrumbs } from './allocation-routes.tsx';
import { seatPaths } from './paths.ts';

/** Seats that are given beside the order: after an appeal, and to those without credits. */
export const addSeatRoutes = new Hono<WebEnv>();

type Kind = 'appeal' | 'non-credit';
const idsOf = (c: WebContext) => ({
  call: idIn<CallId>(c, 'callId'),
  application: idIn<ApplicationId>(c, 'applicationId'),
});

for (const kind of ['appeal', 'non-credit'] as const) {
  addSeatRoutes.get(`/calls/:callId/seats/:applicationId/${kind}`, (c) =>
    addSeatPage(c, kind, { values: {}, errors: [] }),
  );

  addSeatRoutes.post(`/calls/:callId/seats/:applicationId/${kind}`, async (c) => {
    const { callClass = '', reason = '' } = await fieldsIn(c);
    const input = { ...idsOf(c), callClass: isUuid(callClass) ? (callClass as CallClassId) : null };
    const given =
      kind === 'appeal'
        ? await addSeatOnAppeal(
            c.var.actor,
            { ...input, reason: reason.slice(0, LONGEST_REASON) },
            c.var.platform,
          )
        : await offerNonCreditSeat(c.var.actor, input, c.var.platform);
    if (given.ok) return c.redirect(`${seatPaths.seats(input.call)}?done=${kind}`, 303);
    const message = frameOf(c).texts.seats.failed[given.failure.kind];
    return addSeatPage(c, kind, {
      values: { callClass, reason },
      errors: [{ field: fieldOf(given.failure), message }],
    });
  });
}

const LONGEST_REASON = 4000;

function fieldOf({ kind }: AddSeatFailure): 'reason' | 'callClass' {
  return kind === 'reason-missing' ? 'reason' : 'callClass';
}

async function addSeatPage(
  c: WebContext,
  kind: Kind,
  state: FormState<'callClass' | 'reason'>,
): Promise<Response> {
  const frame = frameOf(c);
  const { seats } = frame.texts;
  const view = await viewSeatToAdd(c.var.actor, idsOf(c), c.var.platform);
  const words = kind === 'appeal' ? seats.appeal : seats.nonCredit;
  const path = kind === 'appeal' ? seatPaths.appeal : seatPaths.nonCredit;
  const classes = kind === 'appeal' ? view.classes : view.classes.filter(({ free }) => free > 0);
  return renderPage(
    c,
    {
      title: words.title,
      breadcrumbs: seatCrumbs(view.call, frame, true),
      status: state.errors.length > 0 ? 422 : 200,
    },
    <ConfirmPage
      frame={frame}
      kicker={nameOfCall(view.call, frame)}
      title={words.title}
      lead={words.lead(view.name)}
      submit={words.submit}
      action={path(view.call.id, view.application)}
      back={seatPaths.seats(view.call.id)}
      reason={kind === 'appeal' ? seats.appeal.reason : undefined}
      state={state}
    >
      {classes.length === 0 ? (
        <p id="callClass">{seats.failed['no-room']}</p>
      ) : (
        <RadioGroup
          name="callClass"
          label={words.callClass}
          value={state.values.callClass}
          options={classes.map(({ callClass }) => ({
            value: callClass.id,
            label: `${callClass.name}, ${callClass.city}`,
          }))}
          error={errorOf(state.errors, 'callClass')}
        />
      )}
    </ConfirmPage>,
  );
}
