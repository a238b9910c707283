import type { Actor } from '../../../../access/index.ts';
import { NotFound } from '../../../../access/index.ts';
import type { PlanId } from '../../../../kernel/ids.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { listMembers, type Member } from '../../store/plan/members.ts';
import { type ChapterInList, chaptersAt } from './chapters.ts';
import { type PlanAction, type PlanShell, viewPlanShell } from './plan-shell.ts';

export type { Member };

export type OrganiseView = {
  readonly shell: PlanShell;
  readonly chapters: readonly ChapterInList[];
  readonly members: readonly Member[];
  /** Municipalities that members come from and that are not in the region any more. */
  readonly left: readonly string[];
};

export async function viewOrganise(
  actor: Actor,
  id: PlanId,
  { db }: Platform,
  action: PlanAction = 'see-plan',
): Promise<OrganiseView> {
  return db.read(actor, async (tx) => {
    const [shell, members, chapters] = await Promise.all([
      viewPlanShell(tx, actor, id, action),
      listMembers(tx, id),
      chaptersAt(tx, id, 'organise'),
    ]);
    const left = members.flatMap((one) =>
      one.hasLeft && one.municipalityName !== null ? [one.municipalityName] : [],
    );
    return { shell, chapters, members, left: [...new Set(left)] };
  });
}

/** @throws NotFound when the one in question has no part in the plan today */
export async function viewMember(
  actor: Actor,
  id: PlanId,
  member: string,
  platform: Platform,
): Promise<{ shell: PlanShell; member: Member }> {
  const { shell, members } = await viewOrganise(actor, id, platform, 'choose-members');
  const found = members.find((one) => one.id === member);
  if (found === undefined) throw new NotFound('member');
  return { shell, member: found };
}
