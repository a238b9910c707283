import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeEdits, othersEdits } from './merge-edits.ts';

const fields = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('', 'x', 'y'));

it('accounts for every field that somebody else has changed: it is kept and told, or both are shown, or both wrote the same', () => {
  fc.assert(
    fc.property(fields, fields, fields, (seen, mine, stored) => {
      const { merged, conflicts } = mergeEdits(seen, mine, stored);
      const told = othersEdits(seen, mine, stored);
      const both = new Set(conflicts.map(({ field }) => field));
      for (const field of ['a', 'b', 'c']) {
        const [before, wish, now] = [seen[field] ?? '', mine[field] ?? '', stored[field] ?? ''];
        const isTold = told.includes(field);
        expect(isTold).toBe(now !== before && wish === before);
        expect(isTold && both.has(field)).toBe(false);
        if (isTold) expect(merged[field] ?? '').toBe(now);
        if (now !== before && !isTold && !both.has(field)) expect(wish).toBe(now);
      }
    }),
  );
});

it('tells of a field that somebody else has emptied', () => {
  expect(othersEdits({ a: 'x' }, { a: 'x', b: 'mine' }, { b: '' })).toEqual(['a']);
});
