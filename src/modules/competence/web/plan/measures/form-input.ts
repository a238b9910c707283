import { yearOf } from '../../../../../kernel/local-date.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import { readDate, readNumber } from '../../../../../web/components/read-input.ts';
import { placeOfCost } from '../../../domain/plan/measures/fields.ts';
import { kronerText, readKroner } from '../../../domain/plan/measures/kroner.ts';
import { FUNDINGS, MEASURE_KINDS } from '../../../domain/plan/measures/measure.ts';
import type { Plan } from '../../../domain/plan/plan.ts';

export type FieldFault =
  | 'required'
  | 'too-long'
  | 'date-wrong'
  | 'date-outside-plan'
  | 'deadline-before-start'
  | 'number-wrong'
  | 'whole-wrong'
  | 'money-wrong'
  | 'negative'
  | 'too-large'
  | 'year-outside-plan'
  | 'funding-unknown'
  | 'kind-unknown';
export type FieldFaults = Readonly<Record<string, FieldFault>>;

const LONGEST: Readonly<Record<string, number>> = {
  title: 200,
  description: 8000,
  targetGroup: 300,
  ownerName: 200,
  provider: 200,
  studyMode: 100,
  indicator: 300,
};
/** A thousand million kroner a year: more is a slip of the finger. */
const MOST_ORE = 100_000_000_000;
/**
 * What was typed, in the form of `fieldsOfMeasure`, so that it can be put together with what somebody else wrote; or
 * everything that is wrong with it, by field.
 */
export function readMeasure(
  typed: Fields,
  plan: Pick<Plan, 'firstYear' | 'lastYear'>,
): Result<Fields, FieldFaults> {
  const reader = new Reader(typed, plan);
  for (const field of [
    'title',
    'description',
    'targetGroup',
    'ownerName',
    'provider',
    'studyMode',
    'indicator',
  ])
    reader.text(field);
  reader.required('title');
  reader.kind();
  for (const field of ['competence', 'goal', 'owner', 'needs']) reader.asTold(field);
  reader.number('persons', { decimals: 1, most: 100_000 });
  reader.number('fte', { decimals: 2, most: 100_000 });
  reader.number('credits', { decimals: 1, most: 1000 });
  reader.number('bindingMonths', { decimals: 0, most: 120 });
  reader.number('baseline', { decimals: 2, most: 1e11, negative: true });
  reader.number('target', { decimals: 2, most: 1e11, negative: true });
  reader.date('startsOn');
  reader.date('deadlineOn', 'within');
  reader.date('applyBy');
  reader.date('baselineOn');
  reader.inOrder();
  reader.costs();
  return reader.result();
}

/** Collects fields and faults, so that everything that is wrong is told at once. */
class Reader {
  readonly #typed: Fields;
  readonly #plan: Pick<Plan, 'firstYear' | 'lastYear'>;
  readonly #fields: Record<string, string> = {};
  readonly #faults: Record<string, FieldFault> = {};

  constructor(typed: Fields, plan: Pick<Plan, 'firstYear' | 'lastYear'>) {
    this.#typed = typed;
    this.#plan = plan;
  }

  text(field: string): void {
    const value = this.#value(field);
    this.#keep(field, value, value.length > (LONGEST[field] ?? 0) ? 'too-long' : undefined);
  }

  required(field: string): void {
    if (this.#value(field) === '') this.#faults[field] = 'required';
  }

  kind(): void {
    const value = this.#value('kind');
    const isKnown = MEASURE_KINDS.some((kind) => kind === value);
    this.#keep('kind', value, isKnown ? undefined : 'kind-unknown');
  }

  /** Ids are held against what there is to choose, where that is known. */
  asTold(field: string): void {
    this.#keep(field, this.#value(field).split(/\s+/).sort().join(' '));
  }

  number(field: string, allowed: { decimals: number; most: number; negative?: boolean }): void {
    const value = this.#value(field);
    if (value === '') return this.#keep(field, '');
    const number = readNumber(value);
    this.#keep(
      field,
      number === undefined ? value : String(number).replace('.', ','),
      faultOf(number, allowed),
    );
  }

  date(field: string, where?: 'within'): void {
    const value = this.#value(field);
    if (value === '') return this.#keep(field, '');
    const date = readDate(value);
    const { firstYear, lastYear } = this.#plan;
    const isOutside = date !== undefined && (yearOf(date) < firstYear || yearOf(date) > lastYear);
    this.#keep(
      field,
      date ?? value,
      date === undefined ? 'date-wrong' : where === 'within' && isOutside ? 'date-outside-plan' : undefined,
    );
  }

  inOrder(): void {
    const { startsOn = '', deadlineOn = '' } = this.#fields;
    if (startsOn !== '' && deadlineOn !== '' && deadlineOn < startsOn)
      this.#faults.deadlineOn ??= 'deadline-before-start';
  }

  costs(): void {
    for (const field of Object.keys(this.#typed)) {
      if (!field.startsWith('cost-')) continue;
      const value = this.#value(field);
      if (value === '') continue;
      const place = placeOfCost(field);
      const amount = readKroner(value);
      const fault = ((): FieldFault | undefined => {
        const funding = FUNDINGS.find((one) => one === place?.funding);
        if (place === undefined || funding === undefined) return 'funding-unknown';
        if (place.year < this.#plan.firstYear || place.year > this.#plan.lastYear) return 'year-outside-plan';
        if (amount === undefined) return 'money-wrong';
        if (amount < 0) return 'negative';
        return amount > MOST_ORE ? 'too-large' : undefined;
      })();
      if (fault === undefined && amount === 0) continue;
      this.#keep(field, amount === undefined ? value : kronerText(amount), fault);
    }
  }

  result(): Result<Fields, FieldFaults> {
    return Object.keys(this.#faults).length > 0 ? fail(this.#faults) : succeed(this.#fields);
  }

  #keep(field: string, value: string, fault?: FieldFault): void {
    this.#fields[field] = value;
    if (fault !== undefined) this.#faults[field] = fault;
  }

  #value(field: string): string {
    return (this.#typed[field] ?? '').trim();
  }
}

function faultOf(
  number: number | undefined,
  { decimals, most, negative = false }: { decimals: number; most: number; negative?: boolean },
): FieldFault | undefined {
  if (number === undefined) return decimals === 0 ? 'whole-wrong' : 'number-wrong';
  if (number < 0 && !negative) return 'negative';
  if (Math.abs(number) > most) return 'too-large';
  const scaled = number * 10 ** decimals;
  // 7.35 is not exactly 735 hundredths in a double.
  if (Math.abs(scaled - Math.round(scaled)) > 1e-6) return decimals === 0 ? 'whole-wrong' : 'number-wrong';
  return undefined;
}
