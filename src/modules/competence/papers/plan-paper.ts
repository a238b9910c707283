import {
  type Block,
  type FlowBlock,
  type OfficialDocument,
  plain,
  readText,
  type TableBlock,
} from '../../../documents/index.ts';
import type { ContentChapter, PlanContent } from '../domain/plan/content.ts';
import type { ChapterKey } from '../domain/plan/skeleton.ts';
import { chapterTexts } from '../texts/plan/chapters.ts';
import { costFigures } from './cost-figures.ts';
import { coverOf } from './cover.ts';
import { gapFigures } from './gap-figures.ts';
import type { Made } from './made.ts';
import { needFigures } from './need-figures.ts';
import {
  capitalTable,
  educationTable,
  effectTable,
  goalsTable,
  measuresTables,
  membersTable,
  needsTable,
  requirementsTable,
} from './plan-tables.ts';
import { coursesTable, poolsTable, splitTable } from './region-tables.ts';
import { vulnerabilityParts } from './vulnerability.ts';
import { type PaperWords, wordsIn } from './words.ts';

/** The whole plan, or the whole strategy: every chapter as it was written, with the tables that belong in it. */
export function planPaper(made: Made): OfficialDocument {
  const words = wordsIn(made.language);
  const { content } = made;
  const chapters = content.chapters
    .map((chapter) => ({ chapter, below: belowHeading(chapter, content, words) }))
    .filter(({ below }) => below.length > 0);
  return {
    ...coverOf(made, words, content.name),
    subtitle: words.papers.subtitles[content.kind],
    contents: true,
    blocks: chapters.flatMap(({ chapter, below }, index): readonly Block[] => [
      { kind: 'heading', level: 1, text: titleOf(chapter, content, words), number: String(index + 1) },
      ...below,
    ]),
  };
}

/**
 * What was written, and the tables. Those who are still writing are told what is missing; others read a document without chapters
 * that say nothing.
 */
function belowHeading(chapter: ContentChapter, content: PlanContent, words: PaperWords): readonly Block[] {
  const key = chapter.key as ChapterKey | null;
  const body = readText(chapter.body, 1);
  const figures = key === null ? [] : figuresOf(key, content, words);
  if (!isBeingWritten(content)) return [...body, ...figures];
  const none = figures.length > 0 || key === null ? undefined : missingIn(key, words);
  const missing = none ?? (body.length + figures.length > 0 ? undefined : words.papers.empty);
  return missing === undefined
    ? [...body, ...figures]
    : [...body, { kind: 'paragraph', text: [{ text: missing, italic: true }] }];
}

const isBeingWritten = ({ state }: PlanContent): boolean =>
  state === 'mandate' || state === 'analysis' || state === 'draft';

/** What a chapter of tables says that has none. */
function missingIn(key: ChapterKey, { papers }: PaperWords): string | undefined {
  switch (key) {
    case 'requirements':
      return papers.requirements.none;
    case 'capital':
      return papers.capital.none;
    case 'gap':
      return papers.needs.none;
    case 'measures':
      return papers.measures.none;
    default:
      return undefined;
  }
}

/** A title that nobody has changed follows the language of the document, and not that of the plan. */
function titleOf(chapter: ContentChapter, { language }: PlanContent, words: PaperWords): string {
  const key = chapter.key as ChapterKey | null;
  if (key === null) return chapter.title;
  const isOwn = chapter.title !== '' && chapter.title !== chapterTexts[language][key].title;
  return isOwn ? chapter.title : words.chapters[key].title;
}

function figuresOf(key: ChapterKey, content: PlanContent, words: PaperWords): readonly Block[] {
  switch (key) {
    case 'mandate':
      return present(membersTable(content, words));
    case 'guidance':
      return present(goalsTable(content, words));
    case 'requirements':
      return present(
        requirementsTable(content, 'staffing', words),
        requirementsTable(content, 'competence', words),
      );
    case 'capital':
      return present(capitalTable(content, words));
    case 'gap':
      return [
        // What a municipality has is not in the strategy of a region, so there is nothing to hold the requirements against.
        ...(content.kind === 'regional' ? [] : gapFigures(content, words)),
        ...present(needsTable(content, words)),
        ...vulnerabilityParts(content, words),
      ];
    case 'measures':
      return measuresTables(content, words);
    case 'economy':
      return [...costFigures(content, words), ...present(educationTable(content, words))];
    case 'recommendations':
      return recommendationsOf(content, words);
    case 'cooperation':
      return cooperationOf(content, words);
    case 'follow-up':
      return present(effectTable(content, words));
    case 'challenge':
      return needFigures(content, words);
    case 'preface':
    case 'ambition':
    case 'definition':
    case 'strategy':
      return [];
  }
}

function recommendationsOf(content: PlanContent, words: PaperWords): readonly FlowBlock[] {
  const { region } = words.papers;
  const places = [null, ...content.municipalities.map(({ name }) => name)];
  return places.flatMap((place): readonly FlowBlock[] => {
    const own = content.recommendations.filter(({ municipality }) => municipality === place);
    if (own.length === 0) return [];
    return [
      { kind: 'heading', level: 2, text: place ?? region.together },
      ...own.flatMap((one): readonly FlowBlock[] => [
        { kind: 'heading', level: 3, text: one.title },
        ...readText(one.body, 3),
      ]),
    ];
  });
}

function cooperationOf(content: PlanContent, words: PaperWords): readonly Block[] {
  const { region } = words.papers;
  const { arrangement } = content;
  const form: readonly FlowBlock[] =
    arrangement === null
      ? []
      : [
          {
            kind: 'definitions',
            items: [
              { term: region.legalForm, text: plain(region.legalForms[arrangement.legalForm] ?? '') },
              ...(arrangement.host === null ? [] : [{ term: region.host, text: plain(arrangement.host) }]),
              ...(arrangement.office === null
                ? []
                : [{ term: region.office, text: plain(arrangement.office) }]),
            ],
          },
        ];
  return [
    ...form,
    ...present(poolsTable(content, words), coursesTable(content, words), splitTable(content, words)),
  ];
}

const present = (...tables: readonly (TableBlock | undefined)[]): readonly TableBlock[] =>
  tables.filter((table) => table !== undefined);
