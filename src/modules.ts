import { admission } from './modules/admission/index.ts';
import { cohort } from './modules/cohort/index.ts';
import { competence } from './modules/competence/index.ts';
import { organisation } from './modules/organisation/index.ts';
import { programme } from './modules/programme/index.ts';
import { steering } from './modules/steering/index.ts';
import { login } from './web/login/index.ts';
import type { Module } from './web/types.ts';

/** The rooms of the house, in the order in which their words stand in the menu; there is room for five. */
export const modules: readonly Module[] = [
  login,
  organisation,
  steering,
  admission,
  cohort,
  competence,
  programme,
];
