import type { LeversTexts } from './levers.nb.ts';

export const leversNn: LeversTexts = {
  heading: 'Grepa',
  lead: 'Dra i grepa og sjå kva som endrar seg. Grepa verkar fullt etter fire år.',
  names: {
    position: 'Større stillingar',
    sickness: 'Lågare sjukefråvær',
    turnover: 'Færre sluttar',
    apprentices: 'Fleire læreplassar',
    sharing: 'Helsefagarbeidarar tek over frå sjukepleiarar',
    technology: 'Færre timar per brukar',
    ageing: 'Kor mange av dei nye leveåra er friske?',
    standard: 'Kor mykje betre skal tenestene bli?',
    seats: 'Plassar i leiarutdanning',
  },
  units: {
    points: 'prosentpoeng',
    'points-lower': 'prosentpoeng lågare',
    percent: '% av timane',
    'percent-a-year': '% i året',
    share: '',
    'persons-a-year': 'i året',
  },
  choices: {
    ageing: { '0': 'Ingen', '0.5': 'Halvparten', '1': 'Alle' },
    standard: { '0': 'Som i dag', '0.5': '0,5 % i året', '1': '1 % i året' },
  },
  year: 'År',
  show: 'Rekn ut',
  reset: 'Ta bort alle grep',
  none: (year: number, gap: string) => `Utan nye grep ${gap} i ${year}.`,
  changed: (year: number, gap: string) => `Med grepa ${gap} i ${year}.`,
  less: (range: string) => `Det er ${range} årsverk mindre enn utan nye grep.`,
  more: (range: string) => `Det er ${range} årsverk meir enn utan nye grep.`,
  mixed: (low: string, high: string) =>
    `Skilnaden frå utan nye grep ligg mellom ${low} færre og ${high} fleire årsverk.`,
  same: 'Det er det same som utan nye grep.',
  slow: 'Svaret kom ikkje. Prøv igjen, eller trykk på knappen.',
  wrong: {
    scale: (name: string, low: string, high: string) => `«${name}» må vere eit tal frå ${low} til ${high}.`,
    choice: (name: string, choices: string) => `«${name}» må vere eitt av vala: ${choices}.`,
    year: (years: string) => `Året må vere eitt av desse: ${years}.`,
    compare: (typed: string) =>
      `Vi kjenner inga framtid som heiter «${typed}». Vel mellom dei som står på sida.`,
    education: (typed: string) =>
      `Vi kjenner inga gruppe som heiter «${typed}». Vel mellom dei som står på sida.`,
    answer: 'Rett opp dette for å sjå svaret.',
  },
  sameInAll: 'Til saman er det det same som utan nye grep.',
  byEducation: (changes: string) => `Det som manglar, endrar seg mest slik: ${changes} årsverk.`,
  leaders: (before: string, after: string, posts: string) =>
    `Leiarar med formell leiarutdanning går frå ${before} til ${after} av ${posts}.`,
};
