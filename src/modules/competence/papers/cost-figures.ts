import { type FlowBlock, stackedChart, type TableBlock } from '../../../documents/index.ts';
import { ore } from '../../../kernel/ore.ts';
import { formatMoney } from '../../../web/format.ts';
import type { ContentMeasure, PlanContent } from '../domain/plan/content.ts';
import { type Funding, FUNDINGS } from '../domain/plan/measures/measure.ts';
import { caseDraftTexts } from '../texts/plan/case-draft.ts';
import { tableOf } from './plan-tables.ts';
import type { PaperWords } from './words.ts';

/** What the measures cost each year and who pays, drawn and in a table. */
export function costFigures(content: PlanContent, words: PaperWords): readonly FlowBlock[] {
  const costs = costsOf(content);
  const fundings = fundingsIn(costs);
  const years = yearsOf(content);
  const table = fundingTable(content, words);
  if (table === undefined) return [];
  const { action } = words.papers;
  const kroner = (amount: number) => formatMoney(ore(amount), words.language);
  const told = years.map((year) => {
    const parts = fundings.flatMap((funding) => {
      const amount = sumOf(costs, funding, year);
      return amount === 0 ? [] : [`${fundingName(funding, words)} ${kroner(amount)}`];
    });
    return action.chartYear(year, kroner(sumOf(costs, undefined, year)), parts.join(', '));
  });
  return [
    {
      kind: 'chart',
      svg: stackedChart({
        columns: years.map((year) => ({
          label: String(year),
          parts: fundings.map((funding) => sumOf(costs, funding, year) / 100),
        })),
        series: fundings.map((funding) => fundingName(funding, words)),
        language: words.language,
      }),
      alt: action.chartAlt(told.join('; ')),
      caption: action.chart,
    },
    table,
  ];
}

type Cost = ContentMeasure['costs'][number];

const costsOf = ({ measures }: PlanContent): readonly Cost[] =>
  measures.filter(({ status }) => status !== 'dropped').flatMap((one) => one.costs);

/** In the order in which they are always told: what there is no money for comes last. */
export const fundingsIn = (costs: readonly Cost[]): readonly string[] =>
  FUNDINGS.filter((funding) => costs.some((cost) => cost.funding === funding));

const sumOf = (costs: readonly Cost[], funding?: string, year?: number): number =>
  costs
    .filter(
      (cost) =>
        (funding === undefined || cost.funding === funding) && (year === undefined || cost.year === year),
    )
    .reduce((all, one) => all + one.ore, 0);

/** What somebody is to pay of all that stands in the plan. */
export const fundedBy = (content: PlanContent, funding: Funding): number => sumOf(costsOf(content), funding);

/** What each measure costs in each year, and who pays; the dearest first. */
export function costTable(content: PlanContent, words: PaperWords): TableBlock | undefined {
  const { action, measures } = words.papers;
  const years = yearsOf(content);
  const costs = costsOf(content);
  return tableOf({
    caption: caseDraftTexts[words.language].paper.byMeasure,
    columns: [
      { header: measures.measure, kind: 'text' },
      { header: action.funding, kind: 'text' },
      ...years.map((year) => ({ header: String(year), kind: 'money' as const })),
      { header: measures.total, kind: 'money' },
    ],
    rows: content.measures
      .filter((one) => one.status !== 'dropped' && sumOf(one.costs) > 0)
      .toSorted((a, b) => sumOf(b.costs) - sumOf(a.costs) || a.number - b.number)
      .map((one) => [
        one.title,
        fundingsIn(one.costs)
          .map((funding) => fundingName(funding, words))
          .join(', '),
        ...years.map((year) => sumOf(one.costs, undefined, year)),
        sumOf(one.costs),
      ]),
    total: [measures.total, null, ...years.map((year) => sumOf(costs, undefined, year)), sumOf(costs)],
  });
}

export function fundingTable(content: PlanContent, words: PaperWords): TableBlock | undefined {
  const { action, measures } = words.papers;
  const years = yearsOf(content);
  const costs = costsOf(content);
  return tableOf({
    caption: action.byFunding,
    columns: [
      { header: action.funding, kind: 'text' },
      ...years.map((year) => ({ header: String(year), kind: 'money' as const })),
      { header: measures.total, kind: 'money' },
    ],
    rows: fundingsIn(costs).map((funding) => [
      fundingName(funding, words),
      ...years.map((year) => sumOf(costs, funding, year)),
      sumOf(costs, funding),
    ]),
    total: [measures.total, ...years.map((year) => sumOf(costs, undefined, year)), sumOf(costs)],
  });
}

/** The years of the plan; costs stand in no others. */
export function yearsOf({ firstYear, lastYear }: PlanContent): readonly number[] {
  return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
}

export function fundingName(funding: string, words: PaperWords): string {
  const names: Readonly<Record<string, string>> = words.measures.fundings;
  return names[funding] ?? funding;
}
