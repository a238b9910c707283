import { describe, expect, it } from 'vitest';
import { bokmalWordsIn } from '../../../../tests/nynorsk-check.ts';
import { steeringTexts } from './index.ts';

type Said = { where: string; text: string };

/** Every sentence, with the functions answered for one and for many. */
function everySentence(value: unknown, where = ''): readonly Said[] {
  if (typeof value === 'string') return [{ where, text: value }];
  if (typeof value === 'function') {
    return [0, 1, 3].map((n) => ({
      where: `${where}(${n})`,
      text: String(value(...Array.from({ length: value.length }, () => n))),
    }));
  }
  return Object.entries(value as object).flatMap(([key, inner]) => everySentence(inner, `${where}.${key}`));
}

const said = {
  nb: everySentence(steeringTexts.nb),
  nn: everySentence(steeringTexts.nn),
  en: everySentence(steeringTexts.en),
};

describe('the texts of the coverage pages', () => {
  it('are the same sentences in all three languages', () => {
    const places = (list: readonly Said[]) => list.map(({ where }) => where);
    expect(places(said.nn)).toEqual(places(said.nb));
    expect(places(said.en)).toEqual(places(said.nb));
  });

  it('are never empty, never shout and always come out whole', () => {
    for (const { where, text } of [...said.nb, ...said.nn, ...said.en]) {
      expect(text.trim(), where).not.toBe('');
      expect(text, where).not.toMatch(/!|undefined|NaN|\[object/);
    }
  });

  it('are nynorsk where they say that they are', () => {
    expect(said.nn.filter(({ text }) => bokmalWordsIn(text).length > 0)).toEqual([]);
    const nn = new Map(said.nn.map(({ where, text }) => [where, text]));
    expect(said.nb.filter(({ where, text }) => text.length > 60 && nn.get(where) === text)).toEqual([]);
  });
});
