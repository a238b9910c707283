import { describe, expect, it } from 'vitest';
import { SaxesParser } from 'saxes';
import { barChart } from './bar-chart.ts';
import { stackedChart } from './stacked-chart.ts';

const wordsIn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, words]) => words);
function expectWellFormed(svg: string): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => expect.fail(error.message));
  parser.write(svg).close();
}

describe('columns of what they are made of', () => {
  const chart = (columns: number, series: number, part = 100_000) =>
    stackedChart({
      columns: Array.from({ length: columns }, (_, i) => ({
        label: String(2027 + i),
        parts: Array.from({ length: series }, () => part),
      })),
      series: Array.from({ length: series }, (_, i) => `Finansiering <${i + 1}> & mer`),
      language: 'nb',
    });

  it('have the sum above and the year below, and every part named', () => {
    const words = wordsIn(chart(2, 3)).map((one) => one?.replaceAll('\u00a0', ' '));
    expect(words).toEqual([
      ...[1, 2, 3].map((i) => `Finansiering &lt;${i}&gt; &amp; mer`),
      '300 000',
      '2027',
      '300 000',
      '2028',
    ]);
  });

  it('are told apart without colour: no two of seven parts are filled alike', () => {
    const svg = chart(1, 7);
    const patterns = new Map(
      [...svg.matchAll(/<pattern id="([^"]+)"[^>]*>(.*?)<\/pattern>/g)].map((m) => [m[1], m[2]]),
    );
    const marks = [...svg.matchAll(/width="16" height="12" fill="([^"]+)"/g)].map(([, fill = '']) => fill);
    const fills = marks.map((fill) => (fill.startsWith('url') ? patterns.get(fill.slice(5, -1)) : fill));
    expect(fills).toHaveLength(7);
    expect(fills).not.toContain(undefined);
    expect(new Set(fills).size).toBe(7);
    expect(svg.split('<pattern ')).toHaveLength(5);
  });

  it('are well-formed with nothing, with much, and with figures that are none', () => {
    for (const svg of [chart(0, 0), chart(12, 7), chart(4, 2, 0), chart(4, 2, Number.NaN), chart(2, 2, -5)]) {
      expectWellFormed(svg);
      expect(svg).not.toContain('NaN');
    }
  });

  it('stay within the picture', () => {
    const edges = [...chart(12, 7).matchAll(/<rect x="([\d.-]+)" y="[\d.]+" width="([\d.]+)"/g)];
    for (const [, x, width] of edges) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(640);
    }
  });
});

describe('bars of what is required beside what is held', () => {
  it('say in words what is not told, and draw no length for it', () => {
    const bar = { label: 'Jordmor', value: 4 };
    const drawn = (words: string) => barChart({ bars: [{ ...bar, beside: { words } }], language: 'nb' });
    expect(wordsIn(drawn('10 eller færre'))).toEqual(['Jordmor', '10 eller færre → 4']);
    expect(drawn('10 eller færre')).toContain('stroke-dasharray');
    expectWellFormed(drawn('<10'));
  });
});
