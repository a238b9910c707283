import { type Actor, allowedActions } from '../../../../../access/index.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import type { NextItem } from '../../../../../web/types.ts';
import { plansAccess } from '../../../plan-access.ts';
import { measuresTexts } from '../../../texts/plan/measures.ts';
import { viewOwnDue } from '../../../views/plan/measures/own-due.ts';
import { measurePaths } from './paths.ts';

/** Measures that the person is responsible for, when their deadline is near; nobody else's front page asks for them. */
export async function measuresNext(
  actor: Actor,
  platform: Platform,
  locale: Locale,
): Promise<readonly NextItem[]> {
  if (!allowedActions(actor, plansAccess, null).has('list-plans')) return [];
  const { home } = measuresTexts[locale];
  return (await viewOwnDue(actor, platform)).map((one) => ({
    id: `measure-${one.id}`,
    title: home.due(one.title),
    detail: home.in(one.planName),
    href: measurePaths.measure(one.plan, one.id),
    deadline: one.deadlineOn,
  }));
}
