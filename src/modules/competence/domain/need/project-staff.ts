import type { NeedModel } from '../assumptions/need-model.ts';
import type { Parameters } from '../scenario/parameters.ts';
import { tiltProfile } from '../workforce/age-profile.ts';
import { educatedLeaders } from '../workforce/leaders.ts';
import { type CompetenceModel, runSupply, type SupplyVariation } from '../workforce/supply.ts';
import { FIRST_WORKING_AGE, WORKING_AGES } from './ages.ts';
import { leadersNeeded } from './competence-mix.ts';
import { noVariation, sickLogits, type Variation } from './draws.ts';
import type { MunicipalFigures, NeedProjection } from './need-projection.ts';

/** Who is there in the base year. Starts of municipalities may be added. */
export type StaffStart = {
  /** Persons: competence → age 18..74. */
  readonly persons: Float64Array;
  readonly leaders: { readonly posts: number; readonly educated: number };
};

export function startOf(model: NeedModel, work: NeedProjection, municipality: MunicipalFigures): StaffStart {
  // The base year is the same in all draws, so the first one tells what is needed.
  const headcount = Float64Array.from(model.competences, (_, k) =>
    startHeadcount(model, municipality, k, work.need[k]!),
  );
  const persons = new Float64Array(model.competences.length * WORKING_AGES);
  for (const [k, competence] of model.competences.entries()) {
    const profile = startProfile(model, municipality, competence);
    for (let x = 0; x < WORKING_AGES; x++) persons[k * WORKING_AGES + x] = profile[x]! * headcount[k]!;
  }
  const posts =
    municipality.leaders?.posts ?? headcount.reduce((sum, one) => sum + one, 0) / model.leaders.spanToday;
  const educated = Math.min(posts, municipality.leaders?.educated ?? posts * model.leaders.educatedShare);
  return { persons, leaders: { posts, educated } };
}

/**
 * The work with the staff that is there for it, and what is lacking. What happens to staff is the same in all
 * municipalities of a draw and in proportion to how many they are, so an area may be run as one from the sum of
 * its works and starts.
 */
export function projectStaff(
  model: NeedModel,
  work: NeedProjection,
  start: StaffStart,
  parameters: Parameters,
  variations?: readonly Variation[],
): NeedProjection {
  const { draws, years } = work;
  const competences = model.competences.length;
  const middle = noVariation(model.services.length, years - 1);
  const upskilling = model.upskilling.map((path) => ({
    ...path,
    perYear: parameters.upskilling[path.lever],
  }));
  const seats = new Float64Array(years - 1).fill(parameters.leaders.seatsPerYear);
  const rows = draws * years;
  const projection: NeedProjection = {
    ...work,
    supply: new Float64Array(rows * competences),
    headcount: new Float64Array(rows * competences),
    leadersNeeded: new Float64Array(rows),
    leaderPosts: new Float64Array(rows),
    educatedLeaders: new Float64Array(rows),
  };
  for (let d = 0; d < draws; d++) {
    runSupply(
      {
        competences: model.competences,
        persons: start.persons,
        years: years - 1,
        parameters,
        variation: supplyVariation(model, variations?.[d] ?? middle),
        upskilling,
        apprentices: model.apprentices,
      },
      projection,
      d * years * competences,
    );
    leadersOfDraw(model, start, parameters, seats, d, projection);
  }
  return { ...projection, gap: work.need.map((need, i) => need - projection.supply[i]!) };
}

/**
 * Persons at the start: from the municipality's own full-time equivalents, or as many as the need asks for. Sick leave
 * is that of the base here, whatever a scenario makes of it afterwards.
 */
function startHeadcount(
  model: NeedModel,
  municipality: MunicipalFigures,
  competence: number,
  need: number,
): number {
  const { id, position } = model.competences[competence]!;
  const present = 1 - model.parameters.sickness.rate;
  const fte = municipality.fte?.[id] ?? (present > 0 ? need / present : 0);
  return fte / position;
}

/**
 * How old they are: as in the country, moved towards the municipality's own share of 55 and over. A few persons say
 * little about that share, so the country's counts as many persons beside them.
 */
function startProfile(
  { agePrior }: NeedModel,
  { ages }: MunicipalFigures,
  { id, profile }: CompetenceModel,
): Float64Array {
  const own = ages?.[id];
  if (own === undefined || own.persons === 0) return profile;
  const country = profile.reduce((sum, share, x) => (x + FIRST_WORKING_AGE >= 55 ? sum + share : sum), 0);
  return tiltProfile(profile, (own.from55 + agePrior * country) / (own.persons + agePrior));
}

function supplyVariation(model: NeedModel, variation: Variation): SupplyVariation {
  const { exit, retirement, recruits, completion, sickness, sicknessMemory } = model.uncertainty;
  return {
    exitOdds: Math.exp(variation.exit * exit),
    retirementShift: variation.retirement * retirement,
    recruits: Math.exp(variation.recruits * recruits),
    completionOdds: Math.exp(variation.completion * completion),
    sickLogit: sickLogits(variation.sickness, sickness, sicknessMemory),
  };
}

function leadersOfDraw(
  model: NeedModel,
  start: StaffStart,
  { leaders }: Parameters,
  seats: Float64Array,
  draw: number,
  into: NeedProjection,
): void {
  const competences = into.competences.length;
  const first = draw * into.years;
  const staff = new Float64Array(into.years);
  for (let t = 0; t < into.years; t++) {
    const row = (first + t) * competences;
    for (let k = 0; k < competences; k++) staff[t] = staff[t]! + into.headcount[row + k]!;
    into.leadersNeeded[first + t] = leadersNeeded(staff[t]!, leaders.span, leaders.deputies);
  }
  // Posts follow the staff from what they are today: span and deputies are goals until somebody makes the posts.
  const posts = into.leaderPosts.subarray(first, first + into.years);
  const today = start.leaders.posts;
  for (let t = 0; t < posts.length; t++) posts[t] = staff[0]! > 0 ? (today * staff[t]!) / staff[0]! : today;
  into.educatedLeaders[first] = start.leaders.educated;
  educatedLeaders(
    posts,
    start.leaders.educated,
    seats,
    leaders.completion,
    model.leaders,
    into.educatedLeaders.subarray(first + 1, first + into.years),
  );
}
