import type { MethodTexts } from './methods.nb.ts';

export const methodsEn: MethodTexts = {
  title: 'How we compute',
  lead: 'How each figure is computed, in formulas and in words, for those who want to compute it again.',
  inShort: 'In short: how the figures in “The need ahead” are made',
  all: 'All methods',
};
