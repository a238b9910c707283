import { z } from 'zod';
import {
  centralDeathRates,
  lifeTable,
  singleYearLifeTable,
  survivorship,
  type LifeTableFailure,
} from '../../kernel/statistics/life-table.ts';
import { assertNever, fail, succeed, type Result } from '../../kernel/result.ts';
import type { Engine } from '../engine.ts';
import { readInputs } from '../read-inputs.ts';

const numbers = z.array(z.number());
const Abridged = z.object({
  age: numbers,
  deaths: numbers,
  person_years: numbers,
  a_x: numbers,
  radix: z.number(),
});
const SingleYears = z.object({ sex: z.enum(['male', 'female']), m: numbers });

/** An abridged table from deaths and person-years, or, where the inputs name a sex, one by single years from rates. */
export const runLifeTable: Engine = (inputs) => {
  if (Object.hasOwn(inputs, 'sex')) {
    const read = readInputs(SingleYears, inputs);
    if (!read.ok) return read;
    const table = singleYearLifeTable(read.value.sex, read.value.m);
    if (!table.ok) return fail(describeLifeTable(table.failure));
    return succeed({ ...table.value, S: survivorship(table.value), e0: table.value.e[0] });
  }

  const read = readInputs(Abridged, inputs);
  if (!read.ok) return read;
  const { age, deaths, person_years, a_x, radix } = read.value;
  const m = centralDeathRates(deaths, person_years);
  if (!m.ok) return fail(describeLifeTable(m.failure));
  return inWords(lifeTable({ age, m: m.value, a: a_x, radix }));
};

function inWords<Value>(result: Result<Value, LifeTableFailure>): Result<Value, string> {
  return result.ok ? result : fail(describeLifeTable(result.failure));
}

export function describeLifeTable(failure: LifeTableFailure): string {
  switch (failure.kind) {
    case 'unequal-lengths':
      return `lists of unequal length: ${failure.age} ages, ${failure.m} rates, ${failure.a} years lived`;
    case 'too-few-groups':
      return `too few age groups: ${failure.groups}, and a table needs two`;
    case 'ages-not-rising':
      return `ages do not rise: at element ${failure.index}`;
    case 'not-a-rate':
      return `not a death rate: ${failure.value} at element ${failure.index}`;
    case 'no-one-at-risk':
      return `no one at risk: ${failure.value} person-years at element ${failure.index}`;
    case 'outside-the-group':
      return `years lived outside the group: ${failure.value} of ${failure.years} at element ${failure.index}`;
    case 'open-group-without-deaths':
      return 'open group without deaths: nobody in it would ever die';
    case 'not-a-radix':
      return `not a radix: ${failure.value}`;
    default:
      return assertNever(failure);
  }
}
