import { sql } from 'kysely';
import { NotFound } from '../../../access/index.ts';
import type { CohortId, CourseId, OrderId, PersonId, ProgrammeId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import { ore } from '../../../kernel/ore.ts';
import type { ReadTx, Tx } from '../../../platform/database/database.ts';
import { type Order, type OrderState, type OrderStatus, statusOf, type Wishes } from '../domain/order.ts';
import type { Quote } from '../domain/quote.ts';

export type StoredOrder = {
  readonly order: Order;
  readonly programmeId: ProgrammeId;
  readonly status: OrderStatus;
};

export type OrderRow = {
  id: OrderId;
  number: number;
  programme_id: ProgrammeId;
  programme: string;
  lead: MunicipalityCode;
  state: OrderState;
  cohort_status: 'planned' | 'running' | 'finished' | 'cancelled' | null;
  wished_start: LocalDate | null;
  courses_a_semester: number;
  place: string;
  seats_min: number;
  seats_max: number;
  attendance_percent: number | null;
  contact_name: string;
  contact_email: string;
  contact_phone: string;
  note: string;
  invoice_reference: string;
  price_ore: number | null;
  quote_text: string;
  quote_valid_to: LocalDate | null;
  cohort_id: CohortId | null;
  version: number;
  created_at: Date;
  sent_at: Date | null;
  courses: string[];
  municipalities: { municipality: MunicipalityCode; seats: number }[];
};

/** Everything about an order in one row: what hangs on it is a dozen rows at most, and a list has fifty orders. */
export const ORDER_COLUMNS = sql`
  o.id, o.number, o.programme_id, g.code as programme, o.lead_municipality_code as lead, o.status as state,
  k.status as cohort_status, o.wished_start, o.courses_a_semester, o.place, o.seats_min, o.seats_max,
  o.attendance_percent, o.contact_name, o.contact_email, o.contact_phone, o.note, o.invoice_reference, o.price_ore,
  o.quote_text, o.quote_valid_to, o.cohort_id, o.version, o.created_at, o.sent_at,
  array(select c.code from class_order_course oc join course c on c.id = oc.course_id
    where oc.order_id = o.id order by oc.sequence) as courses,
  coalesce((select jsonb_agg(jsonb_build_object('municipality', m.municipality_code, 'seats', m.seats)
      order by (m.municipality_code <> o.lead_municipality_code), m.municipality_code)
    from class_order_municipality m where m.order_id = o.id), '[]') as municipalities`;

export const ORDERS = sql`class_order o join programme g on g.id = o.programme_id left join cohort k on k.id = o.cohort_id`;

export async function findOrder(tx: ReadTx, id: OrderId): Promise<StoredOrder | undefined> {
  const { rows } = await sql<OrderRow>`select ${ORDER_COLUMNS} from ${ORDERS} where o.id = ${id}`.execute(tx);
  return rows[0] && orderOf(rows[0]);
}

/** @throws NotFound when there is none, or the actor may not know of it */
export async function getOrder(tx: ReadTx, id: OrderId): Promise<StoredOrder> {
  const found = await findOrder(tx, id);
  if (found === undefined) throw new NotFound('order');
  return found;
}

/**
 * The order as nobody else can change it before this transaction ends. `locked` is false for those who may read it and
 * not write it.
 */
export async function lockOrder(tx: Tx, id: OrderId): Promise<StoredOrder & { locked: boolean }> {
  // The second statement begins when the first has its lock, so it reads what the one before us left.
  const [locked, found] = await Promise.all([
    sql`select from class_order where id = ${id} for update`.execute(tx),
    getOrder(tx, id),
  ]);
  return { ...found, locked: locked.rows.length === 1 };
}

/** Keeps the order as it is for those who may not change it, while they add their own people. */
export async function holdOrder(tx: Tx, id: OrderId): Promise<StoredOrder> {
  const [, found] = await Promise.all([
    sql`select scope.hold_order(${id}::uuid)`.execute(tx),
    getOrder(tx, id),
  ]);
  return found;
}

export function orderOf(row: OrderRow): StoredOrder {
  const order: Order = {
    id: row.id,
    number: row.number,
    programme: row.programme,
    lead: row.lead,
    state: row.state,
    wishes: {
      courses: row.courses,
      start: row.wished_start,
      coursesASemester: row.courses_a_semester,
      place: row.place,
      attendancePercent: row.attendance_percent,
      municipalities: row.municipalities,
      range: { min: row.seats_min, max: row.seats_max },
      contact: { name: row.contact_name, email: row.contact_email, phone: row.contact_phone },
      invoiceReference: row.invoice_reference,
      note: row.note,
    },
    quote: quoteOf(row),
    cohort: row.cohort_id,
    version: row.version,
    createdAt: row.created_at,
    sentAt: row.sent_at,
  };
  return { order, programmeId: row.programme_id, status: statusOf(row.state, row.cohort_status) };
}

function quoteOf(row: OrderRow): Quote | null {
  if (row.price_ore === null || row.quote_valid_to === null) return null;
  return { price: ore(row.price_ore), text: row.quote_text, validTo: row.quote_valid_to };
}

export async function insertDraft(
  tx: Tx,
  draft: { id: OrderId; programme: ProgrammeId; lead: MunicipalityCode; createdBy: PersonId; wishes: Wishes },
  courseIds: ReadonlyMap<string, CourseId>,
): Promise<void> {
  await tx
    .insertInto('class_order')
    .values({
      id: draft.id,
      programme_id: draft.programme,
      lead_municipality_code: draft.lead,
      status: 'draft',
      created_by: draft.createdBy,
      ...columnsOf(draft.wishes),
    })
    .execute();
  await insertParts(tx, draft.id, draft.wishes, courseIds);
}

export async function saveWishes(
  tx: Tx,
  id: OrderId,
  wishes: Wishes,
  courseIds: ReadonlyMap<string, CourseId>,
): Promise<void> {
  const codes = wishes.municipalities.map((one) => one.municipality);
  await update(tx, id, columnsOf(wishes));
  await Promise.all([
    tx.deleteFrom('class_order_course').where('order_id', '=', id).execute(),
    // Only those that are gone: their people go with them.
    tx
      .deleteFrom('class_order_municipality')
      .where('order_id', '=', id)
      .where('municipality_code', '<>', sql<MunicipalityCode>`all(${codes}::text[])`)
      .execute(),
  ]);
  await insertParts(tx, id, wishes, courseIds);
}

export async function saveState(
  tx: Tx,
  id: OrderId,
  change: {
    state: OrderState;
    sentAt?: Date | null;
    quote?: Quote | null;
    cohort?: CohortId;
  },
): Promise<void> {
  await update(tx, id, {
    status: change.state,
    ...(change.sentAt === undefined ? {} : { sent_at: change.sentAt }),
    ...(change.cohort === undefined ? {} : { cohort_id: change.cohort }),
    ...(change.quote === undefined
      ? {}
      : {
          price_ore: change.quote?.price ?? null,
          quote_text: change.quote?.text ?? '',
          quote_valid_to: change.quote?.validTo ?? null,
        }),
  });
}

async function update(tx: Tx, id: OrderId, columns: Parameters<typeof set>[2]): Promise<void> {
  const { numUpdatedRows } = await set(tx, id, columns);
  // The row rules hide what may not be written, and hiding says nothing.
  if (numUpdatedRows !== 1n) throw new NotFound('order');
}

function set(
  tx: Tx,
  id: OrderId,
  columns: Partial<ReturnType<typeof columnsOf>> & {
    status?: OrderState;
    sent_at?: Date | null;
    cohort_id?: CohortId;
    price_ore?: number | null;
    quote_text?: string;
    quote_valid_to?: LocalDate | null;
  },
) {
  return tx
    .updateTable('class_order')
    .set((eb) => ({ ...columns, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

function columnsOf(wishes: Wishes) {
  return {
    wished_start: wishes.start,
    courses_a_semester: wishes.coursesASemester,
    place: wishes.place,
    seats_min: wishes.range.min,
    seats_max: wishes.range.max,
    attendance_percent: wishes.attendancePercent,
    contact_name: wishes.contact.name,
    contact_email: wishes.contact.email,
    contact_phone: wishes.contact.phone,
    note: wishes.note,
    invoice_reference: wishes.invoiceReference,
  };
}

async function insertParts(
  tx: Tx,
  id: OrderId,
  wishes: Wishes,
  courseIds: ReadonlyMap<string, CourseId>,
): Promise<void> {
  const courses = wishes.courses.map((code, index) => {
    const course = courseIds.get(code);
    if (course === undefined) throw new Error(`A course of the order is not in the catalogue: ${code}`);
    return { order_id: id, course_id: course, sequence: index + 1 };
  });
  const seats = wishes.municipalities.map((one) => ({
    order_id: id,
    municipality_code: one.municipality,
    seats: one.seats,
  }));
  await Promise.all([
    courses.length === 0 ? undefined : tx.insertInto('class_order_course').values(courses).execute(),
    seats.length === 0
      ? undefined
      : tx
          .insertInto('class_order_municipality')
          .values(seats)
          .onConflict((conflict) =>
            conflict
              .columns(['order_id', 'municipality_code'])
              .doUpdateSet((eb) => ({ seats: eb.ref('excluded.seats') })),
          )
          .execute(),
  ]);
}
