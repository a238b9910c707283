import {
  type FlowBlock,
  type OfficialDocument,
  plain,
  readText,
  type TableBlock,
} from '../../../documents/index.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import { ore } from '../../../kernel/ore.ts';
import { formatMoney } from '../../../web/format.ts';
import type { PlanContent } from '../domain/plan/content.ts';
import type { UnionReview } from '../domain/plan/process/union.ts';
import { planFiguresTexts } from '../texts/plan/figures.ts';
import { processTexts } from '../texts/plan/process.ts';
import { totalCost } from './action-table.ts';
import { fundingTable, unfundedOf } from './cost-figures.ts';
import { coverOf } from './cover.ts';
import type { Made } from './made.ts';
import { needInShort } from './need-figures.ts';
import { tableOf } from './plan-tables.ts';
import { type PaperWords, wordsIn } from './words.ts';

/** What a political case says beside the plan itself. */
export type CaseFacts = {
  readonly case: {
    readonly body: string;
    readonly caseNumber: string;
    readonly meetingOn: LocalDate | null;
    readonly summary: string;
    readonly assessment: string;
    readonly proposal: string;
  } | null;
  readonly hearings: readonly {
    readonly opensOn: LocalDate;
    readonly closesOn: LocalDate;
    /** On the day that this is asked for, which is later than the one on which the version was kept. */
    readonly isOver: boolean;
    readonly answers: number;
  }[];
  readonly reviews: readonly UnionReview[];
};

/** The case in the form that councils read: the proposal first, then the account, the hearing, the unions and the money. */
export function casePaper(made: Made, facts: CaseFacts): OfficialDocument {
  const words = wordsIn(made.language);
  const { titles, case: texts } = words.papers;
  const { content } = made;
  const cover = coverOf(made, words, content.name);
  const found = facts.case;
  return {
    ...cover,
    subtitle: titles.case,
    contents: false,
    about: [
      ...(found === null
        ? []
        : [
            { label: texts.body, value: found.body },
            { label: texts.number, value: found.caseNumber },
            { label: texts.meeting, value: words.date(found.meetingOn) ?? '' },
          ].filter(({ value }) => value !== '')),
      ...cover.about,
    ],
    blocks: [
      ...(found === null
        ? [{ kind: 'note' as const, tone: 'information' as const, paragraphs: [plain(texts.noCase)] }]
        : []),
      {
        kind: 'note',
        tone: 'decision',
        heading: texts.proposal,
        paragraphs: paragraphsOf(
          found?.proposal ?? processTexts[words.language].cases.proposalDraft(content.name),
        ),
      },
      ...part(texts.summary, readText(found?.summary ?? '')),
      ...part(planFiguresTexts[words.language].paper.heading, needInShort(content, words)),
      ...part(texts.hearing, hearingsOf(facts, words)),
      ...part(texts.unions, present(unionsTable(facts, words))),
      ...part(texts.assessment, readText(found?.assessment ?? '')),
      ...part(texts.economy, economyOf(content, words)),
      ...part(texts.attachment, [
        {
          kind: 'paragraph',
          text: plain(`${content.name}. ${cover.edition ?? ''}`),
        },
      ]),
    ],
  };
}

/** A heading with what belongs below it; neither when there is nothing. */
function part(heading: string, blocks: readonly FlowBlock[]): readonly FlowBlock[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 1, text: heading }, ...blocks];
}

/** What it costs and who pays; those who decide are told of what nobody pays for. */
function economyOf(content: PlanContent, words: PaperWords): readonly FlowBlock[] {
  const texts = words.papers.case;
  const kroner = (amount: number) => formatMoney(ore(amount), words.language);
  const unfunded = unfundedOf(content);
  const told = [
    texts.economyText(kroner(totalCost(content)), content.firstYear, content.lastYear),
    ...(unfunded === 0 ? [] : [texts.economyUnfunded(kroner(unfunded))]),
  ];
  return [{ kind: 'paragraph', text: plain(told.join(' ')) }, ...present(fundingTable(content, words))];
}

/** A hearing that is still going on is not told as if it were over. */
function hearingsOf({ hearings }: CaseFacts, { papers, date }: PaperWords): readonly FlowBlock[] {
  const texts = papers.case;
  return hearings.map(({ opensOn, closesOn, isOver, answers }) => ({
    kind: 'paragraph',
    text: plain(
      isOver
        ? texts.hearings(answers, date(opensOn) ?? '', date(closesOn) ?? '')
        : texts.hearingOpen(answers, date(closesOn) ?? ''),
    ),
  }));
}

function unionsTable({ reviews }: CaseFacts, words: PaperWords): TableBlock | undefined {
  const { unions } = processTexts[words.language];
  return tableOf({
    caption: words.papers.case.unions,
    columns: [
      { header: unions.union, kind: 'text' },
      { header: unions.metOn, kind: 'text' },
      { header: unions.outcome, kind: 'text' },
      { header: unions.statement, kind: 'text' },
    ],
    rows: reviews.map((one) => [
      one.union,
      words.date(one.metOn),
      unions.outcomes[one.outcome],
      one.statement,
    ]),
  });
}

const paragraphsOf = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map(plain);

const present = (table: TableBlock | undefined): readonly TableBlock[] =>
  table === undefined ? [] : [table];
