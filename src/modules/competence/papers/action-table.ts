import type { FlowBlock, OfficialDocument, TableBlock } from '../../../documents/index.ts';
import { plain } from '../../../documents/index.ts';
import type { ContentMeasure, PlanContent } from '../domain/plan/content.ts';
import { coverOf } from './cover.ts';
import type { Made } from './made.ts';
import { costOf, present, tableOf } from './plan-tables.ts';
import { type PaperWords, wordsIn } from './words.ts';

/** What the measures cost each year and who pays: what those who make the economic plan need of the competence plan. */
export function actionPaper(made: Made): OfficialDocument {
  const words = wordsIn(made.language);
  const { action, titles, measures } = words.papers;
  const table = present(actionTable(made.content, words));
  const unfunded = made.content.measures.filter((one) =>
    one.costs.some(({ funding }) => funding === 'not-funded'),
  );
  const blocks: readonly FlowBlock[] =
    table === undefined
      ? [{ kind: 'paragraph', text: plain(measures.none) }]
      : [table, ...listed(fundingTable(made.content, words))];
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
      { kind: 'landscape', blocks },
    ],
  };
}

/** A row for each measure and who pays, a column for each year; the same table is the sheet for the budget system. */
export function actionTable(content: PlanContent, words: PaperWords): TableBlock {
  const { action, measures } = words.papers;
  const years = yearsIn(content);
  const rows = content.measures
    .filter((one) => one.costs.length > 0 && one.status !== 'dropped')
    .flatMap((one) => fundingsOf(one).map((funding) => ({ one, funding })));
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
      { header: measures.number, kind: 'text', align: 'end', width: 0.6 },
      { header: measures.measure, kind: 'text', width: 4 },
      { header: measures.owner, kind: 'text', width: 2 },
      { header: action.funding, kind: 'text', width: 2 },
      ...years.map((year) => ({ header: String(year), kind: 'money' as const, width: 1.3 })),
      { header: measures.total, kind: 'money', width: 1.4 },
    ],
    rows: rows.map(({ one, funding }) => {
      const costs = years.map((year) => inYear(one, funding, year));
      return [
        String(one.number),
        one.title,
        one.owner,
        nameOf(funding, words),
        ...costs,
        costs.reduce((sum: number, ore) => sum + (ore ?? 0), 0),
      ];
    }),
    total: [null, measures.total, null, null, ...sums, sums.reduce((all, one) => all + one, 0)],
    note: action.noCost,
  };
}

function fundingTable(content: PlanContent, words: PaperWords): TableBlock | undefined {
  const { action, measures } = words.papers;
  const years = yearsIn(content);
  const costs = content.measures.filter(({ status }) => status !== 'dropped').flatMap((one) => one.costs);
  const sum = (funding: string, year?: number) =>
    costs
      .filter((cost) => cost.funding === funding && (year === undefined || cost.year === year))
      .reduce((all, { ore }) => all + ore, 0);
  return tableOf({
    caption: action.byFunding,
    columns: [
      { header: action.funding, kind: 'text', width: 3 },
      ...years.map((year) => ({ header: String(year), kind: 'money' as const })),
      { header: measures.total, kind: 'money' },
    ],
    rows: [...new Set(costs.map(({ funding }) => funding))]
      .toSorted()
      .map((funding) => [nameOf(funding, words), ...years.map((year) => sum(funding, year)), sum(funding)]),
  });
}

/** The years of the plan; costs stand in no others. */
function yearsIn({ firstYear, lastYear }: PlanContent): readonly number[] {
  return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
}

const fundingsOf = (one: ContentMeasure): readonly string[] =>
  [...new Set(one.costs.map(({ funding }) => funding))].toSorted();

function nameOf(funding: string, words: PaperWords): string {
  const names: Readonly<Record<string, string>> = words.measures.fundings;
  return names[funding] ?? funding;
}

const listed = (table: TableBlock | undefined): readonly TableBlock[] => (table === undefined ? [] : [table]);

/** The sum of all measures that are not taken out, in whole øre. */
export function totalCost(content: PlanContent): number {
  return content.measures
    .filter(({ status }) => status !== 'dropped')
    .reduce((sum, one) => sum + (costOf(one) ?? 0), 0);
}
