import { describe, expect, it } from 'vitest';
import { normalQuantile } from './normal-quantile.ts';

describe('normal quantile', () => {
  it('gives the values of the tables', () => {
    const table = [
      [1e-10, -6.36134090240406],
      [0.001, -3.09023230616781],
      [0.025, -1.95996398454005],
      [0.1, -1.2815515655446],
      [0.5, 0],
      [0.75, 0.674489750196082],
      [0.975, 1.95996398454005],
    ] as const;
    for (const [p, z] of table) expect(normalQuantile(p)).toBeCloseTo(z, 12);
  });

  it('is symmetric, and rises without a step where the formulas meet', () => {
    for (const p of [0.075 - 1e-12, 0.075, 0.075 + 1e-12, Math.exp(-25), 1e-15, 0.3])
      expect(normalQuantile(p)).toBeCloseTo(-normalQuantile(1 - p), p < 1e-9 ? 1 : 6);
    for (const p of [0.075, 0.925, Math.exp(-25)]) {
      const step = p * 1e-9;
      const rise = normalQuantile(p + step) - normalQuantile(p - step);
      const density = Math.exp(-(normalQuantile(p) ** 2) / 2) / Math.sqrt(2 * Math.PI);
      expect(rise).toBeGreaterThan(0);
      expect((rise * density) / (2 * step)).toBeCloseTo(1, 4);
    }
  });

  it('has no value outside 0 and 1, and none that is finite at them', () => {
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(1)).toBe(Infinity);
    expect(normalQuantile(-0.1)).toBeNaN();
    expect(normalQuantile(1.1)).toBeNaN();
    expect(normalQuantile(Number.NaN)).toBeNaN();
  });
});
