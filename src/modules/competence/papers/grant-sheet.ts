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
      { kind: 'paragraph', text: plain(grant.lead) },
      table === undefined
        ? { kind: 'paragraph', text: plain(grant.none) }
        : { kind: 'landscape', blocks: [table] },
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
      { header: measures.number, kind: 'text', align: 'end', width: 0.6 },
      { header: measures.measure, kind: 'text', width: 3 },
      { header: requirements.year, kind: 'text', align: 'end' },
      { header: grant.grant, kind: 'text', width: 2 },
      { header: education.provider, kind: 'text', width: 2 },
      { header: education.credits, kind: 'number' },
      { header: education.persons, kind: 'number' },
      { header: education.apply, kind: 'text', width: 1.5 },
      { header: grant.applied, kind: 'money', width: 1.4 },
      { header: grant.own, kind: 'money', width: 1.4 },
    ],
    rows: rows.map(({ one, funding, year, applied, own }) => [
      String(one.number),
      one.title,
      String(year),
      names[funding] ?? funding,
      one.provider,
      one.credits,
      one.persons,
      words.date(one.applyBy),
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
