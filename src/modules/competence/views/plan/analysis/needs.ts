import type { Actor } from '../../../../../access/index.ts';
import type { PlanId, PlanRequirementId } from '../../../../../kernel/ids.ts';
import { NotFound } from '../../../../../access/index.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import {
  gapOfRequirement,
  type Need,
  proposeNeeds,
  type RequirementGap,
  toldNeeds,
  undecidedOf,
} from '../../../domain/plan/analysis/need.ts';
import type { NamedRequirement } from '../../../domain/plan/analysis/requirement-list.ts';
import { findRequirements, type RequirementAsk } from '../../../domain/plan/analysis/requirement-list.ts';
import { listGoalNames } from '../../../store/plan/analysis/references.ts';
import { countOpenComments } from '../../../store/plan/comments.ts';
import { listNeeds, type StoredNeed } from '../../../store/plan/analysis/needs.ts';
import { type PlanShell, viewPlanShell } from '../plan-shell.ts';
import { type GapView, readGap } from './gap.ts';
import { nameRequirements } from './requirements.ts';

export type NeedRow = {
  readonly requirement: NamedRequirement;
  /** Null where it is not mapped, and for those who do not see what is held. */
  readonly gap: RequirementGap | null;
  readonly needs: readonly StoredNeed[];
  readonly proposal: readonly Need[];
  /** What is not decided of the gap; null where the gap is not known. */
  readonly undecided: number | null;
  /** Comments that are not settled, on all its needs. */
  readonly openComments: number;
};

export type NeedsView = {
  readonly shell: PlanShell;
  /** What the needs come from. */
  readonly analysis: GapView;
  readonly rows: readonly NeedRow[];
  /** With a gap or something decided: what there is to talk about. */
  readonly found: readonly NeedRow[];
};

export async function viewNeeds(
  actor: Actor,
  id: PlanId,
  ask: RequirementAsk,
  locale: Locale,
  { db, today }: Platform,
): Promise<NeedsView> {
  return db.read(actor, async (tx) => {
    const shell = await viewPlanShell(tx, actor, id);
    const [analysis, goals, needs, openComments] = await Promise.all([
      readGap(tx, actor, shell, locale, today),
      listGoalNames(tx, id),
      listNeeds(tx, id),
      countOpenComments(tx, id, 'need'),
    ]);
    const named = nameRequirements(analysis.requirements, { goals, competences: analysis.competences });
    const needsOf = Map.groupBy(needs, ({ requirement }) => requirement);
    const rowOf = (requirement: NamedRequirement): NeedRow => {
      const gap = gapOfRequirement(requirement, analysis.rows);
      const decided = needsOf.get(requirement.id) ?? [];
      return {
        requirement,
        gap,
        needs: decided,
        proposal: gap === null ? [] : proposeNeeds(gap),
        undecided: gap === null ? null : undecidedOf(gap.gap, toldNeeds(decided)),
        openComments: decided.reduce((sum, need) => sum + (openComments.get(need.id) ?? 0), 0),
      };
    };
    const sees = shell.actions.has('see-capital');
    const rows = named.map(rowOf);
    const shown = new Set(
      rows
        .filter(({ gap, needs: decided }) => !sees || decided.length > 0 || (gap !== null && gap.gap > 0))
        .map(({ requirement }) => requirement.id),
    );
    const found = findRequirements(
      named.filter((one) => shown.has(one.id)),
      ask,
    ).map(rowOf);
    return { shell, analysis, rows, found };
  });
}

/** @throws NotFound when the plan has no such requirement */
export async function viewNeed(
  actor: Actor,
  id: PlanId,
  requirement: PlanRequirementId,
  ask: RequirementAsk,
  locale: Locale,
  platform: Platform,
): Promise<{ readonly shell: PlanShell; readonly row: NeedRow }> {
  const { shell, rows } = await viewNeeds(actor, id, ask, locale, platform);
  const row = rows.find((one) => one.requirement.id === requirement);
  if (row === undefined) throw new NotFound('requirement');
  return { shell, row };
}
