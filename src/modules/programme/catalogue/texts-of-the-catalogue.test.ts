import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../kernel/locale.ts';
import { everyText } from '../domain/localised.ts';
import { bokmalWordsIn } from '../../../../tests/nynorsk-check.ts';
import { catalogue } from './index.ts';

const texts = everyText(catalogue);

describe('every text of the catalogue', () => {
  it('is there to be checked', () => {
    expect(texts.length).toBeGreaterThan(200);
  });

  it('exists in bokmål, nynorsk and English, without stray space', () => {
    for (const { where, text } of texts)
      for (const locale of LOCALES) {
        expect(text[locale].length, `${where} ${locale}`).toBeGreaterThan(0);
        expect(text[locale], `${where} ${locale}`).toBe(text[locale].trim().replace(/\s+/g, ' '));
      }
  });

  it('is written anew in nynorsk when it is longer than a name', () => {
    const copied = texts.filter(({ text }) => text.nb.length > 60 && text.nb === text.nn);
    expect(copied.map(({ text }) => text.nb)).toEqual([]);
  });

  it('has no bokmål in its nynorsk', () => {
    const left = texts.flatMap(({ where, text }) => {
      const words = bokmalWordsIn(text.nn);
      return words.length === 0 ? [] : [`${where}: ${words.join(', ')} in «${text.nn}»`];
    });
    expect(left).toEqual([]);
  });

  it('has no Norwegian left in its English, but for names', () => {
    const withoutNames = (text: string) => text.replace(/“[^”]*”|Gjøvik|Rambøll/g, '');
    const left = texts.filter(({ text }) =>
      /[æøå]|\b(og|ikke|ikkje|av|til|som)\b/i.test(withoutNames(text.en)),
    );
    expect(left.map(({ text }) => text.en)).toEqual([]);
  });

  it('says «emne» and never «modul», and does not shout', () => {
    for (const { where, text } of texts)
      for (const locale of LOCALES) {
        expect(text[locale], where).not.toMatch(/modul/i);
        expect(text[locale], where).not.toMatch(/!/);
      }
  });

  it('ends a sentence with a full stop and leaves names and headings without one, alike in all three', () => {
    for (const { where, text } of texts) {
      const stops = LOCALES.map((locale) => text[locale].endsWith('.'));
      expect(new Set(stops).size, `${where}: ${text.nb}`).toBe(1);
    }
  });
});
