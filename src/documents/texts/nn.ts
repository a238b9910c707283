import type { DocumentTexts } from './nb.ts';

export const nn: DocumentTexts = {
  contents: 'Innhald',
  page: (page, of) => `Side ${page} av ${of}`,
  table: 'Tabell',
  figure: 'Figur',
  source: 'Kjelde',
  total: 'Sum',
  note: { information: 'Merk', attention: 'Viktig', decision: 'Vedtak' },
  placeAndDate: 'Stad og dato',
  signature: 'Underskrift',
  empty: 'ikkje oppgitt',
  madeFrom: 'Om tala',
};
