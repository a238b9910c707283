import {
  type DocumentLine,
  type FlowBlock,
  lineChart,
  plain,
  type TableBlock,
} from '../../../documents/index.ts';
import { drawnPersons } from '../../../kernel/few.ts';
import { formatDate } from '../../../web/format.ts';
import type { ContentFigures, PlanContent } from '../domain/plan/content.ts';
import {
  type FigureLine,
  type FigurePart,
  lineOf,
  linesOfPart,
  pointIn,
} from '../domain/plan/figures/figure-set.ts';
import { caseDraftTexts } from '../texts/plan/case-draft.ts';
import { planFiguresTexts } from '../texts/plan/figures.ts';
import {
  nameOfLine,
  sayCourses,
  sayInShort,
  sayPoint,
  sayStaffBasis,
  saySources,
} from '../texts/plan/say-figures.ts';
import { tableOf } from './plan-tables.ts';
import type { PaperWords } from './words.ts';

/** The projection that the plan stands on: in words, as charts, and as the tables behind them. Nothing where none was taken in. */
export function needFigures(content: PlanContent, words: PaperWords): readonly FlowBlock[] {
  const { figures } = content;
  if (figures === undefined || figures === null) return [];
  const texts = planFiguresTexts[words.language];
  const [first, last] = [figures.baseYear, figures.years.at(-1)!];
  const people = ['from67to79', 'from80'].flatMap((item) => lineOf(figures, 'population', item) ?? []);
  const table = (caption: string, parts: readonly FigurePart[], note?: string) =>
    listed(
      yearTable(
        caption,
        parts.flatMap((part) => linesOfPart(figures, part)),
        figures,
        words,
        note,
      ),
    );
  return [
    { kind: 'heading', level: 2, text: texts.paper.heading },
    ...warning(figures, words),
    { kind: 'paragraph', text: plain(sayInShort(figures, content.lastYear, words.language)) },
    ...chart(texts.paper.people(first, last), people, figures, words),
    ...table(texts.parts.population, ['population'], texts.range(first)),
    ...table(texts.paper.users, ['users', 'conditions']),
    ...chart(texts.paper.work(first, last), linesOfPart(figures, 'need-and-supply'), figures, words),
    { kind: 'paragraph', text: plain(`${texts.staffLead} ${sayStaffBasis(figures, words.language)}`) },
    ...table(texts.parts['need-and-supply'], ['need-and-supply', 'gap']),
    ...table(texts.parts.services, ['services']),
    ...table(texts.parts.education, ['education']),
    ...table(texts.parts['gap-by-education'], ['gap-by-education'], texts.gap.lead),
    {
      kind: 'paragraph',
      text: plain(texts.paper.recompute(figures.baseYear, figures.draws, figures.seed, figures.assumptions)),
    },
  ];
}

/** The few lines that those who decide must have seen, as a table: what they come to is for the account of the case to say. */
export function needInShort(content: PlanContent, words: PaperWords): readonly FlowBlock[] {
  const { figures } = content;
  if (figures === undefined || figures === null) return [];
  const texts = planFiguresTexts[words.language];
  const lines = [
    lineOf(figures, 'population', 'from67to79'),
    lineOf(figures, 'population', 'from80'),
    lineOf(figures, 'need-and-supply', 'need'),
    lineOf(figures, 'gap', 'gap'),
  ].filter((line) => line !== undefined);
  return [
    ...warning(figures, words),
    ...listed(
      yearTable(texts.paper.short(content.place), lines, figures, words, texts.range(figures.baseYear)),
    ),
  ];
}

/** Figures that are not for use say so wherever they are printed. */
function warning({ register }: ContentFigures, { language }: PaperWords): readonly FlowBlock[] {
  const { spread } = caseDraftTexts[language];
  return register.isSpread
    ? [{ kind: 'note', tone: 'attention', heading: spread.heading, paragraphs: [plain(spread.text)] }]
    : [];
}

function chart(
  title: string,
  lines: readonly FigureLine[],
  figures: ContentFigures,
  words: PaperWords,
): readonly FlowBlock[] {
  if (lines.length === 0) return [];
  const { language } = words;
  const { paper } = planFiguresTexts[language];
  return [
    {
      kind: 'chart',
      svg: lineChart({ lines: lines.map((line) => drawn(line, words)), language }),
      alt: paper.chartAlt(title, sayCourses(lines, language)),
      caption: title,
      source: sourceOf(figures, lines, words),
    },
  ];
}

/** A handful of persons is drawn as a handful. */
function drawn(line: FigureLine, { language }: PaperWords): DocumentLine {
  const value = (one: number | null): number =>
    one === null ? drawnPersons(1) : line.unit === 'persons' ? drawnPersons(one) : one;
  return {
    name: nameOfLine(line, language),
    points: line.points.map(({ year, p10, p50, p90 }) => ({
      year,
      low: value(p10),
      middle: value(p50),
      high: value(p90),
    })),
  };
}

/** A row for each line, a column for each year that the set tells of: the range first, and its middle. */
function yearTable(
  caption: string,
  lines: readonly FigureLine[],
  figures: ContentFigures,
  words: PaperWords,
  note?: string,
): TableBlock | undefined {
  const { language } = words;
  return tableOf({
    caption,
    columns: [
      { header: planFiguresTexts[language].group, kind: 'text' },
      ...figures.years.map((year) => ({
        header: `${year}`,
        kind: 'text' as const,
        align: 'end' as const,
        width: year === figures.baseYear ? 1 : 2,
      })),
    ],
    rows: lines.map((line) => [
      nameOfLine(line, language),
      ...figures.years.map((year) => {
        const point = pointIn(line, year);
        return point === undefined ? null : sayPoint(point, line.unit, language);
      }),
    ]),
    ...(note === undefined ? {} : { note }),
    source: sourceOf(figures, lines, words),
  });
}

function sourceOf(figures: ContentFigures, lines: readonly FigureLine[], { language }: PaperWords): string {
  const sources = saySources(
    figures,
    lines.map(({ part }) => part),
    language,
  );
  return planFiguresTexts[language].paper.source(sources, formatDate(figures.takenOn, language));
}

const listed = (table: TableBlock | undefined): readonly TableBlock[] => (table === undefined ? [] : [table]);
