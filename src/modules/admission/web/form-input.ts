import { isMunicipalityCode, type MunicipalityCode } from '../../../kernel/municipality-code.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { readDate, readNumber } from '../../../web/components/read-input.ts';
import type { Fields } from '../../../kernel/merge-edits.ts';
import { seatsField, type WrittenPart } from '../domain/order-fields.ts';
import type { FormTexts } from '../texts/form/nb.ts';

export type FormErrors = Readonly<Record<string, keyof FormTexts['errors']>>;

const LONGEST = { place: 200, name: 200, email: 200, phone: 50, invoice: 100, note: 4000 } as const;
const MOST_SEATS = 1000;

/** What was typed in a part of the form, read into the form in which it is kept; or what is wrong, field by field. */
export function readPart(part: WrittenPart, typed: Fields): Result<Fields, FormErrors> {
  const reader = new FieldReader(typed);
  switch (part) {
    case 'time':
      reader.date('start');
      reader.figure('coursesASemester', 4, 'number-wrong');
      reader.text('place');
      reader.figure('attendance', 100, 'percent-wrong');
      break;
    case 'seats':
      reader.figure('min', MOST_SEATS, 'number-wrong');
      reader.figure('max', MOST_SEATS, 'number-wrong');
      for (const field of Object.keys(typed))
        if (field.startsWith(seatsField('' as MunicipalityCode)))
          reader.figure(field, MOST_SEATS, 'number-wrong');
      reader.oneMore();
      break;
    case 'contact':
      reader.text('name');
      reader.text('email');
      reader.text('phone');
      reader.text('invoice');
      reader.text('note');
  }
  return reader.result();
}

/** Collects fields and errors, so that everything that is wrong is told at once. */
class FieldReader {
  readonly #typed: Fields;
  readonly #fields: Record<string, string> = {};
  readonly #errors: Record<string, keyof FormTexts['errors']> = {};

  constructor(typed: Fields) {
    this.#typed = typed;
  }

  text(field: keyof typeof LONGEST): void {
    const value = this.#value(field);
    if (value.length > LONGEST[field]) this.#errors[field] = 'too-long';
    this.#fields[field] = value;
  }

  date(field: string): void {
    const value = this.#value(field);
    const date = readDate(value);
    if (value !== '' && date === undefined) this.#errors[field] = 'date-wrong';
    this.#fields[field] = date ?? '';
  }

  figure(field: string, most: number, error: 'number-wrong' | 'percent-wrong'): void {
    const value = this.#value(field);
    const number = readNumber(value);
    const good = number !== undefined && Number.isInteger(number) && number >= 0 && number <= most;
    if (value !== '' && !good) this.#errors[field] = error;
    this.#fields[field] = good && number !== 0 ? String(number) : '';
  }

  /** A municipality that is not in the list of fields, chosen by name with its seats beside. */
  oneMore(): void {
    const code = this.#value('other');
    const seats = this.#value('otherSeats');
    if (code === '' && seats === '') return;
    if (!isMunicipalityCode(code)) {
      this.#errors.other = code === '' ? 'other-missing' : 'municipality-unknown';
      return;
    }
    this.figure('otherSeats', MOST_SEATS, 'number-wrong');
    const read = this.#fields.otherSeats ?? '';
    delete this.#fields.otherSeats;
    if (read === '') this.#errors.otherSeats ??= 'other-seats-missing';
    else this.#fields[seatsField(code)] = read;
  }

  result(): Result<Fields, FormErrors> {
    return Object.keys(this.#errors).length > 0 ? fail(this.#errors) : succeed(this.#fields);
  }

  #value(field: string): string {
    return (this.#typed[field] ?? '').trim();
  }
}

/** What stood in the form when it was opened, as it came back with it. A form that was tampered with has seen nothing. */
export function readSeen(text: string | undefined): Fields {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, inner]) => (typeof inner === 'string' ? [[name, inner]] : [])),
    );
  } catch {
    return {};
  }
}
