export const methodsNb = {
  title: 'Slik regner vi',
  lead: 'Hvordan hvert tall regnes ut, i formler og ord. Sidene er skrevet på engelsk for dem som vil regne etter.',
  all: 'Alle metodene',
};

export type MethodTexts = Readonly<Record<keyof typeof methodsNb, string>>;
