import { fail } from '../../kernel/result.ts';
import type { Engine } from '../engine.ts';
import { own } from '../json.ts';
import { runClosed } from './cohort-component/closed.ts';
import { runOneStep } from './cohort-component/one-step.ts';
import { runPeriods } from './cohort-component/periods.ts';
import { runReconstruction } from './cohort-component/reconstruction.ts';
import { runYears } from './cohort-component/years.ts';

/** Published examples come in the forms of their books and programs; the field that only one form has tells which. */
const FORMS: readonly (readonly [field: string, engine: Engine])[] = [
  ['Lx', runClosed],
  ['periods', runPeriods],
  ['years', runYears],
  ['baseline', runReconstruction],
  ['pop_f', runOneStep],
];

export const runCohortComponent: Engine = (inputs, question) => {
  const form = FORMS.find(([field]) => own(inputs, field) !== undefined);
  if (form) return form[1](inputs, question);
  return fail(`wrong inputs: one of ${FORMS.map(([field]) => `"${field}"`).join(', ')} must tell the form`);
};
