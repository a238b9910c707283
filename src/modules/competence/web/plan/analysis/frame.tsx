import type { ReactElement, ReactNode } from 'react';
import type { Conflict } from '../../../../../kernel/merge-edits.ts';
import { Notice } from '../../../../../web/components/notice.tsx';
import { formatNumber } from '../../../../../web/format.ts';
import type { Crumb } from '../../../../../web/layout/shell.ts';
import { renderPage } from '../../../../../web/page.tsx';
import type { WebContext } from '../../../../../web/types.ts';
import type { Requirement } from '../../../domain/plan/analysis/requirement.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import { type AnalysisTexts, analysisTexts } from '../../../texts/plan/analysis.ts';
import type { CompetenceItem } from '../../../views/plan/competences.ts';
import type { PlanShell } from '../../../views/plan/plan-shell.ts';
import { Done } from '../done.tsx';
import { planCrumbs, type PlanFrame, planFrameOf, PlanPage } from '../frame.tsx';
import { Ways } from '../ways.tsx';
import { analysisPaths } from './paths.ts';

/** What every page of the analysis is written with. */
export type AnalysisFrame = PlanFrame & { readonly words: AnalysisTexts };

export function analysisFrameOf(c: WebContext): AnalysisFrame {
  const frame = planFrameOf(c);
  return { ...frame, words: analysisTexts[frame.locale] };
}

export type AnalysisPart = Exclude<keyof AnalysisTexts['ways'], 'label'>;

const PARTS: readonly AnalysisPart[] = [
  'overview',
  'requirements',
  'capital',
  'gap',
  'needs',
  'rounds',
  'certificates',
];
/** Figures about few people: only for those who see the municipality's staff anyway. */
const STAFF_PARTS: ReadonlySet<AnalysisPart> = new Set(['capital', 'gap', 'certificates']);

/** The heading of the plan, and the ways between the parts of the analysis. */
export function AnalysisPage(props: {
  readonly frame: AnalysisFrame;
  readonly shell: PlanShell;
  readonly here: AnalysisPart;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly actions?: ReactNode;
  /** The word in the address that says what has been done, and the sentence for it. */
  readonly done?: string | undefined;
  readonly children: ReactNode;
}): ReactElement {
  const { frame, shell, here } = props;
  const { ways } = frame.words;
  const plan = shell.plan.id;
  const seen = PARTS.filter((part) => {
    // Rounds are a municipality's; those who see nobody's staff are told how far they have come.
    if (part === 'rounds') return shell.plan.kind === 'municipal';
    return !STAFF_PARTS.has(part) || shell.actions.has('see-capital');
  });
  return (
    <PlanPage
      frame={frame}
      shell={shell}
      here="analysis"
      title={props.title}
      lead={props.lead}
      actions={props.actions}
    >
      <Ways
        label={ways.label}
        ways={seen.map((part) => ({
          key: part,
          href: analysisPaths[part](plan),
          name: ways[part],
          isHere: part === here,
        }))}
      />
      <Done frame={frame} text={props.done} />
      {props.children}
    </PlanPage>
  );
}

export function renderAnalysis(
  c: WebContext,
  frame: AnalysisFrame,
  shell: PlanShell,
  page: { title: string; crumbs?: readonly Crumb[]; status?: 200 | 409 | 422 },
  body: ReactElement,
): Promise<Response> {
  const analysis = { href: analysisPaths.overview(shell.plan.id), label: frame.words.title };
  return renderPage(
    c,
    {
      title: `${page.title} – ${shell.plan.name}`,
      breadcrumbs: [...planCrumbs(frame, shell), analysis, ...(page.crumbs ?? [])],
      width: 'wide',
      status: page.status ?? 200,
    },
    body,
  );
}

/** What can be chosen: not what has been taken out of the list, unless it is what was chosen. */
export function choicesOf(
  competences: readonly CompetenceItem[],
  chosen: string | undefined,
): readonly { readonly value: string; readonly label: string }[] {
  return competences
    .filter(({ id, endedOn }) => endedOn === null || id === chosen)
    .map(({ id, name }) => ({ value: id, label: name }));
}

/** The kinds of files by the names that people know them by, the one that most of them open first. */
export const FILE_NAMES = { xlsx: 'Excel', csv: 'CSV' } as const;

/** The plan's own words for the levels 0 to 4, or the common ones. */
export function levelWords(frame: AnalysisFrame, plan: Pick<Plan, 'levels'>): readonly string[] {
  return frame.words.levels.map((word, level) => plan.levels[level] ?? word);
}

export function figure(value: number, { locale }: PlanFrame): string {
  return formatNumber(value, locale, Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2);
}

/** «12,5 årsverk», or «6 personer på nivå 3». */
export function amountOf(
  one: Pick<Requirement, 'aspect' | 'amount' | 'level'>,
  frame: AnalysisFrame,
): string {
  const amount = figure(one.amount, frame);
  if (one.aspect === 'staffing') return frame.words.fte(amount);
  return frame.words.personsAtLevel(amount, one.level ?? 1);
}

export function unitOf(unitName: string, frame: AnalysisFrame, plan: Pick<Plan, 'kind'>): string {
  if (unitName !== '') return unitName;
  return plan.kind === 'regional' ? frame.words.wholeRegion : frame.words.whole;
}

/** What two have written in the same field, side by side. Both travel with the form until one is chosen. */
export function Conflicts(props: {
  readonly frame: AnalysisFrame;
  readonly conflicts: readonly Conflict[];
  labelOf(field: string): string;
  wordOf(field: string, value: string): string;
}): ReactElement | null {
  const { frame, conflicts } = props;
  if (conflicts.length === 0) return null;
  const words = frame.texts.changedMeanwhile;
  return (
    <Notice tone="warning" heading={words.title} texts={frame.shell.notice} live>
      <p>{words.text}</p>
      {conflicts.map(({ field, mine, theirs }) => (
        <div key={field}>
          <h3>{props.labelOf(field)}</h3>
          <dl className="ll-facts">
            <div>
              <dt>{words.mine}</dt>
              <dd>{props.wordOf(field, mine) || '–'}</dd>
            </div>
            <div>
              <dt>{words.theirs}</dt>
              <dd>{props.wordOf(field, theirs) || '–'}</dd>
            </div>
          </dl>
        </div>
      ))}
    </Notice>
  );
}
