import { beforeAll, describe, expect, it } from 'vitest';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import { needModel2026 } from '../assumptions/need-model.ts';
import { AGES, type PopulationRow, SEXES, tableOf } from '../figures/population.ts';
import { AGE_BANDS, type AreaAsk, type DrawnArea } from './area.ts';
import { drawArea } from './draw-area.ts';
import { effectsOf } from './effects.ts';
import { leversFor, type LeverValues, pulled, readLevers } from './levers.ts';
import {
  bandCourse,
  countedIn,
  courseOf,
  differenceIn,
  heldOutcomes,
  needOf,
  rangeIn,
  shortageOf,
} from './picture.ts';

const model = needModel2026();
const GREAT = '3407' as MunicipalityCode;
const SMALL = '3443' as MunicipalityCode;

/** People who thin out with age as they do where most live to be eighty; the second place has a tenth of the first. */
function aRegister() {
  const rows: PopulationRow[] = [];
  for (const [region, size] of [
    [GREAT, 300],
    [SMALL, 30],
  ] as const)
    for (let year = 2010; year <= 2020; year++)
      for (const sex of SEXES)
        rows.push({
          region,
          year,
          sex,
          counts: Array.from({ length: AGES }, (_, age) => Math.round(size / (1 + Math.exp((age - 84) / 5)))),
        });
  return { table: tableOf(rows), plans: new Map() };
}

const asking = (change: Partial<AreaAsk>): AreaAsk => ({
  codes: [GREAT],
  baseYear: 2020,
  toYear: 2030,
  draws: 40,
  seed: 7,
  lookBack: [2015],
  ...change,
});

const register = aRegister();
function drawn(change: Partial<AreaAsk> = {}): DrawnArea {
  const area = drawArea(register, asking(change), model);
  if (!area.ok) throw new Error(area.failure.kind);
  return area.value;
}

function withLevers(values: Partial<LeverValues>) {
  const levers = leversFor(1000);
  const read = readLevers(levers, (name) => (values[name] === undefined ? undefined : `${values[name]}`));
  expect(read.faults).toEqual([]);
  const parameters = pulled(model.parameters, read.values);
  if (!parameters.ok) throw new Error(parameters.failure.kind);
  return parameters.value;
}

let great: DrawnArea;
let both: DrawnArea;
beforeAll(() => {
  great = drawn();
  both = drawn({ codes: [GREAT, SMALL] });
});

describe('an area', () => {
  it('begins with what was counted, the same in all draws', () => {
    const [first] = bandCourse(great, 'from80');
    const counted = countedIn(great, 'from80').at(-1)!;
    expect(first).toMatchObject({ year: 2020, p10: counted.value, p90: counted.value });
    expect(countedIn(great, 'all')).toHaveLength(11);
  });

  it('of two municipalities is their sum, draw by draw', () => {
    const small = drawn({ codes: [SMALL] });
    both.bands.forEach((value, i) => expect(value).toBeCloseTo(great.bands[i]! + small.bands[i]!, 6));
    const figures = () => ({});
    const needs = [great, small].map((area) => needOf(area, model, figures, model.parameters));
    const together = needOf(both, model, figures, model.parameters);
    together.allNeed.forEach((value, i) =>
      expect(value).toBeCloseTo(needs[0]!.allNeed[i]! + needs[1]!.allNeed[i]!, 6),
    );
    together.supply.forEach((value, i) =>
      expect(value).toBeCloseTo(needs[0]!.supply[i]! + needs[1]!.supply[i]!, 6),
    );
    together.educatedLeaders.forEach((value, i) =>
      expect(value).toBeCloseTo(needs[0]!.educatedLeaders[i]! + needs[1]!.educatedLeaders[i]!, 6),
    );
  });

  it('is drawn the same whenever it is drawn', () => {
    expect(drawn().bands).toEqual(great.bands);
    expect(drawn({ seed: 8 }).bands).not.toEqual(great.bands);
  });

  it('names those that the register does not tell of', () => {
    const partly = drawn({ codes: [GREAT, '5061' as MunicipalityCode] });
    expect(partly).toMatchObject({ codes: [GREAT], missing: ['5061'] });
  });

  it('as the country is everybody whom the register tells of, in one part', () => {
    const country = drawn({ codes: 'country' });
    expect(country.parts.map(({ number }) => number)).toEqual([0]);
    country.bands.forEach((value, i) => expect(value).toBeCloseTo(both.bands[i]!, 6));
  });

  it('is looked back on with nothing that came later', () => {
    const [look] = great.lookBack;
    expect(look?.years).toEqual([2015, 2016, 2017, 2018, 2019, 2020]);
    const changed = aRegister();
    const late = changed.table.years.indexOf(2018) * 2 * 2 * AGES;
    changed.table.counts.fill(1, late);
    const other = drawArea(changed, asking({}), model);
    expect(other.ok && other.value.lookBack[0]!.bands).toEqual(look!.bands);
    const course = bandCourse(look!, 'all');
    expect(heldOutcomes(course, countedIn(great, 'all')).of).toBe(5);
  });

  it('cannot be looked back on from before the register', () => {
    expect(drawn({ lookBack: [2008] }).lookBack).toEqual([]);
  });
});

describe('the need of an area', () => {
  const base = () => needOf(great, model, () => ({}), model.parameters);

  it('is met in the base year while nothing is known of the staff', () => {
    expect(rangeIn(base().allGap, great.years, { year: 2020 }).p90).toBeCloseTo(0, 6);
  });

  it('is the sum over services and over competences alike', () => {
    const { fte, need, allNeed } = base();
    const sum = (table: Float64Array, items: number, row: number) =>
      table.subarray(row * items, (row + 1) * items).reduce((all, one) => all + one, 0);
    for (const row of [0, 5, 100, 439]) {
      expect(sum(fte, model.services.length, row)).toBeCloseTo(allNeed[row]!, 6);
      expect(sum(need, model.competences.length, row)).toBeCloseTo(allNeed[row]!, 6);
    }
  });

  it.each([
    ['larger positions', { position: 5 }],
    ['lower sick leave', { sickness: 1 }],
    ['fewer who leave', { turnover: 2 }],
    ['more apprentices', { apprentices: 5 }],
    ['fewer hours per user', { technology: 0.5 }],
    ['healthier ageing', { ageing: 1 }],
  ] as const)('is nearer to being met in every draw with %s', (_name, values) => {
    const change = differenceIn(
      needOf(great, model, () => ({}), withLevers(values)).allGap,
      base().allGap,
      great.years,
      2030,
    );
    expect(change.p90).toBeLessThan(0);
  });

  it('moves work between competences, and none away, when tasks are shared', () => {
    const shared = needOf(great, model, () => ({}), withLevers({ sharing: 10 }));
    expect(differenceIn(shared.allNeed, base().allNeed, great.years, 2030).p90).toBeCloseTo(0, 6);
    const nurses = (need: Float64Array) =>
      courseOf(need, great.years, model.competences.length, 0).at(-1)!.p50;
    expect(nurses(shared.need)).toBeLessThan(nurses(base().need));
  });

  it('takes on no more apprentices in a region than it says', () => {
    const gain = (area: DrawnArea) =>
      -differenceIn(
        needOf(area, model, () => ({}), withLevers({ apprentices: 10 })).allGap,
        needOf(area, model, () => ({}), model.parameters).allGap,
        area.years,
        2030,
      ).p50;
    expect(gain(both)).toBeCloseTo(gain(great), 6);
  });

  it('tells how soon a tenth is lacking, and in how many futures', () => {
    const { share, years } = shortageOf(base());
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThanOrEqual(1);
    expect(years!.p10).toBeLessThanOrEqual(years!.p90);
    const never = { ...base(), allSupply: base().allNeed };
    expect(shortageOf(never)).toEqual({ share: 0, years: undefined });
  });
});

describe('levers', () => {
  const levers = leversFor(1000);
  const read = (asked: Record<string, string>) => readLevers(levers, (name) => asked[name]);

  it('read what is on their scale, with a comma or a point, and what is not asked for as nobody has changed it', () => {
    expect(read({ position: '5', sickness: '0,5', ageing: '1', turnover: ' ' })).toEqual({
      values: { ...read({}).values, position: 5, sickness: 0.5, ageing: 1 },
      faults: [],
    });
  });

  it.each([
    ['position', '11'],
    ['sickness', '-1'],
    ['sickness', '99'],
    ['turnover', 'abc'],
    ['ageing', '0.7'],
    ['apprentices', '1e1'],
    ['standard', 'NaN'],
    ['seats', '0x2'],
    ['technology', 'Infinity'],
  ] as const)(
    'tell of %s=%s, which is not on the scale, and stand as nobody has changed them',
    (id, typed) => {
      const { values, faults } = read({ [id]: typed });
      expect(values).toEqual(read({}).values);
      expect(faults).toEqual([{ lever: levers.find((one) => one.id === id), typed }]);
    },
  );

  it('end in a round figure that grows with the place', () => {
    const most = (staff: number) => leversFor(staff).find(({ id }) => id === 'apprentices')!.max;
    expect([10, 140, 1200, 160_000].map(most)).toEqual([5, 10, 100, 10_000]);
  });

  it('can all stand at either end', () => {
    for (const end of ['min', 'max'] as const)
      expect(() =>
        withLevers(Object.fromEntries(leversFor(1000).map((one) => [one.id, one[end]]))),
      ).not.toThrow();
  });
});

it('groups of ages lie within the ages that there are', () => {
  for (const { from, to } of AGE_BANDS) expect(from <= to && to < AGES).toBe(true);
});

describe('what levers move', () => {
  const base = () => needOf(great, model, () => ({}), model.parameters);
  const effects = (values: Partial<LeverValues>) =>
    effectsOf(
      needOf(great, model, () => ({}), withLevers(values)),
      base(),
      great.years,
      2030,
    );

  it('is told by education where work moves and the sum stands still', () => {
    const { educations, leaders } = effects({ sharing: 10 });
    expect(educations.map(({ index }) => model.competences[index]!.id).sort()).toEqual([
      'nurse',
      'skilled-health-worker',
    ]);
    expect(educations[0]!.change + educations[1]!.change).toBeCloseTo(0, 6);
    expect(leaders.after).toBeCloseTo(leaders.before, 6);
  });

  it('is told of leaders where seats move nothing else', () => {
    const { educations, leaders } = effects({ seats: 5 });
    expect(educations).toEqual([]);
    expect(leaders.after).toBeGreaterThan(leaders.before + 1);
    expect(leaders.after).toBeLessThanOrEqual(leaders.posts);
  });

  it('is nothing when nothing is moved, and names three educations at most', () => {
    expect(effects({}).educations).toEqual([]);
    const { educations } = effects({ position: 5 });
    expect(educations).toHaveLength(3);
    expect(educations.every(({ change }) => change < 0)).toBe(true);
  });
});
