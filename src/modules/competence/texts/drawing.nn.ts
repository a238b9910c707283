import type { DrawingTexts } from './drawing.nb.ts';

export const drawingNn: DrawingTexts = {
  notTold: {
    heading: 'Vi har ikkje folketal herfrå',
    text: (count: string) =>
      `Talgrunnlaget har folketal for ${count} ${count === '1' ? 'kommune' : 'kommunar'}, og denne staden er ikkje mellom dei.`,
    countryText: (count: string) =>
      `Talgrunnlaget har folketal for ${count} ${count === '1' ? 'kommune' : 'kommunar'}. Det er for få til å seie noko om heile landet.`,
  },
  working: {
    heading: 'Reknar …',
    text: 'Vi reknar ut hundre moglege framtider for kvar kommune. Ein kommune tek nokre sekund, heile landet opp mot eit halvt minutt.',
    again: 'Vis sida på nytt',
  },
  became: {
    merged: (place: string, year: string) =>
      `${place} vart slått saman med ein eller fleire andre kommunar i ${year}.`,
    split: (place: string, year: string) => `${place} vart delt i ${year}.`,
    renumbered: (place: string, year: string) => `${place} fekk nytt kommunenummer i ${year}.`,
    heading: 'Kommunen er ikkje den same lenger',
    now: 'Sjå behovet her:',
  },
  progress: 'Reknar ut framtidene',
  howFar: (percent: string) => `${percent} er ferdig. Sida oppdaterer seg sjølv.`,
  inLine: 'Utrekninga startar straks. Sida oppdaterer seg sjølv.',
  stop: 'Stopp utrekninga',
  stopped: { heading: 'Utrekninga er stoppa', text: 'Vel staden igjen for å byrje på nytt.' },
  lost: {
    heading: 'Utrekninga gjekk ikkje',
    text: 'Vi prøvde to gonger, og begge gongene stoppa ho undervegs. Tala du har lese inn, er ikkje rørte.',
    again: 'Prøv ein gong til',
  },
  file: {
    heading: 'Fila er ikkje klar enno',
    text: 'Tala blir rekna ut på nytt. Fila blir lasta ned av seg sjølv når dei er ferdige.',
    back: 'Gå til sida',
  },
};
