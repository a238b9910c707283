import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EmployeeId, UnitId } from '../../../kernel/ids.ts';
import { localDate } from '../../../kernel/local-date.ts';
import { municipalityCode } from '../../../kernel/municipality-code.ts';
import { nobody } from '../../../platform/database/scope.ts';
import { createTestPlatform, type TestPlatform } from '../../../platform/testing/test-platform.ts';
import { aLeader, aMunicipality, anEmployee, aPosition, aUnit } from '../fixtures.ts';
import { managersOf } from './managers.ts';

const GJOVIK = municipalityCode('3407');
const DAY = localDate('2026-11-24');

let platform: TestPlatform;
let [health, homes, ward]: UnitId[] = [];
beforeAll(async () => {
  platform = await createTestPlatform();
  await aMunicipality(platform.owner, { code: GJOVIK });
  health = await aUnit(platform.owner, { municipality: GJOVIK });
  homes = await aUnit(platform.owner, { municipality: GJOVIK, parent: health });
  ward = await aUnit(platform.owner, { municipality: GJOVIK, parent: homes });
});
afterAll(() => platform.close());

const owner = () => platform.owner;
const managerOf = async (employee: EmployeeId, staff = [GJOVIK]) => {
  const found = await platform.db.read({ scope: { ...nobody, staff } }, (tx) =>
    managersOf(tx, [employee], DAY),
  );
  return found.get(employee)?.employee;
};

describe('the manager of somebody', () => {
  let head: EmployeeId;
  let leader: EmployeeId;
  beforeAll(async () => {
    head = await aLeader(owner(), { municipality: GJOVIK, units: [health as UnitId] });
    leader = await aLeader(owner(), { municipality: GJOVIK, units: [ward as UnitId] });
  });

  it('leads the unit they work in', async () => {
    const nurse = await anEmployee(owner(), { municipality: GJOVIK, unit: ward as UnitId });
    expect(await managerOf(nurse)).toBe(leader);
  });

  it('is found above where nobody leads the unit itself', async () => {
    const nurse = await anEmployee(owner(), { municipality: GJOVIK, unit: homes as UnitId });
    expect(await managerOf(nurse)).toBe(head);
  });

  it('is the one above for those who lead, and nobody for the one on top', async () => {
    expect(await managerOf(leader)).toBe(head);
    expect(await managerOf(head)).toBeUndefined();
  });

  it('is where the larger position is', async () => {
    const nurse = await anEmployee(owner(), { municipality: GJOVIK, unit: ward as UnitId, ftePercent: 20 });
    await aPosition(owner(), {
      municipality: GJOVIK,
      employee: nurse,
      unit: health as UnitId,
      ftePercent: 80,
    });
    expect(await managerOf(nurse)).toBe(head);
  });

  it('is never somebody below, wherever the own position is booked', async () => {
    const middle = await aLeader(owner(), { municipality: GJOVIK, units: [homes as UnitId] });
    await owner().query('update position set unit_id = $1 where employee_id = $2', [ward, middle]);
    expect(await managerOf(middle)).toBe(head);
    await owner().query('delete from unit_leadership where employee_id = $1', [middle]);
  });

  it('is not one who led the unit until yesterday', async () => {
    const other = await aUnit(owner(), { municipality: GJOVIK, parent: health as UnitId });
    await aLeader(owner(), { municipality: GJOVIK, units: [other], validTo: '2026-11-23' });
    const nurse = await anEmployee(owner(), { municipality: GJOVIK, unit: other });
    expect(await managerOf(nurse)).toBe(head);
  });

  it('is not told to those who may not read the staff list', async () => {
    expect(await managerOf(leader, [])).toBeUndefined();
  });
});
