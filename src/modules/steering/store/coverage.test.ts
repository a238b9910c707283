import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOf } from '../../../access/index.ts';
import type { EmployeeId, UnitId } from '../../../kernel/ids.ts';
import { type MunicipalityCode, municipalityCode } from '../../../kernel/municipality-code.ts';
import { nobody } from '../../../platform/database/scope.ts';
import { createTestPlatform, type TestPlatform } from '../../../platform/testing/test-platform.ts';
import {
  aLeader,
  aMunicipality,
  aMunicipalityChange,
  anAdviser,
  anEducation,
  anEmployee,
  aUnit,
} from '../../organisation/fixtures.ts';
import { SERVICE_TYPES, viewLeaders } from '../../organisation/index.ts';
import { countLeaders } from './coverage.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await createTestPlatform();
});
afterAll(() => platform.close());

let codes = 4000;
const nextCode = () => municipalityCode(String(++codes));
const steward = { scope: { ...nobody, national: true } };
const counted = async (...asked: MunicipalityCode[]) =>
  platform.db.read(steward, (tx) => countLeaders(tx, asked, platform.today));

/** The same groups from the page that shows the leaders by name. */
async function listed(municipality: MunicipalityCode, former: MunicipalityCode[] = []) {
  const person = await anAdviser(platform.owner, { municipality });
  const actor = actorOf({
    sessionId: '',
    personId: person,
    givenName: '',
    familyName: '',
    email: '',
    locale: 'nb',
    units: [],
    managerOf: false,
    applicant: false,
    planMember: false,
    participations: [],
    assignments: [
      {
        role: 'competence-adviser',
        municipality,
        formerMunicipalities: former,
        region: null,
        regionMunicipalities: null,
        cohort: null,
      },
    ],
  });
  const view = await viewLeaders(
    actor,
    municipality,
    { query: '', education: null, service: null, age: null, level: null, order: 'name', descending: false },
    platform,
  );
  return groups(
    view.rows.map((row) => ({
      services: row.units.map((unit) => unit.service),
      level: row.level,
      leaders: 1,
      formal: row.education.outcome === 'formal' ? 1 : 0,
    })),
  );
}

type Counted = { services: readonly string[]; level: string; leaders: number; formal: number };

function groups(counts: readonly Counted[]) {
  const sums = new Map<string, { leaders: number; formal: number }>();
  for (const count of counts) {
    const key = `${count.level}: ${[...new Set(count.services)].sort().join('+')}`;
    const sum = sums.get(key) ?? { leaders: 0, formal: 0 };
    sums.set(key, { leaders: sum.leaders + count.leaders, formal: sum.formal + count.formal });
  }
  return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}

// Small, but with all that a real file has: gaps in the line, shared units, leaders of several units, units and
// leaderships that have ended or not begun, and education that is not completed yet.
const aDay = fc.constantFrom('2015-01-01', '2015-01-01', '2015-01-01', '2026-11-24', '2026-11-25');
const anEnd = fc.constantFrom(null, null, null, null, null, '2026-11-23', '2026-11-24');
const aTown = fc.record({
  units: fc.array(
    fc.record({
      parent: fc.nat(9),
      service: fc.constantFrom(...SERVICE_TYPES.slice(0, 4)),
      from: aDay,
      to: anEnd,
    }),
    { minLength: 3, maxLength: 9 },
  ),
  leaders: fc.array(
    fc.record({
      units: fc.uniqueArray(fc.nat(8), { minLength: 1, maxLength: 3 }),
      from: aDay,
      to: anEnd,
      education: fc.array(fc.record({ credits: fc.constantFrom(7.5, 15, 30, 30.5), on: aDay }), {
        maxLength: 3,
      }),
    }),
    { minLength: 3, maxLength: 8 },
  ),
});
type Town = typeof aTown extends fc.Arbitrary<infer T> ? T : never;

async function build(town: Town, municipality: MunicipalityCode): Promise<void> {
  const { owner } = platform;
  const units: UnitId[] = [];
  for (const unit of town.units) {
    units.push(
      await aUnit(owner, {
        municipality,
        parent: units[unit.parent % (units.length + 1)] ?? null,
        service: unit.service,
        validFrom: unit.from,
        validTo: unit.to !== null && unit.to < unit.from ? unit.from : unit.to,
      }),
    );
  }
  for (const leader of town.leaders) {
    const led = leader.units.flatMap((index) => units[index % units.length] ?? []);
    const employee = await aLeader(owner, {
      municipality,
      units: [...new Set(led)],
      validFrom: leader.from,
      validTo: leader.to !== null && leader.to < leader.from ? leader.from : leader.to,
    });
    for (const { credits, on } of leader.education) {
      await anEducation(owner, { municipality, employee, credits, completedOn: on });
    }
  }
}

describe('the counts of the database', () => {
  it('are those of the list of leaders, for any tree', async () => {
    await fc.assert(
      fc.asyncProperty(aTown, async (town) => {
        const municipality = await aMunicipality(platform.owner, { code: nextCode() });
        await build(town, municipality);
        expect(groups(await counted(municipality))).toEqual(await listed(municipality));
      }),
      { numRuns: 100 },
    );
  });

  it('give the rows of a merged municipality to the one that it became, and those of a split to neither', async () => {
    const { owner } = platform;
    const [old, now, divided, part] = [nextCode(), nextCode(), nextCode(), nextCode()];
    for (const code of [old, now, divided, part]) await aMunicipality(owner, { code });
    await aMunicipalityChange(owner, { from: old, to: now, on: '2024-01-01', kind: 'merged' });
    await aMunicipalityChange(owner, { from: divided, to: part, on: '2024-01-01', kind: 'split' });
    for (const municipality of [old, now, divided]) {
      await aLeader(owner, { municipality, units: [await aUnit(owner, { municipality })] });
    }
    const sum = (rows: readonly { leaders: number }[]) => rows.reduce((all, row) => all + row.leaders, 0);
    expect(sum(await counted(now))).toBe(2);
    expect((await counted(now)).every((row) => row.municipality === now)).toBe(true);
    expect(sum(await counted(part))).toBe(0);
    expect(groups(await counted(now))).toEqual(await listed(now, [old]));
  });

  it('do not wait for the education of next year, nor forget the leader of yesterday', async () => {
    const municipality = await aMunicipality(platform.owner, { code: nextCode() });
    const unit = await aUnit(platform.owner, { municipality });
    const leader: EmployeeId = await aLeader(platform.owner, {
      municipality,
      units: [unit],
      validTo: '2026-11-24',
    });
    await anEducation(platform.owner, {
      municipality,
      employee: leader,
      credits: 60,
      completedOn: '2026-11-25',
    });
    expect(await counted(municipality)).toMatchObject([{ leaders: 1, formal: 0 }]);
    platform.setNow(new Date('2026-11-25T09:00:00Z'));
    expect(await counted(municipality)).toEqual([]);
    platform.setNow(new Date('2026-11-24T09:00:00Z'));
  });
});

describe('the counting function', () => {
  let gjovik: MunicipalityCode;
  let ringsaker: MunicipalityCode;
  beforeAll(async () => {
    gjovik = await aMunicipality(platform.owner, { code: nextCode() });
    ringsaker = await aMunicipality(platform.owner, { code: nextCode() });
    for (const municipality of [gjovik, ringsaker]) {
      const unit = await aUnit(platform.owner, { municipality });
      await aLeader(platform.owner, { municipality, units: [unit] });
      await anEmployee(platform.owner, { municipality, unit });
    }
  });
  const asked = (scope: Partial<typeof nobody>, ...municipalities: MunicipalityCode[]) =>
    platform.db.read({ scope: { ...nobody, ...scope } }, (tx) =>
      countLeaders(tx, municipalities, platform.today),
    );

  it('answers for the municipalities that one acts for, and refuses a question about any other', async () => {
    expect(await asked({ municipal: [gjovik] }, gjovik)).toHaveLength(1);
    await expect(asked({ municipal: [gjovik] }, gjovik, ringsaker)).rejects.toThrow('not the actor');
    await expect(asked({ staff: [gjovik] }, gjovik)).rejects.toThrow('not the actor');
    await expect(asked({ administrator: true }, gjovik)).rejects.toThrow('not the actor');
    await expect(asked({}, gjovik)).rejects.toThrow('not the actor');
  });

  it('answers for the country to those who follow it', async () => {
    expect(await asked({ national: true }, gjovik, ringsaker)).toHaveLength(2);
    expect(await asked({ programme: true }, gjovik, ringsaker)).toHaveLength(2);
  });

  it('gives those who follow the country no row of a person', async () => {
    for (const scope of [{ national: true }, { municipal: [gjovik] }]) {
      const people = await platform.db.read({ scope: { ...nobody, ...scope } }, (tx) =>
        Promise.all([
          tx.selectFrom('employee').select('id').execute(),
          tx.selectFrom('unit_leadership').select('id').execute(),
          tx.selectFrom('education_record').select('id').execute(),
          tx.selectFrom('position').select('id').execute(),
        ]),
      );
      expect(people.flat()).toEqual([]);
    }
  });
});
