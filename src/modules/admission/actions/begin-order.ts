import { v7 as uuid } from 'uuid';
import { type Actor, actsFor, NotFound, requireAccess } from '../../../access/index.ts';
import type { OrderId } from '../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { trace } from '../../../platform/audit.ts';
import type { Platform } from '../../../platform/platform.ts';
import { type CourseCode, findCatalogue, type ProgrammeCode } from '../../programme/index.ts';
import { generalAccess } from '../access/index.ts';
import type { Wishes } from '../domain/order.ts';
import { insertEvent } from '../store/events.ts';
import { insertDraft } from '../store/orders.ts';

export type BeginOrderFailure =
  | { kind: 'by-application' }
  | { kind: 'no-courses' }
  | { kind: 'municipality-missing' };

/** Begins a draft with the courses that were ticked, in the recommended order until the municipality says otherwise. */
export async function beginOrder(
  actor: Actor,
  input: { programme: string; lead: MunicipalityCode | null; courses: readonly string[] },
  { db, now }: Platform,
): Promise<Result<OrderId, BeginOrderFailure>> {
  return db.transaction(actor, async (tx) => {
    requireAccess(actor, generalAccess, 'begin-order', null, 'competence-adviser');
    if (input.lead === null || !actsFor(actor, input.lead)) return fail({ kind: 'municipality-missing' });

    const catalogue = await findCatalogue(tx);
    const programme = catalogue.programmes.find((one) => one.code === input.programme);
    const programmeId = catalogue.ids.programmes.get(input.programme as ProgrammeCode);
    if (programme === undefined || programmeId === undefined) throw new NotFound('programme');
    if (programme.entry === 'application') return fail({ kind: 'by-application' });
    const chosen = programme.courses
      .toSorted((a, b) => a.place - b.place)
      .map((course) => course.code)
      .filter((code) => input.courses.includes(code));
    if (chosen.length === 0) return fail({ kind: 'no-courses' });

    const id = uuid() as OrderId;
    await insertDraft(
      tx,
      {
        id,
        programme: programmeId,
        lead: input.lead,
        createdBy: actor.person.id,
        wishes: firstWishes(actor, input.lead, chosen),
      },
      catalogue.ids.courses,
    );
    await insertEvent(tx, id, {
      at: now(),
      side: 'lead',
      from: null,
      to: 'draft',
      note: '',
      person: actor.person.id,
    });
    await trace(tx, actor, 'order.begun', id, { municipality: input.lead });
    return succeed(id);
  });
}

/** Whoever begins the order is the most likely contact, and can write another name there. */
function firstWishes(actor: Actor, lead: MunicipalityCode, courses: readonly CourseCode[]): Wishes {
  const { givenName, familyName, email } = actor.person;
  return {
    courses,
    start: null,
    coursesASemester: 1,
    place: '',
    attendancePercent: null,
    municipalities: [{ municipality: lead, seats: 0 }],
    range: { min: 0, max: 0 },
    contact: { name: `${givenName} ${familyName}`, email, phone: '' },
    invoiceReference: '',
    note: '',
  };
}
