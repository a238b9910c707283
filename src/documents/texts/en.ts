import type { DocumentTexts } from './nb.ts';

export const en: DocumentTexts = {
  contents: 'Contents',
  page: (page, of) => `Page ${page} of ${of}`,
  table: 'Table',
  figure: 'Figure',
  source: 'Source',
  total: 'Total',
  note: { information: 'Note', attention: 'Important', decision: 'Decision' },
  placeAndDate: 'Place and date',
  signature: 'Signature',
  empty: 'not given',
  madeFrom: 'About the figures',
};
