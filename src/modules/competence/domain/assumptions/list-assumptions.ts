import { CONDITIONS } from './conditions-2026.ts';
import type { Band, ShapeGroup } from './derive-rates.ts';
import type { Figure } from './figure.ts';
import { HOME_SERVICES, HOURS_PER_FTE, INSTITUTION, LEVEL_PRIOR, STAFFING } from './need-2026.ts';
import { ADDED_YEARS, BASE_PARAMETERS } from './parameters-2026.ts';
import { AGE_PRIOR, LEADERS, LIST_COVERS_FROM, MEAN_EXIT_AGE, WORKFORCE } from './workforce-2026.ts';

/** A number, or numbers by age. Shares are fractions. */
export type AssumedValue =
  | { readonly kind: 'number' | 'share'; readonly value: number }
  | { readonly kind: 'by-age'; readonly values: readonly { readonly ages: string; readonly value: number }[] }
  | {
      readonly kind: 'share-by-age';
      /** One figure for both sexes, or men's and women's. */
      readonly values: readonly { readonly ages: string; readonly shares: readonly number[] }[];
    };

export type Assumption = {
  readonly id: string;
  /** The competence that it is about, where there is one figure for each. */
  readonly of?: string;
  readonly value: AssumedValue;
} & Omit<Figure, 'value'>;

/** The assumption set as a list to read: what is assumed, how much, and who says so. */
export function listAssumptions(): readonly Assumption[] {
  const base = BASE_PARAMETERS.value;
  const number = (value: number): AssumedValue => ({ kind: 'number', value });
  const share = (value: number): AssumedValue => ({ kind: 'share', value });
  return [
    told('standard-growth', BASE_PARAMETERS, share(base.need.standardGrowth)),
    told('technology', BASE_PARAMETERS, share(base.need.technology)),
    told('healthy-ageing', BASE_PARAMETERS, share(base.need.healthyAgeing)),
    told('sick-leave', BASE_PARAMETERS, share(base.sickness.rate)),
    told('phase-in', BASE_PARAMETERS, number(base.phaseInYears)),
    told('added-years', ADDED_YEARS, {
      kind: 'by-age',
      values: ADDED_YEARS.value.map(([age, value]) => ({ ages: `${age}`, value })),
    }),
    told('home-users', HOME_SERVICES.level, bands(HOME_SERVICES.level.value)),
    told('institution-users', INSTITUTION.level, bands(INSTITUTION.level.value)),
    told('fte-all', STAFFING.all, number(STAFFING.all.value)),
    told('fte-child-health', STAFFING.childHealth, number(STAFFING.childHealth.value)),
    told('fte-physiotherapy', STAFFING.physiotherapy, number(STAFFING.physiotherapy.value)),
    told('fte-medical', STAFFING.medical, number(STAFFING.medical.value)),
    told('fte-per-resident', INSTITUTION.ftePerUser, number(INSTITUTION.ftePerUser.value)),
    told('hours-per-fte', HOURS_PER_FTE, number(HOURS_PER_FTE.value)),
    told('level-prior', LEVEL_PRIOR, number(LEVEL_PRIOR.value)),
    ...CONDITIONS.map((one) =>
      told(one.id, one.level ?? one.shape, one.level ? bands(one.level.value) : shape(one.shape.value)),
    ),
    told('exit-age', MEAN_EXIT_AGE, number(MEAN_EXIT_AGE.value)),
    ...WORKFORCE.flatMap((one) => [
      { ...told('turnover', one.turnover, share(one.turnover.value)), of: one.id },
      { ...told('share-from-55', one.shareFrom55, share(one.shareFrom55.value)), of: one.id },
      { ...told('position', one.position, share(one.position.value)), of: one.id },
      { ...told('replacement', one.replacement, number(one.replacement.value)), of: one.id },
    ]),
    told('age-prior', AGE_PRIOR, number(AGE_PRIOR.value)),
    told('list-covers-from', LIST_COVERS_FROM, share(LIST_COVERS_FROM.value)),
    told('turnover-leaders', LEADERS, share(LEADERS.value.turnover)),
    told('educated-leaders', LEADERS, share(LEADERS.value.educatedShare)),
  ];
}

function told(
  id: string,
  { mark, source, vintage, note }: Omit<Figure<unknown>, 'value'>,
  value: AssumedValue,
): Assumption {
  return { id, value, mark, source, vintage, ...(note === undefined ? {} : { note }) };
}

const agesOf = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  to >= 105 ? `${from}+` : `${from}–${to}`;

function bands(value: readonly Band[]): AssumedValue {
  return {
    kind: 'share-by-age',
    values: value.map((band) => ({ ages: agesOf(band), shares: [band.rate] })),
  };
}

function shape(value: readonly ShapeGroup[]): AssumedValue {
  return {
    kind: 'share-by-age',
    values: value.map((group) => ({ ages: agesOf(group), shares: [group.men, group.women] })),
  };
}
