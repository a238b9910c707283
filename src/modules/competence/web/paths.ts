import type { FigureFetchId, FigureSourceId } from '../../../kernel/ids.ts';

export const paths = {
  figures: '/figures',
  fetches: '/figures/fetches',
  source: (id: FigureSourceId) => `/figures/sources/${id}`,
  accept: (id: FigureSourceId) => `/figures/sources/${id}/accept`,
  discard: (id: FigureSourceId) => `/figures/sources/${id}/discard`,
  fetch: (id: FigureFetchId) => `/figures/fetches/${id}`,
  stop: (id: FigureFetchId) => `/figures/fetches/${id}/stop`,
  resume: (id: FigureFetchId) => `/figures/fetches/${id}/resume`,
} as const;
