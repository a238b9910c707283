import type { Actor } from '../../../../access/index.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { Platform } from '../../../../platform/platform.ts';
import type { NextItem } from '../../../../web/types.ts';
import { mappingTexts } from '../../texts/plan/mapping.ts';
import { measuresTexts } from '../../texts/plan/measures.ts';
import { processTexts } from '../../texts/plan/process.ts';
import { viewWaiting, type Waiting } from '../../views/plan/waiting.ts';
import { mappingPaths } from './analysis/paths.ts';
import { measurePaths } from './measures/paths.ts';
import { processPaths } from './process/paths.ts';

/** Hearings to answer, rounds to answer in, and measures whose deadline is near. */
export async function waitingNext(
  actor: Actor,
  platform: Platform,
  locale: Locale,
): Promise<readonly NextItem[]> {
  return (await viewWaiting(actor, platform)).map((one) => itemOf(one, locale));
}

function itemOf(one: Waiting, locale: Locale): NextItem {
  const deadline = one.dueOn;
  switch (one.kind) {
    case 'hearing':
      return {
        id: `hearing-${one.id}`,
        title: processTexts[locale].next.answerHearing(one.place),
        href: processPaths.hearing(one.plan, one.id),
        deadline,
      };
    case 'answer':
      return {
        id: `mapping-${one.id}`,
        title: mappingTexts[locale].own.home(one.title),
        href: mappingPaths.round(one.id),
        deadline,
      };
    case 'answer-for-staff':
      return {
        id: `mapping-staff-${one.id}`,
        title: mappingTexts[locale].own.homeStaff(one.title),
        href: mappingPaths.unit(one.id),
        deadline,
      };
    case 'measure':
      return {
        id: `measure-${one.id}`,
        title: measuresTexts[locale].home.due(one.title),
        detail: measuresTexts[locale].home.in(one.place),
        href: measurePaths.measure(one.plan, one.id),
        deadline,
      };
  }
}
