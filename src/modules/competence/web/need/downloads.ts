import { type NeedFileFormat, needPaths } from './paths.ts';
import type { PartProps } from './words.ts';

/** Links to the figures of one part, with the levers as they stand. */
export function downloadsOf(
  { picture, query }: PartProps,
  figure: string,
): Readonly<Record<NeedFileFormat, string>> {
  const end = query === '' ? '' : `?${query}`;
  return {
    csv: `${needPaths.file(picture.place, figure, 'csv')}${end}`,
    xlsx: `${needPaths.file(picture.place, figure, 'xlsx')}${end}`,
    json: `${needPaths.file(picture.place, figure, 'json')}${end}`,
  };
}
