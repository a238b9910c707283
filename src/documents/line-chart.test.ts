import { describe, expect, it } from 'vitest';
import { paintChart } from './docx/paint-chart.ts';
import { type DocumentLine, lineChart } from './line-chart.ts';

const line = (name: string, from: number, by: number): DocumentLine => ({
  name,
  points: Array.from({ length: 21 }, (_, i) => ({
    year: 2025 + i,
    low: from + i * by - i * 4,
    middle: from + i * by,
    high: from + i * by + i * 5,
  })),
});

describe('a chart of lines', () => {
  it('begins at zero and ends above the highest of the band', () => {
    const svg = lineChart({ lines: [line('80 år og eldre', 1500, 60)], language: 'nb' });
    const ticks = [...svg.matchAll(/text-anchor="end">([^<]+)</g)].map(([, tick]) =>
      Number(tick!.replaceAll(/\s/g, '')),
    );
    expect(ticks[0]).toBe(0);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(1500 + 20 * 65);
    expect(svg).toContain('2 700'.replace(' ', '\u00a0'));
  });

  it('draws the band before its middle, and tells two lines apart without colours', () => {
    const svg = lineChart({ lines: [line('A', 100, 2), line('B', 300, 1)], language: 'nn' });
    expect(svg.lastIndexOf('<polygon')).toBeLessThan(svg.indexOf('<polyline'));
    expect(
      svg
        .split('<polyline')
        .slice(1)
        .filter((one) => one.includes('stroke-dasharray')),
    ).toHaveLength(1);
  });

  it('keeps the figures at the ends from standing in each other', () => {
    const svg = lineChart({ lines: [line('A', 1000, 2), line('B', 1001, 2)], language: 'nb' });
    const [one, other] = [...svg.matchAll(/y="([\d.]+)"[^>]*font-weight="600"/g)].map(([, y]) => Number(y));
    expect(Math.abs(one! - other!)).toBeGreaterThanOrEqual(15.9);
  });

  it('goes below zero where the figures do', () => {
    const svg = lineChart({ lines: [line('Mangler', -50, 5)], language: 'nb' });
    expect(svg).toMatch(/text-anchor="end">[−-]/);
  });

  it('is a drawing also of nothing, and of what is no number, and never more than a drawing', async () => {
    const nasty = '<script>alert(1)</script> & "'.repeat(5);
    for (const lines of [
      [],
      [{ name: nasty, points: [] }],
      [{ name: nasty, points: [{ year: 2030, low: Number.NaN, middle: 1, high: Infinity }] }],
      [{ name: nasty, points: [{ year: 2030, low: 0, middle: 0, high: 0 }] }],
    ]) {
      const svg = lineChart({ lines, language: 'en' });
      expect(svg).not.toMatch(/NaN|Infinity|<script/);
      expect((await paintChart(svg, 300)).length).toBeGreaterThan(100);
    }
  });
});
