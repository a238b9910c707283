import { isUuid } from '../../../../kernel/ids.ts';
import { isLocale } from '../../../../kernel/locale.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import { isMunicipalityCode } from '../../../../kernel/municipality-code.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { readDate, readNumber } from '../../../../web/components/read-input.ts';
import { SERVICE_TYPES } from '../../../organisation/index.ts';
import type { ApplicationChange } from '../../actions/application/change-application.ts';
import { LONGEST_MOTIVATION, LONGEST_NEED } from '../../domain/application/papers.ts';
import type { ApplicationFormTexts } from '../../texts/application-form/nb.ts';

export type FormErrorCode = keyof ApplicationFormTexts['errors'];
export type FormErrors = Readonly<Record<string, FormErrorCode>>;
type Fields = Readonly<Record<string, string>>;

/** The value of the choice «another municipality», beside the codes of those that the staff list knows. */
export const OTHER = 'other';

/** What was typed on one page of the form, read into the change it asks for, or what is wrong, field by field. */
export function readChange(
  part: 'job' | 'motivation' | 'practical',
  typed: Fields,
): Result<ApplicationChange, FormErrors> {
  const reader = new Reader(typed);
  switch (part) {
    case 'job': {
      const chosen = reader.text('municipality', 10);
      const code = chosen === OTHER ? reader.text('other', 10) : chosen;
      if (chosen === OTHER && code === '') reader.wrong('other', 'other-missing');
      else if (code !== '' && !isMunicipalityCode(code))
        reader.wrong(chosen === OTHER ? 'other' : 'municipality', 'municipality-unknown');
      const service = reader.text('service', 50);
      return reader.result({
        part,
        municipality: isMunicipalityCode(code) ? code : null,
        service: SERVICE_TYPES.find((type) => type === service) ?? '',
        positionTitle: reader.text('positionTitle', 200),
        staffCount: reader.number('staffCount', 'number-wrong', { most: 2000, whole: true }),
        formalLeadershipEducation: typed.formal === 'yes' ? true : typed.formal === 'no' ? false : null,
        track: typed.track === 'non-credit' ? 'non-credit' : 'credit',
      });
    }
    case 'motivation':
      return reader.result({ part, motivation: reader.text('motivation', LONGEST_MOTIVATION) });
    case 'practical':
      return reader.result({
        part,
        need: reader.text('need', LONGEST_NEED),
        jointName: reader.text('jointName', 200),
        locale: isLocale(typed.locale) ? typed.locale : 'nb',
      });
  }
}

/** A line of education or practice. Its id came with the form, so that a second click writes the same line. */
export function readLine(
  part: 'education' | 'practice',
  typed: Fields,
  today: LocalDate,
): Result<ApplicationChange, FormErrors> {
  const reader = new Reader(typed);
  const id = typed.line ?? '';
  if (!isUuid(id)) reader.wrong('line', 'line-unknown');
  if (part === 'education')
    return reader.result({
      part,
      save: {
        id,
        title: reader.required('title', 200),
        institution: reader.text('institution', 200),
        completedOn: reader.past('completedOn', today),
        credits: reader.number('credits', 'credits-wrong', { most: 600 }),
        leadership: typed.leadership === 'yes',
      },
    });
  const startedOn = reader.past('startedOn', today);
  const endedOn = reader.past('endedOn', today);
  const percent = reader.number('percent', 'percent-wrong', { most: 100 });
  if (startedOn === null) reader.wrong('startedOn', 'required');
  if (percent === null || percent < 1) reader.wrong('percent', 'percent-wrong');
  if (startedOn !== null && endedOn !== null && endedOn < startedOn)
    reader.wrong('endedOn', 'ended-before-started');
  return reader.result({
    part,
    save: {
      id,
      employer: reader.required('employer', 200),
      title: reader.text('position', 200),
      startedOn: startedOn ?? today,
      endedOn,
      percent: percent ?? 100,
      relevant: typed.relevant === 'yes',
    },
  });
}

const LINE_FIELDS = {
  education: ['title', 'institution', 'completedOn', 'credits'],
  practice: ['employer', 'position', 'startedOn', 'endedOn', 'percent'],
} as const;

/** Nothing was typed: then the way on is only a way on. */
export function isEmptyLine(part: 'education' | 'practice', typed: Fields): boolean {
  return LINE_FIELDS[part].every((field) => (typed[field] ?? '').trim() === '');
}

/** Collects what is wrong, so that everything is told at once; the first error of a field is the one that is told. */
class Reader {
  readonly #typed: Fields;
  readonly #errors: Record<string, FormErrorCode> = {};

  constructor(typed: Fields) {
    this.#typed = typed;
  }

  wrong(field: string, code: FormErrorCode): void {
    this.#errors[field] ??= code;
  }

  text(field: string, longest: number): string {
    const value = (this.#typed[field] ?? '').trim();
    if (value.length > longest) this.wrong(field, 'too-long');
    return value;
  }

  required(field: string, longest: number): string {
    const value = this.text(field, longest);
    if (value === '') this.wrong(field, 'required');
    return value;
  }

  number(field: string, code: FormErrorCode, limits: { most: number; whole?: boolean }): number | null {
    const value = this.text(field, 20);
    if (value === '') return null;
    const number = readNumber(value);
    const good =
      number !== undefined &&
      number >= 0 &&
      number <= limits.most &&
      (limits.whole === true ? Number.isInteger(number) : Math.round(number * 100) / 100 === number);
    if (good) return number;
    this.wrong(field, code);
    return null;
  }

  past(field: string, today: LocalDate): LocalDate | null {
    const value = this.text(field, 30);
    if (value === '') return null;
    const date = readDate(value);
    if (date === undefined) this.wrong(field, 'date-wrong');
    else if (date > today) this.wrong(field, 'date-in-future');
    return date ?? null;
  }

  result<Value>(value: Value): Result<Value, FormErrors> {
    return Object.keys(this.#errors).length > 0 ? fail(this.#errors) : succeed(value);
  }
}
