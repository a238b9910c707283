import { en as classes } from './classes.en.ts';
import { en as common } from './common.en.ts';
import { en as own } from './own.en.ts';
import { en as people } from './people.en.ts';
import type { CohortTexts } from './nb.ts';

export const en: CohortTexts = { ...common, ...classes, ...people, ...own };
