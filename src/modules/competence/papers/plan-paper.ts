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
  measuresTable,
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
  return {
    ...coverOf(made, words, content.name),
    subtitle: words.papers.subtitles[content.kind],
    contents: true,
    blocks: content.chapters.flatMap((chapter, index) => chapterOf(chapter, index + 1, content, words)),
  };
}

function chapterOf(
  chapter: ContentChapter,
  number: number,
  content: PlanContent,
  words: PaperWords,
): readonly Block[] {
  const key = chapter.key as ChapterKey | null;
  const title = titleOf(chapter, key, content, words);
  const body = chapter.body.trim() === '' ? [] : readText(chapter.body).map(lowered);
  const figures = key === null ? [] : figuresOf(key, content, words);
  const empty: FlowBlock = { kind: 'paragraph', text: [{ text: words.papers.empty, italic: true }] };
  return [
    { kind: 'heading', level: 1, text: title, number: String(number) },
    ...(body.length === 0 && figures.length === 0 ? [empty] : body),
    ...figures,
  ];
}

/** A title that nobody has changed follows the language of the document, and not that of the plan. */
function titleOf(
  chapter: ContentChapter,
  key: ChapterKey | null,
  { language }: PlanContent,
  words: PaperWords,
): string {
  if (key === null) return chapter.title;
  const isOwn = chapter.title !== '' && chapter.title !== chapterTexts[language][key].title;
  return isOwn ? chapter.title : words.chapters[key].title;
}

/** A heading that somebody wrote in a chapter stands below the chapter's own. */
function lowered(block: FlowBlock): FlowBlock {
  if (block.kind !== 'heading') return block;
  return { ...block, level: Math.min(4, block.level + 1) as 2 | 3 | 4 };
}

function figuresOf(key: ChapterKey, content: PlanContent, words: PaperWords): readonly Block[] {
  switch (key) {
    case 'mandate':
      return present(membersTable(content, words));
    case 'guidance':
      return present(goalsTable(content, words));
    case 'requirements':
      return orElse(
        words.papers.requirements.none,
        requirementsTable(content, 'staffing', words),
        requirementsTable(content, 'competence', words),
      );
    case 'capital':
      return orElse(words.papers.capital.none, capitalTable(content, words));
    case 'gap':
      return [
        ...gapFigures(content, words),
        ...orElse(words.papers.needs.none, needsTable(content, words)),
        ...vulnerabilityParts(content, words),
      ];
    case 'measures':
      return orElse(words.papers.measures.none, measuresTable(content, words));
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
        ...readText(one.body).map((block) => lowered(lowered(lowered(block)))),
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

function orElse(none: string, ...tables: readonly (TableBlock | undefined)[]): readonly FlowBlock[] {
  const found = present(...tables);
  return found.length === 0 ? [{ kind: 'paragraph', text: plain(none) }] : found;
}
