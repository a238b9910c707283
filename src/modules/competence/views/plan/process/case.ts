import { type Actor, NotFound } from '../../../../../access/index.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import type { ReadTx } from '../../../../../platform/database/database.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import type { PlanContent } from '../../../domain/plan/content.ts';
import { type CaseDraft, draftCase } from '../../../papers/index.ts';
import { listCases, type PlanCase } from '../../../store/plan/cases.ts';
import { findContent } from '../../../store/plan/content.ts';
import { getVersion } from '../../../store/plan/versions.ts';
import { whatWasSaid } from '../papers/case-facts.ts';
import { type PlanShell, viewPlanShell } from '../plan-shell.ts';

export type CaseView = {
  readonly shell: PlanShell;
  readonly found: PlanCase;
  /** What the plan itself can write, for where nobody has written; undefined once the case has been decided. */
  readonly draft: CaseDraft | undefined;
};

/** A case with the plan that it is about. */
export async function viewCase(
  actor: Actor,
  input: { plan: PlanId; case: string },
  { db, today }: Platform,
): Promise<CaseView> {
  return db.read(actor, async (tx) => {
    const [shell, cases] = await Promise.all([
      viewPlanShell(tx, actor, input.plan),
      listCases(tx, input.plan),
    ]);
    const found = cases.find((one) => one.id === input.case);
    if (found === undefined) throw new NotFound('case');
    const isWritten = found.summary !== '' && found.assessment !== '';
    if (found.outcome !== null || isWritten) return { shell, found, draft: undefined };
    // It is about the version that was put forward, whatever has been written in the plan since.
    const { content } = await getVersion(tx, found.version);
    return { shell, found, draft: await draftOf(tx, shell, content, today) };
  });
}

/** What a case about the plan as it stands would say. */
export async function viewNewCaseDraft(
  actor: Actor,
  plan: PlanId,
  { db, today }: Platform,
): Promise<CaseDraft | undefined> {
  return db.read(actor, async (tx) => {
    const shell = await viewPlanShell(tx, actor, plan, 'write-plan');
    const content = await findContent(tx, plan, shell.plan.language);
    return content === undefined ? undefined : draftOf(tx, shell, content, today);
  });
}

async function draftOf(
  tx: ReadTx,
  { plan }: PlanShell,
  content: PlanContent,
  today: Platform['today'],
): Promise<CaseDraft> {
  const said = await whatWasSaid(tx, plan.id, today);
  return draftCase(content, { case: null, ...said }, plan.language);
}

export type { CaseDraft, PlanCase };
