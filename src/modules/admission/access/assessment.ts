import { type AccessTable, hasRole } from '../../../access/index.ts';
import type { CallThing } from './call.ts';

/** Who works through a call's queue. Each application has a rule of its own, because nobody assesses their own. */
export const assessmentAccess = {
  'work-through-queue': (actor) => hasRole(actor, 'admission-officer'),
} satisfies AccessTable<CallThing>;
