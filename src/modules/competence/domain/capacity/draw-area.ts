import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import { succeed, type Result } from '../../../../kernel/result.ts';
import { randomKey } from '../../../../kernel/statistics/philox.ts';
import { assumedAddedYears, type NeedModel } from '../assumptions/need-model.ts';
import { AGES, type PopulationTable } from '../figures/population.ts';
import { CELLS } from '../need/ages.ts';
import type { ContractedPopulation } from '../need/contract-population.ts';
import { contractForNeed } from '../need/project-need.ts';
import { drawVariation, type Variation } from '../need/draws.ts';
import { type Band, drawMunicipality, type DrawPlan, planDraws } from '../population/model/draw.ts';
import { preparePopulation, type PrepareFailure, type ProjectionModel } from '../population/model/prepare.ts';
import { projectPopulation } from '../population/model/project.ts';
import { type Spread, spreadOverDraws } from '../workforce/gap.ts';
import {
  AGE_BANDS,
  AGEING_CHOICES,
  type AgeingChoice,
  type AreaAsk,
  type DrawnArea,
  type DrawnPart,
  type LookBack,
} from './area.ts';

/** A register with the models that were read from it, so that the next area does not read it again. */
export type Register = {
  readonly table: PopulationTable;
  readonly plans: Map<string, DrawPlan>;
};

/**
 * Draws an area and contracts it. This is the heavy part; no lever needs it again.
 *
 * @param onProgress told after each municipality, in the years to come and in each year that is looked back on from
 */
export function drawArea(
  register: Register,
  ask: AreaAsk,
  need: NeedModel,
  onProgress: (done: number, all: number) => void = () => undefined,
): Result<DrawnArea, PrepareFailure> {
  const plan = planOf(register, ask, ask.baseYear, ask.toYear);
  if (!plan.ok) return plan;
  const { model } = plan.value;
  const asked = ask.codes === 'country' ? model.municipalities : ask.codes;
  const codes = asked.filter((code) => model.municipalities.includes(code));
  const years = yearsFrom(ask.baseYear, ask.toYear);
  let done = 0;
  const oneMore = () => onProgress(++done, codes.length * (1 + ask.lookBack.length));

  // One municipality is added after the other: the paths of a whole country would fill the memory.
  const whole = new Float64Array(ask.draws * years.length * CELLS);
  const parts: DrawnPart[] = [];
  for (const code of codes) {
    const own = pathsOf(plan.value, model.municipalities.indexOf(code));
    addTo(whole, own);
    if (ask.codes !== 'country') parts.push(partOf(own, Number(code), ask, years.length, need));
    oneMore();
  }
  if (ask.codes === 'country') parts.push(partOf(whole, 0, ask, years.length, need));

  const lookBack: LookBack[] = [];
  for (const baseYear of ask.lookBack) {
    const earlier = planOf(register, ask, baseYear, ask.baseYear);
    // A year before the register begins, or one in which the municipality was not there, has nothing to say.
    if (earlier.ok) lookBack.push(...lookBackOf(earlier.value, codes, baseYear, ask, oneMore));
  }
  const last = years.length - 1;
  return succeed({
    codes,
    missing: asked.filter((code) => !model.municipalities.includes(code)),
    baseYear: ask.baseYear,
    years,
    draws: ask.draws,
    seed: ask.seed,
    parts,
    bands: bandsOf(whole),
    history: historyOf(register.table, codes, ask.baseYear),
    agesNow: whole.slice(0, CELLS),
    agesLater: meanOf(whole, ask.draws, years.length, last),
    agesLikely: likelyOf(whole, ask.draws, years.length, last),
    lookBack,
  });
}

function planOf(
  { table, plans }: Register,
  { draws, seed }: AreaAsk,
  baseYear: number,
  toYear: number,
): Result<DrawPlan, PrepareFailure> {
  const key = [baseYear, toYear, draws, seed].join();
  const known = plans.get(key);
  if (known !== undefined) return succeed(known);
  const model = preparePopulation(table, baseYear);
  if (!model.ok) return model;
  const plan = planDraws(model.value, projectPopulation(model.value, toYear), { draws, seed });
  plans.set(key, plan);
  return succeed(plan);
}

const SINGLE_AGES: readonly Band[] = ([0, 1] as const).flatMap((sex) =>
  Array.from({ length: AGES }, (_, age) => ({ from: age, to: age, sex })),
);

/** Draw → year → sex → age, the base year first. A cell may lie below 0; what is added up from cells is cut. */
function pathsOf(plan: DrawPlan, municipality: number): Float64Array {
  const { draws, steps } = plan.country;
  const drawn = drawMunicipality(plan, municipality, SINGLE_AGES, 'as-drawn');
  const base = baseOf(plan.model, municipality);
  const paths = new Float64Array(draws * (steps + 1) * CELLS);
  for (let d = 0; d < draws; d++) {
    const start = d * (steps + 1) * CELLS;
    paths.set(base, start);
    for (let step = 0; step < steps; step++)
      for (let c = 0; c < CELLS; c++)
        paths[start + (step + 1) * CELLS + c] = drawn[(step * CELLS + c) * draws + d]!;
  }
  return paths;
}

function baseOf(model: ProjectionModel, municipality: number): Float64Array {
  return model.base.subarray(municipality * CELLS, (municipality + 1) * CELLS);
}

function partOf(
  paths: Float64Array,
  number: number,
  { draws, seed }: AreaAsk,
  years: number,
  need: NeedModel,
): DrawnPart {
  const people = Array.from({ length: draws }, (_, d) =>
    Array.from({ length: years }, (_one, t) => {
      const at = (d * years + t) * CELLS;
      return paths.subarray(at, at + CELLS);
    }),
  );
  const addedYears = Array.from({ length: years }, (_, t) => assumedAddedYears(t));
  const variations = variationsOf(need, { draws, seed, number, years });
  const contracted = Object.fromEntries(
    AGEING_CHOICES.map((healthyAgeing) => {
      const { parameters } = need;
      const chosen = { ...parameters, need: { ...parameters.need, healthyAgeing } };
      return [healthyAgeing, contractForNeed(need, { people, addedYears }, chosen, variations)];
    }),
  ) as Record<AgeingChoice, ContractedPopulation>;
  return { number, contracted };
}

/** The luck of each draw: of the country, and of the municipality with this number. */
export function variationsOf(
  need: NeedModel,
  of: { readonly draws: number; readonly seed: number; readonly number: number; readonly years: number },
): readonly Variation[] {
  const key = randomKey(of.seed);
  return Array.from({ length: of.draws }, (_, d) =>
    drawVariation(key, d, of.number, need.services.length, of.years - 1),
  );
}

function bandsOf(paths: Float64Array): Float64Array {
  const rows = paths.length / CELLS;
  const bands = new Float64Array(rows * AGE_BANDS.length);
  for (let row = 0; row < rows; row++) bandsInto(paths, row * CELLS, bands, row * AGE_BANDS.length);
  return bands;
}

function bandsInto(people: Float64Array, from: number, out: Float64Array, to: number): void {
  for (const [b, band] of AGE_BANDS.entries()) {
    let sum = 0;
    for (let age = band.from; age <= band.to; age++) sum += people[from + age]! + people[from + AGES + age]!;
    out[to + b] = Math.max(0, sum);
  }
}

function lookBackOf(
  plan: DrawPlan,
  codes: readonly MunicipalityCode[],
  baseYear: number,
  { draws, baseYear: now }: AreaAsk,
  onDrawn: () => void,
): readonly LookBack[] {
  const places = codes.map((code) => plan.model.municipalities.indexOf(code));
  if (places.includes(-1)) return [];
  const years = yearsFrom(baseYear, now);
  const bands = new Float64Array(draws * years.length * AGE_BANDS.length);
  for (const place of places) {
    const drawn = drawMunicipality(plan, place, AGE_BANDS);
    const base = new Float64Array(AGE_BANDS.length);
    bandsInto(baseOf(plan.model, place), 0, base, 0);
    for (let d = 0; d < draws; d++)
      for (let t = 0; t < years.length; t++)
        for (let b = 0; b < AGE_BANDS.length; b++) {
          const i = (d * years.length + t) * AGE_BANDS.length + b;
          bands[i] = bands[i]! + (t === 0 ? base[b]! : drawn[((t - 1) * AGE_BANDS.length + b) * draws + d]!);
        }
    onDrawn();
  }
  return [{ baseYear, years, bands }];
}

function historyOf(
  { municipalities, years, counts, told }: PopulationTable,
  codes: readonly MunicipalityCode[],
  until: number,
): DrawnArea['history'] {
  const places = codes.map((code) => municipalities.indexOf(code));
  const shown = years.filter((year) => year <= until);
  const bands = new Float64Array(shown.length * AGE_BANDS.length);
  const own = new Float64Array(AGE_BANDS.length);
  for (const [t, year] of shown.entries()) {
    const row = years.indexOf(year) * municipalities.length;
    for (const place of places) {
      bandsInto(counts, (row + place) * CELLS, own, 0);
      const isTold = told[row + place] === 1;
      for (let b = 0; b < own.length; b++)
        bands[t * own.length + b] = isTold ? bands[t * own.length + b]! + own[b]! : Number.NaN;
    }
  }
  return { years: shown, bands };
}

function meanOf(paths: Float64Array, draws: number, years: number, year: number): Float64Array {
  const mean = new Float64Array(CELLS);
  for (let d = 0; d < draws; d++) {
    const at = (d * years + year) * CELLS;
    for (let c = 0; c < CELLS; c++) mean[c] = mean[c]! + paths[at + c]! / draws;
  }
  return mean.map((people) => Math.max(0, people));
}

/** A cell that lies below 0 in a draw holds nobody in it, as `lederloft project` tells it. */
function likelyOf(paths: Float64Array, draws: number, years: number, year: number): readonly Spread[] {
  const cells = new Float64Array(draws * CELLS);
  for (let d = 0; d < draws; d++)
    for (let c = 0; c < CELLS; c++)
      cells[d * CELLS + c] = Math.max(0, paths[(d * years + year) * CELLS + c]!);
  return Array.from({ length: CELLS }, (_, c) => spreadOverDraws(cells, CELLS, c));
}

function addTo(sum: Float64Array, table: Float64Array): void {
  for (let i = 0; i < sum.length; i++) sum[i] = sum[i]! + table[i]!;
}

function yearsFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
