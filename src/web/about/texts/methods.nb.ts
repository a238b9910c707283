export const methodsNb = {
  title: 'Slik regner vi',
  lead: 'Hvordan hvert tall regnes ut, i formler og ord. Sidene er skrevet på engelsk for dem som vil regne etter.',
  inShort: 'Kort og på norsk: slik er tallene i «Behovet framover» laget',
  all: 'Alle metodene',
};

export type MethodTexts = Readonly<Record<keyof typeof methodsNb, string>>;
