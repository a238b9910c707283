import { z } from 'zod';
import { LOCALES } from '../../../../kernel/locale.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { readDate, readNumber } from '../../../../web/components/read-input.ts';
import { type CallClass, DOCUMENT_KINDS, MECHANISMS } from '../../domain/call/call.ts';
import type { CallContent, CallPart, ClassContent } from '../../domain/call/draft.ts';
import { isSeed } from '../../domain/call/seed.ts';
import type { CallTexts } from '../../texts/call/nb.ts';

export type Fields = Readonly<Record<string, string>>;
type Code = keyof CallTexts['errors'];
export type InputErrors = Readonly<Record<string, Code>>;

/** Reads one part of the call as it was typed; what is wrong comes back by field. */
export function readCallPart(part: CallPart, fields: Fields): Result<Partial<CallContent>, InputErrors> {
  switch (part) {
    case 'about':
      return readAbout(fields);
    case 'days':
      return readDays(fields);
    case 'requirements':
      return readRequirements(fields);
    case 'rules':
      return readRules(fields);
  }
}

/** Reads fields one by one and keeps the first thing that is wrong with each. */
function reader(fields: Fields) {
  const errors: Record<string, Code> = {};
  const text = (name: string) => (fields[name] ?? '').trim();
  return {
    errors,
    text: (name: string, longest: number): string => {
      if (text(name).length > longest) errors[name] = 'too-long';
      return text(name);
    },
    required: (name: string, longest: number): string => {
      if (text(name) === '') errors[name] = 'missing';
      else if (text(name).length > longest) errors[name] = 'too-long';
      return text(name);
    },
    date: (name: string): LocalDate | null => {
      if (text(name) === '') return null;
      const day = readDate(text(name));
      if (day === undefined) errors[name] = 'date-wrong';
      return day ?? null;
    },
    whole: (name: string, least: number, most: number, code: Code): number | null => {
      if (text(name) === '') return null;
      const number = readNumber(text(name));
      const fits = number !== undefined && Number.isInteger(number) && number >= least && number <= most;
      if (!fits) errors[name] = code;
      return fits ? number : null;
    },
    years: (name: string): number | null => {
      if (text(name) === '') return null;
      const number = readNumber(text(name));
      const fits = number !== undefined && number >= 0 && number <= 60;
      if (!fits) errors[name] = 'years-wrong';
      return fits ? number : null;
    },
    done: <Value>(value: Value): Result<Value, InputErrors> =>
      Object.keys(errors).length === 0 ? succeed(value) : fail(errors),
  };
}

const localised = (read: (locale: string) => string) => ({
  nb: read('nb'),
  nn: read('nn'),
  en: read('en'),
});

function readAbout(fields: Fields): Result<Partial<CallContent>, InputErrors> {
  const { text, done, errors } = reader(fields);
  const name = localised((locale) => text(`name-${locale}`, 200));
  const about = localised((locale) => text(`about-${locale}`, 8000));
  const contactEmail = text('contactEmail', 200).toLowerCase();
  if (contactEmail !== '' && !z.email().safeParse(contactEmail).success) errors.contactEmail = 'email-wrong';
  return done({ name, about, contactEmail });
}

function readDays(fields: Fields): Result<Partial<CallContent>, InputErrors> {
  const read = reader(fields);
  const days = {
    opensOn: read.date('opensOn'),
    deadlineOn: read.date('deadlineOn'),
    documentsDueOn: read.date('documentsDueOn'),
    withdrawBy: read.date('withdrawBy'),
  };
  if (days.opensOn !== null && days.deadlineOn !== null && days.opensOn > days.deadlineOn)
    read.errors.opensOn ??= 'opens-after-deadline';
  const replyDays = read.whole('replyDays', 1, 90, 'reply-wrong');
  if (replyDays === null) read.errors.replyDays ??= 'reply-wrong';
  return read.done({ days, replyDays: replyDays ?? 14 });
}

function readRequirements(fields: Fields): Result<Partial<CallContent>, InputErrors> {
  const read = reader(fields);
  const asked = (name: string, value: number | null) => {
    if (value === null) read.errors[name] ??= 'missing';
    return value ?? 0;
  };
  const age235 =
    fields.age235 === 'yes'
      ? {
          age: asked('age235-age', read.whole('age235-age', 0, 99, 'number-wrong')),
          years: asked('age235-years', read.years('age235-years')),
        }
      : null;
  const priorLearning =
    fields.priorLearning === 'yes'
      ? {
          age: read.whole('prior-age', 0, 99, 'number-wrong'),
          years: asked('prior-years', read.years('prior-years')),
        }
      : null;
  const practiceYears = asked('practiceYears', read.years('practiceYears'));
  const documents = DOCUMENT_KINDS.flatMap((kind) => {
    const wish = fields[`document-${kind}`];
    return wish === 'required' || wish === 'optional' ? [{ kind, required: wish === 'required' }] : [];
  });
  return read.done({ requirements: { age235, priorLearning, practiceYears }, documents });
}

const MOST_SEATS = 10_000;

function readRules(fields: Fields): Result<Partial<CallContent>, InputErrors> {
  const read = reader(fields);
  const byCounty = (prefix: 'floor' | 'cap'): Record<string, number> => {
    const found: Record<string, number> = {};
    for (const name of Object.keys(fields).toSorted()) {
      const county = new RegExp(`^${prefix}-(\\d{2})$`).exec(name)?.[1];
      if (county === undefined) continue;
      const number = read.whole(name, 0, MOST_SEATS, 'number-wrong');
      // A floor of nothing is no floor; a cap of nothing keeps a county out, and means something.
      if (number !== null && (number > 0 || prefix === 'cap')) found[county] = number;
    }
    return found;
  };
  const minimumWishes = read.whole('minimumWishes', 1, 100, 'wishes-wrong');
  if (minimumWishes === null) read.errors.minimumWishes ??= 'wishes-wrong';
  const seed = (fields.seed ?? '').trim();
  if (!isSeed(seed)) read.errors.seed = 'seed-wrong';
  return read.done({
    rules: {
      mechanism: MECHANISMS.find((one) => one === fields.mechanism) ?? 'serial-dictatorship',
      maxPerMunicipality: read.whole('maxPerMunicipality', 1, MOST_SEATS, 'wishes-wrong'),
      maxPerMunicipalityPerClass: read.whole('maxPerMunicipalityPerClass', 1, MOST_SEATS, 'wishes-wrong'),
      countyFloors: byCounty('floor'),
      countyCaps: byCounty('cap'),
      minimumWishes: minimumWishes ?? 1,
    },
    seed,
  });
}

export function readClass(fields: Fields): Result<ClassContent, InputErrors> {
  const read = reader(fields);
  const name = read.required('name', 120);
  const city = read.required('city', 120);
  const venue = read.text('venue', 200);
  const address = read.text('address', 200);
  const seats = read.whole('seats', 1, MOST_SEATS, 'seats-wrong');
  if (seats === null) read.errors.seats ??= 'seats-wrong';
  const startsOn = read.date('startsOn');
  if (startsOn === null) read.errors.startsOn ??= 'date-wrong';
  const firstCounties = Object.keys(fields)
    .flatMap((field) => /^first-(\d{2})$/.exec(field)?.[1] ?? [])
    .toSorted();
  if (seats === null || startsOn === null) return fail(read.errors);
  return read.done({ name, city, venue, address, seats, startsOn, firstCounties });
}

/** What stands of a class, as the fields of its page are written. */
export function fieldsOfClass({
  name,
  city,
  venue,
  address,
  seats,
  startsOn,
  firstCounties,
}: CallClass): Fields {
  const first = Object.fromEntries(firstCounties.map((code) => [`first-${code}`, 'yes']));
  return { name, city, venue, address, seats: String(seats), startsOn, ...first };
}

/** What stands in the call, as the fields of its part are written. */
export function fieldsOfPart(part: CallPart, call: CallContent): Fields {
  switch (part) {
    case 'about':
      return {
        contactEmail: call.contactEmail,
        ...Object.fromEntries(
          LOCALES.flatMap((locale) => [
            [`name-${locale}`, call.name[locale] ?? ''],
            [`about-${locale}`, call.about[locale] ?? ''],
          ]),
        ),
      };
    case 'days':
      return {
        opensOn: call.days.opensOn ?? '',
        deadlineOn: call.days.deadlineOn ?? '',
        documentsDueOn: call.days.documentsDueOn ?? '',
        withdrawBy: call.days.withdrawBy ?? '',
        replyDays: String(call.replyDays),
      };
    case 'requirements': {
      const { age235, priorLearning, practiceYears } = call.requirements;
      return {
        age235: age235 === null ? '' : 'yes',
        'age235-age': String(age235?.age ?? 23),
        'age235-years': written(age235?.years ?? 5),
        priorLearning: priorLearning === null ? '' : 'yes',
        'prior-age': priorLearning === null ? '25' : String(priorLearning.age ?? ''),
        'prior-years': written(priorLearning?.years ?? 5),
        practiceYears: written(practiceYears),
        ...Object.fromEntries(
          call.documents.map(({ kind, required }) => [
            `document-${kind}`,
            required ? 'required' : 'optional',
          ]),
        ),
      };
    }
    case 'rules': {
      const { rules } = call;
      return {
        mechanism: rules.mechanism,
        maxPerMunicipality: String(rules.maxPerMunicipality ?? ''),
        maxPerMunicipalityPerClass: String(rules.maxPerMunicipalityPerClass ?? ''),
        minimumWishes: String(rules.minimumWishes),
        seed: call.seed,
        ...Object.fromEntries(Object.entries(rules.countyFloors).map(([c, n]) => [`floor-${c}`, String(n)])),
        ...Object.fromEntries(Object.entries(rules.countyCaps).map(([c, n]) => [`cap-${c}`, String(n)])),
      };
    }
  }
}

function written(years: number): string {
  return String(years).replace('.', ',');
}
