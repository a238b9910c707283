import { Hono } from 'hono';
import type { ApplicationId, CallClassId, CallId } from '../../../../kernel/ids.ts';
import { isUuid } from '../../../../kernel/ids.ts';
import { RadioGroup } from '../../../../web/components/choice-groups.tsx';
import { errorOf } from '../../../../web/components/error-summary.tsx';
import { renderPage } from '../../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../../web/types.ts';
import { offerNonCreditSeat } from '../../actions/seats/add-seat.ts';
import { viewSeatToAdd } from '../../views/seats/add-seat.ts';
import { ConfirmPage } from '../call/confirm-page.tsx';
import { nameOfCall } from '../call/say.ts';
import { type FormState, frameOf, idIn } from '../frame.ts';
import { fieldsIn } from '../request.ts';
import { seatCrumbs } from './allocation-routes.tsx';
import { seatPaths } from './paths.ts';

/** Seats that are given beside the order to those without credits. */
export const addSeatRoutes = new Hono<WebEnv>();

const idsOf = (c: WebContext) => ({
  call: idIn<CallId>(c, 'callId'),
  application: idIn<ApplicationId>(c, 'applicationId'),
});

addSeatRoutes.get('/calls/:callId/seats/:applicationId/non-credit', (c) =>
  addSeatPage(c, { values: {}, errors: [] }),
);

addSeatRoutes.post('/calls/:callId/seats/:applicationId/non-credit', async (c) => {
  const { callClass = '' } = await fieldsIn(c);
  const input = { ...idsOf(c), callClass: isUuid(callClass) ? (callClass as CallClassId) : null };
  const given = await offerNonCreditSeat(c.var.actor, input, c.var.platform);
  if (given.ok) return c.redirect(`${seatPaths.seats(input.call)}?done=non-credit`, 303);
  const { kind } = given.failure;
  const { failed, appeal } = frameOf(c).texts.seats;
  const message = kind === 'run-gives-no-seat' || kind === 'run-missing' ? appeal.failed[kind] : failed[kind];
  return addSeatPage(c, { values: { callClass }, errors: [{ field: 'callClass', message }] });
});

async function addSeatPage(c: WebContext, state: FormState<'callClass' | 'reason'>): Promise<Response> {
  const frame = frameOf(c);
  const { seats } = frame.texts;
  const view = await viewSeatToAdd(c.var.actor, idsOf(c), c.var.platform);
  const words = seats.nonCredit;
  const classes = view.classes.filter(({ free }) => free > 0);
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
      action={seatPaths.nonCredit(view.call.id, view.application)}
      back={seatPaths.seats(view.call.id)}
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
