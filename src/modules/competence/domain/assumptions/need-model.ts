import { AGES, FIRST_WORKING_AGE, WORKING_AGES } from '../need/ages.ts';
import type { ConditionModel, ServiceModel } from '../need/contract-population.ts';
import type { Uncertainty } from '../need/draws.ts';
import { ageProfile, exitByAge, retirementByAge } from '../workforce/age-profile.ts';
import type { LeaderAssumptions } from '../workforce/leaders.ts';
import type { CompetenceModel, UpskillingPath } from '../workforce/supply.ts';
import type { Parameters } from '../scenario/parameters.ts';
import { CONDITIONS, type ConditionAssumption } from './conditions-2026.ts';
import { deriveRates } from './derive-rates.ts';
import { HOME_SERVICES, HOURS_PER_FTE, INSTITUTION, LEVEL_PRIOR, STAFFING } from './need-2026.ts';
import { ADDED_YEARS, BASE_PARAMETERS } from './parameters-2026.ts';
import { nationalPeople } from './people-2025.ts';
import {
  AGE_PRIOR,
  COMPETENCES,
  LEADERS,
  LIST_COVERS_FROM,
  MEAN_EXIT_AGE,
  MIX,
  SERVICES,
  UNCERTAINTY,
  UPSKILLING_YEARS,
  WORKFORCE,
  type Service,
} from './workforce-2026.ts';
import { APPRENTICE_AGE, EXIT_FROM_55, RECRUIT_AGES } from './working-ages-2026.ts';

/** Everything about need and supply that is the same in all municipalities, ready to be calculated with. */
export type NeedModel = {
  readonly services: readonly ServiceModel[];
  readonly conditions: readonly ConditionModel[];
  readonly competences: readonly CompetenceModel[];
  readonly upskilling: readonly (UpskillingPath & { readonly lever: keyof Parameters['upskilling'] })[];
  readonly apprentices: { readonly competence: number; readonly ages: Float64Array };
  /** Competences between which tasks are shared: nurses, skilled, assistants. */
  readonly taskSharing: { readonly nurse: number; readonly skilled: number; readonly assistant: number };
  /** Hours at work a year of a full-time equivalent that is not sick. */
  readonly hoursPerFte: number;
  readonly levelPrior: number;
  readonly agePrior: number;
  /** Share of the need of today that a staff list must have to be taken for the whole staff. */
  readonly listCoversFrom: number;
  readonly leaders: LeaderAssumptions & { readonly spanToday: number; readonly educatedShare: number };
  readonly uncertainty: Uncertainty;
  readonly parameters: Parameters;
};

/**
 * The model that the assumption set of 2026 makes. Hours per user are not in any source as time paid for, only as time
 * with the user; so full-time equivalents per service as published for the country, less sick leave, are shared over
 * the users, at home in proportion to the time decided for their age.
 */
export function needModel2026(): NeedModel {
  const people = nationalPeople();
  const place = (id: (typeof COMPETENCES)[number]) => COMPETENCES.indexOf(id);
  const [nurse, skilled, assistant] = [
    place('nurse'),
    place('skilled-health-worker'),
    place('assistant'),
  ] as const;
  const { toSkilled, toNurse, toSpecialist } = UPSKILLING_YEARS.value;
  return {
    services: services(people),
    conditions: CONDITIONS.map((condition) => ({
      id: condition.id,
      rate: conditionRate(condition, people),
      trend: condition.trend.value,
    })),
    competences: competences(),
    upskilling: [
      { lever: 'assistantsToSkilled', from: assistant, to: skilled, years: toSkilled },
      { lever: 'skilledToNurse', from: skilled, to: nurse, years: toNurse },
      { lever: 'nursesToSpecialist', from: nurse, to: place('specialist-nurse'), years: toSpecialist },
    ],
    apprentices: {
      competence: skilled,
      ages: bellOver(APPRENTICE_AGE.value.middle, APPRENTICE_AGE.value.spread),
    },
    taskSharing: { nurse, skilled, assistant },
    hoursPerFte: HOURS_PER_FTE.value,
    levelPrior: LEVEL_PRIOR.value,
    agePrior: AGE_PRIOR.value,
    listCoversFrom: LIST_COVERS_FROM.value,
    leaders: LEADERS.value,
    uncertainty: UNCERTAINTY.value,
    parameters: BASE_PARAMETERS,
  };
}

/** Δe for years after the base, in the cells of a population, from the assumption set's own growth per year. */
export function assumedAddedYears(years: number): Float64Array {
  const cells = new Float64Array(2 * AGES);
  const points = ADDED_YEARS.value;
  for (let age = 0; age < AGES; age++) {
    const next = points.findIndex(([at]) => at >= age);
    const [right, above] = points[next]!;
    const [left, below] = points[Math.max(0, next - 1)]!;
    const perYear = right === left ? above : below + ((age - left) / (right - left)) * (above - below);
    cells[age] = cells[AGES + age] = perYear * years;
  }
  return cells;
}

function services(people: Float64Array): readonly ServiceModel[] {
  const total = people.reduce((sum, n) => sum + n, 0);
  const children = sumProduct(people, flat(0, 20, 1));
  const fte = {
    'child-health': (STAFFING.childHealth.value / 10_000) * children,
    physiotherapy: (STAFFING.physiotherapy.value / 10_000) * total,
    medical: (STAFFING.medical.value / 10_000) * total,
  };
  const rates: Record<Service, Float64Array> = {
    'home-services': deriveRates(HOME_SERVICES.shape.value, HOME_SERVICES.level.value, people),
    institution: deriveRates(INSTITUTION.shape.value, INSTITUTION.level.value, people),
    'child-health': flat(0, 20, 1),
    physiotherapy: flat(0, AGES - 1, 1),
    medical: flat(0, AGES - 1, 1),
  };
  const institution = INSTITUTION.ftePerUser.value * sumProduct(people, rates.institution);
  const others = fte['child-health'] + fte.physiotherapy + fte.medical;
  const all = (STAFFING.all.value / 10_000) * total;
  const perService: Record<Service, number> = {
    ...fte,
    institution,
    'home-services': all - others - institution,
  };

  const time = new Float64Array(2 * AGES);
  for (const [from, to, hours] of HOME_SERVICES.hoursPerWeek.value)
    time.set(flat(from, to, hours).subarray(from, to + 1), from);
  time.copyWithin(AGES, 0, AGES);

  return SERVICES.map((id) => {
    const shape = id === 'home-services' ? time : flat(0, AGES - 1, 1);
    const users = rates[id].map((rate, i) => rate * shape[i]!);
    const hours = perService[id] * (1 - BASE_PARAMETERS.sickness.rate) * HOURS_PER_FTE.value;
    const factor = hours / sumProduct(people, users);
    return {
      id,
      userRate: rates[id],
      hoursPerUser: shape.map((h) => h * factor),
      mix: Float64Array.from(COMPETENCES, (competence) => MIX[id].value[competence]),
    };
  });
}

function conditionRate(condition: ConditionAssumption, people: Float64Array): Float64Array {
  const shape = condition.shape.value;
  if (condition.level) return deriveRates(shape, condition.level.value, people);
  // Rates are taken group by group as printed: the sum over a group is the source's own.
  const rate = new Float64Array(2 * AGES);
  for (const { from, to, men, women } of shape) {
    rate.fill(men, from, to + 1);
    rate.fill(women, AGES + from, AGES + to + 1);
  }
  return rate;
}

function competences(): readonly CompetenceModel[] {
  const retire = retirementByAge(MEAN_EXIT_AGE.value, EXIT_FROM_55.value);
  return WORKFORCE.map((one) => {
    const profile = ageProfile({
      entryAge: one.entryAge.value,
      retirementAge: MEAN_EXIT_AGE.value,
      shareFrom55: one.shareFrom55.value,
    });
    const exit = exitByAge(profile, retire, one.turnover.value);
    return {
      id: one.id,
      profile,
      exit,
      retire,
      recruitAge: recruitAges(one.entryAge.value),
      position: one.position.value,
      replacement: one.replacement.value,
    };
  });
}

function recruitAges(entryAge: number): Float64Array {
  const { fresh, freshSpread, seasoned, seasonedAfter, seasonedSpread } = RECRUIT_AGES.value;
  const young = bellOver(entryAge, freshSpread);
  const others = bellOver(Math.max(entryAge + seasonedAfter, seasoned), seasonedSpread);
  return young.map((share, x) => fresh * share + (1 - fresh) * others[x]!);
}

function bellOver(middle: number, sd: number): Float64Array {
  const bell = new Float64Array(WORKING_AGES);
  for (let x = 0; x < WORKING_AGES; x++)
    bell[x] = Math.exp(-0.5 * ((x + FIRST_WORKING_AGE - middle) / sd) ** 2);
  const sum = bell.reduce((total, part) => total + part, 0);
  return bell.map((part) => part / sum);
}

function flat(from: number, to: number, rate: number): Float64Array {
  const rates = new Float64Array(2 * AGES);
  rates.fill(rate, from, to + 1);
  rates.fill(rate, AGES + from, AGES + to + 1);
  return rates;
}

function sumProduct(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}
