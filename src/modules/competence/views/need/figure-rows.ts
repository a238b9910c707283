import { isFew } from '../../../../kernel/few.ts';
import { yearOf } from '../../../../kernel/local-date.ts';
import type { AgeBandId } from '../../domain/capacity/area.ts';
import { AGE_BANDS } from '../../domain/capacity/area.ts';
import { bandCourse, type Course, countedIn, courseOf, differenceIn } from '../../domain/capacity/picture.ts';
import type { NeedPicture } from './need.ts';
import { hasUsers, publishedUsers } from './published-users.ts';

/** A figure to take along: what it is of, and either what was counted or what is likely. */
export type FigureRow = {
  readonly figure: FigureName;
  readonly item: string;
  /** The year that the method was in when it said so, where that was not now. */
  readonly saidIn?: number;
  readonly kind: RowKind;
  readonly year: number;
  readonly counted: number | null;
  readonly p10: number | null;
  readonly p25: number | null;
  readonly p50: number | null;
  readonly p75: number | null;
  readonly p90: number | null;
  readonly unit: 'persons' | 'fte';
};

/** Counted or published by others; the level that need starts from; what is projected from it; or how two futures differ. */
export type RowKind = 'counted' | 'published' | 'level' | 'projected' | 'difference';

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

const none = { counted: null, p10: null, p25: null, p50: null, p75: null, p90: null } as const;

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
  ): readonly FigureRow[] =>
    ids.flatMap(({ id }, i) =>
      levelled(ranges(figure, id, courseOf(table, area.years, ids.length, i), unit), area.baseYear),
    );
  const one = (table: Float64Array, item: string): readonly FigureRow[] =>
    levelled(ranges(figure, item, courseOf(table, area.years, 1, 0), 'fte'), area.baseYear);
  switch (figure) {
    case 'population':
      return AGE_BANDS.flatMap(({ id }) => [
        ...counted(figure, id, picture),
        ...ranges(figure, id, bandCourse(area, id), 'persons'),
      ]);
    case 'ages':
      return [
        ...agesOf(area.agesNow, area.baseYear, 'counted'),
        ...agesOf(area.agesLater, area.years.at(-1)!, 'p50'),
      ];
    case 'conditions':
      return many(base.cases, model.conditions, 'persons');
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
      return many(now.supply, model.competences, 'fte');
    case 'need-and-supply':
      return [...one(now.allNeed, 'need'), ...one(now.allSupply, 'supply')];
    case 'gap':
      return one(now.allGap, 'gap');
    case 'gap-by-education':
      return many(now.gap, model.competences, 'fte');
    case 'scenarios':
      return picture.compared.flatMap(({ name, need }) => [
        ...one(need.allGap, name),
        ...area.years.map((year) => ({
          ...none,
          figure,
          item: name,
          kind: 'difference' as const,
          year,
          unit: 'fte' as const,
          ...differenceIn(need.allGap, base.allGap, area.years, year),
        })),
      ]);
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
function levelled(rows: readonly FigureRow[], baseYear: number): readonly FigureRow[] {
  return rows.map((row) => (row.year === baseYear ? { ...row, kind: 'level' } : row));
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

function agesOf(cells: Float64Array, year: number, as: 'counted' | 'p50'): readonly FigureRow[] {
  const ages = cells.length / 2;
  return Array.from(cells, (value, i) => ({
    ...none,
    figure: 'ages',
    item: `${i < ages ? 'M' : 'K'} ${i % ages}`,
    kind: as === 'counted' ? 'counted' : 'projected',
    year,
    unit: 'persons',
    [as]: value,
  }));
}

/** Full-time equivalents are to the tenth; persons are whole, and few of them are not counted out. */
function rounded(row: FigureRow): FigureRow {
  const round = (value: number | null): number | null => {
    if (value === null) return null;
    if (row.unit === 'fte') return Math.round(value * 10) / 10;
    return isFew(value) ? null : Math.max(0, Math.round(value));
  };
  return {
    ...row,
    counted: round(row.counted),
    p10: round(row.p10),
    p25: round(row.p25),
    p50: round(row.p50),
    p75: round(row.p75),
    p90: round(row.p90),
  };
}
