import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type EndLabel, placeLabels } from './place-labels.ts';

const at = (y: number, index: number): EndLabel => ({ key: `${index}`, text: `${y}`, y, kind: 'name' });
const room = { top: 10, bottom: 250, line: 18 };

it('labels stand a line apart, in their order, and inside the chart', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 9 }), (places) => {
      const placed = placeLabels(places.map(at), room).map(({ y }) => y);
      for (const [i, y] of placed.entries()) {
        expect(y).toBeGreaterThanOrEqual(room.top);
        expect(y).toBeLessThanOrEqual(room.bottom);
        if (i > 0) expect(y - placed[i - 1]!).toBeGreaterThanOrEqual(room.line - 1e-9);
      }
      const wished = placeLabels(places.map(at), room).map(({ text }) => Number(text));
      expect(wished).toEqual(places.toSorted((a, b) => a - b));
    }),
  );
});

it('a label with room around it stays where it wants to be', () => {
  expect(placeLabels([at(40, 0), at(200, 1)], room).map(({ y }) => y)).toEqual([40, 200]);
});
