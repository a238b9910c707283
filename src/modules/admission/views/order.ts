import { type Actor, allowedActions, hasRole, requireAccess } from '../../../access/index.ts';
import type { CohortId, OrderId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { Localised } from '../../../kernel/locale.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { ReadTx } from '../../../platform/database/database.ts';
import type { Platform } from '../../../platform/platform.ts';
import { findCatalogue } from '../../programme/index.ts';
import { municipalitiesToSendFrom, orderAccess, readerOf } from '../access/index.ts';
import { adviceOn, type OrderAdvice } from '../domain/advice.ts';
import { type SeatsUse, useOfSeats } from '../domain/candidates.ts';
import { faultsOf, type OrderFault } from '../domain/faults.ts';
import type { Order, OrderStatus } from '../domain/order.ts';
import { hasExpired, type Share, shareBySeats } from '../domain/quote.ts';
import { acceptsCandidates, openSteps, type Side, type Step, STEPS } from '../domain/steps.ts';
import { type TimelineStation, timelineOf } from '../domain/timeline.ts';
import { type Reader, type WhatsNext, whatsNext } from '../domain/whats-next.ts';
import { type CoursePlan, obstaclesIn, planCourses, programmeOf } from '../planning/course-plan.ts';
import { type Candidate, countCandidates, listCandidates } from '../store/candidates.ts';
import { findCohortName } from '../store/cohorts.ts';
import { listEvents } from '../store/events.ts';
import { findNames } from '../store/municipalities.ts';
import { getOrder } from '../store/orders.ts';

export type { CourseInPlan } from '../planning/course-plan.ts';

export type OrderView = {
  readonly order: Order;
  readonly status: OrderStatus;
  readonly reader: Reader;
  readonly programme: {
    readonly code: string;
    readonly name: Localised;
    readonly offeredBy: Localised;
  };
  readonly plan: CoursePlan;
  /** Names for every code in the view. */
  readonly names: ReadonlyMap<MunicipalityCode, string>;
  readonly seats: readonly SeatsUse[];
  /** What the price comes to for each when it is shared by seats; empty while there is no quote, or only one pays. */
  readonly shares: readonly Share[];
  readonly quoteExpired: boolean;
  /** The people that this reader may see: the own municipality's, and all of them for the programme. */
  readonly candidates: readonly Candidate[];
  readonly timeline: readonly TimelineStation[];
  readonly next: WhatsNext;
  /** What is lacking, and what should be known, before a draft is sent; empty for others and afterwards. */
  readonly faults: readonly OrderFault[];
  readonly advice: readonly OrderAdvice[];
  readonly steps: ReadonlySet<Step>;
  /** The municipalities whose people this reader can put on the order now. */
  readonly sendsFrom: readonly MunicipalityCode[];
  readonly seesCandidates: boolean;
  readonly cohort: { readonly id: CohortId; readonly name: string } | null;
};

/** An order as this reader may see it, with what happens next and what the reader can do about it. */
export async function viewOrder(actor: Actor, id: OrderId, { db, today }: Platform): Promise<OrderView> {
  return db.read(actor, (tx) => readOrder(tx, actor, id, today));
}

export async function readOrder(tx: ReadTx, actor: Actor, id: OrderId, today: LocalDate): Promise<OrderView> {
  const [{ order, status }, catalogue, events, candidates, counts] = await Promise.all([
    getOrder(tx, id),
    findCatalogue(tx),
    listEvents(tx, id),
    listCandidates(tx, id),
    countCandidates(tx, [id]),
  ]);
  requireAccess(actor, orderAccess, 'see-order', order, 'competence-adviser');
  const [names, cohortName] = await Promise.all([
    findNames(tx, [order.lead, ...order.wishes.municipalities.map((one) => one.municipality)]),
    order.cohort === null ? undefined : findCohortName(tx, order.cohort),
  ]);

  const reader = readerOf(actor, order);
  const programme = programmeOf(order, catalogue);
  const plan = planCourses(order.wishes, programme, today);
  const isDraft = order.state === 'draft';
  const allowed = allowedActions(actor, orderAccess, order);
  return {
    order,
    status,
    reader,
    programme: { code: programme.code, name: programme.name, offeredBy: programme.offeredBy },
    plan,
    names,
    seats: useOfSeats(order, counts.get(id) ?? new Map()),
    shares:
      order.quote === null || order.wishes.municipalities.length < 2
        ? []
        : shareBySeats(order.quote.price, order.wishes.municipalities),
    quoteExpired: order.state === 'offered' && order.quote !== null && hasExpired(order.quote, today),
    candidates: allowed.has('see-candidates') ? candidates : [],
    timeline: timelineOf(events, status),
    next: whatsNext(order, status, reader, today),
    faults: isDraft ? faultsOf(order.wishes, order.lead, obstaclesIn(plan), today) : [],
    advice: isDraft ? adviceOn(order.wishes, plan, today) : [],
    steps: stepsOf(actor, order, allowed, today),
    sendsFrom: acceptsCandidates(order.state) ? municipalitiesToSendFrom(actor, order) : [],
    seesCandidates: allowed.has('see-candidates'),
    cohort: order.cohort === null || cohortName === undefined ? null : { id: order.cohort, name: cohortName },
  };
}

/** What the access table allows and the state leaves open: the same that guards the actions draws the buttons. */
function stepsOf(
  actor: Actor,
  order: Order,
  allowed: ReadonlySet<string>,
  today: LocalDate,
): ReadonlySet<Step> {
  const sides = hasRole(actor, 'programme-coordinator')
    ? (['lead', 'programme'] as const)
    : (['lead'] as const);
  const open = sides.flatMap((side) => openSteps(order.state, side)).filter((step) => allowed.has(step));
  const expired = order.quote !== null && hasExpired(order.quote, today);
  return new Set(expired ? open.filter((step) => step !== 'accept') : open);
}

/** The order for a page on which one step is taken. */
export async function viewOrderForStep(
  actor: Actor,
  id: OrderId,
  step: Step,
  { db, today }: Platform,
): Promise<OrderView> {
  return db.read(actor, async (tx) => {
    const view = await readOrder(tx, actor, id, today);
    const by: readonly Side[] = STEPS[step].by;
    requireAccess(
      actor,
      orderAccess,
      step,
      view.order,
      by.includes('lead') ? 'competence-adviser' : 'programme-coordinator',
    );
    return view;
  });
}
