import { quantile } from '../../../../../kernel/statistics/quantile.ts';
import type { MunicipalityCode } from '../../../../../kernel/municipality-code.ts';
import { type Course, courseOf } from '../../../domain/capacity/picture.ts';
import {
  type FigureLine,
  type FigureOrigin,
  type FigurePart,
  type FigurePoint,
  type FigureSet,
  yearsToTell,
} from '../../../domain/plan/figures/figure-set.ts';
import { groupsOfProfessions } from '../../../domain/plan/figures/propose.ts';
import { type FigureRow, figureRows } from '../../need/figure-rows.ts';
import type { NeedPicture } from '../../need/need.ts';

/** The assumption set that the engine reads. */
export const ASSUMPTION_SET = 2026;

/** Parts that the set has word for word as the page of the place has them, at its standard assumptions. */
const AS_SHOWN: readonly Exclude<FigurePart, 'profession'>[] = [
  'population',
  'conditions',
  'users',
  'need-and-supply',
  'gap',
  'services',
  'education',
  'supply-by-education',
  'gap-by-education',
];
const CONDITIONS: ReadonlySet<string> = new Set(['dementia']);

/** Lines that are drawn as charts have every year; the others have the years of the tables. */
const isDrawn = ({ figure, item }: FigureRow): boolean =>
  figure === 'need-and-supply' || (figure === 'population' && (item === 'from67to79' || item === 'from80'));

/**
 * The figures of a picture that a plan takes in. The picture must be one that is drawn for sharing: what it stands on is
 * then what may be told beyond the municipality.
 */
export function figureSetOf(
  picture: NeedPicture,
  plan: { readonly lastYear: number },
  register: { readonly sha256: string },
): FigureSet {
  const { area, model, source, place } = picture;
  const years = yearsToTell(area.years, area.baseYear, plan);
  const nameOf = (code: MunicipalityCode): string =>
    place.members.find((one) => one.code === code)?.name ?? code;
  const list = picture.ownStaff.find(({ use }) => use === 'used');
  const known = new Set<string>(list?.groups.map(({ group }) => group));
  const unknown =
    list === undefined ? [] : model.competences.flatMap(({ id }) => (known.has(id) ? [] : [id]));
  return {
    shape: 1,
    place: place.name,
    told: area.codes.map((code) => ({ code, name: nameOf(code) })),
    missing: area.missing.map(nameOf),
    register: {
      ...originOf(source),
      licence: source.licence,
      sha256: register.sha256,
      isSpread: picture.isSpread,
    },
    users: distinct(picture.ownFigures.map((one) => originOf(one.source))),
    assumptions: ASSUMPTION_SET,
    baseYear: area.baseYear,
    draws: area.draws,
    seed: area.seed,
    sickness: model.parameters.sickness.rate,
    staff: list === undefined ? { basis: 'need' } : { basis: 'list', listedOn: list.listedOn, unknown },
    years,
    lines: [
      ...AS_SHOWN.flatMap((part) => linesAsShown(part, picture, years)).filter(
        ({ part, item }) => !isOfStaff(part) || !unknown.includes(item),
      ),
      ...professionsOf(picture, years),
    ],
  };
}

/** What a small group has and lacks is not told; nor is that of a group that the list cannot tell of. */
const isOfStaff = (part: FigurePart): boolean =>
  part === 'supply-by-education' || part === 'gap-by-education';

function linesAsShown(
  part: Exclude<FigurePart, 'profession'>,
  { base, ...picture }: NeedPicture,
  years: readonly number[],
): readonly FigureLine[] {
  const rows = figureRows({ ...picture, base, now: base }, part).filter(
    (row) =>
      (row.kind === 'projected' || row.kind === 'level') &&
      (isDrawn(row) || years.includes(row.year)) &&
      (part !== 'conditions' || CONDITIONS.has(row.item)),
  );
  return [...Map.groupBy(rows, ({ item }) => item)].map(([item, these]) => ({
    part,
    item,
    unit: these[0]!.unit,
    points: these.map(({ year, p10, p50, p90 }) => ({ year, p10, p50, p90 })),
  }));
}

/** Need by profession: groups are added draw by draw, because the median of a sum is not the sum of the medians. */
function professionsOf({ base, area, model }: NeedPicture, years: readonly number[]): readonly FigureLine[] {
  const size = model.competences.length;
  const groups = groupsOfProfessions(model.competences.map(({ id }) => id));
  return [...groups].map(([item, members]) => {
    const rows = base.need.length / size;
    const sums = Float64Array.from({ length: rows }, (_, row) =>
      members.reduce((sum, member) => sum + base.need[row * size + member]!, 0),
    );
    const course = courseOf(sums, area.years, 1, 0);
    return {
      part: 'profession',
      item,
      unit: 'fte',
      points: years.map((year) => pointOf(course, sums, area.years, year)),
    };
  });
}

function pointOf(course: Course, sums: Float64Array, drawn: readonly number[], year: number): FigurePoint {
  const at = drawn.indexOf(year);
  const sorted = sums.filter((_, i) => i % drawn.length === at).sort();
  const { p10, p50, p90 } = course[at]!;
  return { year, p10: tenths(p10), p50: tenths(p50), p90: tenths(p90), p80: tenths(quantile(sorted, 0.8)) };
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

function originOf({ id, publisher, name, vintage }: NeedPicture['source']): FigureOrigin {
  return { id, publisher, name, vintage };
}

function distinct(origins: readonly FigureOrigin[]): readonly FigureOrigin[] {
  return [...new Map(origins.map((one) => [one.id, one])).values()];
}
