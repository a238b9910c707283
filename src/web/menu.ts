import type { Actor } from '../access/index.ts';
import type { Locale } from '../kernel/locale.ts';
import type { Module, NavigationItem } from './types.ts';

/** More words than these nobody reads; what has no word here is found on the front page. */
const MOST_WORDS = 5;

type Word = { readonly module: Module; readonly item: NavigationItem };

function wordsOf(modules: readonly Module[], actor: Actor, locale: Locale): readonly Word[] {
  return modules
    .flatMap((module) => (module.navigation?.(actor, locale) ?? []).map((item) => ({ module, item })))
    .slice(0, MOST_WORDS);
}

/** The words of the menu for this reader. */
export function menuOf(modules: readonly Module[], actor: Actor, locale: Locale): readonly NavigationItem[] {
  return wordsOf(modules, actor, locale).map(({ item }) => item);
}

/** Rooms in the order of the front page: those that have no word in this reader's menu first, because it is the way to them. */
export function roomsOnFrontPage(
  modules: readonly Module[],
  actor: Actor,
  locale: Locale,
): readonly Module[] {
  const inMenu = new Set(wordsOf(modules, actor, locale).map(({ module }) => module));
  return [
    ...modules.filter((module) => !inMenu.has(module)),
    ...modules.filter((module) => inMenu.has(module)),
  ];
}
