import { barChart, type FlowBlock, type TableBlock } from '../../../documents/index.ts';
import type { ContentCapital, ContentRequirement, PlanContent } from '../domain/plan/content.ts';
import { tableOf } from './plan-tables.ts';
import type { PaperWords } from './words.ts';

/**
 * What is required at the end against what is held today, drawn and in a table, staffing and competence apart. What is held in numbers
 * so small that they could point at somebody is said to be that, and what nobody has mapped is said to be unmapped.
 */
export function gapFigures(content: PlanContent, words: PaperWords): readonly FlowBlock[] {
  return (['staffing', 'competence'] as const).flatMap((aspect) => {
    const rows = rowsOf(content, aspect);
    return [chartOf(rows, aspect, words), tableOfGap(rows, aspect, words)].filter(
      (block) => block !== undefined,
    );
  });
}

type Aspect = ContentRequirement['aspect'];
type Held = { readonly kind: 'known'; readonly amount: number } | { readonly kind: 'few' | 'not-mapped' };
type GapRow = {
  readonly competence: string;
  readonly year: number;
  readonly required: number;
  /** Undefined for staffing, and where several levels are required. */
  readonly level: number | undefined;
  readonly held: Held;
};

function rowsOf(content: PlanContent, aspect: Aspect): readonly GapRow[] {
  const required = content.requirements.filter((one) => one.aspect === aspect);
  return [...new Set(required.map(({ competence }) => competence))].map((competence) => {
    const end = atEnd(required.filter((one) => one.competence === competence));
    const levels = new Set(end.map(({ level }) => level));
    const [level] = levels;
    return {
      competence,
      year: end[0]?.year ?? content.lastYear,
      required: rounded(end.reduce((sum, one) => sum + (amountOf(one, aspect) ?? 0), 0)),
      level: levels.size === 1 ? (level ?? undefined) : undefined,
      held: heldOf(
        content.capital.find((one) => one.aspect === aspect && one.competence === competence),
        aspect,
      ),
    };
  });
}

/** In the last year that anything is required in. A requirement of the whole municipality has the units in it; without one they are added up. */
function atEnd(required: readonly ContentRequirement[]): readonly ContentRequirement[] {
  const last = Math.max(...required.map(({ year }) => year));
  const end = required.filter(({ year }) => year === last);
  const whole = end.filter(({ unit }) => unit === '');
  return whole.length > 0 ? whole : end;
}

const amountOf = (of: ContentRequirement | ContentCapital, aspect: Aspect): number | null =>
  aspect === 'staffing' ? of.fte : of.persons;

function heldOf(capital: ContentCapital | undefined, aspect: Aspect): Held {
  if (capital === undefined) return { kind: 'not-mapped' };
  const amount = amountOf(capital, aspect);
  return amount === null ? { kind: 'few' } : { kind: 'known', amount };
}

function chartOf(rows: readonly GapRow[], aspect: Aspect, words: PaperWords): FlowBlock | undefined {
  const { gap, capital } = words.papers;
  const mapped = rows.filter(({ held }) => held.kind !== 'not-mapped');
  if (mapped.length === 0) return undefined;
  const pairs = mapped.map((row) =>
    capital.pair(row.competence, words.number(row.required), heldWords(row.held, words)),
  );
  return {
    kind: 'chart',
    svg: barChart({
      bars: mapped.map(({ competence, required, held }) => ({
        label: competence,
        value: required,
        beside: held.kind === 'known' ? held.amount : { words: heldWords(held, words) },
      })),
      language: words.language,
      key: { value: capital.required, beside: gap.today[aspect] },
    }),
    alt: gap.chartAlt[aspect](pairs.join('; ')),
    caption: gap.chart[aspect],
  };
}

/** What is held is counted at any level, so only staffing can be set off against what is required. */
function tableOfGap(rows: readonly GapRow[], aspect: Aspect, words: PaperWords): TableBlock | undefined {
  const { gap, requirements } = words.papers;
  const isStaffing = aspect === 'staffing';
  return tableOf({
    caption: gap.caption[aspect],
    columns: [
      { header: requirements.item, kind: 'text' },
      { header: requirements.year, kind: 'serial' },
      { header: gap.required[aspect], kind: 'number' },
      ...(isStaffing ? [] : [{ header: requirements.level, kind: 'serial' as const }]),
      { header: gap.today[aspect], kind: 'text', align: 'end' },
      ...(isStaffing ? [{ header: gap.missing, kind: 'number' as const }] : []),
    ],
    rows: rows.map(({ competence, year, required, level, held }) => [
      competence,
      year,
      required,
      ...(isStaffing ? [] : [level ?? null]),
      heldWords(held, words),
      ...(isStaffing ? [held.kind === 'known' ? Math.max(0, rounded(required - held.amount)) : null] : []),
    ]),
    note: gap.note[aspect],
  });
}

function heldWords(held: Held, words: PaperWords): string {
  if (held.kind === 'known') return words.number(held.amount);
  return held.kind === 'few' ? words.papers.capital.hidden : words.papers.gap.notMapped;
}

const rounded = (amount: number): number => Math.round(amount * 100) / 100;
