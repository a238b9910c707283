import type { Actor } from '../../../../access/index.ts';
import type { PlanId } from '../../../../kernel/ids.ts';
import type { Platform } from '../../../../platform/platform.ts';
import type { PlanStep } from '../../domain/plan/plan.ts';
import { homeOf } from '../../domain/plan/skeleton.ts';
import {
  missingIn,
  type MissingThing,
  type NextThing,
  nextThings,
  type PlanCounts,
  type WayStop,
  wayOf,
} from '../../domain/plan/standing.ts';
import { type Chapter, listChapters } from '../../store/plan/chapters.ts';
import { planPeople } from '../../store/plan/people.ts';
import { listEvents, type PlanEvent } from '../../store/plan/events.ts';
import { countPlan } from '../../store/plan/standing.ts';
import { type Agreed, findAgreed } from './agreed.ts';
import { type PlanShell, viewPlanShell } from './plan-shell.ts';

export type OverviewView = {
  readonly shell: PlanShell;
  readonly counts: PlanCounts;
  readonly missing: Readonly<Record<PlanStep, readonly MissingThing[]>>;
  readonly next: readonly NextThing[];
  readonly way: readonly WayStop[];
  readonly events: readonly (PlanEvent & { readonly by: string })[];
  readonly agreed: Agreed;
  /** Who began the plan, for when nobody leads it yet. */
  readonly begunBy: string;
};

const SHOWN_EVENTS = 8;
const SHOWN_NEXT = 3;

/**
 * Where a plan stands: its way, what each step holds and lacks, what was done last, and what to do now.
 *
 * @returns undefined for those who are heard, and see what was put forward alone
 */
export async function viewOverview(
  actor: Actor,
  id: PlanId,
  { db, today }: Platform,
): Promise<OverviewView | undefined> {
  return db.read(actor, async (tx) => {
    const [shell, stored, chapters, events, people, agreed] = await Promise.all([
      viewPlanShell(tx, actor, id, 'see-hearing'),
      countPlan(tx, id),
      listChapters(tx, id),
      listEvents(tx, id, SHOWN_EVENTS),
      planPeople(tx, id),
      findAgreed(tx, id, today),
    ]);
    if (!shell.actions.has('see-plan')) return undefined;
    const counts: PlanCounts = {
      ...stored,
      notMapped: shell.actions.has('see-capital') ? stored.notMapped : null,
      chapters: countChapters(chapters),
    };
    return {
      shell,
      counts,
      missing: missingIn(counts),
      next: shell.open.content && shell.actions.has('write-plan') ? nextThings(counts, SHOWN_NEXT) : [],
      way: wayOf(shell.plan, {
        ...stored,
        unionReviews: shell.actions.has('see-unions') ? stored.unionReviews : null,
      }),
      agreed,
      begunBy: people.get(shell.plan.createdBy) ?? '',
      events: events.map((event) => ({ ...event, by: people.get(event.person) ?? '' })),
    };
  });
}

function countChapters(chapters: readonly Chapter[]): PlanCounts['chapters'] {
  const counts: Record<string, { all: number; empty: number }> = {};
  for (const { key, body } of chapters) {
    if (key === null) continue;
    const count = (counts[homeOf(key)] ??= { all: 0, empty: 0 });
    count.all++;
    if (body === '') count.empty++;
  }
  return counts;
}
