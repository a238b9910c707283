import { ore } from '../../../kernel/ore.ts';
import { formatList, formatMoney } from '../../../web/format.ts';
import type { ContentMeasure, PlanContent } from '../domain/plan/content.ts';
import { lineOf, pointIn, yearAhead } from '../domain/plan/figures/figure-set.ts';
import { NEED_KINDS } from '../domain/plan/analysis/need.ts';
import type { CaseDraftTexts } from '../texts/plan/case-draft.ts';
import { sayMiddle } from '../texts/plan/say-figures.ts';
import { fundingName, fundingsIn } from './cost-figures.ts';
import { type DraftPart, inSentence, listUnder, sayBand, sayGap } from './draft-words.ts';
import { costOf } from './plan-tables.ts';
import type { PaperWords } from './words.ts';

/** A council reads the dearest; the rest stands in the plan. */
const MOST_LISTED = 12;

/** What the case is about, what is expected, what is required and what is to be done. */
export function accountOf(
  content: PlanContent,
  words: PaperWords,
  texts: CaseDraftTexts,
): readonly DraftPart[] {
  return [
    { heading: texts.background.heading, paragraphs: background(content, words, texts) },
    { heading: texts.outlook.heading, paragraphs: outlook(content, words, texts) },
    { heading: texts.needs.heading, paragraphs: needs(content, words, texts) },
    { heading: texts.measures.heading, paragraphs: measures(content, words, texts) },
    { heading: texts.region.heading, paragraphs: recommendations(content, texts) },
  ];
}

function background(content: PlanContent, words: PaperWords, texts: CaseDraftTexts): readonly string[] {
  const { background: say, the } = texts;
  const leaders = content.members.filter(({ part }) => part === 'project-leader').map(({ name }) => name);
  return [
    [
      say.about(content.name, content.place),
      ...(leaders.length === 0 ? [] : [say.led(formatList(leaders, words.language))]),
    ].join(' '),
    ...listUnder(
      say.goals(the[content.kind], content.goals.length),
      content.goals.map(({ title }) => title),
    ),
  ];
}

function outlook(content: PlanContent, words: PaperWords, texts: CaseDraftTexts): readonly string[] {
  const { figures, lastYear } = content;
  if (figures === undefined || figures === null) return [];
  const { outlook: say } = texts;
  const { baseYear } = figures;
  const then = yearAhead(figures, lastYear);
  const told = (
    part: 'population' | 'need-and-supply',
    item: string,
    tell: typeof say.old,
  ): readonly string[] => {
    const line = lineOf(figures, part, item);
    const [now, later] = [line && pointIn(line, baseYear), line && pointIn(line, then)];
    if (line === undefined || now === undefined || later === undefined) return [];
    const [likely, middle] = sayBand(later, line.unit, words, texts);
    return [tell(sayMiddle(now, line.unit, words.language), baseYear, likely, then, middle)];
  };
  const sentences = [
    ...told('population', 'from80', say.old),
    ...told('need-and-supply', 'need', say.need),
    sayGap(content, words, texts) ?? '',
  ].filter((sentence) => sentence !== '');
  return sentences.length === 0 ? [] : [sentences.join(' '), say.basis(words.date(figures.takenOn) ?? '')];
}

function needs(
  { kind, requirements }: PlanContent,
  { language }: PaperWords,
  texts: CaseDraftTexts,
): readonly string[] {
  if (requirements.length === 0) return [];
  const { needs: say, the } = texts;
  const counted = (['staffing', 'competence'] as const).flatMap((aspect) => {
    const count = requirements.filter((one) => one.aspect === aspect).length;
    return count === 0 ? [] : [say.aspects[aspect](count)];
  });
  const legal = requirements.filter((one) => one.legal).length;
  const kinds = NEED_KINDS.flatMap((need) => {
    const met = requirements.flatMap((one) =>
      one.needs.some((each) => each.kind === need)
        ? [
            {
              name: one.competence,
              high: one.needs.some((each) => each.kind === need && each.priority === 'high'),
            },
          ]
        : [],
    );
    const high = new Set(met.filter((one) => one.high).map(({ name }) => name));
    const names = [...new Set(met.map(({ name }) => name))];
    if (names.length === 0) return [];
    return [say.kinds[need](names.map((name) => (high.has(name) ? say.high(name) : name)).join(', '))];
  });
  return [
    [
      say.requirements(the[kind], formatList(counted, language)),
      ...(legal === 0 ? [] : [say.legal(legal)]),
    ].join(' '),
    ...listUnder(say.lead, kinds),
  ];
}

/** What somebody has said yes to; ideas are told of among the alternatives. */
export const isChosen = ({ status }: ContentMeasure): boolean => status !== 'idea' && status !== 'dropped';

function measures(content: PlanContent, words: PaperWords, texts: CaseDraftTexts): readonly string[] {
  const { measures: say, the } = texts;
  const chosen = content.measures
    .filter(isChosen)
    .toSorted((a, b) => (costOf(b) ?? 0) - (costOf(a) ?? 0) || a.number - b.number);
  const ideas = content.measures.filter(({ status }) => status === 'idea').length;
  const more = chosen.length - MOST_LISTED;
  const rest = [...(more > 0 ? [say.more(more)] : []), ...(ideas > 0 ? [say.ideas(ideas)] : [])];
  return [
    ...listUnder(
      say.lead(the[content.kind], chosen.length),
      chosen.slice(0, MOST_LISTED).map((one) => {
        const cost = costOf(one);
        if (cost === null || cost === 0) return say.noCost(one.title);
        const fundings = fundingsIn(one.costs).map((funding) => fundingName(funding, words));
        return say.costs(
          one.title,
          formatMoney(ore(cost), words.language),
          inSentence(fundings, words.language),
        );
      }),
    ),
    ...(rest.length === 0 ? [] : [rest.join(' ')]),
  ];
}

function recommendations({ recommendations: all }: PlanContent, texts: CaseDraftTexts): readonly string[] {
  const { region: say } = texts;
  return listUnder(
    say.lead(all.length),
    all.map(({ title, municipality }) => say.to(title, municipality ?? say.together)),
  );
}
