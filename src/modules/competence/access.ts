import { type AccessTable, hasRole } from '../../access/index.ts';

/** Published figures are for everybody who has logged in; some see to it that they are the newest. */
export const competenceAccess = {
  'keep-figures': (actor) => hasRole(actor, 'system-administrator') || hasRole(actor, 'national-steward'),
} satisfies AccessTable<null>;
