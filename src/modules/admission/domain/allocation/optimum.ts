import { byCodeUnit } from './compare.ts';
import { limitFor } from './caps.ts';
import { floorsThatCanBeMet } from './floors.ts';
import type { AllocationInput, SeatApplicant, SeatRules } from './types.ts';

/** What a seat is worth in the yardstick. The numbers are data: a steward may weigh otherwise. */
export type Worth = {
  /** For a municipality's own first, second … choice. */
  readonly byRank: readonly number[];
  /** For everybody ranked below those, or not at all. */
  readonly otherwise: number;
  readonly withoutFormalEducation: number;
  /** Taken away for each place down the applicant's own list. */
  readonly perWish: number;
};

export const ORDINARY_WORTH: Worth = {
  byRank: [1000, 100, 10],
  otherwise: 1,
  withoutFormalEducation: 5,
  perWish: 0.25,
};

/** What it is worth that the applicant gets wish number `wish`, counted from 1. */
export function worthOf(applicant: SeatApplicant, wish: number, worth: Worth = ORDINARY_WORTH): number {
  const { municipalRank, formalLeadershipEducation } = applicant;
  const byRank = municipalRank === null ? undefined : worth.byRank[municipalRank - 1];
  return (
    (byRank ?? worth.otherwise) +
    (formalLeadershipEducation ? 0 : worth.withoutFormalEducation) -
    worth.perWish * (wish - 1)
  );
}

/** The worth of seats that are given, by whatever mechanism. `classOf` says which class an applicant has. */
export function worthOfSeats(
  input: AllocationInput,
  classOf: ReadonlyMap<string, string>,
  worth: Worth = ORDINARY_WORTH,
): number {
  return input.applicants.reduce((sum, applicant) => {
    const id = classOf.get(applicant.id);
    return id === undefined ? sum : sum + worthOf(applicant, applicant.classes.indexOf(id) + 1, worth);
  }, 0);
}

type PossibleSeat = { readonly applicant: SeatApplicant; readonly class: string; readonly worth: number };

/** Which seats are worth most together. The variable `x0` stands for the first of `seats`, `x1` for the second, and so on. */
export type OptimumProblem = {
  /** CPLEX LP format, which every solver reads. */
  readonly lp: string;
  readonly seats: readonly PossibleSeat[];
};

/**
 * Writes the yardstick as a linear program: at most one seat each, and every rule a row. Floors are cut to what can be met
 * all together. The rows form a network, so the corners of what they allow are whole seatings, and no variable has to be
 * told to be whole. The same input gives the same text, whatever the order of its rows.
 */
export function optimumProblem(input: AllocationInput, worth: Worth = ORDINARY_WORTH): OptimumProblem {
  const { maxPerMunicipality, maxPerMunicipalityPerClass, countyCaps } = input.rules;
  const seatsIn = new Map(input.classes.map(({ id, seats }) => [id, seats]));
  const floors = floorsThatCanBeMet(input);
  const seats = [...input.applicants]
    .sort((a, b) => byCodeUnit(a.id, b.id))
    .flatMap((applicant) =>
      applicant.classes.map((id, i) => ({ applicant, class: id, worth: worthOf(applicant, i + 1, worth) })),
    );

  const rows = [
    // A variable has no bound of its own, so the row of its applicant is written even when it is alone there.
    ...groups(seats, ({ applicant }) => applicant.id).map(([, vars]) => `${sum(vars)} <= 1`),
    ...groups(seats, (seat) => seat.class).flatMap(([id, vars]) => atMost(vars, seatsIn.get(id)!)),
    ...groups(seats, ({ applicant }) => applicant.municipality).flatMap(([, vars]) =>
      atMost(vars, maxPerMunicipality ?? Infinity),
    ),
    ...groups(seats, ({ applicant, class: id }) => JSON.stringify([applicant.municipality, id])).flatMap(
      ([, vars]) => atMost(vars, maxPerMunicipalityPerClass ?? Infinity),
    ),
    ...groups(seats, ({ applicant }) => applicant.county).flatMap(([county, vars]) => [
      ...atMost(vars, limitFor(countyCaps, county, Infinity)),
      ...atLeast(vars, floors.get(county)!),
    ]),
  ];
  return {
    lp: [
      'Maximize',
      ` worth: ${terms(seats.map((seat, i) => `${seat.worth < 0 ? '-' : '+'} ${Math.abs(seat.worth)} x${i}`))}`,
      'Subject To',
      ...rows.map((row, i) => ` r${i}: ${row}`),
      'End',
      '',
    ].join('\n'),
    seats,
  };
}

/** The variables by what the seats have in common, in the order in which they are first met. */
function groups(
  seats: readonly PossibleSeat[],
  keyOf: (seat: PossibleSeat) => string,
): readonly (readonly [key: string, variables: readonly string[]])[] {
  const byKey = new Map<string, string[]>();
  for (const [i, seat] of seats.entries()) {
    const key = keyOf(seat);
    const variables = byKey.get(key);
    if (variables === undefined) byKey.set(key, [`x${i}`]);
    else variables.push(`x${i}`);
  }
  return [...byKey];
}

/** One row, or none where nothing could break it. */
function atMost(variables: readonly string[], limit: number): readonly string[] {
  return variables.length <= limit ? [] : [`${sum(variables)} <= ${limit}`];
}

function atLeast(variables: readonly string[], limit: number): readonly string[] {
  return limit === 0 ? [] : [`${sum(variables)} >= ${limit}`];
}

function sum(variables: readonly string[]): string {
  return terms(variables.map((one) => `+ ${one}`));
}

/** A few terms on a line: the format allows no endless ones. */
function terms(all: readonly string[]): string {
  const lines: string[] = [];
  for (let i = 0; i < all.length; i += 12) lines.push(all.slice(i, i + 12).join(' '));
  return lines.join('\n  ');
}

/** Which rules a price is asked for: each kind as a whole, and each county's floor and cap alone. */
export type PricedRule =
  | { readonly rule: 'maxPerMunicipality' | 'maxPerMunicipalityPerClass' | 'countyFloors' | 'countyCaps' }
  | { readonly rule: 'countyFloors' | 'countyCaps'; readonly county: string };

/** Every rule that the input has, with the input as it would be without it. */
export function withoutEachRule(
  input: AllocationInput,
): readonly { readonly rule: PricedRule; readonly input: AllocationInput }[] {
  const { rules } = input;
  const without = (change: SeatRules): AllocationInput => ({ ...input, rules: { ...rules, ...change } });
  const caps = (['maxPerMunicipality', 'maxPerMunicipalityPerClass'] as const)
    .filter((rule) => rules[rule] !== undefined && rules[rule] !== null)
    .map((rule) => ({ rule: { rule }, input: without({ [rule]: null }) }));
  const byCounty = (['countyFloors', 'countyCaps'] as const).flatMap((rule) => {
    const counties = Object.keys(rules[rule] ?? {}).sort(byCodeUnit);
    if (counties.length === 0) return [];
    return [
      { rule: { rule }, input: without({ [rule]: {} }) },
      ...counties.map((county) => ({
        rule: { rule, county },
        input: without({ [rule]: withoutKey(rules[rule]!, county) }),
      })),
    ];
  });
  return [...caps, ...byCounty];
}

function withoutKey(
  rule: Readonly<Record<string, number>>,
  county: string,
): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(rule).filter(([key]) => key !== county));
}
