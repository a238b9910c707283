import { readNumber } from '../../../../../web/components/read-input.ts';
import type { FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { formatNumber } from '../../../../../web/format.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import {
  type MixPrice,
  PRICE_FIELDS,
  PRICE_LIMITS,
  type PriceField,
  SHARE_FIELDS,
  USUAL_COMMON,
} from '../../../domain/plan/mix/prices.ts';
import type { MixQuestion } from '../../../domain/plan/mix/problem.ts';
import type { MixFormView } from '../../../views/plan/mix/mix.ts';
import type { MixFrame } from './frame.ts';

export const budgetField = (place: string, year: number): string => `budget-${place}-${year}`;
export const priceField = (competence: string, field: PriceField | 'trainFrom'): string =>
  `${field}-${competence}`;

/** The form as it is opened: the usual figures, and the budgets that were written last. Shares in per cent. */
export function usualFields(view: MixFormView): Fields {
  const text = (value: number) => String(Math.round(value * 1000) / 1000).replace('.', ',');
  return {
    stress: text(USUAL_COMMON.stress),
    discount: text(USUAL_COMMON.discount * 100),
    ...Object.fromEntries(
      view.municipalities.flatMap(({ code }) =>
        view.years.map((year) => {
          const ore = view.budgets[code]?.[String(year)];
          return [budgetField(code, year), ore === undefined ? '' : text(ore / 100_000)];
        }),
      ),
    ),
    ...Object.fromEntries(
      view.competences.flatMap(({ id, usual }) => [
        [priceField(id, 'trainFrom'), usual.trainFrom ?? ''],
        ...PRICE_FIELDS.map((field) => [
          priceField(id, field),
          text(SHARE_FIELDS.has(field) ? usual[field] * 100 : usual[field]),
        ]),
      ]),
    ),
  };
}

/** The question for a run, or everything that is wrong with what was typed. */
export function readMixQuestion(
  typed: Fields,
  view: MixFormView,
  { own, locale }: MixFrame,
): Result<MixQuestion, readonly FieldFailure[]> {
  const errors: FieldFailure[] = [];
  const number = (
    field: string,
    { least, most, whole }: { least: number; most: number; whole?: true },
  ): number => {
    const value = readNumber(typed[field] ?? '');
    const isGood =
      value !== undefined && value >= least && value <= most && (whole !== true || Number.isInteger(value));
    if (!isGood) {
      const say = whole === true ? own.faults.whole : own.faults.number;
      errors.push({ field, message: say(formatNumber(least, locale), formatNumber(most, locale)) });
    }
    return value ?? 0;
  };
  const common = {
    stress: number('stress', { least: 0, most: 200 }),
    discount: number('discount', { least: 0, most: 20 }) / 100,
  };
  const budgets = Object.fromEntries(
    view.municipalities.map(({ code }) => [
      code,
      view.years.map((year) => {
        const field = budgetField(code, year);
        const value = readNumber(typed[field] ?? '');
        if (value === undefined || value < 0 || value > 1e7)
          errors.push({ field, message: own.faults.budget });
        // Whole hundred kroner, so that the budget that is kept is the one that was asked with.
        return Math.round((value ?? 0) * 10) / 10;
      }),
    ]),
  );
  const prices = Object.fromEntries(
    view.competences.map(({ id }) => {
      const fields = Object.fromEntries(
        PRICE_FIELDS.map((field) => {
          const value = number(priceField(id, field), PRICE_LIMITS[field]);
          return [field, SHARE_FIELDS.has(field) ? value / 100 : value];
        }),
      ) as Record<PriceField, number>;
      const origin = typed[priceField(id, 'trainFrom')] ?? '';
      const trainFrom = view.all.find((one) => one.id === origin)?.id ?? null;
      if (origin !== '' && (trainFrom === null || origin === id))
        errors.push({ field: priceField(id, 'trainFrom'), message: own.faults.origin });
      const price: MixPrice = { ...fields, trainFrom };
      return [id, price];
    }),
  );
  if (errors.length > 0) return fail(errors);
  return succeed({
    firstYear: view.years[0]!,
    years: view.years.length,
    municipalities: view.municipalities.map(({ code }) => code),
    gaps: view.gaps,
    prices,
    common,
    budgets,
  });
}
