import { nb as classes } from './classes.nb.ts';
import { nb as common } from './common.nb.ts';
import { nb as own } from './own.nb.ts';
import { nb as people } from './people.nb.ts';

/** The words of the pages; letters and calendars have theirs in `letters.nb.ts`. */
export const nb = { ...common, ...classes, ...people, ...own };

export type CohortTexts = typeof nb;
