import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AccessDenied } from '../../../access/index.ts';
import { anActor, withRole } from '../../../access/testing/an-actor.ts';
import type { RegionId, UnitId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import { municipalityCode } from '../../../kernel/municipality-code.ts';
import { createTestPlatform, type TestPlatform } from '../../../platform/testing/test-platform.ts';
import { aMunicipality, anEmployee, aPosition, aUnit } from '../fixtures.ts';
import { countStaffByGroup, countStaffElsewhere } from '../store/staff-groups.ts';
import { viewStaffByGroup } from './staff-by-group.ts';

const [GJOVIK, RINGSAKER] = [municipalityCode('3407'), municipalityCode('3411')];
const adviser = withRole('competence-adviser', { municipality: GJOVIK });
let platform: TestPlatform;
let homeCare: UnitId;

beforeAll(async () => {
  platform = await createTestPlatform('2026-11-24' as LocalDate);
  const { owner } = platform;
  await aMunicipality(owner, { code: '3407', name: 'Gjøvik' });
  await aMunicipality(owner, { code: '3411', name: 'Ringsaker' });
  const inGjovik = { municipality: '3407' };
  homeCare = await aUnit(owner, { ...inGjovik, service: 'home-care' });
  const welfare = await aUnit(owner, { ...inGjovik, service: 'child-welfare' });
  const work = async (code: string | null, ftePercent: number, born: string | null, unit = homeCare) => {
    const employee = await anEmployee(owner, { ...inGjovik, birthDate: born });
    await aPosition(owner, { ...inGjovik, employee, unit, code, ftePercent });
    return employee;
  };
  for (let i = 0; i < 14; i++) await work('7174', 80, '1990-01-01');
  const old = await work('7174', 50, '1971-11-24');
  await work('7174', 100, '1971-11-25');
  // Two positions are one person; one that has ended is none.
  await aPosition(owner, { ...inGjovik, employee: old, unit: homeCare, code: '7174', ftePercent: 25 });
  await aPosition(owner, { ...inGjovik, employee: old, unit: homeCare, code: '7076', validTo: '2026-11-23' });
  await work('6572', 40, null);
  await work('7523', 100, '1980-01-01');
  await work(null, 30, '1980-01-01');
  await work('8530', 100, '1980-01-01', welfare);
});
afterAll(() => platform.close());

describe('staff by group', () => {
  it('counts positions, full-time equivalents and persons of today in health and care, by code', async () => {
    const view = await viewStaffByGroup(adviser, GJOVIK, platform, { for: 'own-municipality' });
    expect(view).toMatchObject({ municipality: '3407', listedOn: null, mapped: 18, elsewhere: 1 });
    expect(view?.notMapped).toEqual({ positions: 2, fte: 1.3 });
    const groups = new Map(view?.groups.map(({ group, ...of }) => [group, of]));
    const nurses = groups.get('nurse')!;
    expect(nurses).toMatchObject({ positions: 17, persons: 16, withAge: 16, from55: 1 });
    expect(nurses.fte).toBeCloseTo(12.95, 10);
    expect(groups.get('assistant')).toEqual({ positions: 1, fte: 0.4, persons: 1, withAge: 0, from55: 0 });
    expect(groups.get('skilled-health-worker')?.fte).toBe(0);
  });

  it('has the day of the newest list that is in the register', async () => {
    const add = (asOf: string, status: string) =>
      platform.owner.query(
        `insert into staff_import (id, municipality_code, file_name, file_sha256, as_of, coverage, mapping, status, decided_at, undone_at)
         values (gen_random_uuid(), '3407', 'liste.csv', 'x', $1, 'units-in-file', '{}', $2, now(),
           case when $2 = 'undone' then now() end)`,
        [asOf, status],
      );
    await add('2026-10-01', 'accepted');
    await add('2026-11-01', 'accepted');
    await add('2026-12-01', 'undone');
    const view = await viewStaffByGroup(adviser, GJOVIK, platform, { for: 'own-municipality' });
    expect(view?.listedOn).toBe('2026-11-01');
  });

  it('takes small groups out before anything goes beyond the municipality', async () => {
    const view = await viewStaffByGroup(adviser, GJOVIK, platform, { for: 'sharing' });
    expect(view?.groups.map(({ group }) => group)).toEqual(['nurse']);
  });

  it('is nothing at all where the register has nobody', async () => {
    const other = withRole('head-of-services', { municipality: RINGSAKER });
    expect(await viewStaffByGroup(other, RINGSAKER, platform, { for: 'own-municipality' })).toBeNull();
  });
});

describe('those whose staff it is not', () => {
  const region = { region: 'r' as RegionId, regionMunicipalities: [GJOVIK] };
  it.each([
    ['an adviser of another municipality', withRole('competence-adviser', { municipality: RINGSAKER })],
    ['the coordinator of its region', withRole('region-coordinator', region)],
    ['a leader of the unit', () => anActor({ units: [homeCare] })],
    ['a participant', anActor()],
    ['the programme', withRole('programme-coordinator')],
    ['the national steward', withRole('national-steward')],
    ['the administrator', withRole('system-administrator')],
  ])('%s is refused, and the database counts nobody in whole for them', async (_who, given) => {
    const actor = typeof given === 'function' ? given() : given;
    for (const ask of ['own-municipality', 'sharing'] as const)
      await expect(viewStaffByGroup(actor, GJOVIK, platform, { for: ask })).rejects.toThrow(AccessDenied);
    const [rows, elsewhere] = await platform.db.read(actor, (tx) =>
      Promise.all([
        countStaffByGroup(tx, [GJOVIK], platform.today),
        countStaffElsewhere(tx, [GJOVIK], platform.today),
      ]),
    );
    expect(elsewhere).toBe(0);
    // A leader sees those of the own units by name already.
    if (actor.scope.units.length === 0) expect(rows).toEqual([]);
  });
});
