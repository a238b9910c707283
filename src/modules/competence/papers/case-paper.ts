import {
  type FlowBlock,
  type OfficialDocument,
  plain,
  readText,
  type TableBlock,
} from '../../../documents/index.ts';
import { ore } from '../../../kernel/ore.ts';
import { formatMoney } from '../../../web/format.ts';
import type { PlanContent } from '../domain/plan/content.ts';
import { caseDraftTexts } from '../texts/plan/case-draft.ts';
import { processTexts } from '../texts/plan/process.ts';
import { totalCost } from './action-table.ts';
import { draftCase } from './case-draft.ts';
import type { CaseFacts, HeardIn } from './case-facts.ts';
import { costTable, fundedBy, fundingTable } from './cost-figures.ts';
import { coverOf } from './cover.ts';
import type { Made } from './made.ts';
import { needInShort } from './need-figures.ts';
import { tableOf } from './plan-tables.ts';
import { jointTotal, splitTable } from './region-tables.ts';
import { type PaperWords, wordsIn } from './words.ts';

/** The case in the form that councils read: the proposal first, then the account, the hearing, the unions and the money. */
export function casePaper(made: Made, facts: CaseFacts): OfficialDocument {
  const words = wordsIn(made.language);
  const { titles, case: texts } = words.papers;
  const { paper } = caseDraftTexts[words.language];
  const { content } = made;
  const cover = coverOf(made, words, content.name);
  const found = facts.case;
  // What nobody has put forward yet is drafted. What somebody wrote stands, also where they wrote nothing.
  const told = found ?? draftCase(content, facts, words.language);
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
      { label: texts.attachment, value: `${content.name}. ${cover.edition ?? ''}` },
    ],
    blocks: [
      ...(found === null
        ? [{ kind: 'note' as const, tone: 'information' as const, paragraphs: [plain(paper.drafted)] }]
        : []),
      {
        kind: 'note',
        tone: 'decision',
        heading: texts.proposal,
        paragraphs: paragraphsOf(
          found?.proposal ?? processTexts[words.language].cases.proposalDraft(content.name),
        ),
      },
      ...part(texts.summary, readText(told.summary, 1)),
      ...part(paper.figures, needInShort(content, words)),
      ...part(texts.hearing, hearingsOf(facts, words)),
      ...part(texts.unions, present(unionsTable(facts, words))),
      ...part(texts.assessment, readText(told.assessment, 1)),
      ...part(texts.economy, economyOf(content, words)),
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
  const { paper } = caseDraftTexts[words.language];
  const kroner = (amount: number) => formatMoney(ore(amount), words.language);
  const { firstYear, lastYear } = content;
  const [total, joint, unfunded] = [totalCost(content), jointTotal(content), fundedBy(content, 'not-funded')];
  const told = [
    ...(total === 0 ? [] : [texts.economyText(kroner(total), firstYear, lastYear)]),
    ...(unfunded === 0 ? [] : [texts.economyUnfunded(kroner(unfunded))]),
    ...(joint === 0 ? [] : [paper.economyJoint(kroner(joint), firstYear, lastYear)]),
  ];
  return [
    { kind: 'paragraph', text: plain(told.length === 0 ? paper.economyNone : told.join(' ')) },
    ...present(costTable(content, words)),
    ...present(fundingTable(content, words)),
    ...(joint === 0 ? [] : present(splitTable(content, words))),
  ];
}

/** Who answered and what came of it. A hearing that is still going on is not told as if it were over. */
function hearingsOf({ hearings }: CaseFacts, words: PaperWords): readonly FlowBlock[] {
  const { papers, date } = words;
  const texts = papers.case;
  return hearings.flatMap(({ opensOn, closesOn, isOver, answers }): readonly FlowBlock[] => [
    {
      kind: 'paragraph',
      text: plain(
        isOver
          ? texts.hearings(answers.length, date(opensOn) ?? '', date(closesOn) ?? '')
          : texts.hearingOpen(answers.length, date(closesOn) ?? ''),
      ),
    },
    ...present(answersTable(answers, words)),
  ]);
}

/** Those who answer for nobody else are private persons, whose names do not belong in a case. */
function answersTable(answers: HeardIn['answers'], words: PaperWords): TableBlock | undefined {
  const { hearings } = processTexts[words.language];
  const { paper } = caseDraftTexts[words.language];
  return tableOf({
    caption: paper.answers,
    columns: [
      { header: hearings.columns.body, kind: 'text' },
      { header: hearings.columns.outcome, kind: 'text' },
      { header: hearings.columns.reply, kind: 'text' },
    ],
    rows: answers.map(({ body, response }) => [
      body.trim() === '' ? paper.noBody : body,
      response === null ? hearings.notReplied : hearings.outcomes[response.outcome],
      response?.text ?? '',
    ]),
  });
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
