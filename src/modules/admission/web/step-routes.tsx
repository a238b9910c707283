import { Hono } from 'hono';
import type { OrderId } from '../../../kernel/ids.ts';
import type { Ore } from '../../../kernel/ore.ts';
import { kroner } from '../../../kernel/ore.ts';
import { assertNever } from '../../../kernel/result.ts';
import type { FieldFailure } from '../../../web/components/error-summary.tsx';
import { readDate, readNumber } from '../../../web/components/read-input.ts';
import { renderPage } from '../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../web/types.ts';
import { acceptQuote } from '../actions/accept-quote.ts';
import { askAgain } from '../actions/ask-again.ts';
import { cancelOrder } from '../actions/cancel-order.ts';
import { makeQuote } from '../actions/make-quote.ts';
import { takeBackOrder } from '../actions/take-back-order.ts';
import type { QuoteFault } from '../domain/quote.ts';
import type { ReasonFailure } from '../domain/reason.ts';
import type { Step } from '../domain/steps.ts';
import { type OrderView, viewOrderForStep } from '../views/order.ts';
import { AcceptPage } from './accept-page.tsx';
import { type FormState, type Frame, frameOf, idIn } from './frame.ts';
import { paths } from './paths.ts';
import { QuotePage } from './quote-page.tsx';
import { type AskedStep, ReasonPage, wordsOf } from './reason-page.tsx';
import { fieldsIn, versionIn } from './request.ts';

export const stepRoutes = new Hono<WebEnv>();

/** Breadcrumbs and status of a page on which one step is taken. */
export function stepPage(frame: Frame, view: OrderView, title: string, status: 200 | 422) {
  return {
    title,
    status,
    breadcrumbs: [
      { href: paths.orders, label: frame.texts.list.title },
      { href: paths.order(view.order.id), label: frame.texts.order.kicker(view.order.number) },
    ],
  };
}

/** The order for the step's page; undefined when the step is not open any more, and the order itself says why. */
async function orderFor(c: WebContext, step: Step): Promise<OrderView | undefined> {
  const view = await viewOrderForStep(c.var.actor, idIn<OrderId>(c, 'orderId'), step, c.var.platform);
  return view.steps.has(step) ? view : undefined;
}

function moved(c: WebContext, why: string): Response {
  return c.redirect(`${paths.order(idIn<OrderId>(c, 'orderId'))}?failed=${why}`, 303);
}

function done(c: WebContext, what: string): Response {
  return c.redirect(`${paths.order(idIn<OrderId>(c, 'orderId'))}?done=${what}`, 303);
}

stepRoutes.get('/orders/:orderId/quote', async (c) => {
  const view = await orderFor(c, 'quote');
  if (view === undefined) return moved(c, 'not-now');
  return quotePage(c, view, { values: { text: view.order.quote?.text ?? '' }, errors: [] });
});

stepRoutes.post('/orders/:orderId/quote', async (c) => {
  const { price = '', validTo = '', text = '' } = await fieldsIn(c);
  const frame = frameOf(c);
  const words = frame.texts.answer.quote.errors;
  const typed: FieldFailure[] = [];
  const amount = readPrice(price);
  if (price.trim() !== '' && amount === null) typed.push({ field: 'price', message: words['price-wrong'] });
  const day = readDate(validTo);
  if (validTo.trim() !== '' && day === undefined)
    typed.push({ field: 'validTo', message: words['valid-to-wrong'] });
  if (text.length > LONGEST_TEXT) typed.push({ field: 'text', message: words['text-too-long'] });
  const state = (errors: readonly FieldFailure[]) => ({ values: { price, validTo, text }, errors });
  if (typed.length > 0) {
    const view = await orderFor(c, 'quote');
    return view === undefined ? moved(c, 'not-now') : quotePage(c, view, state(typed));
  }
  const made = await makeQuote(
    c.var.actor,
    {
      order: idIn<OrderId>(c, 'orderId'),
      version: await versionIn(c),
      price: amount,
      text,
      validTo: day ?? null,
    },
    c.var.platform,
  );
  if (made.ok) return done(c, 'offered');
  if (made.failure.kind !== 'faults') return moved(c, made.failure.kind);
  const view = await orderFor(c, 'quote');
  if (view === undefined) return moved(c, 'not-now');
  const faults = made.failure.faults.map((fault) => sayQuoteFault(fault, frame));
  return quotePage(c, view, state(faults));
});

const LONGEST_TEXT = 4000;

/** Kroner as people write them, with at most two decimals: øre are the smallest there is. */
function readPrice(text: string): Ore | null {
  const number = readNumber(text.replace(/(?<!\s)\s*kr\.?\s*$/i, ''));
  if (number === undefined || Math.abs(number) > 1e11) return null;
  return Math.abs(number * 100 - Math.round(number * 100)) < 1e-6 ? kroner(number) : null;
}

function sayQuoteFault(fault: QuoteFault, { texts }: Frame): FieldFailure {
  const field = fault.kind.startsWith('price') ? 'price' : 'validTo';
  return { field, message: texts.answer.quote.errors[fault.kind] };
}

function quotePage(
  c: WebContext,
  view: OrderView,
  state: FormState<'price' | 'validTo' | 'text'>,
): Promise<Response> {
  const frame = frameOf(c);
  const words = frame.texts.answer.quote;
  const title = view.order.quote === null ? words.title : words.titleAgain;
  return renderPage(
    c,
    stepPage(frame, view, title, state.errors.length > 0 ? 422 : 200),
    <QuotePage frame={frame} view={view} state={state} />,
  );
}

stepRoutes.get('/orders/:orderId/accept', async (c) => {
  const view = await orderFor(c, 'accept');
  if (view === undefined || view.order.quote === null) return moved(c, 'not-now');
  const frame = frameOf(c);
  return renderPage(
    c,
    stepPage(frame, view, frame.texts.buttons.accept, 200),
    <AcceptPage frame={frame} view={view} quote={view.order.quote} />,
  );
});

stepRoutes.post('/orders/:orderId/accept', async (c) => {
  const accepted = await acceptQuote(
    c.var.actor,
    { order: idIn<OrderId>(c, 'orderId'), version: await versionIn(c) },
    c.var.platform,
  );
  return accepted.ok ? done(c, 'accepted') : moved(c, accepted.failure.kind);
});

for (const step of ['ask-again', 'cancel', 'take-back'] as const satisfies readonly AskedStep[]) {
  stepRoutes.get(`/orders/:orderId/${step}`, async (c) => {
    const view = await orderFor(c, step);
    return view === undefined ? moved(c, 'not-now') : reasonPage(c, view, step, { values: {}, errors: [] });
  });

  stepRoutes.post(`/orders/:orderId/${step}`, async (c) => {
    const { reason = '' } = await fieldsIn(c);
    const wasDraft = step === 'cancel' && (await orderFor(c, step))?.order.state === 'draft';
    const taken = await takeStep(c, step, reason);
    if (taken.ok) {
      if (wasDraft) return c.redirect(`${paths.orders}?done=discarded`, 303);
      return done(c, DONE[step]);
    }
    const { failure } = taken;
    if (failure.kind === 'not-now' || failure.kind === 'changed-meanwhile') return moved(c, failure.kind);
    const view = await orderFor(c, step);
    if (view === undefined) return moved(c, 'not-now');
    const errors = [{ field: 'reason', message: sayReasonFailure(failure, frameOf(c)) }];
    return reasonPage(c, view, step, { values: { reason }, errors });
  });
}

const DONE = { 'ask-again': 'asked-again', cancel: 'cancelled', 'take-back': 'taken-back' } as const;

async function takeStep(c: WebContext, step: AskedStep, reason: string) {
  const { actor, platform } = c.var;
  const order = idIn<OrderId>(c, 'orderId');
  switch (step) {
    case 'ask-again':
      return askAgain(actor, { order, version: await versionIn(c), reason }, platform);
    case 'cancel':
      return cancelOrder(actor, { order, reason }, platform);
    case 'take-back':
      return takeBackOrder(actor, { order }, platform);
    default:
      return assertNever(step);
  }
}

function sayReasonFailure(failure: ReasonFailure, { texts }: Frame): string {
  const words = texts.answer.reasonErrors;
  return failure.kind === 'reason-too-long' ? words[failure.kind](failure.most) : words[failure.kind];
}

function reasonPage(
  c: WebContext,
  view: OrderView,
  step: AskedStep,
  state: FormState<'reason'>,
): Promise<Response> {
  const frame = frameOf(c);
  const { title } = wordsOf(frame, step, view.order.state === 'draft');
  return renderPage(
    c,
    stepPage(frame, view, title, state.errors.length > 0 ? 422 : 200),
    <ReasonPage frame={frame} view={view} step={step} state={state} />,
  );
}
