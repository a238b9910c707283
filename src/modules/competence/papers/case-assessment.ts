import { ore } from '../../../kernel/ore.ts';
import { formatList, formatMoney } from '../../../web/format.ts';
import type { PlanContent } from '../domain/plan/content.ts';
import { RESPONSE_OUTCOMES } from '../domain/plan/process/hearing.ts';
import type { CaseDraftTexts } from '../texts/plan/case-draft.ts';
import { processTexts } from '../texts/plan/process.ts';
import { vulnerabilityTexts } from '../texts/plan/vulnerability.ts';
import { totalCost } from './action-table.ts';
import { isChosen } from './case-account.ts';
import type { CaseFacts } from './case-facts.ts';
import { fundedBy } from './cost-figures.ts';
import { type DraftPart, inSentence, listUnder, sayGap } from './draft-words.ts';
import { vulnerableIn } from './vulnerability.ts';
import type { PaperWords } from './words.ts';

/** What was said of the plan, what else could be done, what may go wrong, and what is advised. */
export function assessmentOf(
  content: PlanContent,
  facts: CaseFacts,
  words: PaperWords,
  texts: CaseDraftTexts,
): readonly DraftPart[] {
  const { advice } = texts;
  return [
    { heading: texts.process.heading, paragraphs: process(content, facts, words, texts) },
    { heading: texts.alternatives.heading, paragraphs: alternatives(content, words, texts) },
    { heading: texts.risks.heading, paragraphs: listOf(risks(content, words, texts)) },
    {
      heading: advice.heading,
      paragraphs: [
        totalCost(content) > 0 ? `${advice.adopt(content.name)} ${advice.money}` : advice.adopt(content.name),
      ],
    },
  ];
}

function process(
  { kind }: PlanContent,
  { hearings, reviews }: CaseFacts,
  words: PaperWords,
  texts: CaseDraftTexts,
): readonly string[] {
  const { process: say, the } = texts;
  const { outcomes } = processTexts[words.language].unions;
  return [
    hearings.length === 0 ? say.none(the[kind]) : heard(hearings, words, texts),
    ...(reviews.length === 0
      ? [say.noUnions]
      : listUnder(
          say.unions,
          reviews.map((one) =>
            say.union(one.union, words.date(one.metOn) ?? '', outcomes[one.outcome].toLowerCase()),
          ),
        )),
  ];
}

function heard(hearings: CaseFacts['hearings'], { language }: PaperWords, texts: CaseDraftTexts): string {
  const { process: say } = texts;
  const answers = hearings.flatMap((one) => one.answers);
  const of = (outcome: string | undefined) =>
    answers.filter(({ response }) => response?.outcome === outcome).length;
  const treated = [
    ...RESPONSE_OUTCOMES.flatMap((outcome) =>
      of(outcome) === 0 ? [] : [say.outcomes[outcome](of(outcome))],
    ),
    ...(of(undefined) === 0 ? [] : [say.untreated(of(undefined))]),
  ];
  return [
    ...(answers.length === 0
      ? hearings.some(({ isOver }) => isOver)
        ? [say.noAnswers]
        : []
      : [say.answers(answers.length), say.treated(formatList(treated, language))]),
    ...(hearings.every(({ isOver }) => isOver) ? [] : [say.open]),
  ].join(' ');
}

function alternatives(content: PlanContent, words: PaperWords, texts: CaseDraftTexts): readonly string[] {
  const { alternatives: say } = texts;
  const gap = sayGap(content, words, texts);
  const of = (status: string) => content.measures.filter((one) => one.status === status);
  return [
    ...(gap === undefined ? [] : [say.without(gap)]),
    ...listUnder(
      say.dropped,
      of('dropped').map(({ title, statusReason }) =>
        statusReason.trim() === '' ? title : say.reason(title, statusReason),
      ),
    ),
    ...listUnder(
      say.ideas,
      of('idea').map(({ title }) => title),
    ),
  ];
}

function risks(content: PlanContent, words: PaperWords, texts: CaseDraftTexts): readonly string[] {
  const { risks: say, the } = texts;
  const kroner = (amount: number) => formatMoney(ore(amount), words.language);
  const [unfunded, grants] = [
    fundedBy(content, 'not-funded'),
    fundedBy(content, 'state-grant') + fundedBy(content, 'wage-grant'),
  ];
  const named = (names: readonly string[], tell: (names: string) => string) =>
    names.length === 0 ? [] : [tell(inSentence([...new Set(names)], words.language))];
  const core = content.vulnerability?.core ?? [];
  const answered = (answer: string | null) =>
    core.filter((one) => one.answer === answer).map(({ competence }) => competence);
  const unanswered =
    content.vulnerability === undefined || content.vulnerability === null
      ? []
      : vulnerableIn(content, vulnerabilityTexts[words.language]).filter((one) => one.measures.length === 0);
  const unowned = content.measures.filter(
    (one) => isChosen(one) && (one.owner === '' || one.deadlineOn === null),
  ).length;
  return [
    ...(content.kind === 'municipal' && content.measures.every((one) => one.status === 'dropped')
      ? [say.noMeasures(the[content.kind])]
      : []),
    ...(unfunded === 0 ? [] : [say.unfunded(kroner(unfunded), kroner(totalCost(content)))]),
    ...(grants === 0 ? [] : [say.grants(kroner(grants))]),
    ...named(answered('not-covered'), say.notCovered),
    ...named(answered(null), say.unsaid),
    ...named(
      unanswered.map(({ competence }) => competence),
      say.vulnerable,
    ),
    ...named(unmappedIn(content), say.unmapped),
    ...(unowned === 0 ? [] : [say.unowned(unowned)]),
    ...(content.figures?.register.isSpread === true ? [say.spread] : []),
  ];
}

/** What is required and nobody has counted. What a region has is not told in its strategy at all. */
function unmappedIn({ kind, requirements, capital }: PlanContent): readonly string[] {
  if (kind === 'regional') return [];
  return requirements
    .filter(
      ({ competence, aspect }) =>
        !capital.some((one) => one.competence === competence && one.aspect === aspect),
    )
    .map(({ competence }) => competence);
}

const listOf = (items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [items.map((item) => `- ${item}`).join('\n')];
