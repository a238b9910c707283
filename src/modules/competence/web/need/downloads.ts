import { needPaths } from './paths.ts';
import type { PartProps } from './words.ts';

/** Links to the figures of one part, with the levers as they stand. */
export function downloadsOf({ picture, query }: PartProps, figure: string): { csv: string; json: string } {
  const end = query === '' ? '' : `?${query}`;
  return {
    csv: `${needPaths.file(picture.place, figure, 'csv')}${end}`,
    json: `${needPaths.file(picture.place, figure, 'json')}${end}`,
  };
}
