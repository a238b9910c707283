import { describe, expect, it } from 'vitest';
import { randomKey } from '../../../../kernel/statistics/philox.ts';
import { assumedAddedYears, needModel2026 } from '../assumptions/need-model.ts';
import { nationalPeople } from '../assumptions/people-2025.ts';
import { mergePatch, type JsonValue } from '../scenario/merge-patch.ts';
import type { Parameters } from '../scenario/parameters.ts';
import { applyScenario } from '../scenario/scenario.ts';
import type { PopulationPaths } from './contract-population.ts';
import { drawVariation, type Variation } from './draws.ts';
import type { MunicipalFigures, NeedProjection } from './need-projection.ts';
import { contractForNeed, projectNeed } from './project-need.ts';

const model = needModel2026();
const HORIZON = 12;

/** A place of some thousand people in which every year a few more become old. */
function place(draws: number): PopulationPaths {
  const start = nationalPeople().map((persons) => persons / 400);
  const path = Array.from({ length: HORIZON + 1 }, (_, t) =>
    start.map((persons, cell) => persons * (1 + (cell % 106 >= 75 ? 0.03 * t : 0))),
  );
  return {
    people: Array.from({ length: draws }, () => path),
    addedYears: path.map((_, t) => assumedAddedYears(t)),
  };
}

function patched(patch: { readonly [name: string]: JsonValue }): Parameters {
  const applied = applyScenario(model.parameters, { patch });
  if (!applied.ok) throw new Error(JSON.stringify(applied.failure));
  return applied.value;
}

function project(
  patch: { readonly [name: string]: JsonValue } = {},
  figures: MunicipalFigures = {},
  variations?: readonly Variation[],
): NeedProjection {
  const parameters = patched(patch);
  const contracted = contractForNeed(model, place(variations?.length ?? 1), parameters, variations);
  return projectNeed(model, contracted, figures, parameters, variations);
}

const last = (table: Float64Array, width: number) => table.subarray(HORIZON * width, (HORIZON + 1) * width);
const sum = (list: ArrayLike<number>) => Array.from(list).reduce((total, n) => total + n, 0);
const needAtEnd = (of: NeedProjection) => sum(last(of.need, of.competences.length));
const supplyAtEnd = (of: NeedProjection) => sum(last(of.supply, of.competences.length));
const of = (projection: NeedProjection, table: Float64Array, id: string, year = HORIZON) =>
  table[year * projection.competences.length + projection.competences.indexOf(id)]!;

const base = project();

describe('from people to need', () => {
  it('gives every hour of work to some competence', () => {
    for (let t = 0; t <= HORIZON; t++) {
      const fte = sum(base.fte.subarray(t * 5, t * 5 + 5));
      expect(sum(base.need.subarray(t * 9, t * 9 + 9)) / fte).toBeCloseTo(1, 9);
    }
  });

  it('has no gap in the base year where nothing is known of the staff', () => {
    for (let k = 0; k < 9; k++) expect(base.gap[k]).toBeCloseTo(0, 9);
    expect(sum(last(base.gap, 9))).toBeGreaterThan(0);
  });

  it('asks for less the healthier the added years are, and for more with better standards', () => {
    const healthy = [0, 0.25, 0.5, 1].map((healthyAgeing) => needAtEnd(project({ need: { healthyAgeing } })));
    expect(healthy).toEqual(healthy.toSorted((a, b) => b - a));
    expect(healthy[3]).toBeLessThan(healthy[0]!);
    const standards = [0, 0.005, 0.01].map((standardGrowth) =>
      needAtEnd(project({ need: { standardGrowth } })),
    );
    expect(standards).toEqual(standards.toSorted((a, b) => a - b));
    const technology = [0, 0.01].map((share) => needAtEnd(project({ need: { technology: share } })));
    expect(technology[1]).toBeLessThan(technology[0]!);
  });

  it('follows the formula for hours: level, then growth of standard less technology', () => {
    const patch = { need: { healthyAgeing: 0, standardGrowth: 0.01, technology: 0.02, familyCare: 0.03 } };
    const projection = project(patch);
    const people = place(1).people[0]!;
    const { userRate, hoursPerUser } = model.services[0]!;
    const bare = userRate.reduce(
      (total, rate, i) => total + rate * hoursPerUser[i]! * people[HORIZON]![i]!,
      0,
    );
    expect(projection.hours[HORIZON * 5]).toBeCloseTo(bare * (1.01 * 0.98 * 1.03) ** HORIZON, 4);
    expect(projection.fte[HORIZON * 5]).toBeCloseTo(projection.hours[HORIZON * 5]! / 1576, 9);
  });

  it('shows diseases beside need: healthy ageing and standards do not touch them', () => {
    expect(project({ need: { healthyAgeing: 0, standardGrowth: 0.05 } }).cases).toEqual(base.cases);
  });
});

describe('a municipality’s own figures', () => {
  it('set the level of users in the base year, less what is shrunk', () => {
    const expected = base.users[0]!;
    const projection = project({}, { users: { 'home-services': expected * 1.4 } });
    expect(projection.users[0]).toBeCloseTo((expected * (expected * 1.4 + 25)) / (expected + 25), 6);
    expect(projection.users[1]).toBe(base.users[1]);
  });

  it('lead to the country’s level when the plan says so', () => {
    const figures = { users: { 'home-services': base.users[0]! * 1.4 } };
    const kept = project({}, figures);
    const moved = project({ need: { yearsTowardsNational: 10 } }, figures);
    expect(moved.users[0]).toBe(kept.users[0]);
    expect(last(moved.users, 5)[0]).toBeCloseTo(last(base.users, 5)[0]!, 9);
    expect(last(kept.users, 5)[0]).toBeGreaterThan(last(base.users, 5)[0]!);
  });

  it('of staff are taken as today’s standard, or show what is lacking against the country’s', () => {
    const half = of(base, base.supply, 'nurse', 0) / 0.895 / 2;
    const own = project({}, { fte: { nurse: half } });
    expect(of(own, own.gap, 'nurse', 0)).toBeCloseTo(0, 9);
    expect(of(own, own.supply, 'nurse', 0)).toBeCloseTo(half * 0.895, 9);
    const national = project({}, { fte: { nurse: half }, standard: 'national' });
    expect(of(national, national.gap, 'nurse', 0)).toBeCloseTo(half * 0.895, 9);
  });
});

describe('levers on supply', () => {
  it('raise it when pulled: position, sick leave, retirement, turnover, recruits, apprentices', () => {
    for (const patch of [
      { position: { points: 0.05 } },
      { sickness: { change: -0.01 } },
      { retirement: { laterYears: 1 } },
      { turnover: { change: -0.02 } },
      { recruitment: { factor: 1.1 } },
      { apprentices: { perYear: 2 } },
    ]) {
      const projection = project(patch);
      expect(supplyAtEnd(projection)).toBeGreaterThan(supplyAtEnd(base));
      expect(needAtEnd(projection)).toBe(needAtEnd(base));
      expect(sum(projection.supply.subarray(0, 9))).toBeCloseTo(sum(base.supply.subarray(0, 9)), 9);
    }
  });

  it('take whoever moves up out of the competence they leave, and lose nobody on the way', () => {
    const projection = project({ upskilling: { assistantsToSkilled: 3 } });
    const [lost, won] = ['assistant', 'skilled-health-worker'].map(
      (id) => of(projection, projection.headcount, id, 3) - of(base, base.headcount, id, 3),
    );
    expect(lost).toBeCloseTo(-3 * 0.8, 9);
    expect(won).toBeCloseTo(3 * 0.8, 9);
  });

  it('never move more people up than there are', () => {
    const projection = project({ upskilling: { assistantsToSkilled: 100_000 } });
    for (const persons of projection.headcount) expect(persons).toBeGreaterThanOrEqual(0);
    expect(of(projection, projection.headcount, 'assistant', 3)).toBeCloseTo(0, 9);
  });

  it('share tasks without changing how much work there is', () => {
    const projection = project({ taskSharing: { nursesToSkilled: 0.1, skilledToAssistants: 0.05 } });
    expect(needAtEnd(projection)).toBeCloseTo(needAtEnd(base), 6);
    const nurses = (p: NeedProjection) => of(p, p.need, 'nurse');
    expect(nurses(projection)).toBeCloseTo(nurses(base) * 0.9, 6);
  });

  it('bring leaders with formal education by programme seats, and leaders needed by span', () => {
    const projection = project({ leaders: { seatsPerYear: 2, span: 20 } });
    expect(projection.educatedLeaders[HORIZON]).toBeGreaterThan(base.educatedLeaders[HORIZON]!);
    expect(projection.leadersNeeded[0]).toBeCloseTo(2 * base.leadersNeeded[0]!, 9);
    expect(projection.leaderPosts).toEqual(base.leaderPosts);
    for (let t = 0; t <= HORIZON; t++)
      expect(projection.educatedLeaders[t]).toBeLessThanOrEqual(projection.leaderPosts[t]!);
  });
});

describe('draws', () => {
  const key = randomKey(42);
  const variations = Array.from({ length: 40 }, (_, d) => drawVariation(key, d, 3443, 5, HORIZON));

  it('are the same for the same seed, and others for another municipality only where they are municipal', () => {
    expect(drawVariation(key, 7, 3443, 5, HORIZON)).toEqual(variations[7]);
    const neighbour = drawVariation(key, 7, 3407, 5, HORIZON);
    expect(neighbour.growth).toBe(variations[7]!.growth);
    expect(neighbour.sickness).toEqual(variations[7]!.sickness);
    expect(neighbour.userLevel).not.toEqual(variations[7]!.userLevel);
  });

  it('agree in the base year, which is known, and spread after it', () => {
    const projection = project({}, { users: { 'home-services': 300 } }, variations);
    const width = (HORIZON + 1) * 5;
    const at = (t: number) => variations.map((_, d) => projection.users[d * width + t * 5]!);
    expect(Math.max(...at(0)) - Math.min(...at(0))).toBeLessThan(1e-9);
    expect(Math.max(...at(HORIZON)) / Math.min(...at(HORIZON))).toBeGreaterThan(1.1);
  });

  it('meet the same luck in two scenarios, so that their difference varies far less than either', () => {
    const few = project({}, {}, variations);
    const more = project({ sickness: { change: -0.01 } }, {}, variations);
    const width = (HORIZON + 1) * 9;
    const atEnd = (p: NeedProjection) =>
      variations.map((_, d) => sum(p.supply.subarray(d * width + HORIZON * 9, d * width + HORIZON * 9 + 9)));
    const deviation = (list: readonly number[]) => {
      const mean = sum(list) / list.length;
      return Math.sqrt(sum(list.map((value) => (value - mean) ** 2)) / list.length);
    };
    const [a, b] = [atEnd(few), atEnd(more)];
    expect(deviation(b.map((value, d) => value - a[d]!))).toBeLessThan(deviation(a) / 20);
    for (const [d, value] of b.entries()) expect(value).toBeGreaterThan(a[d]!);
  });

  it('give the middle course when nothing varies', () => {
    const parameters = patched({});
    const contracted = contractForNeed(model, place(2), parameters);
    const twice = projectNeed(model, contracted, {}, parameters);
    expect(twice.need.subarray(0, base.need.length)).toEqual(base.need);
    expect(twice.supply.subarray(base.supply.length)).toEqual(base.supply);
  });

  it('stay finite at the ends of every lever', () => {
    const hard = mergePatch(
      {},
      {
        need: { healthyAgeing: 1, standardGrowth: -0.05, technology: 0.05, yearsTowardsNational: 0 },
        sickness: { rate: 1, change: 0.5 },
        position: { points: -0.5 },
        turnover: { change: 0.5 },
        retirement: { laterYears: -10 },
        recruitment: { factor: 0 },
        phaseInYears: 0,
        taskSharing: { nursesToSkilled: 1, skilledToAssistants: 1, years: 0 },
      },
    ) as { readonly [name: string]: JsonValue };
    const projection = project(hard, {}, variations.slice(0, 3));
    for (const table of [projection.need, projection.supply, projection.headcount, projection.users])
      for (const value of table) expect(value >= 0 && Number.isFinite(value)).toBe(true);
  });
});
