import { describe, expect, it } from 'vitest';
import { drawMunicipality, planDraws } from './draw.ts';
import { drawnFans } from './drawn-fans.ts';
import { FAN, fanOf } from './fan.ts';
import { aRegister } from './fixtures.ts';
import { preparePopulation } from './prepare.ts';
import { projectPopulation } from './project.ts';

describe('fans of a municipality', () => {
  it('are those of all its draws, also when too many are drawn to be held at a time', () => {
    const model = preparePopulation(aRegister({ '3405': 900 }), 2020);
    if (!model.ok) throw new Error(JSON.stringify(model.failure));
    const plan = planDraws(model.value, projectPopulation(model.value, 2024), { draws: 30, seed: 1 });
    const bands = [0, 20, 67, 80, 90].map((from) => ({ from, to: from + 9 }));
    const whole = fanOf(drawMunicipality(plan, 0, bands), 30);
    expect(whole).toHaveLength(4 * 5 * FAN.length);
    for (const held of [1, 30 * 4, 30 * 4 * 2, 30 * 4 * 3, 1e9])
      expect(drawnFans(plan, 0, bands, held)).toEqual(whole);
  });
});
