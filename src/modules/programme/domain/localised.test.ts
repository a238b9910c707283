import { describe, expect, it } from 'vitest';
import { everyText, localised, missingLanguages } from './localised.ts';

describe('a text in three languages', () => {
  it('is not finished while one of them is empty, blank or absent', () => {
    expect(missingLanguages(localised('Kunnskap', 'Kunnskap', 'Knowledge'))).toEqual([]);
    expect(missingLanguages(localised('Kunnskap', ' ', ''))).toEqual(['nn', 'en']);
    expect(missingLanguages({ nb: 'Kunnskap' })).toEqual(['nn', 'en']);
  });

  it('is not mistaken for a figure that happens to be called nb', () => {
    expect(everyText({ nb: 357, name: localised('a', 'b', 'c') }).map((text) => text.where)).toEqual([
      'name',
    ]);
  });

  it('is found wherever it lies, with the road to it', () => {
    const name = localised('a', 'b', 'c');
    const found = everyText({ name, list: [{ deep: name }], number: 1, nothing: null });
    expect(found.map((text) => text.where)).toEqual(['name', 'list.0.deep']);
  });
});
