import type { FigureName } from '../../views/need/figure-rows.ts';
import { type FigureSources, type NamedSource, sourcesOf } from '../../views/need/figure-sources.ts';
import { nameOfList, type PartProps, type Words } from './words.ts';

type Around = Pick<PartProps, 'words' | 'picture'>;

/** "Statistisk sentralbyrå: tabell 07459, 2025; KOSTRA, tabell 12209, 2025 (foreløpige tall). KS: …": each publisher once. */
export function sayPublished(sources: readonly NamedSource[], { texts }: Words): string {
  const named = ({ name, vintage, preliminary }: NamedSource): string =>
    `${name}, ${vintage}${preliminary ? ` (${texts.assumptions.preliminary})` : ''}`;
  return [...Map.groupBy(sources, ({ publisher }) => publisher)]
    .map(([publisher, of]) => `${publisher}: ${of.map(named).join('; ')}.`)
    .join(' ');
}

/** What a chart is made of, in the order: what is the place's own, what was published, and who worked it out. */
export function chartSource(
  figure: FigureName,
  around: Around,
  items: readonly string[] | null = null,
): string {
  return `${saySources(sourcesOf(figure, items, around.picture), around)} ${around.words.texts.sources.method}.`;
}

export function saySources({ published, lists }: FigureSources, around: Around): string {
  const { words, picture } = around;
  const own = lists.map((list) => {
    const place = picture.place.members.find(({ code }) => code === list.municipality);
    return `${place?.name ?? list.municipality}: ${nameOfList(list, around)}.`;
  });
  return [...own, sayPublished(published, words)].filter((part) => part !== '').join(' ');
}

/** The vintages in the order of the sources. */
export function vintagesOf({ published, lists }: FigureSources, { picture }: Around): string {
  const days = lists.map(({ listedOn }) => listedOn ?? picture.today);
  return [...days, ...published.map(({ vintage }) => vintage)].join('; ');
}
