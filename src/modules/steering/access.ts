import type { AccessTable } from '../../access/index.ts';

/** Figures about groups: for those who act for municipalities, and those who follow the whole country. */
export const steeringAccess = {
  'see-coverage': (actor) =>
    actor.scope.municipal.length > 0 || actor.scope.national || actor.scope.programme,
} satisfies AccessTable<null>;
