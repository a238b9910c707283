import { Hono } from 'hono';
import type { ApplicationId } from '../../../../kernel/ids.ts';
import { renderPage } from '../../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../../web/types.ts';
import { answerOffer } from '../../actions/seats/answer-offer.ts';
import { leaveList } from '../../actions/seats/leave-list.ts';
import type { Answer } from '../../domain/seats/answer.ts';
import { type OwnSeat, viewOwnSeat } from '../../views/seats/own-seat.ts';
import { ConfirmPage } from '../call/confirm-page.tsx';
import { nameOfCall } from '../call/say.ts';
import { type Frame, frameOf, idIn, wordIn } from '../frame.ts';
import { OfferPage } from './offer-page.tsx';
import { seatPaths } from './paths.ts';

/** The applicant's own answer to an offer of a seat. */
export const offerRoutes = new Hono<WebEnv>();

const idOf = (c: WebContext) => idIn<ApplicationId>(c, 'applicationId');
const viewOf = (c: WebContext): Promise<OwnSeat> => viewOwnSeat(c.var.actor, idOf(c), c.var.platform);

function toOffer(c: WebContext, what: `done=${string}` | `failed=${string}`): Response {
  return c.redirect(`${seatPaths.offer(idOf(c))}?${what}`, 303);
}

offerRoutes.get('/applications/:applicationId/offer', async (c) => {
  const frame = frameOf(c);
  const words = frame.texts.seats.offer;
  const seat = await viewOf(c);
  const done = wordIn(c, 'done', words.done);
  const failed = wordIn(c, 'failed', words.failed);
  const message =
    done !== undefined && isSo(done, seat)
      ? ({ tone: 'success', text: words.done[done] } as const)
      : failed !== undefined
        ? ({ tone: 'warning', text: words.failed[failed] } as const)
        : undefined;
  return renderPage(
    c,
    {
      title: words.title,
      breadcrumbs: [{ href: seatPaths.application(seat.application), label: words.application }],
    },
    <OfferPage frame={frame} seat={seat} message={message} />,
  );
});

/** A link cannot claim what is not so. */
function isSo(done: keyof Frame['texts']['seats']['offer']['done'], { offer, placement }: OwnSeat): boolean {
  return done === 'left' ? placement === 'left-list' : offer?.status === done;
}

const DONE = { accept: 'accepted', decline: 'declined', 'give-up': 'given-up' } as const;

for (const answer of ['accept', 'decline', 'give-up'] as const)
  offerRoutes.post(`/applications/:applicationId/offer/${answer}`, async (c) => {
    const answered = await answerOffer(c.var.actor, { application: idOf(c), answer }, c.var.platform);
    return toOffer(c, answered.ok ? `done=${DONE[answer]}` : `failed=${answered.failure.kind}`);
  });

for (const answer of ['decline', 'give-up'] as const)
  offerRoutes.get(`/applications/:applicationId/offer/${answer}`, async (c) => {
    const seat = await viewOf(c);
    if (!seat.answers.has(answer)) return toOffer(c, 'failed=already-answered');
    return confirm(c, seat, answer);
  });

offerRoutes.get('/applications/:applicationId/offer/leave', async (c) => {
  const seat = await viewOf(c);
  return seat.mayLeave ? confirm(c, seat, 'leave') : toOffer(c, 'failed=not-waiting');
});

offerRoutes.post('/applications/:applicationId/offer/leave', async (c) => {
  const left = await leaveList(c.var.actor, { application: idOf(c) }, c.var.platform);
  return toOffer(c, left.ok ? 'done=left' : `failed=${left.failure.kind}`);
});

function confirm(c: WebContext, seat: OwnSeat, what: Exclude<Answer, 'accept'> | 'leave'): Promise<Response> {
  const frame = frameOf(c);
  const words = frame.texts.seats.offer;
  const { title, lead, submit } = {
    decline: { title: words.declineTitle, lead: words.declineLead, submit: words.decline },
    'give-up': { title: words.giveUpTitle, lead: words.giveUpLead, submit: words.giveUp },
    leave: { title: words.leaveTitle, lead: words.leaveLead, submit: words.leave },
  }[what];
  return renderPage(
    c,
    { title, breadcrumbs: [{ href: seatPaths.offer(seat.application), label: words.title }] },
    <ConfirmPage
      frame={frame}
      kicker={nameOfCall(seat.call, frame)}
      title={title}
      lead={lead}
      submit={submit}
      tone="danger"
      action={`${seatPaths.offer(seat.application)}/${what}`}
      back={seatPaths.offer(seat.application)}
    />,
  );
}
