import { z } from 'zod';
import type { Json, JsonObject } from '../json.ts';

const numbers = z.array(z.number());
const byAlternative = z.record(z.string(), numbers);
const Published = z.object({
  national2024: z.object({
    years: numbers,
    population: byAlternative,
    net_migration: byAlternative,
    tfr: byAlternative,
    life_expectancy_both: byAlternative,
  }),
  national2020: z.object({ base: z.number() }).loose().optional(),
  regional2024: z.object({
    municipalities: z.number(),
    national_growth_percent: z.number(),
    counties_2024_2050: z.record(z.string(), z.tuple([z.number(), z.number()])),
    regional_sum_by_age: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.number()))),
  }),
  acceptance: z.object({
    reference_run: z.record(z.string(), z.record(z.string(), z.number())),
    tolerance_to_ssb_percent: z.record(z.string(), z.number().nonnegative()),
  }),
});
type PublishedFile = z.infer<typeof Published>;

/**
 * The course of net migration in the two years after the first, as the acceptance run takes it for the main alternative:
 * nobody publishes it, and the stay of refugees makes the fall uneven. Other alternatives follow it in proportion.
 */
const NET_MIGRATION_AFTER = [30_000, 21_000];

/**
 * A file of published totals as cases: what a register must add up to, what runs by the published paths must come near,
 * and what the totals must be to each other. A file that already has cases stays as it is, and so does one that is no
 * such file, so that it is told what it lacks.
 */
export function readPublishedTotalsFile(file: JsonObject): JsonObject {
  if (Object.hasOwn(file, 'cases')) return file;
  const read = Published.safeParse(file);
  if (!read.success) return file;
  const { id, kind } = file as { id: Json; kind: Json };
  return {
    id: id ?? '',
    kind: kind ?? '',
    cases: [registerCase(read.data), ...runCases(read.data), ...regionCases(read.data), orderCase(read.data)],
  };
}

function registerCase({ national2024, national2020 }: PublishedFile): JsonObject {
  const [year] = national2024.years;
  const base = national2024.population['MMM']?.[0];
  return {
    name: 'the projections start from the register',
    inputs: { check: 'register' },
    expected: {
      ...(year !== undefined && base !== undefined && { [`population_${year}`]: base }),
      ...(national2020 && { population_2020: national2020.base }),
    },
    tolerance: 'exact',
  };
}

/** One run per alternative, and the run that the file itself holds, all within what the file allows. */
function runCases(file: PublishedFile): JsonObject[] {
  const { national2024: national, regional2024: regional, acceptance } = file;
  const allowed = Object.entries(acceptance.tolerance_to_ssb_percent);
  const tolerance = Object.fromEntries(allowed.map(([name, percent]) => [`${name}_rel`, percent / 100]));

  const runs = Object.entries(national.population).map(([alternative, published]): JsonObject => {
    const [fertility = '', life = '', migration = ''] = alternative;
    const regionalSum = regional.regional_sum_by_age[`${fertility}${life}M${migration}`];
    const expected = allowed.flatMap(([name]): [string, number][] => {
      const [, group = '', year = ''] = /^(\w+)_(\d{4})$/.exec(name) ?? [];
      const at = national.years.indexOf(Number(year));
      const figure = group === 'total' ? published[at] : regionalSum?.[year]?.[group];
      return figure === undefined ? [] : [[name, figure]];
    });
    return {
      name: `alternative ${alternative} by its published paths`,
      inputs: inputsOf(national, fertility, life, migration),
      expected: Object.fromEntries(expected),
      tolerance,
    };
  });
  // What the file names no tolerance for is held to the widest that it gives.
  const widest = Math.max(0, ...allowed.map(([, percent]) => percent)) / 100;
  runs.push({
    name: 'the run of the file, by the same method',
    inputs: inputsOf(national, 'M', 'M', 'M'),
    expected: Object.fromEntries(
      Object.entries(acceptance.reference_run).flatMap(([year, groups]) =>
        Object.entries(groups).map(([group, figure]): [string, number] => [`${group}_${year}`, figure]),
      ),
    ),
    tolerance: { ...tolerance, rel: widest },
  });
  return runs;
}

function inputsOf(
  national: PublishedFile['national2024'],
  fertility: string,
  life: string,
  migration: string,
) {
  const [from = 0, to = 0] = national.years;
  const [first = 0, second = 0] = national.net_migration[migration] ?? [];
  const [mainFirst = 0, mainSecond = 0] = national.net_migration['M'] ?? [];
  const between = NET_MIGRATION_AFTER.map((main, i): [number, number] => [
    from + 1 + i,
    second + ((first - second) * (main - mainSecond)) / (mainFirst - mainSecond),
  ]).filter(([year, value]) => year < to && Number.isFinite(value));
  const path = (values: readonly number[] | undefined) =>
    national.years.flatMap((year, i) => (values?.[i] === undefined ? [] : [[year, values[i]]]));
  const [start, ...rest] = path(national.net_migration[migration]);
  return {
    check: 'run',
    life_expectancy_of_base: national.life_expectancy_both['M']?.[0] ?? 0,
    life_expectancy: path(national.life_expectancy_both[life]),
    total_fertility: path(national.tfr[fertility]),
    net_migration: [...(start ? [start] : []), ...between, ...rest],
  };
}

function regionCases({ national2024, regional2024 }: PublishedFile): JsonObject[] {
  const [year = 0] = national2024.years;
  const main = regional2024.regional_sum_by_age['MMMM'] ?? {};
  const last = Object.keys(main).sort().at(-1) ?? '';
  return [
    {
      name: 'the municipalities add up to their counties',
      inputs: { check: 'counties', year },
      expected: {
        municipalities: regional2024.municipalities,
        counties: Object.fromEntries(
          Object.entries(regional2024.counties_2024_2050).map(([county, [before]]) => [county, before]),
        ),
      },
      tolerance: 'exact',
    },
    {
      name: 'the growth in whole percent',
      inputs: {
        check: 'growth',
        from: national2024.population['MMM']?.[0] ?? 0,
        to: main[last]?.['total'] ?? 0,
      },
      expected: { national_growth_percent: regional2024.national_growth_percent },
      tolerance: 'exact',
    },
  ];
}

/** Low is not above main, main not above high; an age group is not larger than all ages, nor 90+ than 80+. */
function orderCase({ national2024, regional2024 }: PublishedFile): JsonObject {
  const sums = regional2024.regional_sum_by_age;
  const pairs: [string, number, number][] = [];
  const notAbove = (what: string, less: number | undefined, more: number | undefined) => {
    if (less !== undefined && more !== undefined) pairs.push([what, less, more]);
  };
  for (const [i, year] of national2024.years.entries()) {
    const { LLL, MMM, HHH } = national2024.population;
    notAbove(`${year}: low, main`, LLL?.[i], MMM?.[i]);
    notAbove(`${year}: main, high`, MMM?.[i], HHH?.[i]);
  }
  for (const [alternative, years] of Object.entries(sums))
    for (const [year, groups] of Object.entries(years)) {
      const { total, a0_15 = 0, a20_66 = 0, a67_79 = 0, a80p = 0, a90p } = groups;
      notAbove(`${alternative} ${year}: groups, all ages`, a0_15 + a20_66 + a67_79 + a80p, total);
      notAbove(`${alternative} ${year}: 90+, 80+`, a90p, a80p);
    }
  for (const year of Object.keys(sums['MMMM'] ?? {})) {
    notAbove(`regional ${year}: low, main`, sums['LLML']?.[year]?.['total'], sums['MMMM']?.[year]?.['total']);
    notAbove(
      `regional ${year}: main, high`,
      sums['MMMM']?.[year]?.['total'],
      sums['HHMH']?.[year]?.['total'],
    );
  }
  return {
    name: 'the totals do not contradict each other',
    inputs: { check: 'order', pairs },
    expected: { pairs: pairs.length, contradictions: 0 },
    tolerance: 'exact',
  };
}
