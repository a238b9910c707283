import { isFew } from '../../../../kernel/few.ts';
import { yearOf } from '../../../../kernel/local-date.ts';
import type { AgeBandId } from '../../domain/capacity/area.ts';
import { AGE_BANDS } from '../../domain/capacity/area.ts';
import { bandCourse, type Course, countedIn, courseOf, differenceIn } from '../../domain/capacity/picture.ts';
import type { NeedPicture } from './need.ts';
import { AGES } from '../../domain/need/ages.ts';
import { hasUsers, publishedUsers } from './published-users.ts';

/** A figure to take along: what it is of, and either what was counted or what is likely. */
export type FigureRow = {
  readonly figure: FigureName;
  readonly item: string;
  /** The year that the method was in when it said so, where that was not now. */
  readonly saidIn?: number;
  readonly kind: RowKind;
  readonly future: RowFuture;
  readonly year: number;
  readonly counted: number | null;
  readonly p10: number | null;
  readonly p25: number | null;
  readonly p50: number | null;
  readonly p75: number | null;
  readonly p90: number | null;
  /** Of the draws, where that is what is drawn: means can be added up over ages. */
  readonly mean: number | null;
  /** The figures that are left out because they are of fewer than five persons; what is empty beside is not known. */
  readonly few: readonly Told[];
  readonly unit: 'persons' | 'fte';
};

const TOLD = ['counted', 'p10', 'p25', 'p50', 'p75', 'p90', 'mean'] as const;
export type Told = (typeof TOLD)[number];

/** Counted or published by others; the level that need starts from; what is projected from it; or how two futures differ. */
export type RowKind = 'counted' | 'published' | 'level' | 'projected' | 'difference';

/** With the levers as they stand, as it goes without any, or in the scenario that the row is of: it meets no lever. */
export type RowFuture = 'levers' | 'base' | 'scenario';

/** The item of the rows that scenarios are held against. */
export const WITHOUT_LEVERS = 'base';

export const FIGURE_NAMES = [
  'population',
  'ages',
  'conditions',
  'users',
  'services',
  'education',
  'supply-by-education',
  'need-and-supply',
  'gap',
  'gap-by-education',
  'scenarios',
  'look-back',
  'own-staff',
] as const;
export type FigureName = (typeof FIGURE_NAMES)[number];

const none = {
  future: 'base',
  counted: null,
  p10: null,
  p25: null,
  p50: null,
  p75: null,
  p90: null,
  mean: null,
  few: [],
} as const;

/** Every figure of the picture, or those of one part of it. */
export function figureRows(picture: NeedPicture, only: FigureName | 'all'): readonly FigureRow[] {
  const wanted = only === 'all' ? FIGURE_NAMES : [only];
  return wanted.flatMap((figure) => rowsOf(figure, picture).map(rounded));
}

function rowsOf(figure: FigureName, picture: NeedPicture): readonly FigureRow[] {
  const { area, base, now, model } = picture;
  const many = (
    table: Float64Array,
    ids: readonly { readonly id: string }[],
    unit: FigureRow['unit'],
    future: RowFuture = 'levers',
  ): readonly FigureRow[] =>
    ids.flatMap(({ id }, i) =>
      levelled(ranges(figure, id, courseOf(table, area.years, ids.length, i), unit), area.baseYear, future),
    );
  const one = (table: Float64Array, item: string, future: RowFuture = 'levers'): readonly FigureRow[] =>
    levelled(ranges(figure, item, courseOf(table, area.years, 1, 0), 'fte'), area.baseYear, future);
  // What charts draw as it goes without levers beside what the levers make of it.
  const without = (rows: () => readonly FigureRow[]): readonly FigureRow[] => (now === base ? [] : rows());
  switch (figure) {
    case 'population':
      return AGE_BANDS.flatMap(({ id }) => [
        ...counted(figure, id, picture),
        ...ranges(figure, id, bandCourse(area, id), 'persons'),
      ]);
    case 'ages':
      return [
        ...Array.from(area.agesNow, (counted, cell) => ({
          ...ofAge(cell, area.baseYear),
          kind: 'counted' as const,
          counted,
        })),
        ...area.agesLikely.map((likely, cell) => ({
          ...ofAge(cell, area.years.at(-1)!),
          kind: 'projected' as const,
          ...likely,
          mean: area.agesLater[cell]!,
        })),
      ];
    case 'conditions':
      return many(base.cases, model.conditions, 'persons', 'base');
    case 'users':
      return [
        ...model.services.flatMap(({ id }) => published(id, picture)),
        ...many(now.users, model.services, 'persons').filter(({ item }) => hasUsers(item)),
      ];
    case 'services':
      return many(now.fte, model.services, 'fte');
    case 'education':
      return many(now.need, model.competences, 'fte');
    case 'supply-by-education':
      return [
        ...many(now.supply, model.competences, 'fte'),
        ...without(() => many(base.supply, model.competences, 'fte', 'base')),
      ];
    case 'need-and-supply':
      return [...one(now.allNeed, 'need'), ...one(now.allSupply, 'supply')];
    case 'gap':
      return [...one(now.allGap, 'gap'), ...without(() => one(base.allGap, 'gap', 'base'))];
    case 'gap-by-education':
      return [
        ...many(now.gap, model.competences, 'fte'),
        ...without(() => many(base.gap, model.competences, 'fte', 'base')),
      ];
    case 'scenarios':
      return [
        ...(picture.compared.length === 0 ? [] : one(base.allGap, WITHOUT_LEVERS, 'base')),
        ...picture.compared.flatMap(({ name, need }) => [
          ...one(need.allGap, name, 'scenario'),
          ...area.years.map((year) => ({
            ...none,
            figure,
            item: name,
            kind: 'difference' as const,
            future: 'scenario' as const,
            year,
            unit: 'fte' as const,
            ...differenceIn(need.allGap, base.allGap, area.years, year),
          })),
        ]),
      ];
    case 'own-staff':
      // The groups of one municipality; a picture of several does not take them apart.
      return picture.place.kind !== 'municipality'
        ? []
        : picture.ownStaff.flatMap(({ groups, notMapped, listedOn }) =>
            [...groups, { group: 'not-mapped', fte: notMapped.fte }].map(({ group, fte }) => ({
              ...none,
              figure,
              item: group,
              kind: 'counted' as const,
              year: yearOf(listedOn ?? picture.today),
              counted: fte,
              unit: 'fte' as const,
            })),
          );
    case 'look-back':
      return area.lookBack.flatMap((look) =>
        AGE_BANDS.flatMap(({ id }) =>
          ranges(figure, id, bandCourse(look, id), 'persons').map((row) => ({
            ...row,
            saidIn: look.baseYear,
            counted: countedIn(area, id).find(({ year }) => year === row.year)?.value ?? null,
          })),
        ),
      );
  }
}

function ranges(
  figure: FigureName,
  item: string,
  course: Course,
  unit: FigureRow['unit'],
): readonly FigureRow[] {
  return course.map((range) => ({ ...none, figure, item, kind: 'projected', unit, ...range }));
}

/** What is not counted is computed in the base year too. */
function levelled(rows: readonly FigureRow[], baseYear: number, future: RowFuture): readonly FigureRow[] {
  return rows.map((row) => ({ ...row, future, ...(row.year === baseYear ? { kind: 'level' } : {}) }));
}

function published(service: string, picture: NeedPicture): readonly FigureRow[] {
  const told = publishedUsers(picture, service);
  if (told === undefined) return [];
  return [
    {
      ...none,
      figure: 'users',
      item: service,
      kind: 'published',
      year: told.to,
      unit: 'persons',
      counted: told.users,
    },
  ];
}

function counted(figure: FigureName, id: AgeBandId, { area }: NeedPicture): readonly FigureRow[] {
  return countedIn(area, id).map(({ year, value }) => ({
    ...none,
    figure,
    item: id,
    kind: 'counted',
    year,
    unit: 'persons',
    counted: value,
  }));
}

function ofAge(cell: number, year: number) {
  const item = `${cell < AGES ? 'M' : 'K'} ${cell % AGES}`;
  return { ...none, figure: 'ages' as const, item, year, unit: 'persons' as const };
}

/** Full-time equivalents are to the tenth; persons are whole, and few of them are not counted out. */
function rounded(row: FigureRow): FigureRow {
  if (row.unit === 'fte') return { ...row, ...each(row, (value) => Math.round(value * 10) / 10) };
  const isHidden = (told: Told): boolean => row[told] !== null && isFew(row[told]);
  return {
    ...row,
    ...each(row, (value) => (isFew(value) ? null : Math.max(0, Math.round(value)))),
    few: TOLD.filter(isHidden),
  };
}

function each(row: FigureRow, say: (value: number) => number | null): Record<Told, number | null> {
  const said = TOLD.map((told) => [told, row[told] === null ? null : say(row[told])] as const);
  return Object.fromEntries(said) as Record<Told, number | null>;
}
