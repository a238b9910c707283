import { describe, expect, it } from 'vitest';
import { fieldsOf, withFields, type WrittenPart } from './order-fields.ts';
import { GJOVIK, someWishes, SONDRE_LAND } from './testing.ts';

const wishes = someWishes({ attendancePercent: 80, note: 'Tirsdager' });

describe('an order in fields', () => {
  it.each(['time', 'seats', 'contact'] satisfies WrittenPart[])('comes back as it was: %s', (part) => {
    expect(withFields(wishes, part, fieldsOf(wishes, part), GJOVIK)).toEqual(wishes);
  });

  it('changes nothing outside its part', () => {
    const changed = withFields(wishes, 'time', { place: 'Lena' }, GJOVIK);
    expect(changed).toMatchObject({ place: 'Lena', start: null, contact: wishes.contact, note: 'Tirsdager' });
  });

  it('leaves a municipality out when its seats are emptied, but never the one that answers for it', () => {
    const fields = { ...fieldsOf(wishes, 'seats'), 'seats-3407': '', 'seats-3447': '' };
    expect(withFields(wishes, 'seats', fields, GJOVIK).municipalities).toEqual([
      { municipality: GJOVIK, seats: 0 },
    ]);
  });

  it('takes in a municipality that was not there', () => {
    const fields = { 'seats-3407': '10', 'seats-3447': '3' };
    expect(withFields(someWishes({ municipalities: [] }), 'seats', fields, GJOVIK).municipalities).toEqual([
      { municipality: GJOVIK, seats: 10 },
      { municipality: SONDRE_LAND, seats: 3 },
    ]);
  });

  it('reads no figure out of something that is none', () => {
    expect(withFields(wishes, 'seats', { min: '-4', max: '1e9' }, GJOVIK).range).toEqual({ min: 0, max: 0 });
  });
});
