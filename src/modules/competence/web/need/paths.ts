import type { PlaceAsk } from '../../views/need/places.ts';

export type NeedFileFormat = 'csv' | 'json';

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
  place: placePath,
  levers: (place: PlaceAsk): string => `${placePath(place)}/levers`,
  /** Stops the drawing of a picture, or has it tried again. */
  drawing: (place: PlaceAsk): string => `${placePath(place)}/drawing`,
  file: (place: PlaceAsk, figure: string, format: NeedFileFormat): string =>
    `${placePath(place)}/files/${figure}.${format}`,
} as const;
