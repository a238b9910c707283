import { expect, it } from 'vitest';
import { LOCALES } from '../../../kernel/locale.ts';
import { shellTexts } from './index.ts';

/** Every sentence, the functions called with something that can be seen again. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const said: unknown = value(...Array.from({ length: value.length }, (_, i) => `<${i}>`));
    return [[path, String(said)]];
  }
  return Object.entries(value as object).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

it.each(LOCALES)('the frame shouts nowhere and leaves nothing empty in %s', (locale) => {
  for (const [path, sentence] of sentences(shellTexts(locale))) {
    expect(sentence.trim(), path).not.toBe('');
    expect(sentence, path).not.toContain('!');
  }
});

it.each(LOCALES)('every figure and name that is given to a sentence is said in %s', (locale) => {
  for (const [path, sentence] of sentences(shellTexts(locale))) {
    const given =
      sentences(shellTexts('nb'))
        .find(([key]) => key === path)?.[1]
        .match(/<\d>/g) ?? [];
    for (const part of given) expect(sentence, path).toContain(part);
  }
});

it('nynorsk is nynorsk: no bokmål forms of the commonest words', () => {
  for (const [path, sentence] of sentences(shellTexts('nn'))) {
    expect(sentence, path).not.toMatch(
      /\b(ikke|jeg|hva|fra|være|også|ennå|nå|en|ei?ning|listen|siden|filen)\b/i,
    );
  }
});
