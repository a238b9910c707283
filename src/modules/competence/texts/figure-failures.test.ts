import { describe, expect, it } from 'vitest';
import type { FigureFetchId } from '../../../kernel/ids.ts';
import { LOCALES } from '../../../kernel/locale.ts';
import type { ReadFailure } from '../../../platform/spreadsheet/index.ts';
import type { FigureProblem, Wrong } from '../domain/figures/problems.ts';
import { figureFailureTexts } from './figure-failures.ts';
import { type FigureFailure, sayFigureFailure } from './say-figure-failure.ts';

type OneOfEach<Union extends { kind: string }> = {
  readonly [Kind in Union['kind']]: Extract<Union, { kind: Kind }>;
};

const comparison = {
  added: 0,
  changed: 0,
  same: 0,
  gone: 7,
  changedRegions: [],
  changedRegionCount: 0,
  goneRegions: ['3411'],
  goneRegionCount: 1,
};
const problem: FigureProblem = { row: 3, column: 'a4', wrong: 'negative', found: '-1' };
const service = 'https://data.example/api';

/** One of each kind, so that a new kind does not compile before it is tried here. */
const FAILURES: OneOfEach<FigureFailure> = {
  'file-unreadable': { kind: 'file-unreadable', why: { kind: 'empty-file' } },
  'layout-unknown': { kind: 'layout-unknown', headers: ['navn', 'antall'] },
  'columns-missing': { kind: 'columns-missing', columns: ['a17'] },
  'columns-twice': { kind: 'columns-twice', columns: ['a17'] },
  'ages-beyond': { kind: 'ages-beyond', columns: ['a106'] },
  'no-figures': { kind: 'no-figures' },
  'rows-wrong': { kind: 'rows-wrong', problems: [problem], count: 1 },
  'regions-unknown': { kind: 'regions-unknown', codes: ['9901'] },
  'would-lose': { kind: 'would-lose', comparison },
  'service-unreachable': { kind: 'service-unreachable', url: service },
  'service-too-slow': { kind: 'service-too-slow', url: service, timeoutMs: 30_000 },
  'service-busy': { kind: 'service-busy', url: service },
  'service-refused': { kind: 'service-refused', url: service, status: 500 },
  'service-unintelligible': { kind: 'service-unintelligible', url: service },
  'table-unknown': { kind: 'table-unknown', table: '07459' },
  'table-changed': { kind: 'table-changed', table: '07459', missing: ['Alder'], has: ['Region'] },
  'codes-unknown': { kind: 'codes-unknown', table: '07459', variable: 'Region', codes: ['9901'] },
  'nothing-told': { kind: 'nothing-told', table: '07459' },
  'no-municipalities': { kind: 'no-municipalities' },
  running: { kind: 'running', fetch: 'f1' as FigureFetchId },
};

const UNREADABLE: OneOfEach<ReadFailure> = {
  'file-not-found': { kind: 'file-not-found' },
  'empty-file': { kind: 'empty-file' },
  'file-too-large': { kind: 'file-too-large', limitBytes: 40_000_000 },
  'not-a-table': { kind: 'not-a-table', found: 'pdf' },
  'old-excel': { kind: 'old-excel' },
  'password-protected': { kind: 'password-protected' },
  damaged: { kind: 'damaged', part: null },
  'unpacks-too-large': { kind: 'unpacks-too-large', limitBytes: 600_000_000 },
  'forbidden-content': { kind: 'forbidden-content', part: 'xl/x.bin' },
  'empty-sheet': { kind: 'empty-sheet' },
  'no-header-row': { kind: 'no-header-row', looked: 20 },
  'no-rows': { kind: 'no-rows', headerRow: 1 },
  'too-many-columns': { kind: 'too-many-columns', limit: 150 },
  'too-many-rows': { kind: 'too-many-rows', limit: 200_000 },
  'too-many-cells': { kind: 'too-many-cells', limit: 8_000_000 },
  'too-many-merged-cells': { kind: 'too-many-merged-cells', limit: 500_000 },
  'quote-not-closed': { kind: 'quote-not-closed', row: 5 },
  'row-too-long': { kind: 'row-too-long', row: 5 },
};

const STAFF =
  /personalliste|lønn|løns|virksomhet|verksemd|ansatt|tilsett|stilling|payroll|staff|employee|service area/i;
const SENTENCES = /^[\p{Lu}«“\d].*\.$/u;
const unique = (texts: readonly string[]) => expect(new Set(texts).size).toBe(texts.length);

describe.each(LOCALES)('what is said of figure files in %s', (locale) => {
  const texts = figureFailureTexts[locale];
  const said = [
    ...Object.values(FAILURES).map((failure) => [
      failure.kind,
      sayFigureFailure(failure, 'tall.csv', locale, 'import').join(' '),
    ]),
    ...Object.values(UNREADABLE).map((why) => [
      `file-unreadable: ${why.kind}`,
      sayFigureFailure({ kind: 'file-unreadable', why }, 'tall.csv', locale, 'import').join(' '),
    ]),
    ...(Object.keys(texts.wrong) as Wrong[]).map((wrong) => [
      `rows-wrong: ${wrong}`,
      texts.wrong[wrong]({ ...problem, wrong, earlier: 2 }),
    ]),
  ] as [string, string][];

  it.each(said)('%s is whole, and is not about those who work there', (_kind, sentence) => {
    expect(sentence).not.toMatch(/undefined|NaN|\[object|\{|\}/);
    expect(sentence).not.toMatch(STAFF);
    expect(sentence.replace(/^tall\.csv/, 'Filen')).toMatch(SENTENCES);
  });

  it('has a text of its own for every failure', () => {
    unique(said.map(([, sentence]) => sentence).filter((_, i) => i > 0)); // the first is one of the unreadable ones
  });

  it('says what did not happen: nothing was projected where nothing was to be imported', () => {
    const { nothing } = texts;
    for (const kind of [
      'layout-unknown',
      'columns-missing',
      'ages-beyond',
      'rows-wrong',
      'file-unreadable',
    ] as const) {
      const projected = sayFigureFailure(FAILURES[kind], 'tall.csv', locale, 'projection').join(' ');
      expect(projected).toContain(nothing.projection);
      expect(projected).not.toContain(nothing.import);
      expect(sayFigureFailure(FAILURES[kind], 'tall.csv', locale, 'import').join(' ')).toContain(
        nothing.import,
      );
    }
  });

  it('tells a fault that stands in thousands of rows once, with the first places and the number', () => {
    const problems = [2, 3].map((row) => ({
      row,
      column: 'kjonn',
      wrong: 'not-a-sex' as const,
      found: 'X',
      ...(row === 2 ? { alike: 3000 } : {}),
    }));
    const [head, first, second, more, other, ...rest] = sayFigureFailure(
      { kind: 'rows-wrong', problems: [problems[0]!, problem, problems[1]!], count: 3011 },
      'tall.csv',
      locale,
      'import',
    );
    expect(head).toMatch(/3\P{L}?011/u);
    expect(first).toContain(texts.wrong['not-a-sex'](problem));
    expect(second).toMatch(/^\p{L}+ 3, kjonn .X.$/u);
    expect(more).toBe(texts.alike(2998));
    expect(other).toContain(texts.wrong.negative(problem));
    expect(rest).toEqual([texts.others(10)]);
  });

  it('quotes names of files and columns without anything that a terminal would obey', () => {
    const lines = sayFigureFailure(
      { kind: 'layout-unknown', headers: ['\u001B[2J', '\u009B31m'] },
      '\u001B]0;x\u0007.csv',
      locale,
      'import',
    );
    expect(lines.join('')).not.toMatch(/\p{Cc}/u);
  });
});
