import type { LeverId } from '../domain/capacity/levers.ts';

export const leversNb = {
  heading: 'Grepene',
  lead: 'Dra i grepene og se hva som endrer seg. Grepene virker fullt etter fire år.',
  names: {
    position: 'Større stillinger',
    sickness: 'Lavere sykefravær',
    turnover: 'Færre slutter',
    apprentices: 'Flere læreplasser',
    sharing: 'Helsefagarbeidere overtar fra sykepleiere',
    technology: 'Færre timer per bruker',
    ageing: 'Hvor mange av de nye leveårene er friske?',
    standard: 'Hvor mye bedre skal tjenestene bli?',
    seats: 'Plasser i lederutdanning',
  } satisfies Record<LeverId, string>,
  units: {
    points: 'prosentpoeng',
    'points-lower': 'prosentpoeng lavere',
    percent: '% av timene',
    'percent-a-year': '% i året',
    share: '',
    'persons-a-year': 'i året',
  },
  choices: {
    ageing: { '0': 'Ingen', '0.5': 'Halvparten', '1': 'Alle' },
    standard: { '0': 'Som i dag', '0.5': '0,5 % i året', '1': '1 % i året' },
  } as Readonly<Record<string, Readonly<Record<string, string>>>>,
  year: 'År',
  show: 'Regn ut',
  reset: 'Ta bort alle grep',
  none: (year: number, gap: string) => `Uten nye grep ${gap} i ${year}.`,
  changed: (year: number, gap: string) => `Med grepene ${gap} i ${year}.`,
  less: (range: string) => `Det er ${range} årsverk mindre enn uten nye grep.`,
  more: (range: string) => `Det er ${range} årsverk mer enn uten nye grep.`,
  mixed: (low: string, high: string) =>
    `Forskjellen fra uten nye grep ligger mellom ${low} færre og ${high} flere årsverk.`,
  same: 'Det er det samme som uten nye grep.',
  slow: 'Svaret kom ikke. Prøv igjen, eller trykk på knappen.',
  /** What is wrong with a field, with its limits. */
  wrong: {
    scale: (name: string, low: string, high: string) => `«${name}» må være et tall fra ${low} til ${high}.`,
    choice: (name: string, choices: string) => `«${name}» må være ett av valgene: ${choices}.`,
    year: (years: string) => `Året må være ett av disse: ${years}.`,
    compare: (typed: string) =>
      `Vi kjenner ingen framtid som heter «${typed}». Velg blant dem som står på siden.`,
    education: (typed: string) =>
      `Vi kjenner ingen gruppe som heter «${typed}». Velg blant dem som står på siden.`,
    answer: 'Rett opp dette for å se svaret.',
  },
  sameInAll: 'Til sammen er det det samme som uten nye grep.',
  byEducation: (changes: string) => `Det som mangler, endrer seg mest slik: ${changes} årsverk.`,
  leaders: (before: string, after: string, posts: string) =>
    `Ledere med formell lederutdanning går fra ${before} til ${after} av ${posts}.`,
};

export type LeversTexts = typeof leversNb;
