import { barChart, type FlowBlock, type TableBlock } from '../../../documents/index.ts';
import type { ContentCapital, ContentRequirement, PlanContent } from '../domain/plan/content.ts';
import { tableOf } from './plan-tables.ts';
import { heldAmount, type PaperWords } from './words.ts';

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
/** About: to the nearest five. At any level: from before levels were told, and so not to be held against a level above the first. */
type Held =
  | {
      readonly kind: 'known';
      readonly amount: number;
      readonly isAbout: boolean;
      readonly atAnyLevel: boolean;
    }
  | { readonly kind: 'few' | 'not-mapped' };
type GapRow = {
  readonly competence: string;
  readonly year: number;
  readonly required: number;
  /** Null for staffing. Whoever has reached a higher level counts too, among those required and those held. */
  readonly level: number | null;
  readonly held: Held;
};

/** A row for each competence, and of skills for each level that is required. */
function rowsOf(content: PlanContent, aspect: Aspect): readonly GapRow[] {
  const required = content.requirements.filter((one) => one.aspect === aspect);
  return [...new Set(required.map(({ competence }) => competence))].flatMap((competence) => {
    const end = atEnd(required.filter((one) => one.competence === competence));
    const levels = [...new Set(end.map(({ level }) => level))].sort((a, b) => (a ?? 0) - (b ?? 0));
    return levels.map((level) => ({
      competence,
      year: end[0]?.year ?? content.lastYear,
      required: rounded(
        end
          .filter((one) => (one.level ?? 0) >= (level ?? 0))
          .reduce((sum, one) => sum + (amountOf(one, aspect) ?? 0), 0),
      ),
      level,
      held: heldOf(
        content.capital.filter((one) => one.aspect === aspect && one.competence === competence),
        aspect,
        level,
      ),
    }));
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

function heldOf(capital: readonly ContentCapital[], aspect: Aspect, level: number | null): Held {
  const one = capital.find((row) => row.level === undefined || row.level === level);
  if (one === undefined) return { kind: 'not-mapped' };
  const amount = amountOf(one, aspect);
  if (amount === null) return { kind: 'few' };
  const atAnyLevel = one.level === undefined && (level ?? 0) > 1;
  return { kind: 'known', amount, isAbout: one.about === true, atAnyLevel };
}

function chartOf(rows: readonly GapRow[], aspect: Aspect, words: PaperWords): FlowBlock | undefined {
  const { gap, capital } = words.papers;
  const mapped = rows.filter(({ held }) => held.kind !== 'not-mapped');
  if (mapped.length === 0) return undefined;
  const pairs = mapped.map((row) =>
    capital.pair(nameOf(row, rows, words), words.number(row.required), heldWords(row.held, words)),
  );
  return {
    kind: 'chart',
    svg: barChart({
      bars: mapped.map((row) => ({
        label: nameOf(row, rows, words),
        value: row.required,
        beside:
          row.held.kind === 'known' && !row.held.atAnyLevel
            ? row.held.amount
            : { words: heldWords(row.held, words) },
      })),
      language: words.language,
      key: { value: capital.required, beside: gap.today },
    }),
    alt: gap.chartAlt[aspect](pairs.join('; ')),
    caption: gap.chart[aspect],
  };
}

/** The level is in the name where there is more than one of the same competence, or two bars would be called the same. */
function nameOf({ competence, level }: GapRow, rows: readonly GapRow[], words: PaperWords): string {
  const isAlone = rows.filter((row) => row.competence === competence).length === 1;
  return level === null || isAlone ? competence : words.papers.gap.fromLevel(competence, level);
}

function tableOfGap(rows: readonly GapRow[], aspect: Aspect, words: PaperWords): TableBlock | undefined {
  const { gap, requirements } = words.papers;
  const isStaffing = aspect === 'staffing';
  return tableOf({
    caption: gap.caption[aspect],
    columns: [
      { header: requirements.item, kind: 'text' },
      { header: requirements.year, kind: 'serial' },
      ...(isStaffing ? [] : [{ header: gap.level, kind: 'serial' as const }]),
      { header: gap.required[aspect], kind: 'number' },
      { header: gap.today, kind: 'text', align: 'end' },
      { header: gap.missing, kind: 'text', align: 'end' },
    ],
    rows: rows.map(({ competence, year, required, level, held }) => [
      competence,
      year,
      ...(isStaffing ? [] : [level]),
      required,
      heldWords(held, words),
      missingWords(required, held, words),
    ]),
    note: rows.some(({ held }) => held.kind === 'known' && held.isAbout)
      ? `${gap.note[aspect]} ${gap.rounded}`
      : gap.note[aspect],
  });
}

function heldWords(held: Held, words: PaperWords): string {
  const { capital, gap } = words.papers;
  switch (held.kind) {
    case 'few':
      return capital.hidden;
    case 'not-mapped':
      return gap.notMapped;
    case 'known': {
      const amount = heldAmount(held.amount, held.isAbout, words);
      return held.atAnyLevel ? gap.anyLevel(amount) : amount;
    }
  }
}

/** What is told about is within five, so a difference that is no larger could as well be none. */
const STEP = 5;

function missingWords(required: number, held: Held, words: PaperWords): string | null {
  if (held.kind !== 'known' || held.atAnyLevel) return null;
  const missing = rounded(required - held.amount);
  if (!held.isAbout) return words.number(Math.max(0, missing));
  if (missing > 0) return heldAmount(Math.ceil(missing), true, words);
  return missing <= -STEP ? words.number(0) : words.papers.gap.fewOrNone;
}

const rounded = (amount: number): number => Math.round(amount * 100) / 100;
