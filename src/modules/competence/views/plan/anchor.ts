import type { Actor } from '../../../../access/index.ts';
import type { PlanId } from '../../../../kernel/ids.ts';
import type { Platform } from '../../../../platform/platform.ts';
import type { CaseBody } from '../../domain/plan/process/case.ts';
import { type Anchor, findAdoptingBody, listAnchors } from '../../store/plan/anchors.ts';
import { type ChapterInList, chaptersAt } from './chapters.ts';
import { type PlanShell, viewPlanShell } from './plan-shell.ts';

export type { Anchor };

export type AnchorView = {
  readonly shell: PlanShell;
  readonly chapters: readonly ChapterInList[];
  readonly anchors: readonly Anchor[];
  readonly body: CaseBody | null;
};

export async function viewAnchor(actor: Actor, id: PlanId, { db }: Platform): Promise<AnchorView> {
  return db.read(actor, async (tx) => {
    const [shell, chapters, anchors, body] = await Promise.all([
      viewPlanShell(tx, actor, id),
      chaptersAt(tx, id, 'anchor'),
      listAnchors(tx, id),
      findAdoptingBody(tx, id),
    ]);
    return { shell, chapters, anchors, body };
  });
}
