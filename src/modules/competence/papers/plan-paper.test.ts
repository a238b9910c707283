import { describe, expect, it } from 'vitest';
import type { TableBlock } from '../../../documents/index.ts';
import type { PlanContent } from '../domain/plan/content.ts';
import { skeletonOf } from '../domain/plan/skeleton.ts';
import { aContent, aContentMeasure as measure } from './content-fixtures.ts';
import { makeSheet } from './index.ts';
import { planPaper } from './plan-paper.ts';

const made = (given: Partial<PlanContent>) =>
  ({ content: aContent(given), version: null, at: new Date(0), language: 'nb' }) as const;
const blocksOf = (given: Partial<PlanContent>) =>
  planPaper(made(given)).blocks.flatMap((block) => (block.kind === 'landscape' ? block.blocks : [block]));
const tablesOf = (given: Partial<PlanContent>): readonly TableBlock[] =>
  blocksOf(given).filter((block) => block.kind === 'table');
const headingsOf = (given: Partial<PlanContent>): readonly string[] =>
  blocksOf(given).flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [`${block.number} ${block.text}`] : [],
  );

describe('the tables of measures', () => {
  const kinds = ['Utvikle', 'Rekruttere'];
  const headersWith = (owner: string) =>
    tablesOf({ measures: [measure({ owner: '' }), measure({ number: 2, kind: 'recruit', owner })] })
      .filter(({ caption }) => kinds.includes(caption))
      .map(({ columns }) => columns.map(({ header }) => header));

  it('stand below each other with the same columns, without one in which nobody has written anything', () => {
    const [develop, recruit] = headersWith('Ingunn Lunde');
    expect(develop).toContain('Ansvarlig');
    expect(recruit).toEqual(develop);
    expect(headersWith('')[0]).toEqual(develop?.filter((header) => header !== 'Ansvarlig'));
  });

  it('name who a measure is for below its name', () => {
    const [table] = tablesOf({ measures: [measure({ title: 'Kurs', targetGroup: 'Ledere' })] }).filter(
      ({ caption }) => caption === 'Utvikle',
    );
    expect(table?.rows[0]?.[1]).toBe('Kurs\nMålgruppe: Ledere');
  });

  it('add up where there is something to add', () => {
    const cost = [{ year: 2027, funding: 'own-budget', ore: 100 }];
    const of = (count: number) =>
      tablesOf({
        measures: Array.from({ length: count }, (_, i) => measure({ number: i + 1, costs: cost })),
      }).find(({ caption }) => caption === 'Utvikle')?.total;
    expect(of(1)).toBeUndefined();
    expect(of(3)?.at(-1)).toBe(300);
  });
});

describe('a chapter in which nothing stands', () => {
  const chapters = [
    { id: 'a', key: 'preface', title: '', body: '' },
    { id: 'b', key: 'ambition', title: '', body: 'Vi vil noe.' },
    { id: 'c', key: 'capital', title: '', body: '' },
  ];
  it('is told of to those who are writing the plan', () => {
    const draft = { state: 'draft', chapters, capital: [] } as const;
    expect(headingsOf(draft)).toHaveLength(3);
    expect(JSON.stringify(blocksOf(draft))).toContain('Dette kapitlet er ikke skrevet ennå.');
  });
  it.each(['hearing', 'political-case', 'adopted'] as const)(
    'is left out once the plan is put before others (%s), and the others are numbered on',
    (state) => {
      expect(headingsOf({ state, chapters, capital: [] })).toEqual(['1 Forankring og ambisjoner']);
    },
  );
});

it('holds nothing of what municipalities have against what a region requires', () => {
  const chapters = skeletonOf('regional').map((key) => ({ id: key, key, title: '', body: '' }));
  const captions = tablesOf({ kind: 'regional', chapters, capital: [] }).map(({ caption }) => caption);
  expect(captions).toContain('Krav til bemanning');
  expect(captions.some((caption) => caption.startsWith('Bemanning: krav'))).toBe(false);
});

it('says in every column of money of a sheet what it is in', () => {
  for (const paper of ['action-table', 'grant-sheet'] as const) {
    const columns = makeSheet(paper, made({}))?.columns.filter(({ kind }) => kind === 'money') ?? [];
    expect(columns.length).toBeGreaterThan(1);
    for (const { header } of columns) expect(header).toContain('(kr)');
  }
});
