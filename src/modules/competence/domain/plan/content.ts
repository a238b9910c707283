import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { CoreAnswer } from './analysis/legal-core.ts';
import type { FigureSet } from './figures/figure-set.ts';
import type { PlanKind, PlanLanguage, PlanState } from './plan.ts';

/**
 * A plan as it stands at one revision: what a hearing hears, a council adopts, and a document is made from. It holds nothing
 * that only the municipality may see: what is held is counted for the whole municipality, and small counts are left out.
 *
 * It is kept for good, so a change of shape gets a new `shape`.
 */
export type PlanContent = {
  readonly shape: 1;
  readonly kind: PlanKind;
  readonly place: string;
  readonly name: string;
  readonly language: PlanLanguage;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly state: PlanState;
  readonly revision: number;
  readonly levels: readonly string[];
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
  readonly members: readonly ContentMember[];
  readonly chapters: readonly ContentChapter[];
  readonly goals: readonly ContentGoal[];
  readonly requirements: readonly ContentRequirement[];
  readonly capital: readonly ContentCapital[];
  readonly measures: readonly ContentMeasure[];
  readonly recommendations: readonly ContentRecommendation[];
  readonly pools: readonly ContentPool[];
  readonly courses: readonly ContentCourse[];
  readonly arrangement: ContentArrangement | null;
  /** What was taken in last of the projection. Versions from before there was such a thing say nothing of it. */
  readonly figures?: ContentFigures | null;
  /** Null where those who write the plan do not tell of it, and in a region. Versions from before there was such a thing say nothing of it. */
  readonly vulnerability?: ContentVulnerability | null;
};

/** What of vulnerability is safe to tell: what those who write the plan say themselves, and nothing that depends on a small count. */
export type ContentVulnerability = {
  /** What the law asks for. An answer is what was said in the plan, or own staff where more than ten were counted. */
  readonly core: readonly {
    readonly competence: string;
    readonly source: string;
    readonly answer: CoreAnswer | null;
    readonly note: string;
  }[];
  /** Where at least a share worth a warning leaves for age within the plan, in whole quarters of those who are there. */
  readonly exits: readonly { readonly competence: string; readonly share: number }[];
};

export type ContentFigures = FigureSet & { readonly takenOn: LocalDate };

export type ContentMember = {
  readonly name: string;
  readonly part: string;
  readonly municipality: string | null;
  readonly body: string;
};
export type ContentChapter = {
  readonly id: string;
  readonly key: string | null;
  readonly title: string;
  readonly body: string;
};
export type ContentGoal = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly origin: string;
  readonly reference: string;
  readonly indicator: string;
};
/** Staffing in full-time equivalents, competence in persons at a level. */
export type ContentRequirement = {
  readonly id: string;
  readonly goal: string;
  readonly competence: string;
  readonly aspect: 'staffing' | 'competence';
  readonly unit: string;
  readonly year: number;
  readonly level: number | null;
  readonly persons: number | null;
  readonly fte: number | null;
  readonly legal: boolean;
  readonly critical: boolean;
  readonly vulnerable: boolean;
  readonly status: 'proposed' | 'agreed';
  readonly needs: readonly ContentNeed[];
};
export type ContentNeed = {
  readonly id: string;
  readonly kind: 'mobilise' | 'learn' | 'acquire' | 'phase-out';
  readonly persons: number | null;
  readonly fte: number | null;
  /** About how much the requirement needs in all, where the amount of each kind is not told. */
  readonly inAll?: number | null;
  readonly priority: 'high' | 'medium' | 'low';
  readonly note: string;
};
/**
 * Held in the whole municipality, and of a competence from a level that the plan requires and up. No number: counts of so few are
 * not told. Versions from before levels were told have everybody at any level, to the unit.
 */
export type ContentCapital = {
  readonly competence: string;
  readonly aspect: 'staffing' | 'competence';
  readonly level?: number | null;
  /** To the nearest five, and not to the unit. */
  readonly about?: boolean;
  readonly persons: number | null;
  readonly fte: number | null;
  readonly asOf: LocalDate;
  readonly basis: string;
};
export type ContentMeasure = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly description: string;
  readonly kind: 'mobilise' | 'develop' | 'recruit' | 'share' | 'phase-out';
  readonly goal: string | null;
  readonly competence: string | null;
  readonly needs: readonly string[];
  readonly targetGroup: string;
  readonly persons: number | null;
  readonly fte: number | null;
  readonly startsOn: LocalDate | null;
  readonly deadlineOn: LocalDate | null;
  readonly owner: string;
  readonly provider: string;
  readonly credits: number | null;
  readonly studyMode: string;
  readonly applyBy: LocalDate | null;
  readonly bindingMonths: number;
  readonly status: 'idea' | 'prioritised' | 'funded' | 'running' | 'done' | 'dropped';
  readonly statusReason: string;
  readonly indicator: string;
  readonly baseline: number | null;
  readonly baselineOn: LocalDate | null;
  readonly target: number | null;
  /** Whole øre. */
  readonly costs: readonly { readonly year: number; readonly funding: string; readonly ore: number }[];
};
export type ContentRecommendation = {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly municipality: string | null;
};
export type ContentPool = {
  readonly competence: string;
  readonly form: string | null;
  readonly host: string | null;
  readonly costOre: number | null;
  readonly note: string;
  readonly shares: readonly { readonly municipality: string; readonly fte: number | null }[];
};
export type ContentCourse = {
  readonly title: string;
  readonly halfYear: string;
  readonly provider: string;
  readonly place: string;
  readonly startsOn: LocalDate | null;
  readonly targetGroup: string;
  readonly seats: number;
  readonly costOre: number;
  readonly responsible: string | null;
};
export type ContentArrangement = {
  readonly legalForm: string;
  readonly host: string | null;
  readonly office: string | null;
  readonly costKey: string;
  readonly shares: readonly { readonly municipality: string; readonly share: number }[];
};

/**
 * Whether two say the same to those who decide. Who works with the plan, how far it has come and when the staff was counted may
 * differ.
 */
export function saysTheSame(one: PlanContent, other: PlanContent): boolean {
  // A version from before it was told says nothing of it, and so nothing else.
  const isToldInBoth = one.vulnerability !== undefined && other.vulnerability !== undefined;
  const decided = ({
    chapters,
    goals,
    requirements,
    measures,
    recommendations,
    pools,
    courses,
    arrangement,
    figures,
    vulnerability,
  }: PlanContent) =>
    JSON.stringify([
      chapters,
      goals,
      requirements,
      measures,
      recommendations,
      pools,
      courses,
      arrangement,
      figures?.lines,
      isToldInBoth ? vulnerability?.core : undefined,
    ]);
  return decided(one) === decided(other);
}
