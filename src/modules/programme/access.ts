import { type AccessTable, hasRole } from '../../access/index.ts';

/** Everybody reads the catalogue; the programme itself writes it. */
export const programmeAccess = {
  'publish-version': (actor) => hasRole(actor, 'programme-coordinator'),
} satisfies AccessTable<null>;
