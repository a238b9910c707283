import { expect, it } from 'vitest';
import { withRole } from '../access/testing/an-actor.ts';
import { municipalityCode } from '../kernel/municipality-code.ts';
import { modules } from '../modules.ts';
import { menuOf, roomsOnFrontPage } from './menu.ts';

const adviser = withRole('competence-adviser', { municipality: municipalityCode('3407') });

it('has five words at most, and one for everything while there is room', () => {
  expect(menuOf(modules, adviser, 'nb').map(({ label }) => label)).toEqual([
    'Ledere',
    'Ansatte',
    'Dekning',
    'Bestillinger',
    'Klasser',
  ]);
  const coordinator = withRole('region-coordinator', { regionMunicipalities: [municipalityCode('3407')] });
  expect(menuOf(modules, coordinator, 'nb').map(({ label }) => label)).toContain('Planer');
});

it('lets the front page begin with the rooms that have no word, so that a plan is two clicks away', () => {
  const names = roomsOnFrontPage(modules, adviser, 'nb').map(({ name }) => name);
  expect(names.indexOf('competence')).toBeLessThan(names.indexOf('organisation'));
  expect(names.toSorted()).toEqual(modules.map(({ name }) => name).toSorted());
});
