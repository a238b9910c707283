import { expect, it } from 'vitest';
import { allowedActions } from '../../access/index.ts';
import { anActor, withRole } from '../../access/testing/an-actor.ts';
import { competenceAccess } from './access.ts';

it.each([
  ['the national steward', withRole('national-steward'), true],
  ['the administrator', withRole('system-administrator'), true],
  ['the programme', withRole('programme-coordinator'), false],
  ['an adviser', withRole('competence-adviser'), false],
  ['somebody with no role', anActor(), false],
])('%s may keep the figures: %#', (_who, actor, may) => {
  expect(allowedActions(actor, competenceAccess, null).has('keep-figures')).toBe(may);
});
