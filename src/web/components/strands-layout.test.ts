import { describe, expect, it } from 'vitest';
import { localDate } from '../../kernel/local-date.ts';
import { layOutStrands } from './strands-layout.ts';
import type { Station, StationState, Strand } from './strands-layout.ts';

let made = 0;
const station = (state: StationState, on?: string): Station => ({
  id: `s${(made += 1)}`,
  title: 'Samling',
  when: 'våren',
  state,
  on: on === undefined ? undefined : localDate(on),
});
const strand = (...stations: readonly Station[]): Strand => ({ name: 'Utdanning', stations });
const places = (strands: readonly Strand[], index: number): number[] =>
  layOutStrands(strands)
    .stations.filter((placed) => placed.strand === index)
    .map((placed) => placed.at);

describe('layOutStrands', () => {
  it('puts all that is past before now and all that is to come after, on every strand', () => {
    const strands = [
      strand(station('past'), station('past'), station('past'), station('next')),
      strand(station('past'), station('later'), station('later')),
      strand(station('later')),
    ];
    const { stations, now } = layOutStrands(strands);
    expect(stations.every((placed) => (placed.state === 'past') === placed.at < now)).toBe(true);
  });

  it('keeps the order of each strand and stays inside the drawing with twenty on each', () => {
    const twenty = (past: number): Strand =>
      strand(
        ...Array.from({ length: 20 }, (_, i) => station(i < past ? 'past' : i === past ? 'next' : 'later')),
      );
    const strands = [twenty(12), twenty(3), twenty(19)];
    for (const index of [0, 1, 2]) {
      const at = places(strands, index);
      expect(at).toEqual([...at].sort((a, b) => a - b));
      expect(new Set(at).size).toBe(20);
      expect(at.every((place) => place > 0 && place < 1)).toBe(true);
    }
  });

  it('stands two stations of one day under each other when all days are known', () => {
    const strands = [
      strand(station('later', '2027-05-20'), station('later', '2027-06-08')),
      strand(station('later', '2027-05-20')),
    ];
    expect(places(strands, 1)[0]).toBe(places(strands, 0)[0]);
  });

  it('gives the next station more room than the others', () => {
    const [first = 0, next = 0, last = 0] = places(
      [strand(station('past'), station('next'), station('later'))],
      0,
    );
    expect(next - first).toBeGreaterThan(1 / 3);
    expect(last - next).toBeGreaterThan(1 / 3);
  });

  it('has now at the start of a journey that has not begun and at the end of one that is over', () => {
    expect(layOutStrands([strand(station('later'))]).now).toBe(0);
    expect(layOutStrands([strand(station('past'))]).now).toBe(1);
    expect(layOutStrands([strand(), strand(), strand()])).toEqual({ stations: [], now: 0 });
  });
});
