import { type AccessTable, hasRole } from '../../access/index.ts';

/** Published figures are for everybody who has logged in; some see to it that they are the newest. */
export const competenceAccess = {
  // Published figures and nothing else, so of whatever place; those who plan and steer get the page.
  'see-need': ({ scope }) => scope.municipal.length > 0 || scope.programme || scope.national,
  'keep-figures': (actor) => hasRole(actor, 'system-administrator') || hasRole(actor, 'national-steward'),
} satisfies AccessTable<null>;
