import { describe, expect, it } from 'vitest';
import type { FigureKind } from '../../domain/figures/series.ts';
import { CARE_FILE_COLUMNS } from '../../domain/figures/indicators.ts';
import { readFigureFile } from './read-figures.ts';

const read = (kind: FigureKind, ...lines: readonly string[]) =>
  readFigureFile(Buffer.from(`${lines.join('\n')}\n`), kind);
const wrong = async (kind: FigureKind, ...lines: readonly string[]) => {
  const result = await read(kind, ...lines);
  return result.ok || result.failure.kind !== 'rows-wrong' ? result : result.failure.problems;
};

describe('a file of figures about services', () => {
  const care = CARE_FILE_COLUMNS.join(',');
  const row = (place: string, value: string) =>
    `${place},${value}${','.repeat(CARE_FILE_COLUMNS.length - 3)}`;

  it('with rows and no figure in any of them is told as that', async () => {
    expect(await read('indicator', care, row('3407,2024', ''))).toEqual({
      ok: false,
      failure: { kind: 'no-figures' },
    });
  });

  it('is not told that rows are the same when what they share is a fault', async () => {
    expect(await wrong('indicator', care, row(',2024', '1'), row(',2024', '2'))).toMatchObject([
      { row: 2, column: 'kommunenr', wrong: 'missing' },
      { row: 3, column: 'kommunenr', wrong: 'missing' },
    ]);
    expect(await wrong('indicator', care, row('3407,2024', '1'), row('3407,2024', '2'))).toEqual([
      { row: 3, column: 'kommunenr, aar', wrong: 'told-twice', found: '3407 2024', earlier: 2 },
    ]);
  });

  it('is refused for a figure that nothing can be as large as, as too large and not as a word', async () => {
    expect(await wrong('indicator', care, row('3407,2024', '1000000000'))).toMatchObject([
      { column: 'brukere_hjemmetj', wrong: 'too-large' },
    ]);
  });
});

describe('a file of published projections', () => {
  const grouped = (groups: string) => `utgave,region,alternativ,aar,i_alt,${groups}`;

  it('is refused for an alternative that is none', async () => {
    expect(await wrong('projection', grouped('a0,a1p'), '2024,3407,middels,2030,3,1,2')).toMatchObject([
      { row: 2, column: 'alternativ', wrong: 'not-an-alternative', found: 'middels' },
    ]);
  });

  it('is refused where no column covers an age, and where a group ends before it begins', async () => {
    expect(await wrong('projection', grouped('a0,a2p'), '2024,3407,MMMM,2030,3,1,2')).toMatchObject([
      { row: 2, column: 'a1', wrong: 'age-not-covered' },
    ]);
    expect(await wrong('projection', grouped('a0,a1_0,a2p'), '2024,3407,MMMM,2030,3,1,1,1')).toMatchObject([
      { row: 2, column: 'a1_0', wrong: 'group-backwards' },
    ]);
  });
});
