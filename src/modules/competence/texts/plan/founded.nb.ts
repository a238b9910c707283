import type { Quantile } from '../../domain/plan/figures/propose.ts';

/** Words about what requirements were founded on, and about figures in a plan that was rolled. */
export const foundedNb = {
  term: 'Bygger på',
  quantiles: {
    p50: 'midten av framskrivingen',
    p80: 'nok i 8 av 10 framtider',
  } satisfies Record<Quantile, string>,
  said: (of: { day: string; positions: string; year: number; quantile: string }) =>
    `Tall tatt inn ${of.day}: ${of.positions} årsverk i ${of.year} (${of.quantile})`,
  differs: (amount: string) => `Kravet er satt til ${amount}.`,
  fromBefore: (first: number, last: number) => `Tall fra planen for ${first}–${last}`,
  before: {
    heading: 'Kravene bygger på tall fra forrige plan',
    text: (count: number, years: string, day: string) =>
      `${count === 1 ? '1 krav er laget' : `${count} krav er laget`} av tall som ble tatt inn ${day}, i planen for ${years}. ${count === 1 ? 'Det er' : 'De er'} tatt med videre, men er ikke regnet ut på nytt.`,
    take: 'Ta inn nyere tall',
    require: 'Lag krav av de nye tallene',
    taken: 'Nyere tall er tatt inn. Kravene her er ikke endret av det.',
  },
  rolled: {
    heading: 'Begynn med å ta inn nyere tall',
    writer: (place: string) =>
      `Planen er rullert og har ikke egne tall for behovet ennå. Tallene fra forrige plan er ikke tatt med som om de var nye. Ta inn framskrivingen for ${place} slik den er nå.`,
    last: 'Slik gjorde dere det sist',
    taken: 'Tall tatt inn',
    when: (day: string, years: string) => `${day}, i planen for ${years}`,
    see: 'Se tallene i forrige plan',
    quantile: 'Krav laget av',
    professions: 'Yrker dere laget krav for',
    again:
      'Når dere har tatt inn nyere tall, er de samme valgene gjort på forhånd. Ingenting blir lagt inn før noen lagrer.',
  },
  sameChoices: (years: string) =>
    `Det samme er krysset av som i planen for ${years}. Tallene er nye. Se over dem før du legger inn kravene.`,
  roll: {
    help: 'Den nye planen begynner uten tall for behovet. Når den er laget, kan du ta inn nyere tall med de samme valgene som sist.',
    done: 'Den nye planen er laget. Begynn med å ta inn nyere tall for behovet.',
  },
};

export type FoundedTexts = typeof foundedNb;
