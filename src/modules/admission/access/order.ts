import { type AccessTable, type Actor, actsFor, hasRole } from '../../../access/index.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { Order } from '../domain/order.ts';
import type { Reader } from '../domain/whats-next.ts';

export type OrderThing = Pick<Order, 'lead' | 'sentAt'> & {
  readonly wishes: Pick<Order['wishes'], 'municipalities'>;
};

const coordinates = (actor: Actor): boolean => hasRole(actor, 'programme-coordinator');
const answersFor = (actor: Actor, order: OrderThing): boolean => actsFor(actor, order.lead);
const takesPart = (actor: Actor, { lead, wishes }: OrderThing): boolean =>
  actsFor(actor, lead) || wishes.municipalities.some(({ municipality }) => actsFor(actor, municipality));

/** Who may do what with an order. What its state leaves open is decided by `domain/steps.ts`. */
export const orderAccess = {
  'see-order': (actor, order) =>
    answersFor(actor, order) || (order.sentAt !== null && (coordinates(actor) || takesPart(actor, order))),
  change: answersFor,
  send: answersFor,
  'take-back': answersFor,
  accept: answersFor,
  'ask-again': answersFor,
  cancel: (actor, order) => answersFor(actor, order) || coordinates(actor),
  quote: coordinates,
  plan: coordinates,
  /** Staff records stay at home, so each municipality adds its own people, and a region's coordinator adds none. */
  'add-candidates': (actor, order) => municipalitiesToSendFrom(actor, order).length > 0,
  'see-candidates': (actor, order) => coordinates(actor) || municipalitiesToSendFrom(actor, order).length > 0,
} satisfies AccessTable<OrderThing>;

/** What concerns no order in particular. */
export const generalAccess = {
  'begin-order': (actor) => actor.scope.municipal.length > 0,
  'list-orders': (actor) => coordinates(actor) || actor.scope.municipal.length > 0,
} satisfies AccessTable<null>;

/** The municipalities on the order whose staff the actor works with. */
export function municipalitiesToSendFrom(actor: Actor, order: OrderThing): readonly MunicipalityCode[] {
  return order.wishes.municipalities
    .map(({ municipality }) => municipality)
    .filter((municipality) => actor.scope.staff.includes(municipality));
}

/** In which capacity the actor reads the order: a word for the municipality goes before one for the programme. */
export function readerOf(actor: Actor, order: OrderThing): Reader {
  if (answersFor(actor, order)) return 'lead';
  return takesPart(actor, order) ? 'partner' : 'programme';
}

/** The codes under which the actor finds a municipality's staff: its own, and those that were merged into it. */
export function staffCodesOf(actor: Actor, municipality: MunicipalityCode): readonly MunicipalityCode[] {
  const assignment = actor.assignments.find(
    (one) =>
      one.municipality === municipality || one.formerMunicipalities.some((former) => former === municipality),
  );
  if (assignment === undefined || assignment.municipality === null) return [];
  return [assignment.municipality, ...assignment.formerMunicipalities].filter((code) =>
    actor.scope.staff.includes(code),
  );
}
