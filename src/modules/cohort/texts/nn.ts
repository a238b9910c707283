import { nn as classes } from './classes.nn.ts';
import { nn as common } from './common.nn.ts';
import { nn as own } from './own.nn.ts';
import { nn as people } from './people.nn.ts';
import type { CohortTexts } from './nb.ts';

export const nn: CohortTexts = { ...common, ...classes, ...people, ...own };
