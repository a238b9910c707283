import type pg from 'pg';
import { v7 as uuid } from 'uuid';
import type { EmployeeId, OrderId, PersonId } from '../../kernel/ids.ts';
import type { MunicipalityCode } from '../../kernel/municipality-code.ts';
import { courseIdOf, programmeIdOf } from '../programme/index.ts';
import type { Track } from './domain/candidates.ts';
import type { CandidateId, OrderState } from './domain/order.ts';

// Builders for tests. Each fills in the ordinary and inserts it past the row rules, so the connection must be the
// owner's. The catalogue must be loaded, and the municipalities and the person must be there.

type Owner = pg.Pool | pg.ClientBase;

/** An order that could be sent as it is; offered ones and later have a quote, planned ones need the class. */
export async function anOrder(
  owner: Owner,
  given: {
    lead: string;
    by: PersonId;
    state?: Exclude<OrderState, 'planned'>;
    /** Beside the lead municipality, which has 12. */
    partners?: Readonly<Record<string, number>>;
    courses?: readonly string[];
    start?: string | null;
    place?: string;
    leadSeats?: number;
    seats?: readonly [min: number, max: number];
    contact?: { name: string; email: string };
    note?: string;
    priceOre?: number;
    validTo?: string;
    sentAt?: Date;
    programme?: string;
  },
): Promise<OrderId> {
  const id = uuid() as OrderId;
  const state = given.state ?? 'draft';
  const hasQuote = state === 'offered' || state === 'accepted';
  const [min, max] = given.seats ?? [10, 24];
  await owner.query(
    `insert into class_order (id, programme_id, lead_municipality_code, status, wished_start, place, seats_min, seats_max,
       contact_name, contact_email, note, price_ore, quote_valid_to, created_by, sent_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      id,
      programmeIdOf(given.programme ?? 'helse-omsorg'),
      given.lead,
      state,
      given.start === undefined ? '2027-09-14' : given.start,
      given.place ?? 'Gjøvik',
      min,
      max,
      given.contact?.name ?? 'Kari Kontakt',
      given.contact?.email ?? 'kontakt@gjovik.example',
      given.note ?? '',
      hasQuote ? (given.priceOre ?? 37_200_000) : null,
      hasQuote ? (given.validTo ?? '2026-12-31') : null,
      given.by,
      state === 'draft' ? null : (given.sentAt ?? new Date('2026-11-10T10:00:00Z')),
    ],
  );
  const seats = { [given.lead]: given.leadSeats ?? 12, ...given.partners };
  for (const [code, number] of Object.entries(seats)) {
    await owner.query('insert into class_order_municipality values ($1, $2, $3)', [id, code, number]);
  }
  for (const [index, code] of (given.courses ?? ['M1', 'M2']).entries()) {
    await owner.query('insert into class_order_course values ($1, $2, $3)', [
      id,
      courseIdOf(code),
      index + 1,
    ]);
  }
  return id;
}

/** Somebody from the staff list whom the municipality wants to send. */
export async function aCandidate(
  owner: Owner,
  given: {
    order: OrderId;
    municipality: string;
    employee: EmployeeId;
    givenName?: string;
    familyName?: string;
    email?: string;
    track?: Track;
    potentialLeader?: boolean;
  },
): Promise<CandidateId> {
  const id = uuid() as CandidateId;
  await owner.query(
    `insert into class_order_candidate (id, order_id, municipality_code, employee_id, given_name, family_name, email,
       track, potential_leader)
     select $1, $2, $3, e.id, coalesce($5, e.given_name), coalesce($6, e.family_name), lower(coalesce($7, e.email)), $8, $9
     from employee e where e.id = $4`,
    [
      id,
      given.order,
      given.municipality as MunicipalityCode,
      given.employee,
      given.givenName ?? null,
      given.familyName ?? null,
      given.email ?? null,
      given.track ?? 'credit',
      given.potentialLeader ?? false,
    ],
  );
  return id;
}
