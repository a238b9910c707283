import type { OrderId, PersonId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import { type MunicipalityCode, municipalityCode } from '../../../kernel/municipality-code.ts';
import type { ReadTx, Scoped } from '../../../platform/database/database.ts';
import { nobody } from '../../../platform/database/scope.ts';
import { enqueue, type Jobs } from '../../../platform/jobs.ts';
import type { Platform } from '../../../platform/platform.ts';
import { findCatalogue } from '../../programme/index.ts';
import { partnersOf, totalSeats } from '../domain/order.ts';
import { type Recipient, recipientsOf } from '../domain/recipients.ts';
import { happeningOf } from '../domain/timeline.ts';
import { programmeOf } from '../planning/course-plan.ts';
import { findEvent } from '../store/events.ts';
import { findNames, findWrittenLanguages } from '../store/municipalities.ts';
import { findOrder, type StoredOrder } from '../store/orders.ts';
import {
  type Addressee,
  findAddressee,
  findAddresseeByEmail,
  listAdvisers,
  listCoordinators,
} from '../store/people.ts';
import { type LetterFacts, orderLetter, takenBackLetter } from './write-letters.ts';

/** Nobody in particular, on behalf of the programme; who has which role is the administrator's to know. */
const theProgramme: Scoped = { scope: { ...nobody, programme: true, administrator: true } };

type Addressed = { readonly to: Recipient; readonly person?: PersonId; readonly municipality?: string };

/**
 * What happens after a step. One job finds whom it concerns and puts a letter for each in the queue, in one transaction;
 * each letter is a job of its own, so that one address that fails does not make the others come twice.
 */
export const admissionJobs: Jobs = {
  'admission.tell': async (payload, { db, today }) => {
    await db.transaction(theProgramme, async (tx) => {
      const addressed = await whoIsTold(tx, payload, today);
      await Promise.all(
        addressed.map((one) =>
          enqueue(tx, 'admission.mail', {
            ...payload,
            to: one.to,
            ...(one.person === undefined ? {} : { person: one.person }),
            ...(one.municipality === undefined ? {} : { municipality: one.municipality }),
          }),
        ),
      );
    });
  },

  'admission.mail': async (payload, platform) => {
    const found = await platform.db.read(theProgramme, (tx) => letterFor(tx, payload, platform));
    if (found !== undefined) await platform.mail.send(found);
  },
};

/** Everybody once, also the one who has two roles, and never the one who did it. */
async function whoIsTold(
  tx: ReadTx,
  payload: Record<string, string>,
  today: LocalDate,
): Promise<readonly Addressed[]> {
  const orderId = payload.orderId as OrderId;
  const [stored, event, coordinators] = await Promise.all([
    findOrder(tx, orderId),
    findEvent(tx, orderId, Number(payload.eventId)),
    listCoordinators(tx, today),
  ]);
  const toCoordinators = coordinators.map(({ person }): Addressed => ({ to: 'coordinators', person }));
  // A draft that was taken back cannot be read any more, and only the programme is told.
  if (stored === undefined || event === undefined) return toCoordinators;

  const { order } = stored;
  const groups = recipientsOf(happeningOf(event), event.side);
  const partners = partnersOf(order).map((one) => one.municipality);
  const [leadAdvisers, partnerAdvisers, contact] = await Promise.all([
    groups.includes('lead-advisers') ? listAdvisers(tx, [order.lead], today) : [],
    groups.includes('partner-advisers') ? listAdvisers(tx, partners, today) : [],
    groups.includes('contact') ? findAddresseeByEmail(tx, order.wishes.contact.email) : undefined,
  ]);
  const all: readonly Addressed[] = [
    ...(groups.includes('coordinators') ? toCoordinators : []),
    ...(groups.includes('contact')
      ? [{ to: 'contact' as const, ...(contact === undefined ? {} : { person: contact.person }) }]
      : []),
    ...leadAdvisers.map(({ person }): Addressed => ({ to: 'lead-advisers', person })),
    ...partnerAdvisers.map(({ person, municipality }): Addressed => ({
      to: 'partner-advisers',
      person,
      municipality,
    })),
  ];
  const seen = new Set<string>([event.person]);
  return all.filter(({ person }) => {
    if (person === undefined) return true;
    const isNew = !seen.has(person);
    seen.add(person);
    return isNew;
  });
}

async function letterFor(tx: ReadTx, payload: Record<string, string>, platform: Platform) {
  const orderId = payload.orderId as OrderId;
  const [stored, event] = await Promise.all([
    findOrder(tx, orderId),
    findEvent(tx, orderId, Number(payload.eventId)),
  ]);
  const reader =
    payload.person === undefined
      ? stored && (await contactOf(tx, stored))
      : await findAddressee(tx, payload.person as PersonId);
  if (reader === undefined) return undefined; // closed, or taken back before the letter was written
  const written = { name: reader.givenName, locale: reader.locale };

  if (stored === undefined || event === undefined) {
    const lead = municipalityCode(payload.lead ?? '');
    const names = await findNames(tx, [lead]);
    const letter = takenBackLetter(written, { number: payload.number ?? '', lead: names.get(lead) ?? lead });
    return { to: reader.email, ...letter };
  }
  const happening = happeningOf(event);
  if (happening === 'begun' || happening === 'taken-back') return undefined; // sent again meanwhile
  const facts = await factsOf(tx, stored, reader, payload.municipality as MunicipalityCode | undefined);
  const letter = orderLetter(happening, payload.to as Recipient, written, {
    ...facts,
    side: event.side,
    note: event.note,
    address: `${platform.publicUrl}/orders/${orderId}`,
  });
  return { to: reader.email, ...letter };
}

/** A contact without a login here is written to in the language of the municipality. */
async function contactOf(tx: ReadTx, { order }: StoredOrder): Promise<Omit<Addressee, 'person'> | undefined> {
  const { name, email } = order.wishes.contact;
  const languages = await findWrittenLanguages(tx, [order.lead]);
  return { givenName: name, email, locale: languages.get(order.lead) ?? 'nb' };
}

async function factsOf(
  tx: ReadTx,
  { order }: StoredOrder,
  { locale }: Pick<Addressee, 'locale'>,
  municipality: MunicipalityCode | undefined,
): Promise<Omit<LetterFacts, 'side' | 'note' | 'address'>> {
  const { wishes } = order;
  const [names, catalogue] = await Promise.all([
    findNames(tx, [order.lead, ...wishes.municipalities.map((one) => one.municipality)]),
    findCatalogue(tx),
  ]);
  const nameOf = (code: MunicipalityCode) => names.get(code) ?? code;
  const own = wishes.municipalities.find((one) => one.municipality === municipality);
  return {
    number: String(order.number),
    programme: programmeOf(order, catalogue).name[locale],
    lead: nameOf(order.lead),
    partners: partnersOf(order).map((one) => nameOf(one.municipality)),
    courses: wishes.courses,
    start: wishes.start,
    place: wishes.place,
    seats: totalSeats(wishes.municipalities),
    price: order.quote?.price ?? null,
    validTo: order.quote?.validTo ?? null,
    own: own === undefined ? null : { name: nameOf(own.municipality), seats: own.seats },
  };
}
