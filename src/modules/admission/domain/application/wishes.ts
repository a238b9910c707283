import type { CallClassId } from '../../../../kernel/ids.ts';

/** What one button does with the list of wishes. */
export type WishChange = {
  readonly kind: 'up' | 'down' | 'remove' | 'add';
  readonly class: CallClassId;
};

/** The list after the change. What makes no sense any more, as after a second click, changes nothing. */
export function changeWishes(wishes: readonly CallClassId[], change: WishChange): readonly CallClassId[] {
  const at = wishes.indexOf(change.class);
  switch (change.kind) {
    case 'add':
      return at === -1 ? [...wishes, change.class] : wishes;
    case 'remove':
      return wishes.filter((wish) => wish !== change.class);
    case 'up':
      return at > 0 ? swapped(wishes, at - 1) : wishes;
    case 'down':
      return at === -1 || at === wishes.length - 1 ? wishes : swapped(wishes, at);
  }
}

function swapped(wishes: readonly CallClassId[], at: number): readonly CallClassId[] {
  return [...wishes.slice(0, at), ...wishes.slice(at, at + 2).toReversed(), ...wishes.slice(at + 2)];
}
