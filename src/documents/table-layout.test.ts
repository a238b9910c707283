import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from './model.ts';
import { CELL_PADDING, layoutOf, SMALLER, TABLE_LINE } from './table-layout.ts';

const column = (header: string, kind: Column['kind'] = 'text'): Column => ({ header, kind });
/** How many letters each column has room for, beside its edges. */
function roomIn(columns: readonly Column[], rows: readonly (readonly string[])[]): readonly number[] {
  const { shares, isSmall } = layoutOf(columns, rows, 'upright');
  const letters = TABLE_LINE.upright * (isSmall ? SMALLER : 1);
  return shares.map((share) => share * letters - CELL_PADDING[isSmall ? 'small' : 'usual']);
}

describe('the columns of a table', () => {
  it('have room for every word of their headers, and for each part of one with soft hyphens', () => {
    const columns = [
      column('Utdanning'),
      column('Studie\u00adpoeng', 'number'),
      column('Utgangspunkt', 'number'),
      column('Bindings\u00adtid (måneder)', 'number'),
    ];
    const room = roomIn(columns, [['Videreutdanning', '60', '28,5', '24']]);
    expect(room[0]).toBeGreaterThanOrEqual('Videreutdanning'.length);
    expect(room[1]).toBeGreaterThanOrEqual('Studie-'.length);
    expect(room[2]).toBeGreaterThanOrEqual('Utgangspunkt'.length);
    expect(room[3]).toBeGreaterThanOrEqual('(måneder)'.length);
  });

  it('give what is left to those with much text', () => {
    const rows = [['1', 'Fire helsefagarbeidere tar sykepleierutdanning på deltid', '2027']];
    const [number = 0, title = 0, year = 0] = roomIn(
      [column('Nr.', 'serial'), column('Tiltak'), column('År', 'serial')],
      rows,
    );
    expect(title).toBeGreaterThan(4 * number);
    expect(title).toBeGreaterThan(4 * year);
  });

  it('fill the line, and break no word of up to sixteen letters unless the table says that it is too wide', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'e', 'n', 'r'), minLength: 1, maxLength: 16 });
    const cells = fc.array(word, { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(cells, cells, (headers, row) => {
        const columns = headers.map((header) => column(header));
        const rows = [headers.map((_, i) => row[i] ?? '')];
        const { shares, isTooWide } = layoutOf(columns, rows, 'upright');
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
        if (isTooWide) return;
        roomIn(columns, rows).forEach((room, i) =>
          expect(room).toBeGreaterThanOrEqual(Math.max(headers[i]!.length, rows[0]![i]!.length) - 1e-9),
        );
      }),
    );
  });
});
