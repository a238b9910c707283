/**
 * How many municipalities and ages the arrays of a step hold. Arrays by municipality, sex and age lie in that order, age
 * closest together; sex 0 is men, 1 women; the last age is open.
 */
export type MunicipalShape = { readonly municipalities: number; readonly ages: number };

export type MunicipalRates = {
  /** By municipality, sex, age: share that lives from birth to age 0, from age a − 1 to a, last for the two oldest together. */
  readonly survival: Float64Array;
  /** By municipality and age: births per woman and year. */
  readonly fertility: Float64Array;
  /** First and last age whose births are counted. */
  readonly childbearing: readonly [from: number, to: number];
  /** Boys per girl among the newborn. */
  readonly sexRatio: number;
  /** By municipality, sex, age on 1 January: probability to move to another municipality, and to leave the country. */
  readonly outMigration: Float64Array;
  readonly emigration: Float64Array;
  /** By municipality, sex, age: persons who come from abroad in the year. */
  readonly immigration: Float64Array;
  /** By municipality left and municipality chosen: shares of those who move; none stay. */
  readonly destination: Float64Array;
};

/** One number per municipality. */
export type MunicipalFlows = {
  readonly births: Float64Array;
  /** By balance, before anything negative is taken away. */
  readonly deaths: Float64Array;
  readonly domesticIn: Float64Array;
  readonly domesticOut: Float64Array;
  readonly immigration: Float64Array;
  readonly emigration: Float64Array;
  /** People that a cell would have had fewer than none of. */
  readonly negativeMassRemoved: Float64Array;
};

export type MunicipalStep = { readonly population: Float64Array; readonly flows: MunicipalFlows };

/**
 * One year for all municipalities at once (docs/methods/cohort-component.md). Moves are computed from the people on
 * 1 January, so that who arrives in one municipality has left another, to the last digit. `even` lets half of the net
 * migrants come before deaths and births and half after; `end` lets all come after.
 *
 * The rates are trusted: `findRatesFailure` says whether they can be.
 */
export function stepMunicipalities(
  start: Float64Array,
  rates: MunicipalRates,
  timing: 'even' | 'end',
  { municipalities, ages }: MunicipalShape,
): MunicipalStep {
  const cells = 2 * ages;
  const out = start.map((people, cell) => people * rates.outMigration[cell]!);
  const arrivals = arrivalsOf(out, rates.destination, municipalities, cells);
  const flows: MunicipalFlows = {
    births: new Float64Array(municipalities),
    deaths: new Float64Array(municipalities),
    domesticIn: new Float64Array(municipalities),
    domesticOut: new Float64Array(municipalities),
    immigration: new Float64Array(municipalities),
    emigration: new Float64Array(municipalities),
    negativeMassRemoved: new Float64Array(municipalities),
  };

  const half = timing === 'even' ? 0.5 : 0;
  const population = new Float64Array(start.length);
  const net = new Float64Array(cells);
  const exposed = new Float64Array(cells);
  const shareOfBoys = rates.sexRatio / (1 + rates.sexRatio);
  for (let m = 0; m < municipalities; m++) {
    const from = m * cells;
    let before = 0;
    let gained = 0;
    for (let cell = 0; cell < cells; cell++) {
      const people = start[from + cell]!;
      const emigrants = people * rates.emigration[from + cell]!;
      const immigrants = rates.immigration[from + cell]!;
      const moved = arrivals[from + cell]! - out[from + cell]!;
      net[cell] = moved - emigrants + immigrants;
      exposed[cell] = people + half * net[cell]!;
      before += people;
      gained += net[cell]!;
      flows.domesticIn[m]! += arrivals[from + cell]!;
      flows.domesticOut[m]! += out[from + cell]!;
      flows.immigration[m]! += immigrants;
      flows.emigration[m]! += emigrants;
    }

    for (let sex = 0; sex < 2; sex++) {
      const first = sex * ages;
      const last = first + ages - 1;
      for (let cell = first + 1; cell < last; cell++)
        population[from + cell] = exposed[cell - 1]! * rates.survival[from + cell]! + half * net[cell]!;
      population[from + last] =
        (exposed[last - 1]! + exposed[last]!) * rates.survival[from + last]! + half * net[last]!;
    }

    let births = 0;
    for (let age = rates.childbearing[0]; age <= rates.childbearing[1]; age++)
      births +=
        (rates.fertility[m * ages + age]! * (exposed[ages + age]! + population[from + ages + age]!)) / 2;
    population[from] = births * shareOfBoys * rates.survival[from]! + half * net[0]!;
    population[from + ages] = births * (1 - shareOfBoys) * rates.survival[from + ages]! + half * net[ages]!;

    let after = 0;
    for (let cell = 0; cell < cells; cell++) {
      const people = population[from + cell]! + (timing === 'end' ? net[cell]! : 0);
      after += people;
      if (people < 0) flows.negativeMassRemoved[m]! -= people;
      population[from + cell] = people < 0 ? 0 : people;
    }
    flows.births[m] = births;
    flows.deaths[m] = before + births + gained - after;
  }
  return { population, flows };
}

/** Everyone who left, spread over where they went. */
function arrivalsOf(
  out: Float64Array,
  destination: Float64Array,
  municipalities: number,
  cells: number,
): Float64Array {
  const arrivals = new Float64Array(out.length);
  for (let m = 0; m < municipalities; m++)
    for (let to = 0; to < municipalities; to++) {
      const share = destination[m * municipalities + to]!;
      if (share === 0) continue;
      const origin = m * cells;
      const target = to * cells;
      for (let cell = 0; cell < cells; cell++) arrivals[target + cell]! += share * out[origin + cell]!;
    }
  return arrivals;
}
