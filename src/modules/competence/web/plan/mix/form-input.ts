import { readNumber } from '../../../../../web/components/read-input.ts';
import type { FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { formatNumber } from '../../../../../web/format.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import { isLacking, type MixGap, type MixUnit } from '../../../domain/plan/mix/gaps.ts';
import { NEED_CHOICES, type NeedChoice } from '../../../domain/plan/mix/need.ts';
import type { MixPair } from '../../../domain/plan/mix/neighbours.ts';
import { PRICE_KEYS, priceIn } from '../../../domain/plan/mix/price-settings.ts';
import {
  type MixPrice,
  PRICE_FIELDS,
  FIELD_LIMITS,
  type PriceField,
  SHARE_FIELDS,
  termsIn,
} from '../../../domain/plan/mix/prices.ts';
import type { MixQuestion } from '../../../domain/plan/mix/problem.ts';
import type { MixRun } from '../../../domain/plan/mix/run.ts';
import type { MixFormView } from '../../../views/plan/mix/mix.ts';
import type { MixFrame } from './frame.ts';

export const budgetField = (place: string, year: number): string => `budget-${place}-${year}`;
export const priceField = (competence: string, field: PriceField | 'trainFrom'): string =>
  `${field}-${competence}`;

export const pairField = ({ between }: Pick<MixPair, 'between'>): string => `near-${between.join('-')}`;
/** Stands in the form where pairs can be ticked, because a box that is not ticked is not sent. */
export const PAIRS_ASKED = 'pairs';

/** Positions that grow make no more persons. */
export const priceFields = (unit: MixUnit): readonly PriceField[] =>
  PRICE_FIELDS.filter((field) => unit === 'fte' || field !== 'larger');

const text = (value: number) => String(Math.round(value * 1000) / 1000).replace('.', ',');
export const priceText = (field: PriceField, price: MixPrice) =>
  text(SHARE_FIELDS.has(field) ? price[field] * 100 : price[field]);

/** The form as it is opened: the usual figures, and the budgets that were written last. Shares in per cent. */
export function usualFields(view: MixFormView): Fields {
  return {
    need: 'required',
    stress: text(0),
    discount: text(priceIn(view.prices, 'discount') * 100),
    ...Object.fromEntries(view.pairs.map((pair) => [pairField(pair), pair.isNear ? 'yes' : ''])),
    ...Object.fromEntries(
      view.municipalities.flatMap(({ code }) =>
        view.years.map((year) => {
          const ore = view.budgets[code]?.[String(year)];
          return [budgetField(code, year), ore === undefined ? '' : text(ore / 100_000)];
        }),
      ),
    ),
    ...Object.fromEntries(
      view.competences.flatMap(({ id, usual, unit, partTime }) => [
        ...fieldsOfPrice(id, usual, unit),
        // Nobody knows is not the same as nothing.
        ...(partTime === undefined ? [[priceField(id, 'larger'), '']] : []),
      ]),
    ),
  };
}

/** What was typed for an earlier run, where the form still asks for it. */
export function fieldsOfRun({ asked }: MixRun, view: MixFormView): Fields {
  const { common, neighbours, prices, usual } = asked.question;
  const near = neighbours?.map((between) => pairField({ between }));
  return {
    need: asked.question.need?.choice ?? 'required',
    stress: text(common.stress),
    discount: text(common.discount * 100),
    ...(near === undefined
      ? {}
      : Object.fromEntries(
          view.pairs.map((pair) => [pairField(pair), near.includes(pairField(pair)) ? 'yes' : '']),
        )),
    ...Object.fromEntries(
      view.competences.flatMap(({ id, unit }) => {
        const price = prices[id];
        if (price === undefined) return [];
        // Only what somebody has written: where the usual figure has changed since, the new one is the usual one.
        const before = usual?.prices[id];
        const known = new Map(before === undefined ? [] : fieldsOfPrice(id, before, unit));
        return fieldsOfPrice(id, price, unit).filter(([name, value]) => known.get(name) !== value);
      }),
    ),
  };
}

function fieldsOfPrice(id: string, price: MixPrice, unit: MixUnit): readonly (readonly [string, string])[] {
  return [
    [priceField(id, 'trainFrom'), price.trainFrom ?? ''],
    ...priceFields(unit).map((field) => [priceField(id, field), priceText(field, price)] as const),
  ];
}

function needIn(typed: Fields, { need }: Pick<MixFormView, 'need'>): NeedChoice {
  return (need && NEED_CHOICES.find((one) => one === typed.need)) ?? 'required';
}

/** What lacks by the choice. */
function gapsBy(choice: NeedChoice, view: Pick<MixFormView, 'need' | 'gaps'>): readonly MixGap[] {
  return view.need === undefined ? view.gaps : view.need.gaps[choice].filter(isLacking);
}

/**
 * What lacks when the middle of the futures is the need, where the run is asked to cover something else: of the same
 * competences, also where the middle is met.
 */
export function middleOf(
  typed: Fields,
  view: Pick<MixFormView, 'need' | 'gaps'>,
): readonly MixGap[] | undefined {
  if (view.need === undefined) return undefined;
  const chosen = gapsBy(needIn(typed, view), view);
  const middle = view.need.gaps.p50.filter(({ competence }) =>
    chosen.some((one) => one.competence === competence),
  );
  return JSON.stringify(chosen) === JSON.stringify(middle) ? undefined : middle;
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
    discount: number('discount', { least: 0, most: PRICE_KEYS.discount.most * 100 }) / 100,
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
    view.competences.map(({ id, unit }) => {
      const asked = priceFields(unit);
      const fields = Object.fromEntries(
        PRICE_FIELDS.map((field) => {
          const name = priceField(id, field);
          const isLeftOut = field === 'larger' && (typed[name] ?? '').trim() === '';
          const value = isLeftOut || !asked.includes(field) ? 0 : number(name, FIELD_LIMITS[field]);
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
  const choice = needIn(typed, view);
  return succeed({
    firstYear: view.years[0]!,
    years: view.years.length,
    municipalities: view.municipalities.map(({ code }) => code),
    gaps: gapsBy(choice, view),
    ...(view.need === undefined ? {} : { need: { choice, basis: view.need.basis } }),
    prices,
    common,
    terms: termsIn(view.prices),
    neighbours: view.pairs.filter((pair) => typed[pairField(pair)] === 'yes').map(({ between }) => between),
    usual: {
      set: view.prices,
      prices: Object.fromEntries(view.competences.map(({ id, usual }) => [id, usual])),
    },
    budgets,
  });
}
