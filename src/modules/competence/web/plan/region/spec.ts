import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { cleanPastedText } from '../../../../../documents/index.ts';
import type { FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { readDate, readNumber } from '../../../../../web/components/read-input.ts';
import { kronerText, readKroner } from '../../../domain/plan/measures/kroner.ts';
import type { RegionTexts } from '../../../texts/plan/region.ts';

export type Option = { readonly value: string; readonly label: string; readonly help?: string };

/** A field of a form: how it is shown, and what may stand in it. */
export type FieldSpec = {
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly required?: boolean;
  /** Begins a new part of the form. */
  readonly heading?: string;
} &
  /** A long text is a name or a title, which is seen whole. */
  (
    | { readonly kind: 'text' | 'prose'; readonly longest: number; readonly isLong?: boolean }
    /** Prose with headings, lists and emphasis, which pages and documents show as such. */
    | { readonly kind: 'notation'; readonly longest: number }
    | {
        readonly kind: 'number';
        readonly decimals: number;
        readonly most: number;
        readonly unit?: string;
        readonly isPositive?: boolean;
      }
    | { readonly kind: 'money' | 'date' }
    | { readonly kind: 'choice' | 'radio'; readonly options: readonly Option[] }
  );

/** Ten thousand million kroner: more is a slip of the finger. */
const MOST_ORE = 1_000_000_000_000;

/** What was typed, in the form in which it is put together with what somebody else wrote, and all that is wrong with it. */
export function readSpecs(
  specs: readonly FieldSpec[],
  typed: Fields,
  faults: RegionTexts['faults'],
): { readonly fields: Fields; readonly errors: readonly FieldFailure[] } {
  const fields: Record<string, string> = {};
  const errors: FieldFailure[] = [];
  for (const spec of specs) {
    const value = (typed[spec.name] ?? '').trim();
    const read = value === '' ? '' : readOne(spec, value);
    fields[spec.name] = typeof read === 'string' ? read : value;
    const fault = value === '' ? (spec.required === true ? 'required' : undefined) : faultIn(read);
    if (fault !== undefined) errors.push({ field: spec.name, message: faults[fault] });
  }
  return { fields, errors };
}

type Fault = keyof RegionTexts['faults'];

const faultIn = (read: string | { fault: Fault }): Fault | undefined =>
  typeof read === 'string' ? undefined : read.fault;

function readOne(spec: FieldSpec, value: string): string | { fault: Fault } {
  switch (spec.kind) {
    case 'text':
    case 'prose':
      return value.length > spec.longest ? { fault: 'too-long' } : value;
    case 'notation': {
      // What the browser made notation of is left as it is; without script, what Word left in the text is made notation here.
      const text = cleanPastedText(value);
      return text.length > spec.longest ? { fault: 'too-long' } : text;
    }
    case 'number': {
      const number = readNumber(value);
      const wrong = { fault: spec.decimals === 0 ? ('whole-wrong' as const) : ('number-wrong' as const) };
      if (number === undefined) return wrong;
      if (number < 0) return { fault: 'negative' };
      if (spec.isPositive === true && number === 0) return { fault: 'zero' };
      if (number > spec.most) return { fault: 'too-large' };
      const scaled = number * 10 ** spec.decimals;
      // 7.35 is not exactly 735 hundredths in a double.
      return Math.abs(scaled - Math.round(scaled)) > 1e-6 ? wrong : String(number).replace('.', ',');
    }
    case 'money': {
      const amount = readKroner(value);
      if (amount === undefined) return { fault: 'money-wrong' };
      if (amount < 0) return { fault: 'negative' };
      return amount > MOST_ORE ? { fault: 'too-large' } : kronerText(amount);
    }
    case 'date':
      return readDate(value) ?? { fault: 'date-wrong' };
    case 'choice':
    case 'radio':
      return spec.options.some((option) => option.value === value) ? value : { fault: 'choice-unknown' };
  }
}
