import type { NeedModel } from '../assumptions/need-model.ts';
import type { Parameters } from '../scenario/parameters.ts';
import { mixAfter, shareTasks } from './competence-mix.ts';
import {
  contractPopulation,
  type ContractedPopulation,
  type PopulationPaths,
} from './contract-population.ts';
import { healthyAgeingOf, noVariation, type Variation } from './draws.ts';
import { levelAfter, municipalLevel } from './municipal-level.ts';
import { projectStaff, startOf } from './project-staff.ts';
import { emptyProjection, type MunicipalFigures, type NeedProjection } from './need-projection.ts';

/**
 * The part that depends on the population and on healthy ageing only. Keep it while other levers move: {@link projectNeed}
 * then works on small tables.
 *
 * @param variations one per draw of the population; left out, the middle course for every path
 */
export function contractForNeed(
  model: NeedModel,
  population: PopulationPaths,
  parameters: Parameters,
  variations?: readonly Variation[],
): ContractedPopulation {
  const { healthyAgeing } = parameters.need;
  return contractPopulation(
    model.services,
    model.conditions,
    population,
    population.people.map((_, d) =>
      variations ? healthyAgeingOf(healthyAgeing, variations[d]!.healthyAgeing) : healthyAgeing,
    ),
  );
}

/**
 * From people to services, staff, competence and gap, for one municipality, draw by draw.
 *
 * Without figures of its own a municipality uses services as the country does, and in the base year has the staff it
 * needs: the gap then shows what changes, and not what is lacking today.
 */
export function projectNeed(
  model: NeedModel,
  contracted: ContractedPopulation,
  municipality: MunicipalFigures,
  parameters: Parameters,
  variations?: readonly Variation[],
): NeedProjection {
  const work = projectWork(model, contracted, municipality, parameters, variations);
  return projectStaff(model, work, startOf(model, work, municipality), parameters, variations);
}

/** Users, hours and the staff they need; what is there and lacking is left empty. */
export function projectWork(
  model: NeedModel,
  contracted: ContractedPopulation,
  municipality: MunicipalFigures,
  parameters: Parameters,
  variations?: readonly Variation[],
): NeedProjection {
  const { draws, years } = contracted;
  const projection = emptyProjection(model, contracted);
  const middle = noVariation(model.services.length, years - 1);
  const startLevel = levels(model, contracted, municipality);
  const targets = model.services.map((service) => targetMix(model, service.mix, parameters));
  const mixes = mixPerYear(model, targets, parameters, years);
  const standard = new Float64Array(model.competences.length).fill(1);
  for (let d = 0; d < draws; d++) {
    servicesOfDraw(model, contracted, parameters, variations?.[d] ?? middle, startLevel, d, projection);
    competencesOfDraw(projection, mixes, d);
    if (d === 0) setOwnStandard(model, municipality, projection, standard);
    scaleNeed(projection, standard, d);
  }
  return projection;
}

type Level = { readonly value: number; readonly spread: number };

/** How much each service is used, and how well that is known (standard deviation of the log). */
function levels(
  model: NeedModel,
  contracted: ContractedPopulation,
  municipality: MunicipalFigures,
): readonly Level[] {
  const { userRates, unknownLevel } = model.uncertainty;
  return model.services.map(({ id }, v) => {
    const users = municipality.users?.[id];
    if (users === undefined) return { value: 1, spread: Math.hypot(userRates, unknownLevel) };
    // The base year is the same in all draws, so the first one tells what is expected.
    const expected = contracted.users[v]!;
    return {
      value: municipalLevel(users, expected, model.levelPrior),
      spread: Math.hypot(userRates, 1 / Math.sqrt(users + model.levelPrior)),
    };
  });
}

/** What the municipality has counted is known in the base year; how it strays from there grows in over so many years. */
export const YEARS_TO_FULL_LUCK = 3;

function servicesOfDraw(
  model: NeedModel,
  contracted: ContractedPopulation,
  { need }: Parameters,
  variation: Variation,
  startLevel: readonly Level[],
  draw: number,
  into: NeedProjection,
): void {
  const size = model.services.length;
  const perYear =
    (1 + need.standardGrowth) * (1 - need.technology) * (1 + need.familyCare) +
    variation.growth * model.uncertainty.growth;
  const towards = need.yearsTowardsNational === 'never' ? null : need.yearsTowardsNational;
  for (let v = 0; v < size; v++) {
    const { value, spread } = startLevel[v]!;
    const luck = Math.exp(variation.userLevel[v]! * spread);
    for (let t = 0; t < contracted.years; t++) {
      const i = (draw * contracted.years + t) * size + v;
      const drawn = 1 + (luck - 1) * Math.min(1, t / YEARS_TO_FULL_LUCK);
      const level = levelAfter(value, t, towards) * drawn * (1 + need.userGrowth) ** t;
      into.users[i] = contracted.users[i]! * level;
      into.hours[i] = contracted.hours[i]! * level * perYear ** t;
      into.fte[i] = into.hours[i]! / model.hoursPerFte;
    }
  }
}

function targetMix(model: NeedModel, mix: Float64Array, { taskSharing }: Parameters): Float64Array {
  const { nurse, skilled, assistant } = model.taskSharing;
  // From below: skilled workers hand over what is theirs today, not what the nurses are about to hand to them.
  return shareTasks(mix, [
    { from: skilled, to: assistant, share: taskSharing.skilledToAssistants },
    { from: nurse, to: skilled, share: taskSharing.nursesToSkilled },
  ]);
}

/** Year → service → competence. */
function mixPerYear(
  model: NeedModel,
  targets: readonly Float64Array[],
  { taskSharing }: Parameters,
  years: number,
): Float64Array {
  const [services, competences] = [model.services.length, model.competences.length];
  const mixes = new Float64Array(years * services * competences);
  for (let t = 0; t < years; t++)
    for (let v = 0; v < services; v++) {
      const at = (t * services + v) * competences;
      mixAfter(
        model.services[v]!.mix,
        targets[v]!,
        t,
        taskSharing.years,
        mixes.subarray(at, at + competences),
      );
    }
  return mixes;
}

function competencesOfDraw(into: NeedProjection, mixes: Float64Array, draw: number): void {
  const [services, competences] = [into.services.length, into.competences.length];
  for (let t = 0; t < into.years; t++) {
    const row = draw * into.years + t;
    for (let v = 0; v < services; v++) {
      const fte = into.fte[row * services + v]!;
      const mix = (t * services + v) * competences;
      for (let k = 0; k < competences; k++)
        into.need[row * competences + k] = into.need[row * competences + k]! + fte * mixes[mix + k]!;
    }
  }
}

/** Full-time equivalents present in the base year over those needed by the country's standard, where they are known. */
function setOwnStandard(
  model: NeedModel,
  { fte, standard }: MunicipalFigures,
  projection: NeedProjection,
  into: Float64Array,
): void {
  if (standard === 'national' || fte === undefined) return;
  for (const [k, { id }] of model.competences.entries()) {
    const own = fte[id];
    // The base year is the same in all draws.
    const need = projection.need[k]!;
    if (own !== undefined && need > 0) into[k] = (own * (1 - model.parameters.sickness.rate)) / need;
  }
}

function scaleNeed({ need, years }: NeedProjection, factor: Float64Array, draw: number): void {
  const first = draw * years * factor.length;
  for (let t = 0; t < years; t++)
    for (let k = 0; k < factor.length; k++) {
      const i = first + t * factor.length + k;
      need[i] = need[i]! * factor[k]!;
    }
}
