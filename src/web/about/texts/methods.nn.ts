import type { MethodTexts } from './methods.nb.ts';

export const methodsNn: MethodTexts = {
  title: 'Slik reknar vi',
  lead: 'Korleis kvart tal blir rekna ut, i formlar og ord. Sidene er skrivne på engelsk for dei som vil rekne etter.',
  inShort: 'Kort og på norsk: slik er tala i «Behovet framover» laga',
  all: 'Alle metodane',
};
