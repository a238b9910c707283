export const nb = {
  contents: 'Innhold',
  page: (page: string, of: string) => `Side ${page} av ${of}`,
  table: 'Tabell',
  figure: 'Figur',
  source: 'Kilde',
  total: 'Sum',
  note: { information: 'Merk', attention: 'Viktig', decision: 'Vedtak' },
  placeAndDate: 'Sted og dato',
  signature: 'Underskrift',
  empty: 'ikke oppgitt',
  madeFrom: 'Om tallene',
};

export type DocumentTexts = typeof nb;
