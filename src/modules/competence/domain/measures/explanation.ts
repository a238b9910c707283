import type { MeasuresModel, Row } from './model.ts';
import type { MeasuresProblem } from './problem.ts';

/** What more money would do, when no whole decision is changed. All in the objective's discounted 1000 kr. */
export type BudgetPrice = {
  readonly municipality: string;
  readonly year: number;
  /** 1000 kr of the year's budget that the plan does not spend. */
  readonly left: number;
  /** What the first 1000 kr more would take off the objective: the dual value of the budget. */
  readonly perThousand: number;
  /** What so many thousand kroner more would take off it, and how much less would be lacking, all years together. */
  readonly extra: { readonly thousands: number; readonly gain: number; readonly fte: number };
};

/** What one unit of a measure costs and gives at the prices of the plan, discounted, over all the years it lasts. */
export type UnitWorth = {
  readonly cost: number;
  /** What scarce money is worth beyond itself. */
  readonly scarceMoney: number;
  readonly scarceSeats: number;
  /** What it covers that is lacking, less what it takes from another competence. */
  readonly worth: number;
  /** Its reduced cost: cost and scarcity, less worth. Below nothing it would pay, if it could be had by the gram. */
  readonly net: number;
};

export type WhyNot =
  /** There is nothing lacking that it would cover. */
  | 'nothing-to-cover'
  /** It costs more than it covers is worth. */
  | 'costs-more'
  /** All seats are taken in the years that matter. */
  | 'no-seats'
  /** A whole one, with what it takes to set up, does not fit in a budget. */
  | 'no-money'
  /** By the gram it would pay, but a whole one and what it takes to set up costs more than it saves. */
  | 'not-a-whole-one'
  /** It would save something: the search ended before it found this. */
  | 'would-save';

export type NotChosen = {
  readonly measure: 'recruit' | 'train' | 'larger-positions' | 'shared-posts';
  /** One municipality, or the two that could have shared. */
  readonly municipalities: readonly string[];
  readonly competence: string;
  /** The year in which to begin would have been least bad. */
  readonly year: number;
  /** Persons, full-time equivalents or posts that the figures are for. */
  readonly units: number;
  readonly worth: UnitWorth;
  readonly setUp: number;
  readonly why: WhyNot;
  /** What the objective would rise by if it were done all the same; not there when it cannot be done. */
  readonly rise?: number;
};

/** A measure that the plan does not use at all somewhere, and how it could best have begun. */
export type Unused = Pick<
  NotChosen,
  'measure' | 'municipalities' | 'competence' | 'year' | 'units' | 'worth' | 'setUp'
> & {
  /** Limits of columns that begin it. */
  readonly force: readonly { readonly column: number; readonly lower: number; readonly upper: number }[];
  readonly areSeatsFull: boolean;
};

/** By column: what a unit costs and gives, from the dual values of the rows when whole decisions are held fast. */
export function weighColumns(model: MeasuresModel, rowDuals: ArrayLike<number>): readonly UnitWorth[] {
  const sums = model.columns.map(({ cost }) => ({ cost, scarceMoney: 0, scarceSeats: 0, worth: 0 }));
  const field = { coverage: 'worth', budget: 'scarceMoney', seats: 'scarceSeats', link: undefined } as const;
  for (const [i, row] of model.rows.entries()) {
    const name = field[row.kind];
    if (name === undefined) continue;
    // A row that must be at least something has a dual above nothing, one that must be at most something one below.
    const price = Math.abs(rowDuals[i] ?? 0);
    for (const [at, column] of row.columns.entries()) sums[column]![name] += price * row.values[at]!;
  }
  return sums.map((one) => ({ ...one, net: netOf(one) }));
}

/** Every measure that is nowhere used in a municipality, or by a pair, for a competence. */
export function findUnused(
  problem: MeasuresProblem,
  model: MeasuresModel,
  values: ArrayLike<number>,
  rowDuals: ArrayLike<number>,
): readonly Unused[] {
  const weighed = weighColumns(model, rowDuals);
  const years = [...Array(problem.years).keys()];
  const at = (name: string) => model.placeOf.get(name);
  /** The columns of these names, a year each, when the measure is possible and not used in any. */
  const unusedColumns = (nameIn: (year: number) => string): readonly number[] | undefined => {
    const columns = years.flatMap((year) => at(nameIn(year)) ?? []);
    return columns.length === years.length && columns.every((one) => values[one]! < 1e-6)
      ? columns
      : undefined;
  };
  const found: Unused[] = [];

  for (const municipality of problem.municipalities)
    for (const competence of problem.competences) {
      const where = `${municipality}_${competence}`;
      const common = { municipalities: [municipality], competence };
      for (const [measure, short] of [
        ['recruit', 'rec'],
        ['train', 'tr'],
        ['larger-positions', 'pt'],
      ] as const) {
        const columns = unusedColumns((year) => `${short}_${where}_${year}`);
        if (columns === undefined) continue;
        const setUpColumn = at(`z_${short}_${where}`);
        const setUp = setUpColumn === undefined ? undefined : weighed[setUpColumn]!;
        const choices = years.map((year) => {
          // As much as the first step allows: more could not begin in any year.
          const units = short === 'pt' ? Math.min(1, model.columns[columns[0]!]!.upper) : 1;
          // Larger positions are kept: who begins in a year has them in every year that follows.
          const lasting = short === 'pt' ? columns.slice(year) : [columns[year]!];
          return { year, units, worth: add(lasting.map((one) => times(weighed[one]!, units))) };
        });
        const best = leastBad(choices);
        found.push({
          measure,
          ...common,
          ...best,
          setUp: setUp === undefined ? 0 : setUp.cost + setUp.scarceMoney,
          force: [
            {
              column: columns[best.year]!,
              lower: best.units,
              upper: model.columns[columns[best.year]!]!.upper,
            },
            ...(setUpColumn === undefined ? [] : [{ column: setUpColumn, lower: 1, upper: 1 }]),
          ].map((one) => (model.columns[one.column]!.whole ? { ...one, upper: one.lower } : one)),
          areSeatsFull: short === 'tr' && areSeatsFull(model, columns[best.year]!, values),
        });
      }
    }

  for (const [pair, { first, second }] of problem.pairs.entries())
    for (const [k, competence] of problem.competences.entries()) {
      const columns = unusedColumns((year) => `sh_${pair}_${competence}_${year}`);
      const sharing = problem.sharing[k];
      if (!sharing || columns === undefined) continue;
      const municipalities = [first, second].map((m) => problem.municipalities[m]!);
      const inYear = (year: number) => {
        const parts = municipalities
          .map((name) => weighed[at(`sp_${pair}_${name}_${competence}_${year}`)!]!)
          .sort((a, b) => a.net - b.net);
        return add([times(parts[0]!, 1 - sharing.minPart), times(parts[1]!, sharing.minPart)]);
      };
      const choices = years.map((year) => ({ year, worth: add(years.slice(year).map(inYear)) }));
      const best = leastBad(choices);
      found.push({
        measure: 'shared-posts',
        municipalities,
        competence,
        ...best,
        units: 1,
        setUp: 0,
        force: columns.slice(best.year).map((column) => ({ column, lower: 1, upper: 1 })),
        areSeatsFull: false,
      });
    }
  return found;
}

/** Less is what two large sums leave when one is taken from the other. */
const KRONE = 0.001;

/** Why it was not chosen. `rise` is what the objective rises by when one is forced; `undefined` where that cannot be done. */
export function explainUnused(unused: Unused, rise: number | undefined): NotChosen {
  const { force: _force, areSeatsFull: isFull, ...told } = unused;
  const why = ((): WhyNot => {
    if (unused.worth.worth < 1e-6) return 'nothing-to-cover';
    if (rise === undefined) return isFull ? 'no-seats' : 'no-money';
    if (rise < -KRONE) return 'would-save';
    return unused.worth.net >= 0 ? 'costs-more' : 'not-a-whole-one';
  })();
  return { ...told, why, ...(rise === undefined ? {} : { rise }) };
}

/** Full-time equivalents that are lacking, all years together. */
export function lackingIn(model: MeasuresModel, values: ArrayLike<number>): number {
  return model.columns.reduce((sum, { decides }, i) => (decides.kind === 'u' ? sum + values[i]! : sum), 0);
}

export function costOf(model: MeasuresModel, values: ArrayLike<number>): number {
  return model.columns.reduce((sum, { cost }, i) => sum + cost * values[i]!, 0);
}

/** The first of the best among those that cover something, if any do: training that ends after the plan does not. */
function leastBad<Choice extends { readonly worth: UnitWorth }>(choices: readonly Choice[]): Choice {
  const covering = choices.filter(({ worth }) => worth.worth > 1e-6);
  return (covering.length > 0 ? covering : choices).reduce((a, b) =>
    b.worth.net < a.worth.net - 1e-9 ? b : a,
  );
}

function areSeatsFull(model: MeasuresModel, column: number, values: ArrayLike<number>): boolean {
  const seats = model.rows.find((row) => row.kind === 'seats' && row.columns.includes(column));
  return seats !== undefined && activityOf(seats, values) > seats.upper - 1 + 1e-6;
}

function activityOf(row: Row, values: ArrayLike<number>): number {
  return row.columns.reduce((sum, column, at) => sum + row.values[at]! * values[column]!, 0);
}

function times(one: UnitWorth, factor: number): UnitWorth {
  const { cost, scarceMoney, scarceSeats, worth, net } = one;
  return {
    cost: cost * factor,
    scarceMoney: scarceMoney * factor,
    scarceSeats: scarceSeats * factor,
    worth: worth * factor,
    net: net * factor,
  };
}

function add(all: readonly UnitWorth[]): UnitWorth {
  const sum = { cost: 0, scarceMoney: 0, scarceSeats: 0, worth: 0 };
  for (const one of all)
    for (const name of ['cost', 'scarceMoney', 'scarceSeats', 'worth'] as const) sum[name] += one[name];
  return { ...sum, net: netOf(sum) };
}

function netOf({ cost, scarceMoney, scarceSeats, worth }: Omit<UnitWorth, 'net'>): number {
  return cost + scarceMoney + scarceSeats - worth;
}
