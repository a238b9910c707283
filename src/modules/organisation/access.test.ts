import { expect, it } from 'vitest';
import { allowedActions } from '../../access/index.ts';
import { anActor, withRole } from '../../access/testing/an-actor.ts';
import type { RegionId, UnitId } from '../../kernel/ids.ts';
import { municipalityCode } from '../../kernel/municipality-code.ts';
import { codesOf, organisationAccess, ownMunicipalities } from './access.ts';

const [GJOVIK, RINGSAKER, FORMER] = ['3407', '3411', '0502'].map(municipalityCode) as [
  ReturnType<typeof municipalityCode>,
  ReturnType<typeof municipalityCode>,
  ReturnType<typeof municipalityCode>,
];
const ALL = Object.keys(organisationAccess);
const inRegion = { region: 'r' as RegionId, regionMunicipalities: [GJOVIK] };

it.each([
  ['an adviser', withRole('competence-adviser', { municipality: GJOVIK }), ALL],
  ['a head of services', withRole('head-of-services', { municipality: GJOVIK }), ALL],
  ['an adviser of another municipality', withRole('competence-adviser', { municipality: RINGSAKER }), []],
  ['the coordinator of the region', withRole('region-coordinator', inRegion), []],
  ['a leader', anActor({ units: ['u' as UnitId] }), ['see-units']],
  ['the administrator', withRole('system-administrator'), ['give-role']],
  ['the programme', withRole('programme-coordinator'), []],
  ['the national steward', withRole('national-steward'), []],
  ['somebody with no role', anActor(), []],
])('%s may do this in the municipality', (_who, actor, allowed) => {
  expect([...allowedActions(actor, organisationAccess, { municipality: GJOVIK })].sort()).toEqual(
    [...allowed].sort(),
  );
});

it('follows a merger: the adviser of the new code works with the rows of the old ones', () => {
  const merged = { municipality: GJOVIK, formerMunicipalities: [FORMER] };
  const actor = anActor({
    assignments: [
      { role: 'head-of-services', ...merged },
      { role: 'competence-adviser', ...merged },
      { role: 'region-coordinator', region: 'r' as RegionId, regionMunicipalities: [RINGSAKER] },
    ],
  });
  expect(codesOf(actor, GJOVIK)).toEqual([GJOVIK, FORMER]);
  expect(ownMunicipalities(actor)).toEqual([GJOVIK]);
  expect(allowedActions(actor, organisationAccess, { municipality: FORMER }).has('see-staff')).toBe(true);
});
