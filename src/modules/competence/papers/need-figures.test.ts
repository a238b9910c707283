import { describe, expect, it } from 'vitest';
import { type FlowBlock, type OfficialDocument, toDocx, toPdf } from '../../../documents/index.ts';
import { type ContentFigures, type PlanContent, saysTheSame } from '../domain/plan/content.ts';
import { contentFigures as figures } from './content-fixtures.ts';
import { makePaper, type Paper } from './index.ts';

const content = (given: ContentFigures | null | undefined): PlanContent => ({
  shape: 1,
  kind: 'municipal',
  place: 'Gjøvik',
  name: 'Kompetanseplan 2027–2030',
  language: 'nb',
  firstYear: 2027,
  lastYear: 2030,
  state: 'draft',
  revision: 46,
  levels: [],
  municipalities: [{ code: '3407', name: 'Gjøvik' }],
  members: [],
  chapters: [{ id: 'c', key: 'challenge', title: '', body: 'Vi blir eldre.' }],
  goals: [],
  requirements: [],
  capital: [],
  measures: [],
  recommendations: [],
  pools: [],
  courses: [],
  arrangement: null,
  ...(given === undefined ? {} : { figures: given }),
});
const paper = (kind: Paper, given: ContentFigures | null | undefined, language: 'nb' | 'nn' = 'nb') =>
  makePaper(
    kind,
    { content: content(given), version: null, at: new Date('2026-11-24T09:00:00Z'), language },
    { case: null, hearings: [], reviews: [] },
  );
const flow = (document: OfficialDocument): readonly FlowBlock[] =>
  document.blocks.flatMap((block) => (block.kind === 'landscape' ? block.blocks : [block]));
const textOf = (document: OfficialDocument) => JSON.stringify(document).replaceAll('\u00a0', ' ');

describe('the figures of need on paper', () => {
  it('stand in the chapter of challenges as words, charts and the tables behind them, each with its source', () => {
    const blocks = flow(paper('plan', figures()));
    const charts = blocks.filter((block) => block.kind === 'chart');
    const tables = blocks.filter((block) => block.kind === 'table');
    expect(charts.map(({ caption }) => caption)).toEqual([
      'Innbyggere 67–79 år og 80 år og eldre, 2025–2045',
      'Årsverk vi trenger, og årsverk vi har, 2025–2045',
    ]);
    const sources = [...charts, ...tables].map(({ source }) => source?.replaceAll('\u00a0', ' ') ?? '');
    for (const source of sources)
      expect(source).toMatch(
        /^Statistisk sentralbyrå: Folkemengde, 2025.*\. Regnet ut av Lederløft, tatt inn 23\. november 2026$/,
      );
    expect(sources[1]).toContain('Gjøvik: personallisten per 1. november 2026');
    expect(sources[0]).not.toContain('personallisten');
    expect(charts[0]!.alt).toContain(
      '80 år og eldre: 1\u00a0700 i 2025, trolig mellom 1\u00a0720 og 1\u00a0760 i 2045.',
    );
    expect(tables[0]).toMatchObject({
      columns: [
        { header: 'Gruppe' },
        { header: '2025' },
        { header: '2030' },
        { header: '2035' },
        { header: '2045' },
      ],
    });
    expect(tables[0]!.rows[1]).toEqual([
      '80 år og eldre',
      '1\u00a0700',
      '1\u00a0705–1\u00a0715 (1\u00a0710)',
      '1\u00a0710–1\u00a0730 (1\u00a0720)',
      '1\u00a0720–1\u00a0760 (1\u00a0740)',
    ]);
    expect(textOf(paper('plan', figures()))).toContain(
      'basisår 2025, 100 trukne framtider med startverdi 2026',
    );
  });

  it('do not count out a handful of persons, in words, tables or the height of a line', () => {
    const document = textOf(paper('plan', figures()));
    expect(document).toContain('<5–7 (<5)');
  });

  it('say which groups of staff they do not tell of, and where a dash would be a minus', () => {
    const document = textOf(paper('plan', figures()));
    expect(document).toContain('grupper som kodene i listen ikke forteller om: leger');
    expect(document).toContain('−35,0 til −25,0 (−30,0)');
  });

  it('are told in short to those who decide', () => {
    const blocks = flow(paper('case', figures()));
    const table = blocks.find((block) => block.kind === 'table');
    expect(table).toMatchObject({ caption: 'Framskrivingen for Gjøvik, i korte trekk' });
    expect(table?.kind === 'table' && table.rows.map(([name]) => name)).toEqual([
      '67–79 år',
      '80 år og eldre',
      'Årsverk vi trenger',
      'Årsverk som mangler',
    ]);
  });

  it('say on every paper that they are not for use, where the register was spread from groups', () => {
    const spread = figures({ register: { ...figures().register, isSpread: true } });
    for (const kind of ['plan', 'case'] as const)
      expect(textOf(paper(kind, spread))).toContain('Årskullene er ikke kjent');
  });

  it('are nowhere in a version from before there were any, nor where none were taken in', () => {
    for (const none of [undefined, null])
      for (const kind of ['plan', 'case'] as const)
        expect(textOf(paper(kind, none))).not.toContain('Behovet framover');
    expect(saysTheSame(content(undefined), content(null))).toBe(true);
    expect(saysTheSame(content(null), content(figures()))).toBe(false);
  });

  it('follow the language of the document', () => {
    const nynorsk = textOf(paper('plan', figures(), 'nn'));
    expect(nynorsk).toContain('Årsverk vi treng');
    expect(nynorsk).toContain('teke inn 23. november 2026');
    expect(nynorsk).not.toMatch(/framtidene havner|trenger/);
  });

  it.each(['nb', 'nn'] as const)('are set as a tagged PDF and as a Word file in %s', async (language) => {
    const pdf = await toPdf(paper('plan', figures(), language));
    expect(pdf.includes('/Marked true')).toBe(true);
    expect(pdf.includes('pdfuaid:part')).toBe(true);
    expect((await toDocx(paper('plan', figures(), language))).subarray(0, 2).toString()).toBe('PK');
  });
});
