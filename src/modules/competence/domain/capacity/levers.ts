import type { Result } from '../../../../kernel/result.ts';
import type { Parameters } from '../scenario/parameters.ts';
import { applyScenario, type Scenario, type ScenarioFailure } from '../scenario/scenario.ts';
import { STANDARD_SCENARIOS } from '../scenario/standard-scenarios.ts';
import { AGEING_CHOICES, type AgeingChoice } from './area.ts';

/** What a reader can pull, in the units that it is spoken of: points, per cent a year, persons a year. */
export type Lever = {
  readonly id: LeverId;
  readonly unit: 'points' | 'points-lower' | 'percent' | 'percent-a-year' | 'share' | 'persons-a-year';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** What nobody has decided to change. */
  readonly base: number;
  /** Asked as a choice among few and not as a length. */
  readonly choices?: readonly number[];
};

export const LEVER_IDS = [
  'position',
  'sickness',
  'turnover',
  'apprentices',
  'sharing',
  'technology',
  'ageing',
  'standard',
  'seats',
] as const;
export type LeverId = (typeof LEVER_IDS)[number];
export type LeverValues = Readonly<Record<LeverId, number>>;

/** The levers of an area; how many apprentices and seats one can think of depends on how many work there. */
export function leversFor(staff: number): readonly Lever[] {
  const apprentices = roundUp(staff * 0.05);
  const seats = roundUp(staff * 0.01);
  return [
    { id: 'position', unit: 'points', min: 0, max: 10, step: 1, base: 0 },
    { id: 'sickness', unit: 'points-lower', min: 0, max: 3, step: 0.5, base: 0 },
    { id: 'turnover', unit: 'points-lower', min: 0, max: 4, step: 0.5, base: 0 },
    {
      id: 'apprentices',
      unit: 'persons-a-year',
      min: 0,
      max: apprentices,
      step: stepOf(apprentices),
      base: 0,
    },
    { id: 'sharing', unit: 'percent', min: 0, max: 20, step: 2.5, base: 0 },
    { id: 'technology', unit: 'percent-a-year', min: 0, max: 1, step: 0.25, base: 0.25 },
    { id: 'ageing', unit: 'share', min: 0, max: 1, step: 0.5, base: 0.5, choices: AGEING_CHOICES },
    {
      id: 'standard',
      unit: 'percent-a-year',
      min: 0,
      max: 1,
      step: 0.5,
      base: 0.5,
      choices: [0, 0.5, 1],
    },
    { id: 'seats', unit: 'persons-a-year', min: 0, max: seats, step: stepOf(seats), base: 0 },
  ];
}

/** 7 becomes 10, 34 becomes 50, 1 300 becomes 2 000: round figures that a scale can end in. */
function roundUp(wanted: number): number {
  const size = 10 ** Math.floor(Math.log10(Math.max(5, wanted)));
  return [1, 2, 5, 10].map((times) => times * size).find((round) => round >= Math.max(5, wanted)) ?? 10;
}

const stepOf = (max: number): number => Math.max(1, max / 20);

/** What was typed and is not on the lever's scale. */
export type LeverFault = { readonly lever: Lever; readonly typed: string };

/** From what an address says. What is not asked for, or is not on the scale, stands as nobody has changed it. */
export function readLevers(
  levers: readonly Lever[],
  ask: (name: LeverId) => string | undefined,
): { readonly values: LeverValues; readonly faults: readonly LeverFault[] } {
  const faults: LeverFault[] = [];
  const read = (lever: Lever): number => {
    const typed = ask(lever.id)?.trim() ?? '';
    if (typed === '') return lever.base;
    const value = FIGURE.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;
    const fits = value >= lever.min && value <= lever.max && (lever.choices?.includes(value) ?? true);
    if (!fits) faults.push({ lever, typed });
    return fits ? value : lever.base;
  };
  const values = Object.fromEntries(levers.map((lever) => [lever.id, read(lever)])) as Record<
    LeverId,
    number
  >;
  return { values, faults };
}

/** A figure as people write it: no powers, no other number systems. */
const FIGURE = /^[+-]?\d{1,9}([.,]\d{1,9})?$/;

export function isMoved(lever: Lever, values: LeverValues): boolean {
  return values[lever.id] !== lever.base;
}

/** The base with the levers as they stand. */
export function pulled(base: Parameters, values: LeverValues): Result<Parameters, ScenarioFailure> {
  return applyScenario(base, {
    patch: {
      position: { points: values.position / 100 },
      sickness: { change: -values.sickness / 100 },
      turnover: { change: -values.turnover / 100 },
      apprentices: { perYear: values.apprentices },
      taskSharing: { nursesToSkilled: values.sharing / 100 },
      need: {
        technology: values.technology / 100,
        healthyAgeing: values.ageing,
        standardGrowth: values.standard / 100,
      },
      leaders: { seatsPerYear: values.seats },
    },
  });
}

/** Scenarios that work on an area as it is drawn; another course of the population would have to be drawn anew. */
export const COMPARED: readonly Scenario[] = STANDARD_SCENARIOS.filter(
  ({ patch }) => patch['population'] === undefined,
);

export const MOST_COMPARED = 4;

export function ageingOf({ need }: Parameters): AgeingChoice {
  return AGEING_CHOICES.find((choice) => choice === need.healthyAgeing) ?? 0.5;
}
