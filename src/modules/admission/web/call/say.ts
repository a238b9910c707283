import { assertNever } from '../../../../kernel/result.ts';
import type { FieldFailure } from '../../../../web/components/error-summary.tsx';
import type { StatusKind } from '../../../../web/components/tag.tsx';
import type { Locale } from '../../../../kernel/locale.ts';
import type { Call, CallStatus } from '../../domain/call/call.ts';
import type { CallFault } from '../../domain/call/faults.ts';
import type { Frame } from '../frame.ts';
import type { InputErrors } from './call-input.ts';

export function nameOfCall(
  call: Pick<Call, 'name'>,
  { locale, texts }: Pick<Frame, 'locale' | 'texts'>,
): string {
  return inLocale(call.name, locale) || texts.call.withoutName;
}

/** In the reader's language, or in the one that has been written so far: a draft may lack some. */
export function inLocale(text: Readonly<Partial<Record<Locale, string>>>, locale: Locale): string {
  return [text[locale], text.nb, text.nn, text.en].find((one) => one !== undefined && one !== '') ?? '';
}

const KINDS: Readonly<Record<CallStatus, StatusKind>> = {
  draft: 'draft',
  published: 'next',
  decided: 'done',
  cancelled: 'stopped',
};

export function kindOfStatus(status: CallStatus): StatusKind {
  return KINDS[status];
}

export function inputErrors(errors: InputErrors, { texts }: Pick<Frame, 'texts'>): readonly FieldFailure[] {
  return Object.entries(errors).map(([field, code]) => ({ field, message: texts.call.errors[code] }));
}

/** What stands in the way of publishing, as a sentence that says how to put it right. */
export function sayCallFault(
  fault: CallFault,
  counties: ReadonlyMap<string, string>,
  { texts }: Pick<Frame, 'texts'>,
): string {
  const words = texts.call.faults;
  switch (fault.kind) {
    case 'class-too-early':
      return words[fault.kind](fault.name);
    case 'floors-above-seats':
      return words[fault.kind](fault.floors, fault.seats);
    case 'floor-above-cap':
      return words[fault.kind](counties.get(fault.county) ?? fault.county);
    case 'more-wishes-than-classes':
      return words[fault.kind](fault.wishes, fault.classes);
    case 'too-few-wishes':
      return words[fault.kind](fault.least);
    case 'name-missing':
    case 'about-missing':
    case 'contact-missing':
    case 'days-missing':
    case 'opens-after-deadline':
    case 'deadline-in-past':
    case 'documents-before-deadline':
    case 'withdraw-before-deadline':
    case 'no-classes':
    case 'class-cap-above-municipality-cap':
    case 'mechanism-needs-priorities':
    case 'limits-over-classes':
    case 'seed-missing':
      return words[fault.kind];
    default:
      return assertNever(fault);
  }
}
