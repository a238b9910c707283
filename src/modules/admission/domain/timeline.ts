import type { OrderState, OrderStatus } from './order.ts';
import type { Side } from './steps.ts';

/** Something that happened to the order, as it was written down then. */
export type OrderEvent = {
  readonly at: Date;
  readonly side: Side;
  readonly from: OrderState | null;
  readonly to: OrderState;
  readonly note: string;
};

export type Happening =
  | 'begun'
  | 'sent'
  | 'taken-back'
  | 'offered'
  | 'offered-again'
  | 'asked-again'
  | 'accepted'
  | 'planned'
  | 'cancelled';

export type TimelineStation =
  | { kind: 'past'; happening: Happening; event: OrderEvent }
  /** What the class has come to; when it did so is the class's to tell. */
  | { kind: 'reached'; status: 'running' | 'finished' | 'cancelled' }
  | { kind: 'next' | 'later'; status: OrderStatus };

const ROAD: readonly OrderStatus[] = [
  'draft',
  'sent',
  'offered',
  'accepted',
  'planned',
  'running',
  'finished',
];

/** What has happened in the order it happened, and then the road that is left: the first part of it is next. */
export function timelineOf(events: readonly OrderEvent[], status: OrderStatus): readonly TimelineStation[] {
  const past = events.map((event): TimelineStation => ({
    kind: 'past',
    happening: happeningOf(event),
    event,
  }));
  const ahead = status === 'cancelled' ? [] : ROAD.slice(ROAD.indexOf(status) + 1);
  return [
    ...past,
    ...reachedByClass(events, status),
    ...ahead.map((one, i): TimelineStation => ({ kind: i === 0 ? 'next' : 'later', status: one })),
  ];
}

function reachedByClass(events: readonly OrderEvent[], status: OrderStatus): readonly TimelineStation[] {
  switch (status) {
    case 'running':
      return [{ kind: 'reached', status }];
    case 'finished':
      return [
        { kind: 'reached', status: 'running' },
        { kind: 'reached', status },
      ];
    case 'cancelled':
      return events.at(-1)?.to === 'planned' ? [{ kind: 'reached', status }] : [];
    default:
      return [];
  }
}

export function happeningOf({ from, to }: Pick<OrderEvent, 'from' | 'to'>): Happening {
  switch (to) {
    case 'draft':
      return from === null ? 'begun' : 'taken-back';
    case 'sent':
      return from === 'offered' ? 'asked-again' : 'sent';
    case 'offered':
      return from === 'offered' ? 'offered-again' : 'offered';
    case 'accepted':
    case 'planned':
    case 'cancelled':
      return to;
  }
}
