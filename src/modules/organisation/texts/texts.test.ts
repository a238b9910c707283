import { describe, expect, it } from 'vitest';
import { bokmalWordsIn } from '../../../../tests/nynorsk-check.ts';
import { organisationTexts } from './index.ts';

type Said = { where: string; text: string };

/** Letters are given a recipient, names their letters, and counts a count. */
function given(where: string, n: number): unknown {
  if (/^\.letters\.(invitation|role)$/.test(where)) {
    return { name: 'Oda', municipality: 'Gjøvik', role: 'X', address: 'https://x.example' };
  }
  return where === '.people.endText' ? `ord ${n}` : n;
}

/** Every sentence, with the functions answered for one and for many. */
function everySentence(value: unknown, where = ''): readonly Said[] {
  if (typeof value === 'string') return [{ where, text: value }];
  if (typeof value === 'function') {
    return [0, 1, 3].map((n) => ({
      where: `${where}(${n})`,
      text: String(value(...Array.from({ length: value.length }, () => given(where, n)))),
    }));
  }
  return Object.entries(value as object).flatMap(([key, inner]) => everySentence(inner, `${where}.${key}`));
}

const said = {
  nb: everySentence(organisationTexts.nb),
  nn: everySentence(organisationTexts.nn),
  en: everySentence(organisationTexts.en),
};

describe('the texts of the organisation pages', () => {
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
