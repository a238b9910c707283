import type { IndicatorRow } from './indicators.ts';
import type { PopulationRow } from './population.ts';
import type { ProjectionRow } from './projections.ts';

export const FIGURE_KINDS = ['population', 'indicator', 'projection'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

export type Figures =
  | { readonly kind: 'population'; readonly rows: readonly PopulationRow[] }
  | { readonly kind: 'indicator'; readonly rows: readonly IndicatorRow[] }
  | { readonly kind: 'projection'; readonly rows: readonly ProjectionRow[] };

/** What a reader must know about how figures were made. */
export type FigureNote = 'spread-from-age-groups';

type SeriesFacts = {
  readonly kind: FigureKind;
  /** What the publisher calls it. */
  readonly name: string;
  readonly publisher: string;
  readonly licence: string;
  readonly address: string;
};

const statisticsNorway = (kind: FigureKind, table: string, name: string): SeriesFacts => ({
  kind,
  name,
  publisher: 'Statistisk sentralbyrå',
  licence: 'CC BY 4.0',
  address: `https://www.ssb.no/statbank/table/${table}`,
});

/** What can be imported. Sources of one series stand in for one another; of different series they stand side by side. */
export const SERIES = {
  'population-by-age': statisticsNorway('population', '07459', 'Folkemengde etter kommune, kjønn og alder'),
  'population-of-country': statisticsNorway(
    'population',
    '07459',
    'Folkemengde i landet etter kjønn og alder',
  ),
  'care-services': {
    ...statisticsNorway('indicator', '12292', 'Omsorgstjenester: brukere, beboere, timer og årsverk'),
    publisher: 'Statistisk sentralbyrå, sammenstilt av Telemarksforsking',
  },
  'care-key-figures': statisticsNorway('indicator', '12209', 'Utvalgte nøkkeltall for helse og omsorg'),
  'projection-by-age-group': statisticsNorway(
    'projection',
    '14288',
    'Framskrevet folkemengde etter aldersgruppe',
  ),
  'projection-of-country': statisticsNorway(
    'projection',
    '13599',
    'Framskrevet folkemengde i landet etter alder',
  ),
  'projection-totals': statisticsNorway('projection', '14288', 'Framskrevet folkemengde i alt'),
  'projection-by-age': statisticsNorway(
    'projection',
    '14288',
    'Framskrevet folkemengde etter kommune og alder',
  ),
} as const satisfies Record<string, SeriesFacts>;
export type Series = keyof typeof SERIES;

/** What the figures reach over, in a form that is the same whatever order they came in. */
export function yearsOf(figures: Figures): { readonly first: number; readonly last: number } {
  const years = figures.rows.map((row) => row.year);
  return {
    first: years.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    last: years.reduce((a, b) => Math.max(a, b), 0),
  };
}

/** One line for each figure, in order: two sources with the same lines say the same. */
export function linesOf(figures: Figures): readonly string[] {
  const lines = (): readonly string[] => {
    switch (figures.kind) {
      case 'population':
        return figures.rows.map((row) => `${row.region} ${row.year} ${row.sex} ${row.counts.join()}`);
      case 'indicator':
        return figures.rows.map((row) => `${row.region} ${row.year} ${row.indicator} ${row.value}`);
      case 'projection':
        return figures.rows.map(
          (row) =>
            `${row.region} ${row.year} ${row.edition} ${row.alternative} ${row.ageStarts.join()} ${row.persons.join()}`,
        );
    }
  };
  return lines().toSorted();
}
