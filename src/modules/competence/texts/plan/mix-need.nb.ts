import type { NeedChoice } from '../../domain/plan/mix/need.ts';

/** Which need a mix covers, and what it costs to be prepared for more than the middle. */
export const mixNeedNb = {
  heading: 'Behovet som er dekket',
  label: 'Hvilket behov skal dekkes?',
  help: 'Valget flytter bare krav som er laget av framskrivingen. Det dere har lagt til eller trukket fra, blir med.',
  choices: {
    required: 'Kravene slik de står',
    p50: 'Midten av framskrivingen',
    p80: 'Nok i 8 av 10 framtider',
  } satisfies Record<NeedChoice, string>,
  choiceHelp: {
    required: 'Det planen krever, uansett hva kravene er laget av.',
    p50: 'Halvparten av framtidene trenger mer enn dette.',
    p80: 'Da regnes også midten ut, så dere ser hva tryggheten koster.',
  } satisfies Record<NeedChoice, string>,
  covered: {
    required: 'Behovet er kravene slik de stod.',
    p50: 'Behovet er midten av framskrivingen.',
    p80: 'Behovet er det som er nok i 8 av 10 framtider.',
  } satisfies Record<NeedChoice, string>,
  nothingNow:
    'Slik kravene står, mangler det ikke noe. I noen framtider er det likevel ikke nok: velg «Nok i 8 av 10 framtider» nedenfor for å se hva tryggheten koster.',
  short: {
    p50: 'midten',
    p80: 'nok i 8 av 10 framtider',
  } satisfies Record<Exclude<NeedChoice, 'required'>, string>,
  required: 'Behovet er kravene slik de stod, eller behovene som er bestemt der ingenting er kartlagt.',
  regional: 'Behovet er det kommunene har bestemt i planene sine.',
  basis: {
    all: (parts: string) => `Av kravene til bemanning er ${parts}.`,
    p50: (count: number) => `${count} laget av midten av framskrivingen`,
    p80: (count: number) => `${count} laget av det som er nok i 8 av 10 framtider`,
    own: (count: number) => `${count} satt på annen måte`,
  },
  more: (kroner: string) => `Tryggheten koster ${kroner} mer enn å dekke midten.`,
  less: (kroner: string) => `Forslaget koster ${kroner} mindre enn å dekke midten.`,
  same: 'Tiltakene koster omtrent det samme som for midten, fordi budsjettene eller mulighetene tar slutt.',
  equal: 'Tiltakene koster omtrent det samme som for midten.',
  against: (own: string, middle: string) =>
    `Tiltakene koster ${own} i planperioden, mot ${middle} for midten.`,
  lacks: (own: string, middle: string) =>
    `Mangler fortsatt, alle år lagt sammen: ${own}, mot ${middle} når behovet er midten.`,
  doubt: (kroner: string) =>
    `En forskjell på mindre enn ${kroner} kan komme av at letingen stopper når den er nær nok.`,
  budgets:
    'Begge er regnet med de samme budsjettene og prisene. Der budsjettene eller mulighetene tar slutt, viser tryggheten seg i det som fortsatt mangler.',
};

export type MixNeedTexts = typeof mixNeedNb;
