export { acceptFigures, discardFigures } from './actions/decide-figures.ts';
export { beginFetch, type FetchStep, stepFetch } from './actions/fetch-figures.ts';
export { type FiguresReport, importFigures, settle } from './actions/import-figures.ts';
export type { FigureKind } from './domain/figures/series.ts';
export { FETCHED, type FetchedSeries } from './domain/statbank/plan.ts';
export { type FigureFailure, sayFigureFailure } from './figure-failure.ts';
export { figuresTexts } from './texts/figures.ts';
