import type { PlaceAsk } from '../../views/need/places.ts';

export const NEED_FORMATS = ['csv', 'xlsx', 'json'] as const;
export type NeedFileFormat = (typeof NEED_FORMATS)[number];

/** What a place has beside the answer itself, each on a page of its own; `whole` is all of it, to print and to search in. */
export const NEED_PAGES = ['what-if', 'futures', 'staff', 'people', 'trust', 'whole'] as const;
export type NeedPageName = (typeof NEED_PAGES)[number];
export type NeedPlace = 'overview' | NeedPageName;

const placePath = (place: PlaceAsk): string => {
  switch (place.kind) {
    case 'municipality':
      return `/capacity/${place.code}`;
    case 'region':
      return `/capacity/regions/${place.id}`;
    case 'country':
      return '/capacity/country';
  }
};

/** Addresses of the picture of need. */
export const needPaths = {
  choose: '/capacity',
  /** How each figure is made, in words. */
  method: '/capacity/method',
  place: placePath,
  /** A page of the place, with the levers and what else was chosen as an address says it. */
  page: (place: PlaceAsk, page: NeedPlace, query = ''): string =>
    `${placePath(place)}${page === 'overview' ? '' : `/${page}`}${query === '' ? '' : `?${query}`}`,
  levers: (place: PlaceAsk): string => `${placePath(place)}/levers`,
  /** Stops the drawing of a picture, or has it tried again. */
  drawing: (place: PlaceAsk): string => `${placePath(place)}/drawing`,
  file: (place: PlaceAsk, figure: string, format: NeedFileFormat): string =>
    `${placePath(place)}/files/${figure}.${format}`,
} as const;
