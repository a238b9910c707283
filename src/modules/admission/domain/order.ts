import type { Brand } from '../../../kernel/brand.ts';
import type { CohortId, OrderId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import { assertNever } from '../../../kernel/result.ts';
import type { Quote } from './quote.ts';

export type CandidateId = Brand<string, 'CandidateId'>;

/** How far the order itself has come. From `planned` on, the class it became tells the rest. */
export type OrderState = 'draft' | 'sent' | 'offered' | 'accepted' | 'planned' | 'cancelled';

/** Where a reader meets the order: its own state, and that of the class when there is one. */
export type OrderStatus = OrderState | 'running' | 'finished';

export const ORDER_STATUSES: readonly OrderStatus[] = [
  'draft',
  'sent',
  'offered',
  'accepted',
  'planned',
  'running',
  'finished',
  'cancelled',
];

export type Seats = { readonly municipality: MunicipalityCode; readonly seats: number };

/** What the municipality asks for. A draft may lack any of it. */
export type Wishes = {
  /** Codes such as M5, in the order they are to be taken. */
  readonly courses: readonly string[];
  readonly start: LocalDate | null;
  readonly coursesASemester: number;
  readonly place: string;
  /** What the employer demands; null leaves it to the course. */
  readonly attendancePercent: number | null;
  /** Everyone who wants seats, the lead municipality among them. */
  readonly municipalities: readonly Seats[];
  /** The fewest with whom the class is held, and the most it has room for. */
  readonly range: { readonly min: number; readonly max: number };
  readonly contact: { readonly name: string; readonly email: string; readonly phone: string };
  readonly invoiceReference: string;
  readonly note: string;
};

export type Order = {
  readonly id: OrderId;
  /** The number people use when they talk about it. */
  readonly number: number;
  readonly programme: string;
  readonly lead: MunicipalityCode;
  readonly state: OrderState;
  readonly wishes: Wishes;
  readonly quote: Quote | null;
  readonly cohort: CohortId | null;
  /** Rises with every change, so that nobody answers something other than what they have read. */
  readonly version: number;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
};

export function statusOf(
  state: OrderState,
  cohort: 'planned' | 'running' | 'finished' | 'cancelled' | null,
): OrderStatus {
  if (state !== 'planned' || cohort === null) return state;
  switch (cohort) {
    case 'planned':
    case 'running':
    case 'finished':
    case 'cancelled':
      return cohort;
    default:
      return assertNever(cohort);
  }
}

export function totalSeats(municipalities: readonly Seats[]): number {
  return municipalities.reduce((sum, { seats }) => sum + seats, 0);
}

export function partnersOf(order: Pick<Order, 'lead' | 'wishes'>): readonly Seats[] {
  return order.wishes.municipalities.filter(({ municipality }) => municipality !== order.lead);
}
