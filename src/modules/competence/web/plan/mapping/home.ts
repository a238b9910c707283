import type { Actor } from '../../../../../access/index.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import type { NextItem } from '../../../../../web/types.ts';
import { mappingTexts } from '../../../texts/plan/mapping.ts';
import { viewOwnRounds } from '../../../views/plan/mapping/own.ts';
import { mappingPaths } from '../analysis/paths.ts';

/**
 * Open rounds in which somebody is to answer and has not: for those one leads, and for oneself. Those with a role of their own
 * who lead nobody come by their letter, so that their front page does not look for rounds.
 */
export async function mappingNext(
  actor: Actor,
  platform: Platform,
  locale: Locale,
): Promise<readonly NextItem[]> {
  if (actor.scope.units.length === 0 && actor.assignments.length > 0) return [];
  const { own } = mappingTexts[locale];
  const rounds = await viewOwnRounds(actor, platform);
  return rounds
    .filter(({ state }) => state === 'open')
    .flatMap((round) => {
      const deadline = round.closesOn;
      return [
        ...(round.own && !round.answered
          ? [
              {
                id: `mapping-${round.id}`,
                title: own.home(round.name),
                href: mappingPaths.round(round.id),
                deadline,
              },
            ]
          : []),
        ...(round.waits
          ? [
              {
                id: `mapping-staff-${round.id}`,
                title: own.homeStaff(round.name),
                href: mappingPaths.unit(round.id),
                deadline,
              },
            ]
          : []),
      ];
    });
}
