import { describe, expect, it } from 'vitest';
import type { Block, TableBlock } from './model.ts';
import { prepare } from './prepare.ts';

const wide = (rows: number): TableBlock => ({
  kind: 'table',
  caption: 'Tiltak det søkes tilskudd til',
  nameColumn: 1,
  columns: [
    { header: 'Nr.', kind: 'text' },
    { header: 'Tiltak', kind: 'text' },
    ...['Målgruppe', 'Ansvarlig', 'Finansiering', 'Studiepoeng', 'Søknadsfrist', 'Bindingstid'].map(
      (header) => ({ header, kind: 'text' as const }),
    ),
    { header: 'Kostnad (kr)', kind: 'money' },
  ],
  rows: Array.from({ length: rows }, (_, i) => [
    String(i + 1),
    `Videreutdanning ${i + 1}`,
    'Hjemmetjenesten',
    '',
    'Kompetansetilskudd',
    '60',
    '15. april 2027',
    '24 måneder',
    i * 100,
  ]),
  total: [null, 'Sum', null, null, null, null, null, null, 4200],
});
const narrow = (rows: number): TableBlock => ({
  ...wide(rows),
  caption: 'Sum',
  nameColumn: 0,
  columns: [{ header: 'Tiltak', kind: 'text' }],
  total: undefined,
});
const heading = (text: string, level: 1 | 2 = 1): Block => ({ kind: 'heading', level, text });
const made = (...blocks: readonly Block[]) =>
  prepare({ title: 't', issuer: '', language: 'nb', about: [], contents: false, blocks }).blocks;
const kinds = (...blocks: readonly Block[]) =>
  made(...blocks).map((block) =>
    block.kind === 'landscape' ? block.blocks.map(({ kind }) => kind) : block.kind,
  );

describe('a table that is too wide for the page', () => {
  it('gets a turned page when it has more than a few rows, and its headings go with it', () => {
    expect(kinds(heading('Tiltak'), heading('Utvikle', 2), wide(12))).toEqual([
      ['heading', 'heading', 'table'],
    ]);
  });

  it('is told in words when it has only a few, with no label for what is empty', () => {
    expect(kinds(heading('Tiltak'), wide(1))).toEqual(['heading', 'paragraph', 'definitions']);
    const told = made(wide(2)).find((block) => block.kind === 'definitions');
    expect(told?.items.map(({ term }) => term)).toEqual(['Videreutdanning 1', 'Videreutdanning 2', 'Sum']);
    expect(told?.items[1]?.text.map(({ text }) => text).join('')).toBe(
      'Nr.: 2\nMålgruppe: Hjemmetjenesten\nFinansiering: Kompetansetilskudd\nStudiepoeng: 60\n' +
        'Søknadsfrist: 15. april 2027\nBindingstid: 24 måneder\nKostnad (kr): 1',
    );
  });

  it('leaves the number of a table to the next one when it is told', () => {
    expect(made(wide(1), narrow(2)).at(-1)).toMatchObject({ kind: 'table', number: 1 });
  });
});

describe('pages that somebody asked to have turned', () => {
  it('stay upright when nothing on them needs it', () => {
    expect(kinds({ kind: 'landscape', blocks: [narrow(40)] })).toEqual(['table']);
    expect(kinds({ kind: 'landscape', blocks: [wide(1), narrow(2)] })).toEqual([
      'paragraph',
      'definitions',
      'table',
    ]);
  });

  it('are turned for a few tables that together are long, and those are all tables then', () => {
    expect(kinds(heading('Tiltak'), { kind: 'landscape', blocks: [wide(2), wide(2)] })).toEqual([
      ['heading', 'table', 'table'],
    ]);
  });

  it('are one run when they follow each other', () => {
    expect(kinds(wide(5), heading('Mer'), wide(5), heading('Til slutt'))).toEqual([
      ['table', 'heading', 'table'],
      'heading',
    ]);
  });
});
