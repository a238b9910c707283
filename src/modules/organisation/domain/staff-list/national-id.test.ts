import { describe, expect, it } from 'vitest';
import { aDay, aNationalId, aTable } from './fixtures.ts';
import { birthDateOfNationalId, dropNationalIds, shown } from './national-id.ts';

describe('birth dates from national identity numbers', () => {
  it('reads the day, and the century in which the person can be employed', () => {
    expect(birthDateOfNationalId(aNationalId('17', 85, '68'), aDay)).toBe('1968-05-17');
    expect(birthDateOfNationalId(aNationalId('01', 92, '04'), aDay)).toBe('2004-12-01');
  });

  it('reads D-numbers, where the day is forty higher', () => {
    expect(birthDateOfNationalId(aNationalId('57', 85, '80'), aDay)).toBe('1980-05-17');
  });

  it.each([0, 1, 2, 3])(
    'accepts the check digits of 2032, where the first may leave a rest of %i',
    (rest) => {
      expect(birthDateOfNationalId(aNationalId('17', 85, '68', rest), aDay)).toBe('1968-05-17');
    },
  );

  it('refuses any other rest, a changed digit and days that do not exist', () => {
    expect(birthDateOfNationalId(aNationalId('17', 85, '68', 4), aDay)).toBeUndefined();
    const good = aNationalId('17', 85, '68');
    const changed = `${good.slice(0, 10)}${(Number(good[10]) + 1) % 10}`;
    expect(birthDateOfNationalId(changed, aDay)).toBeUndefined();
    expect(birthDateOfNationalId(aNationalId('31', 84, '70'), aDay)).toBeUndefined();
    expect(birthDateOfNationalId('12345', aDay)).toBeUndefined();
  });
});

describe('taking the numbers away', () => {
  const id = aNationalId('07', 83, '75');
  const drop = (headers: string[], ...rows: string[][]) => dropNationalIds(aTable(headers, rows), aDay);

  it('leaves the birth date where the number stood, however it was written', () => {
    const spaced = `${id.slice(0, 6)} ${id.slice(6)}`;
    const table = drop(['Ansattnr', 'Fødselsnummer'], ['1', id], ['2', spaced]);
    expect(table.rows.map((row) => row.cells[1])).toEqual(['1975-03-07', '1975-03-07']);
  });

  it('mends the zero that a spreadsheet has eaten, in a column of such numbers', () => {
    const table = drop(['Ansattnr', 'Fnr.'], ['1', id.slice(1)]);
    expect(table.rows[0]?.cells[1]).toBe('1975-03-07');
  });

  it('finds the column by what it holds when the name does not tell', () => {
    const another = aNationalId('11', 90, '90');
    const table = drop(['Ansattnr', 'Felt 7'], ['1', id], ['2', id.slice(1)], ['3', another]);
    expect(table.rows.map((row) => row.cells[1])).toEqual(['1975-03-07', '1975-03-07', '1990-10-11']);
  });

  it('takes it out of the middle of a text and out of the wrong column', () => {
    const table = drop(['Ansattnr', 'Navn'], [id, `Kari Haugen ${id} (vikar)`]);
    expect(table.rows[0]?.cells).toEqual(['1975-03-07', 'Kari Haugen  (vikar)']);
    expect(table.marks.map((mark) => mark.kind)).toEqual(['national-id', 'national-id']);
  });

  it('drops a mistyped number too, when it stands where such numbers belong', () => {
    const mistyped = `${id.slice(0, 9)}${(Number(id[9]) + 5) % 10}${id[10]}`;
    const table = drop(['Ansattnr', 'Fødselsnummer'], ['1', mistyped]);
    expect(table.rows[0]?.cells[1]).toBe('');
    expect(table.marks).toEqual([{ row: 2, column: 1, kind: 'national-id-invalid' }]);
  });

  it('lets other long numbers be: telephones, accounts, positions', () => {
    const headers = ['Ansattnr', 'Mobil', 'Bankkonto', 'Stilling'];
    const table = drop(headers, ['100123', '4790000000', '12345678903', '717401']);
    expect(table.rows[0]?.cells).toEqual(['100123', '4790000000', '12345678903', '717401']);
  });

  it('does nothing the second time', () => {
    const once = drop(['Ansattnr', 'Fødselsnummer'], ['1', id], ['2', 'x']);
    expect(dropNationalIds(once, aDay)).toBe(once);
  });
});

describe('texts in messages', () => {
  it('never show a run of digits that could be such a number', () => {
    expect(shown(`Haugen ${aNationalId('07', 83, '75')}`)).toBe('Haugen …');
    expect(shown('010170 12345')).toBe('…');
    expect(shown('717401')).toBe('717401');
  });

  it('are one line and not long', () => {
    expect(shown('a\nb\u202e c')).toBe('a b c');
    expect(shown('x'.repeat(200))).toHaveLength(40);
  });
});
