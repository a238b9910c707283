import type { OrderId } from '../../../kernel/ids.ts';
import { localDate } from '../../../kernel/local-date.ts';
import { type MunicipalityCode, municipalityCode } from '../../../kernel/municipality-code.ts';
import { kroner } from '../../../kernel/ore.ts';
import type { Order, Wishes } from './order.ts';

export const GJOVIK: MunicipalityCode = municipalityCode('3407');
export const SONDRE_LAND: MunicipalityCode = municipalityCode('3447');
export const VESTRE_TOTEN: MunicipalityCode = municipalityCode('3443');
export const TODAY = localDate('2026-11-24');

/** Wishes that could be sent as they are. */
export function someWishes(given: Partial<Wishes> = {}): Wishes {
  return {
    courses: ['M1', 'M2'],
    start: localDate('2027-09-14'),
    coursesASemester: 1,
    place: 'Gjøvik',
    attendancePercent: null,
    municipalities: [
      { municipality: GJOVIK, seats: 12 },
      { municipality: SONDRE_LAND, seats: 4 },
    ],
    range: { min: 12, max: 20 },
    contact: { name: 'Kari Kompetanse', email: 'kari@gjovik.example', phone: '' },
    invoiceReference: '',
    note: '',
    ...given,
  };
}

export function anOrderValue(given: Partial<Order> = {}): Order {
  return {
    id: '00000000-0000-8000-a000-000000000001' as OrderId,
    number: 7,
    programme: 'helse-omsorg',
    lead: GJOVIK,
    state: 'draft',
    wishes: someWishes(),
    quote: null,
    cohort: null,
    version: 1,
    createdAt: new Date('2026-11-01T11:00:00Z'),
    sentAt: null,
    ...given,
  };
}

export const A_QUOTE = {
  price: kroner(372_000),
  text: 'For hele klassen.',
  validTo: localDate('2026-12-01'),
};
