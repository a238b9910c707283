import type { TableBlock } from '../../../documents/index.ts';
import type { PlanContent } from '../domain/plan/content.ts';
import { MILLION, splitByWeights } from '../domain/plan/region/cost-split.ts';
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

/** What each municipality pays of the courses and the shared posts of a year. */
export function splitTable(content: PlanContent, words: PaperWords): TableBlock | undefined {
  const { region, measures } = words.papers;
  const shares = content.arrangement?.shares ?? [];
  const joint = jointCost(content);
  const parts = splitByWeights(
    joint,
    shares.map(({ share }) => Math.round(share * MILLION)),
  );
  return tableOf({
    caption: region.split,
    columns: [
      { header: region.municipality, kind: 'text' },
      { header: `${region.share} (%)`, kind: 'number' },
      { header: region.amount, kind: 'money' },
    ],
    rows: shares.map(({ municipality, share }, index) => [
      municipality,
      Math.round(share * 1000) / 10,
      parts?.[index] ?? 0,
    ]),
    total: [measures.total, 100, joint],
  });
}

/** Courses of the whole period and one year of shared posts, in whole øre. */
function jointCost({ courses, pools }: PlanContent): number {
  return (
    courses.reduce((sum, { costOre }) => sum + costOre, 0) +
    pools.reduce((sum, { costOre }) => sum + (costOre ?? 0), 0)
  );
}
