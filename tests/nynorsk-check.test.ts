import { expect, it } from 'vitest';
import { bokmalWordsIn } from './nynorsk-check.ts';

it('finds bokmål that was left in a nynorsk text', () => {
  expect(bokmalWordsIn('Du kan ikke lede tjenesten alene, men ansvarlig er du.')).toEqual([
    'ikke',
    'lede',
    'tjenesten',
    'ansvarlig',
  ]);
  expect(bokmalWordsIn('Hendelser og ferdigheter')).toEqual(['Hendelser', 'ferdigheter']);
});

it('is content with nynorsk, and with an official name in quotation marks', () => {
  expect(bokmalWordsIn('Du kan ikkje leie tenesta åleine. Frivillige hjelper helsetenesta.')).toEqual([]);
  expect(bokmalWordsIn('Sida om «Ledelse av tjenesteutvikling»')).toEqual([]);
});
