import type { FoundedTexts } from './founded.nb.ts';

export const foundedNn: FoundedTexts = {
  term: 'Byggjer på',
  quantiles: {
    p50: 'midten av framskrivinga',
    p80: 'nok i 8 av 10 framtider',
  },
  said: (of) => `Tal tekne inn ${of.day}: ${of.positions} årsverk i ${of.year} (${of.quantile})`,
  differs: (amount) => `Kravet er sett til ${amount}.`,
  fromBefore: (first, last) => `Tal frå planen for ${first}–${last}`,
  before: {
    heading: 'Krava byggjer på tal frå den førre planen',
    text: (count, years, day) =>
      `${count === 1 ? '1 krav er laga' : `${count} krav er laga`} av tal som vart tekne inn ${day}, i planen for ${years}. ${count === 1 ? 'Det er teke' : 'Dei er tekne'} med vidare, men er ikkje rekna ut på nytt.`,
    take: 'Ta inn nyare tal',
    require: 'Lag krav av dei nye tala',
    taken: 'Nyare tal er tekne inn. Krava her er ikkje endra av det.',
  },
  rolled: {
    heading: 'Begynn med å ta inn nyare tal',
    writer: (place) =>
      `Planen er rullert og har ikkje eigne tal for behovet enno. Tala frå den førre planen er ikkje tekne med som om dei var nye. Ta inn framskrivinga for ${place} slik ho er no.`,
    last: 'Slik gjorde de det sist',
    taken: 'Tal tekne inn',
    when: (day, years) => `${day}, i planen for ${years}`,
    see: 'Sjå tala i den førre planen',
    quantile: 'Krav laga av',
    professions: 'Yrke de laga krav for',
    again:
      'Når de har teke inn nyare tal, er dei same vala gjorde på førehand. Ingenting blir lagt inn før nokon lagrar.',
  },
  sameChoices: (years) =>
    `Det same er kryssa av som i planen for ${years}. Tala er nye. Sjå over dei før du legg inn krava.`,
  roll: {
    help: 'Den nye planen begynner utan tal for behovet. Når han er laga, kan du ta inn nyare tal med dei same vala som sist.',
    done: 'Den nye planen er laga. Begynn med å ta inn nyare tal for behovet.',
  },
};
