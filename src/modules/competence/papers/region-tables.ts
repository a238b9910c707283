import type { TableBlock } from '../../../documents/index.ts';
import { ore } from '../../../kernel/ore.ts';
import type { PlanContent } from '../domain/plan/content.ts';
import { MILLION, splitByWeights } from '../domain/plan/region/cost-split.ts';
import { jointCosts } from '../domain/plan/region/joint-costs.ts';
import { yearsOf } from './cost-figures.ts';
import { tableOf } from './plan-tables.ts';
import type { PaperWords } from './words.ts';

/** What municipalities do together, in tables. */

export function poolsTable(content: PlanContent, words: PaperWords): TableBlock | undefined {
  const { region } = words.papers;
  return tableOf({
    caption: region.pools,
    columns: [
      { header: region.competence, kind: 'text' },
      { header: region.form, kind: 'text' },
      { header: region.host, kind: 'text' },
      { header: region.shares, kind: 'text' },
      { header: region.cost, kind: 'money' },
    ],
    rows: content.pools.map((pool) => [
      pool.competence,
      pool.form === null ? null : (region.forms[pool.form] ?? pool.form),
      pool.host,
      pool.shares
        .flatMap(({ municipality, fte }) => (fte === null ? [] : [`${municipality} ${words.number(fte)}`]))
        .join(', '),
      pool.costOre,
    ]),
  });
}

export function coursesTable(content: PlanContent, words: PaperWords): TableBlock | undefined {
  const { region, measures } = words.papers;
  return tableOf({
    caption: region.courses,
    columns: [
      { header: region.course, kind: 'text' },
      { header: region.halfYear, kind: 'text' },
      { header: measures.target, kind: 'text' },
      { header: region.place, kind: 'text' },
      { header: measures.owner, kind: 'text' },
      { header: region.seats, kind: 'number' },
      { header: measures.cost, kind: 'money' },
    ],
    rows: content.courses.map((course) => {
      const [year = '', half = ''] = course.halfYear.split('-');
      return [
        course.title,
        region.half(year, half),
        course.targetGroup,
        course.place,
        course.responsible,
        course.seats,
        course.costOre,
      ];
    }),
  });
}

/**
 * What each municipality pays in each year: courses in the year they are held, shared posts in every year. In whole kroner,
 * because a plan is not a bill; each year adds up all the same.
 */
export function splitTable(content: PlanContent, words: PaperWords): TableBlock | undefined {
  const { region, measures } = words.papers;
  const shares = content.arrangement?.shares ?? [];
  const years = yearsOf(content);
  const weights = shares.map(({ share }) => Math.round(share * MILLION));
  const byYear = years.map(
    (year) => splitByWeights(kronerIn(content, year), weights) ?? weights.map(() => 0),
  );
  const sumOf = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0);
  const inOre = (amounts: readonly number[]) => [...amounts, sumOf(amounts)].map((kroner) => kroner * 100);
  return tableOf({
    caption: region.split,
    columns: [
      { header: region.municipality, kind: 'text' },
      { header: `${region.share} (%)`, kind: 'number' },
      ...years.map((year) => ({ header: String(year), kind: 'money' as const })),
      { header: measures.total, kind: 'money' },
    ],
    rows: shares.map(({ municipality, share }, index) => [
      municipality,
      Math.round(share * 1000) / 10,
      ...inOre(byYear.map((parts) => parts[index] ?? 0)),
    ]),
    total: [measures.total, 100, ...inOre(byYear.map(sumOf))],
    note: region.splitNote,
  });
}

/** What the municipalities pay together in all years of the plan, in whole øre. */
export const jointTotal = (content: PlanContent): number =>
  yearsOf(content).reduce((sum, year) => sum + kronerIn(content, year), 0) * 100;

/** What is paid together in a year. */
function kronerIn({ courses, pools }: PlanContent, year: number): number {
  const costs = jointCosts(
    [year],
    courses.map(({ title, halfYear, costOre }) => ({
      title,
      halfYear,
      cost: ore(costOre),
      status: 'planned',
    })),
    pools.map(({ competence, costOre }) => ({
      competenceName: competence,
      cost: costOre === null ? null : ore(costOre),
    })),
  );
  return Math.round(costs.reduce((sum, { cost }) => sum + cost, 0) / 100);
}
