import type { Actor } from '../../../../access/index.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { ownMunicipalities, type StaffByGroup, viewStaffByGroup } from '../../../organisation/index.ts';
import type { NeedModel } from '../../domain/assumptions/need-model.ts';
import { type UseOfList, useOfList } from '../../domain/capacity/own-staff.ts';
import type { AreaNeed } from '../../domain/capacity/picture.ts';
import type { Place } from './places.ts';

/** The staff list of a municipality of the place, and whether the picture stands on it. */
export type OwnStaff = StaffByGroup & { readonly use: UseOfList };

/**
 * Whether a picture stands on staff lists: for the reader alone, for others too and so without small groups, or on none.
 */
export type UseOfLists = 'reader' | 'sharing' | 'none';

/**
 * The staff lists that this reader works with anyway, and no others: a region does not open its members to each other. In a
 * picture of more than one municipality small groups are left out, because it is drawn to be shared.
 */
export async function readOwnStaff(
  actor: Actor,
  place: Place,
  platform: Platform,
  use: UseOfLists,
): Promise<readonly StaffByGroup[]> {
  const own = new Set(use === 'none' ? [] : ownMunicipalities(actor));
  const mine = place.members.filter(({ code }) => own.has(code));
  const lists = await Promise.all(
    mine.map(({ code }) =>
      viewStaffByGroup(actor, code, platform, {
        for: place.kind === 'municipality' && use === 'reader' ? 'own-municipality' : 'sharing',
      }),
    ),
  );
  return lists.filter((list) => list !== null);
}

export function weighLists(
  model: NeedModel,
  need: AreaNeed,
  lists: readonly StaffByGroup[],
): readonly OwnStaff[] {
  return lists.flatMap((list) => {
    const needToday = need.needToday.get(Number(list.municipality));
    // A municipality that the register does not tell of has no part in the picture.
    return needToday === undefined ? [] : [{ ...list, use: useOfList(model, needToday, list) }];
  });
}
