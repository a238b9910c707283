import type { Actor } from '../../../../access/index.ts';
import type { PlanId } from '../../../../kernel/ids.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { mayAddCompetence } from '../../plan-access.ts';
import { type CompetenceItem, listCompetences } from '../../store/plan/analysis/references.ts';
import { type ChapterInList, chaptersAt } from './chapters.ts';
import { type PlanShell, viewPlanShell } from './plan-shell.ts';

export type { CompetenceItem };

export type CompetencesView = {
  readonly shell: PlanShell;
  readonly chapters: readonly ChapterInList[];
  readonly competences: readonly CompetenceItem[];
  readonly total: number;
  /** Own ones that have been taken out, and can be brought back. */
  readonly removed: readonly CompetenceItem[];
  readonly mayAdd: boolean;
};

/** What one can require, hold and lack, narrowed by a word. */
export async function viewCompetences(
  actor: Actor,
  given: { plan: PlanId; query: string; locale: Locale },
  { db }: Platform,
): Promise<CompetencesView> {
  return db.read(actor, async (tx) => {
    const [shell, chapters] = await Promise.all([
      viewPlanShell(tx, actor, given.plan),
      chaptersAt(tx, given.plan, 'competence'),
    ]);
    const { plan } = shell;
    const everything = await listCompetences(tx, plan, given.locale);
    const all = everything.filter(({ endedOn }) => endedOn === null);
    const wanted = given.query.toLocaleLowerCase('nb');
    const competences = all.filter(({ names }) =>
      names.some((name) => name.toLocaleLowerCase('nb').includes(wanted)),
    );
    return {
      shell,
      chapters,
      competences,
      total: all.length,
      removed: everything.filter(({ endedOn, isOwn }) => isOwn && endedOn !== null),
      mayAdd: mayAddCompetence(actor, plan) && shell.actions.has('write-plan') && shell.open.content,
    };
  });
}
