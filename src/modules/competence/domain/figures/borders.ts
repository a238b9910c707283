/**
 * Which numbers municipalities have had, as far as it takes to see that a number cannot be one, has ended, or stands beside
 * what it became. Statistics Norway, Klass 104 (counties) and 131 (municipalities), changes of 1 January 1972–2024, CC BY 4.0.
 * Reforms in the years to come are not known here; what they end is seen by the figures themselves.
 */

/** The years that a number was in use in: on 1 January of the first and of the last. */
type InUse = { readonly from: number; readonly to: number };

const ALWAYS = 0;
const STILL = Number.POSITIVE_INFINITY;

type Period = readonly [from: number, to: number, numbers: string];

const each = (periods: readonly Period[]): ReadonlyMap<string, InUse> =>
  new Map(periods.flatMap(([from, to, numbers]) => numbers.split(' ').map((one) => [one, { from, to }])));

/** Municipality numbers begin with the number of their county. */
const COUNTIES = each([
  [ALWAYS, STILL, '03 11 15 18'],
  [ALWAYS, 1971, '13'],
  [ALWAYS, 2017, '16 17'],
  [ALWAYS, 2019, '01 02 04 05 06 07 08 09 10 12 14 19 20'],
  [2018, STILL, '50'],
  [2020, 2023, '30 38 54'],
  [2020, STILL, '34 42 46'],
  [2024, STILL, '31 32 33 39 40 55 56'],
]);

/** Numbers of their own in counties that went on: those that ended, and those that began. */
const CHANGED = each([
  [ALWAYS, 2018, '1567'],
  [ALWAYS, 2019, '1102 1129 1141 1142 1502 1504 1519 1523 1524 1526 1529 1534 1543 1545 1546 1548 1551 1571'],
  [ALWAYS, 2019, '1805 1849 1850 1852 1854 5004 5005 5011 5012 5013 5015 5016 5017 5018 5019 5023 5024 5030'],
  [ALWAYS, 2019, '5039 5040 5048 5050 5051'],
  [2019, STILL, '5061'],
  [2020, 2023, '1507'],
  [2020, STILL, '1108 1506 1577 1578 1579 1806 1875 5006 5007 5055 5056 5057 5058 5059 5060'],
  [2024, STILL, '1508 1580'],
]);

/** When a number may have been a municipality's; undefined where no county ever had its first two digits. */
export function inUse(code: string): InUse | undefined {
  const county = COUNTIES.get(code.slice(0, 2));
  if (county === undefined || code.slice(2) === '00') return undefined;
  const own = CHANGED.get(code);
  return own === undefined
    ? county
    : { from: Math.max(own.from, county.from), to: Math.min(own.to, county.to) };
}

/** The years, on 1 January, in which we know of every number that has ended. Before them counties alone are known. */
const KNOWN_FROM = 2018;
const KNOWN_TO = 2025;

/** True where the number was a municipality's on 1 January of the year: without its figures something is missing. */
export function isCertainlyInUse(code: string, year: number): boolean {
  const use = inUse(code);
  return use !== undefined && use.to >= year && year >= KNOWN_FROM && year <= KNOWN_TO;
}

/** Years that some borders were drawn for, each with those that came before the next. */
const DRAWN = [1971, 2017, 2018, 2019, 2020, 2024];

/**
 * The codes that are not of the same borders as most of the others: beside them they are people counted twice, or a place
 * that lacks what it was made of. Figures of former years in later borders are as right as in their own; figures in two at
 * once are not.
 */
export function ofOtherBorders(codes: readonly string[]): readonly string[] {
  const strangers = DRAWN.map((year) =>
    codes.filter((code) => {
      const use = inUse(code);
      return use !== undefined && (year < use.from || year > use.to);
    }),
  );
  // The latest borders of those that fit as many: what is left of older ones is then what is named.
  return strangers.reduce((fewest, some) => (some.length <= fewest.length ? some : fewest));
}
