import { describe, expect, it } from 'vitest';
import { bokmalWordsIn } from '../tests/nynorsk-check.ts';

/** Every text table of the house, by its place: `…/texts/nb.ts`, `…/texts/plan/goals.nn.ts`. */
const files = import.meta.glob<Record<string, unknown>>(
  // A test beside the texts would be run here too, where no other file has run it before.
  ['./**/texts/**/*.ts', '!./**/*.test.ts'],
  { eager: true },
);

type Entry = { key: string; text: string };

/** The sentences of a table with their keys; a function counts with its source, which holds its words. */
function entries(value: unknown, key = ''): Entry[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (typeof value === 'function') return [{ key: `${key}(${value.length})`, text: words(String(value)) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    entries(inner, key === '' ? name : `${key}.${name}`),
  );
}

/** What stands between quotes in a function. */
function words(source: string): string {
  return [...source.matchAll(/'([^']*)'|"([^"]*)"|`([^`]*)`/g)]
    .map((match) => (match[1] ?? match[2] ?? match[3] ?? '').replace(/\$\{[^}]*\}/g, ' … '))
    .join(' ');
}

function table(path: string): Entry[] {
  return Object.values(files[path] ?? {}).flatMap((value) => entries(value));
}

const places = Object.keys(files).filter((path) => /\bnb\.ts$/.test(path));
const inLanguage = (place: string, language: string) => place.replace(/nb\.ts$/, `${language}.ts`);

describe.each(places)('the texts in %s', (place) => {
  const nb = table(place);
  it.each(['nn', 'en'])('are complete in %s', (language) => {
    const other = table(inLanguage(place, language));
    expect(other.map((entry) => entry.key)).toEqual(nb.map((entry) => entry.key));
    expect(other.filter((entry) => entry.text.trim() === '').map((entry) => entry.key)).toEqual(
      nb.filter((entry) => entry.text.trim() === '').map((entry) => entry.key),
    );
  });

  it('are nynorsk in nn', () => {
    const bokmal = table(inLanguage(place, 'nn')).flatMap(({ key, text }) => {
      const words = bokmalWordsIn(text);
      return words.length === 0 ? [] : [`${key}: ${words.join(', ')}`];
    });
    expect(bokmal).toEqual([]);
  });

  it('say nothing with an exclamation mark', () => {
    const loud = ['nb', 'nn', 'en'].flatMap((language) =>
      table(inLanguage(place, language)).filter((e) => e.text.includes('!')),
    );
    expect(loud.map((entry) => entry.text)).toEqual([]);
  });
});
