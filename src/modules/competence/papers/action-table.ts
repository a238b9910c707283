import type { Block, OfficialDocument, TableBlock } from '../../../documents/index.ts';
import { plain } from '../../../documents/index.ts';
import type { ContentMeasure, PlanContent } from '../domain/plan/content.ts';
import { costFigures, fundingName, fundingsIn, yearsOf } from './cost-figures.ts';
import { coverOf } from './cover.ts';
import type { Made } from './made.ts';
import { costOf, present } from './plan-tables.ts';
import { type PaperWords, wordsIn } from './words.ts';

/** What the measures cost each year and who pays: what those who make the economic plan need of the competence plan. */
export function actionPaper(made: Made): OfficialDocument {
  const words = wordsIn(made.language);
  const { action, titles, measures } = words.papers;
  const table = present(actionTable(made.content, words));
  const unfunded = made.content.measures.filter((one) =>
    one.costs.some(({ funding }) => funding === 'not-funded'),
  );
  const blocks: readonly Block[] =
    table === undefined
      ? [{ kind: 'paragraph', text: plain(measures.none) }]
      : [...costFigures(made.content, words), { kind: 'landscape', blocks: [table] }];
  return {
    ...coverOf(made, words, titles['action-table']),
    subtitle: made.content.name,
    contents: false,
    blocks: [
      { kind: 'paragraph', text: plain(action.lead) },
      ...(unfunded.length === 0
        ? []
        : [
            {
              kind: 'note' as const,
              tone: 'attention' as const,
              heading: action.unfunded,
              paragraphs: [plain(action.unfundedText(unfunded.length))],
            },
          ]),
      ...blocks,
    ],
  };
}

/** A row for each measure and who pays, a column for each year; the same table is the sheet for the budget system. */
export function actionTable(content: PlanContent, words: PaperWords): TableBlock {
  const { action, measures } = words.papers;
  const years = yearsOf(content);
  const rows = content.measures
    .filter((one) => one.costs.length > 0 && one.status !== 'dropped')
    .flatMap((one) => fundingsIn(one.costs).map((funding) => ({ one, funding })));
  const inYear = (one: ContentMeasure, funding: string, year: number) =>
    one.costs.find((cost) => cost.funding === funding && cost.year === year)?.ore ?? null;
  const total = (of: (year: number) => number) => years.map(of);
  const sums = total((year) =>
    rows.reduce((sum, { one, funding }) => sum + (inYear(one, funding, year) ?? 0), 0),
  );
  return {
    kind: 'table',
    caption: action.caption,
    nameColumn: 1,
    columns: [
      { header: measures.number, kind: 'serial' },
      { header: measures.measure, kind: 'text' },
      { header: measures.owner, kind: 'text' },
      { header: action.funding, kind: 'text' },
      ...years.map((year) => ({ header: String(year), kind: 'money' as const })),
      { header: measures.total, kind: 'money' },
    ],
    rows: rows.map(({ one, funding }) => {
      const costs = years.map((year) => inYear(one, funding, year));
      return [
        one.number,
        one.title,
        one.owner,
        fundingName(funding, words),
        ...costs,
        costs.reduce((sum: number, ore) => sum + (ore ?? 0), 0),
      ];
    }),
    total: [null, measures.total, null, null, ...sums, sums.reduce((all, one) => all + one, 0)],
    note: action.noCost,
  };
}

/** The sum of all measures that are not taken out, in whole øre. */
export function totalCost(content: PlanContent): number {
  return content.measures
    .filter(({ status }) => status !== 'dropped')
    .reduce((sum, one) => sum + (costOf(one) ?? 0), 0);
}
