import type { Actor } from '../../../../../access/index.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import type { NextItem } from '../../../../../web/types.ts';
import { processTexts } from '../../../texts/plan/process.ts';
import { viewAsked } from '../../../views/plan/process/asked.ts';
import { processPaths } from './paths.ts';

/** Hearings that one is asked in, until they are answered or over. */
export async function hearingsNext(
  actor: Actor,
  platform: Platform,
  locale: Locale,
): Promise<readonly NextItem[]> {
  const { next } = processTexts[locale];
  return (await viewAsked(actor, platform)).map((hearing) => ({
    id: `hearing-${hearing.id}`,
    title: next.answerHearing(hearing.place),
    href: processPaths.hearing(hearing.plan, hearing.id),
    deadline: hearing.closesOn,
  }));
}
