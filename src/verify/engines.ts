import type { Engine } from './engine.ts';
import { runDisclosure } from './kinds/disclosure.ts';
import { runLifeTable } from './kinds/life-table.ts';
import { runRaking } from './kinds/raking.ts';

/** Every kind of case that can be verified. A new kind is one file in `kinds/` and one line here. */
export const engines: ReadonlyMap<string, Engine> = new Map([
  ['disclosure', runDisclosure],
  ['life-table', runLifeTable],
  ['raking', runRaking],
]);
