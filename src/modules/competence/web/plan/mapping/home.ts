import type { Actor } from '../../../../../access/index.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import type { NextItem } from '../../../../../web/types.ts';
import { mappingTexts } from '../../../texts/plan/mapping.ts';
import { viewOwnRounds } from '../../../views/plan/mapping/own.ts';
import { mappingPaths } from '../analysis/paths.ts';

/**
 * Open rounds in which a leader answers, for oneself and for those one leads. Others who are asked come by their letter, so
 * that nobody else's front page looks for rounds.
 */
export async function mappingNext(
  actor: Actor,
  platform: Platform,
  locale: Locale,
): Promise<readonly NextItem[]> {
  if (actor.scope.units.length === 0) return [];
  const { own } = mappingTexts[locale];
  const rounds = await viewOwnRounds(actor, platform);
  return rounds
    .filter(({ state }) => state === 'open')
    .map((round) => ({
      id: `mapping-${round.id}`,
      title: round.leads ? own.homeStaff(round.name) : own.home(round.name),
      href: round.own ? mappingPaths.round(round.id) : mappingPaths.unit(round.id),
      deadline: round.closesOn,
    }));
}
