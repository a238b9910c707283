import type { OutColumn } from '../../../../platform/spreadsheet/write-table.ts';
import { type FigureRow, WITHOUT_LEVERS } from '../../views/need/figure-rows.ts';
import { sourcesOf } from '../../views/need/figure-sources.ts';
import type { NeedPicture } from '../../views/need/need.ts';
import { sayLevers } from './answer.ts';
import { projectCommand } from './method-part.tsx';
import { saySources, vintagesOf } from './provenance.ts';
import { placeName, type Words } from './words.ts';

/** What one must know to compute the figures anew. */
export function aboutFile(view: NeedPicture, words: Words) {
  return {
    place: placeName(view.place, words),
    municipalities: view.area.codes,
    source: view.source.publisher,
    name: view.source.name,
    vintage: view.source.vintage,
    licence: view.source.licence,
    baseYear: view.area.baseYear,
    draws: view.area.draws,
    seed: view.area.seed,
    compute: projectCommand(view),
    levers: view.values,
    staffLists: view.ownStaff.map(({ municipality, listedOn, mapped, notMapped, elsewhere, use }) => ({
      municipality,
      listedOn,
      // What is drawn to be shared tells no more of a list than that it was used.
      ...(view.place.kind === 'municipality' ? { mapped, notMapped: notMapped.positions, elsewhere } : {}),
      use,
    })),
  };
}

/**
 * A table that opens as one: each row says for itself where it is from and how to compute it anew. A block above the
 * headings would have to be cut away before the table can be sorted or read by a program.
 */
export function csvColumns(view: NeedPicture, words: Words): readonly OutColumn<FigureRow>[] {
  const { columns, units, kinds, figures } = words.texts.downloads;
  const tell = teller(view, words);
  const levers = sayLevers(view, words);
  const { baseYear, draws, seed } = view.area;
  const column = (heading: string, value: OutColumn<FigureRow>['value']): OutColumn<FigureRow> => ({
    heading,
    value,
  });
  const place = sayPlace(view, words);
  return [
    column(columns.place, () => place),
    column(columns.figure, (row) => figures[row.figure]),
    column(columns.item, (row) => sayItem(row, words)),
    column(columns.kind, (row) => kinds[row.kind]),
    column(columns.year, (row) => row.year),
    column(columns.counted, (row) => row.counted),
    column(columns.low, (row) => row.p10),
    column(columns.lowerMiddle, (row) => row.p25),
    column(columns.middle, (row) => row.p50),
    column(columns.upperMiddle, (row) => row.p75),
    column(columns.high, (row) => row.p90),
    column(columns.mean, (row) => row.mean),
    column(columns.few, (row) => row.few.map((told) => columns[FEW_OF[told]]).join(', ')),
    column(columns.unit, (row) => units[row.unit]),
    column(columns.source, (row) => tell(row).source),
    column(columns.vintage, (row) => tell(row).vintage),
    column(columns.baseYear, () => baseYear),
    column(columns.draws, () => draws),
    column(columns.seed, () => seed),
    column(columns.levers, (row) => sayFuture(row, levers, words)),
  ];
}

/** The names that the columns of the file have. */
const FEW_OF = {
  counted: 'counted',
  p10: 'low',
  p25: 'lowerMiddle',
  p50: 'middle',
  p75: 'upperMiddle',
  p90: 'high',
  mean: 'mean',
} as const;

/** "3407 Gjøvik": names are not unique, and a number alone would lose its first 0 in a spreadsheet. */
function sayPlace({ place }: NeedPicture, words: Words): string {
  const name = placeName(place, words);
  return place.kind === 'municipality' ? `${place.code} ${name}` : name;
}

export function jsonRows(rows: readonly FigureRow[], view: NeedPicture, words: Words) {
  const tell = teller(view, words);
  return rows.map((row) => {
    const { figure, item, kind, year, ...figures } = row;
    return { figure, item, label: sayItem(row, words), kind, year, ...figures, ...tell(row) };
  });
}

/** The levers that a row is with: none where the figure is without, and in a scenario what that one changes. */
function sayFuture({ future, item }: FigureRow, levers: string, { texts }: Words): string {
  if (future === 'levers') return levers;
  return future === 'base' ? texts.downloads.noLevers : nameIn(texts.scenarios.names, item);
}

type Told = { readonly source: string; readonly vintage: string };

/** Where a row is from. Whoever counted or published it is not the one who projects it. */
function teller(picture: NeedPicture, words: Words): (row: FigureRow) => Told {
  const kept = new Map<string, Told>();
  const around = { words, picture };
  const { sources } = words.texts;
  return ({ figure, item, kind }) => {
    const key = `${figure} ${ofOneSource(figure) ? '' : item} ${kind}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const of = sourcesOf(figure, ofOneSource(figure) ? null : [item], picture);
    const [register, ...rest] = of.published;
    const others = picture.ownFigures.filter(({ service }) => service === item).map(({ source }) => source);
    const told =
      kind === 'counted' && figure !== 'own-staff'
        ? { ...of, published: register === undefined ? [] : [register] }
        : kind === 'published'
          ? { ...of, published: rest.filter(({ name }) => others.some((one) => one.name === name)) }
          : of;
    const isOurs = kind !== 'counted' && kind !== 'published';
    const found = {
      source: `${saySources(told, around)}${isOurs ? ` ${sources.ours}.` : ''}`,
      vintage: vintagesOf(told, around),
    };
    kept.set(key, found);
    return found;
  };
}

/** Figures whose items are all made of the same. */
function ofOneSource(figure: FigureRow['figure']): boolean {
  return ['population', 'ages', 'look-back', 'need-and-supply', 'gap', 'scenarios', 'own-staff'].includes(
    figure,
  );
}

function sayItem({ figure, item, saidIn }: FigureRow, { texts }: Words): string {
  const { downloads } = texts;
  switch (figure) {
    case 'population':
      return nameIn(texts.population.bands, item);
    case 'look-back':
      return downloads.saidIn(nameIn(texts.population.bands, item), saidIn ?? 0);
    case 'ages': {
      const [sex, age] = item.split(' ');
      return (sex === 'M' ? downloads.men : downloads.women)(Number(age));
    }
    case 'conditions':
      return nameIn(texts.conditions.names, item);
    case 'users':
    case 'services':
      return nameIn(texts.staff.services, item);
    case 'education':
    case 'supply-by-education':
    case 'gap-by-education':
      return nameIn(texts.staff.competences, item);
    case 'own-staff':
      return item === 'not-mapped' ? texts.ownStaff.noGroup : nameIn(texts.staff.competences, item);
    case 'need-and-supply':
      return item === 'need' ? texts.gap.needLong : texts.gap.supplyLong;
    case 'gap':
      return texts.gap.lacking;
    case 'scenarios':
      return item === WITHOUT_LEVERS ? texts.scenarios.base : nameIn(texts.scenarios.names, item);
  }
}

const nameIn = (names: Readonly<Record<string, string>>, id: string): string => names[id] ?? id;
