import type { MixNeedTexts } from './mix-need.nb.ts';

export const mixNeedNn: MixNeedTexts = {
  heading: 'Behovet som er dekt',
  label: 'Kva behov skal dekkjast?',
  help: 'Valet flyttar berre krav som er laga av framskrivinga. Det de har lagt til eller trekt frå, blir med.',
  choices: {
    required: 'Krava slik dei står',
    p50: 'Midten av framskrivinga',
    p80: 'Nok i 8 av 10 framtider',
  },
  choiceHelp: {
    required: 'Det planen krev, same kva krava er laga av.',
    p50: 'Halvparten av framtidene treng meir enn dette.',
    p80: 'Då blir midten òg rekna ut, så de ser kva tryggleiken kostar.',
  },
  covered: {
    required: 'Behovet er krava slik dei stod.',
    p50: 'Behovet er midten av framskrivinga.',
    p80: 'Behovet er det som er nok i 8 av 10 framtider.',
  },
  nothingNow:
    'Slik krava står, manglar det ikkje noko. I nokre framtider er det likevel ikkje nok: vel «Nok i 8 av 10 framtider» nedanfor for å sjå kva tryggleiken kostar.',
  short: { p50: 'midten', p80: 'nok i 8 av 10 framtider' },
  required: 'Behovet er krava slik dei stod, eller behova som er bestemte der ingenting er kartlagt.',
  regional: 'Behovet er det kommunane har bestemt i planane sine.',
  basis: {
    all: (parts) => `Av krava til bemanning er ${parts}.`,
    p50: (count) => `${count} laga av midten av framskrivinga`,
    p80: (count) => `${count} laga av det som er nok i 8 av 10 framtider`,
    own: (count) => `${count} sett på annan måte`,
  },
  more: (kroner) => `Tryggleiken kostar ${kroner} meir enn å dekkje midten.`,
  less: (kroner) => `Forslaget kostar ${kroner} mindre enn å dekkje midten.`,
  same: 'Tiltaka kostar om lag det same som for midten, fordi budsjetta eller moglegheitene tek slutt.',
  equal: 'Tiltaka kostar om lag det same som for midten.',
  against: (own, middle) => `Tiltaka kostar ${own} i planperioden, mot ${middle} for midten.`,
  lacks: (own, middle) =>
    `Manglar framleis, alle år lagde saman: ${own}, mot ${middle} når behovet er midten.`,
  doubt: (kroner) => `Ein skilnad på mindre enn ${kroner} kan kome av at leitinga stoppar når ho er nær nok.`,
  budgets:
    'Begge er rekna med dei same budsjetta og prisane. Der budsjetta eller moglegheitene tek slutt, viser tryggleiken seg i det som framleis manglar.',
};
