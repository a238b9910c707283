import type { MeanwhileTexts } from './meanwhile.nb.ts';

export const meanwhileNn: MeanwhileTexts = {
  heading: (name) => `${name} endra òg noko her medan du skreiv`,
  ownHeading: 'Noko her vart òg endra i eit anna vindauge medan du skreiv',
  kept: 'Begge endringane er lagra. Dette er endra i tillegg til det du skreiv:',
  keptAt: (when) => `Begge endringane er lagra. Dette vart endra ${when}, i tillegg til det du skreiv:`,
  nothing: 'Ingenting',
};
