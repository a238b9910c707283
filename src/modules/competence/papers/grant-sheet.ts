import { type OfficialDocument, plain, type TableBlock } from '../../../documents/index.ts';
import type { ContentMeasure, PlanContent } from '../domain/plan/content.ts';
import { coverOf } from './cover.ts';
import type { Made } from './made.ts';
import { present } from './plan-tables.ts';
import { type PaperWords, wordsIn } from './words.ts';

const GRANTS = ['state-grant', 'wage-grant'] as const;

/** Measures that the state is asked to pay a part of, with what a form asks for: who, what, how many, when, and how much. */
export function grantPaper(made: Made): OfficialDocument {
  const words = wordsIn(made.language);
  const { grant, titles } = words.papers;
  const table = present(grantTable(made.content, words));
  return {
    ...coverOf(made, words, titles['grant-sheet']),
    subtitle: made.content.name,
    contents: false,
    blocks: [
      {
        kind: 'landscape',
        blocks: [
          { kind: 'paragraph', text: plain(grant.lead) },
          table ?? { kind: 'paragraph', text: plain(grant.none) },
        ],
      },
    ],
  };
}

export function grantTable(content: PlanContent, words: PaperWords): TableBlock {
  const { grant, education, requirements, measures } = words.papers;
  const names: Readonly<Record<string, string>> = words.measures.fundings;
  const rows = content.measures
    .filter(({ status }) => status !== 'dropped')
    .flatMap((one) =>
      GRANTS.flatMap((funding) =>
        yearsWith(one, funding).map((year) => ({
          one,
          funding,
          year,
          applied: sum(one, year, (cost) => cost === funding),
          own: sum(one, year, (cost) => !(GRANTS as readonly string[]).includes(cost)),
        })),
      ),
    );
  const all = (of: 'applied' | 'own') => rows.reduce((total, row) => total + row[of], 0);
  return {
    kind: 'table',
    caption: grant.caption,
    nameColumn: 1,
    columns: [
      { header: measures.number, kind: 'serial' },
      { header: measures.measure, kind: 'text' },
      { header: requirements.year, kind: 'serial' },
      { header: grant.grant, kind: 'text' },
      { header: education.provider, kind: 'text' },
      { header: education.credits, kind: 'number' },
      { header: education.persons, kind: 'number' },
      { header: education.apply, kind: 'date' },
      { header: grant.applied, kind: 'money' },
      { header: grant.own, kind: 'money' },
    ],
    rows: rows.map(({ one, funding, year, applied, own }) => [
      one.number,
      one.title,
      year,
      names[funding] ?? funding,
      one.provider,
      one.credits,
      one.persons,
      one.applyBy,
      applied,
      own,
    ]),
    total: [null, measures.total, null, null, null, null, null, null, all('applied'), all('own')],
  };
}

const yearsWith = (one: ContentMeasure, funding: string): readonly number[] =>
  one.costs.filter((cost) => cost.funding === funding).map(({ year }) => year);

const sum = (one: ContentMeasure, year: number, counts: (funding: string) => boolean): number =>
  one.costs
    .filter((cost) => cost.year === year && counts(cost.funding))
    .reduce((total, { ore }) => total + ore, 0);
