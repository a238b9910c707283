import type { Locale } from '../../../kernel/locale.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import type { ShellTexts } from './nb.ts';
import { nn } from './nn.ts';

export type { ShellTexts } from './nb.ts';

const texts: Record<Locale, ShellTexts> = { nb, nn, en };

/** The words of the page frame and of the shared components. */
export function shellTexts(locale: Locale): ShellTexts {
  return texts[locale];
}
