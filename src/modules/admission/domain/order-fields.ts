import { parseLocalDate } from '../../../kernel/local-date.ts';
import { isMunicipalityCode, type MunicipalityCode } from '../../../kernel/municipality-code.ts';
import { assertNever } from '../../../kernel/result.ts';
import type { OrderPart } from './faults.ts';
import type { Fields } from '../../../kernel/merge-edits.ts';
import type { Seats, Wishes } from './order.ts';

/** The parts that are written in fields; the courses are moved about instead. */
export type WrittenPart = Exclude<OrderPart, 'courses'>;

const SEATS = 'seats-';
export const seatsField = (municipality: MunicipalityCode): string => `${SEATS}${municipality}`;

/** A part of the order as it stands in its form: dates as days, figures as digits, what is not decided as nothing. */
export function fieldsOf(wishes: Wishes, part: WrittenPart): Fields {
  switch (part) {
    case 'time':
      return {
        start: wishes.start ?? '',
        coursesASemester: String(wishes.coursesASemester),
        place: wishes.place,
        attendance: figure(wishes.attendancePercent),
      };
    case 'seats':
      return {
        min: figure(wishes.range.min),
        max: figure(wishes.range.max),
        ...Object.fromEntries(
          wishes.municipalities.map(({ municipality, seats }) => [seatsField(municipality), figure(seats)]),
        ),
      };
    case 'contact':
      return {
        name: wishes.contact.name,
        email: wishes.contact.email,
        phone: wishes.contact.phone,
        invoice: wishes.invoiceReference,
        note: wishes.note,
      };
    default:
      return assertNever(part);
  }
}

/**
 * The wishes with one part written anew. The fields are in the form that {@link fieldsOf} gives; what people type is
 * read before it comes here.
 */
export function withFields(
  wishes: Wishes,
  part: WrittenPart,
  fields: Fields,
  lead: MunicipalityCode,
): Wishes {
  const text = (field: string) => fields[field] ?? '';
  switch (part) {
    case 'time':
      return {
        ...wishes,
        start: parseLocalDate(text('start')) ?? null,
        coursesASemester: number(text('coursesASemester')) || 1,
        place: text('place'),
        attendancePercent: number(text('attendance')) || null,
      };
    case 'seats':
      return {
        ...wishes,
        range: { min: number(text('min')), max: number(text('max')) },
        municipalities: seatsIn(fields, lead),
      };
    case 'contact':
      return {
        ...wishes,
        contact: { name: text('name'), email: text('email'), phone: text('phone') },
        invoiceReference: text('invoice'),
        note: text('note'),
      };
    default:
      return assertNever(part);
  }
}

/** A municipality without seats has no part in the order, but the one that answers for it always stands there. */
function seatsIn(fields: Fields, lead: MunicipalityCode): readonly Seats[] {
  const others = Object.entries(fields).flatMap(([field, value]): Seats[] => {
    const code = field.startsWith(SEATS) ? field.slice(SEATS.length) : '';
    const seats = number(value);
    return isMunicipalityCode(code) && code !== lead && seats > 0 ? [{ municipality: code, seats }] : [];
  });
  return [{ municipality: lead, seats: number(fields[seatsField(lead)] ?? '') }, ...others];
}

function figure(value: number | null): string {
  return value === null || value === 0 ? '' : String(value);
}

function number(text: string): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}
