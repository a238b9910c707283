import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../../kernel/locale.ts';
import { analysisTexts } from './analysis.ts';
import { mappingTexts } from './mapping.ts';
import { measuresTexts } from './measures.ts';

describe('a count of one', () => {
  it.each(LOCALES)('is said in the singular (%s)', (locale) => {
    const { rounds, certificates } = mappingTexts[locale];
    const said = [
      rounds.taken(1),
      certificates.result(1, 1),
      analysisTexts[locale].requirements.result(1, 1),
      measuresTexts[locale].list.found(1, 1),
    ];
    for (const one of said) expect(one).not.toMatch(/\b1 (rader|rows|requirements|measures)\b/);
  });

  it('of several is said in the plural', () => {
    expect(mappingTexts.nb.certificates.result(1, 2)).toBe('1 av 2 rader');
  });
});
