import { discounted, type MeasuresProblem } from './problem.ts';

/** What a column decides. `pair` is a place in the problem's pairs. */
export type Decides =
  | { readonly kind: 'rec' | 'tr' | 'pt' | 'u'; readonly m: number; readonly k: number; readonly t: number }
  | { readonly kind: 'z_tr' | 'z_pt'; readonly m: number; readonly k: number }
  | { readonly kind: 'sh'; readonly pair: number; readonly k: number; readonly t: number }
  | {
      readonly kind: 'sp';
      readonly pair: number;
      readonly m: number;
      readonly k: number;
      readonly t: number;
    };

export type Column = {
  readonly name: string;
  readonly decides: Decides;
  /** In the objective, discounted. */
  readonly cost: number;
  readonly lower: number;
  readonly upper: number;
  readonly whole: boolean;
};

export type Row = {
  readonly name: string;
  readonly kind: 'coverage' | 'budget' | 'seats' | 'link';
  readonly lower: number;
  readonly upper: number;
  /** Columns by their places, rising, and their numbers. */
  readonly columns: readonly number[];
  readonly values: readonly number[];
};

/** A mixed-integer program: the least Σ cost·x with every row and column within its limits. */
export type MeasuresModel = {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Place of a column by its name. */
  readonly placeOf: ReadonlyMap<string, number>;
};

type Term = readonly [name: string, value: number];

/**
 * Writes the problem as rows and columns, in an order that the problem alone decides. Coverage, budget, seats and links are
 * those of docs/methods/measures.md.
 */
export function buildMeasuresModel(problem: MeasuresProblem): MeasuresModel {
  const { municipalities, competences, pairs, years } = problem;
  const places = { m: [...municipalities.keys()], k: [...competences.keys()], t: [...Array(years).keys()] };
  const mk = (m: number, k: number) => `${municipalities[m]}_${competences[k]}`;
  const mkt = (m: number, k: number, t: number) => `${mk(m, k)}_${t}`;
  const spent = new Map<string, Term[]>();
  const covered = new Map<string, Term[]>();
  const links: Row[] = [];
  const columns: Column[] = [];
  const placeOf = new Map<string, number>();

  const spend = (m: number, t: number, name: string, value: number) =>
    push(spent, `${m} ${t}`, [name, value]);
  const cover = (m: number, k: number, t: number, name: string, value: number) =>
    push(covered, `${m} ${k} ${t}`, [name, value]);
  const add = (name: string, decides: Decides, upper: number, whole: boolean, cost = 0) => {
    placeOf.set(name, columns.length);
    columns.push({ name, decides, cost, lower: 0, upper, whole });
    return name;
  };
  const link = (name: string, terms: readonly Term[], lower: number, upper: number) =>
    links.push(row(name, 'link', terms, lower, upper, placeOf));

  for (const m of places.m)
    for (const k of places.k) {
      const recruiting = problem.recruiting[k];
      const most = recruiting?.maxPerYear[m] ?? 0;
      if (!recruiting || most === 0) continue;
      const { annualPay, costFirstYear, leave, positionFraction } = recruiting;
      for (const t of places.t) {
        const name = add(`rec_${mkt(m, k, t)}`, { kind: 'rec', m, k, t }, most, true);
        for (let y = t; y < years; y++) {
          const present = positionFraction * (1 - leave) ** (y - t);
          cover(m, k, y, name, present);
          spend(m, y, name, annualPay * present + (y === t ? costFirstYear : 0));
        }
      }
    }

  for (const m of places.m)
    for (const k of places.k) {
      const training = problem.training[k];
      const most = Math.min(training?.maxPerMunicipalityYear ?? 0, training?.capacityPerYear ?? 0);
      if (!training || most === 0) continue;
      const setUp = add(`z_tr_${mk(m, k)}`, { kind: 'z_tr', m, k }, 1, true);
      spend(m, 0, setUp, training.setupCost);
      for (const t of places.t) {
        const name = add(`tr_${mkt(m, k, t)}`, { kind: 'tr', m, k, t }, most, true);
        link(
          `${name}_set_up`,
          [
            [name, 1],
            [setUp, -most],
          ],
          -Infinity,
          0,
        );
        for (let y = t; y < Math.min(years, t + training.years); y++) spend(m, y, name, training.cost);
        for (let y = t + training.years; y < years; y++) {
          const present =
            training.completion * training.fraction * (1 - training.leave) ** (y - t - training.years);
          cover(m, k, y, name, present);
          cover(m, training.from, y, name, -present);
        }
      }
    }

  for (const m of places.m)
    for (const k of places.k) {
      const larger = problem.largerPositions[k];
      const potential = larger?.potential[m] ?? 0;
      const step = (larger?.maxStepPerYear ?? 0) * potential;
      if (!larger || step === 0) continue;
      const setUp = add(`z_pt_${mk(m, k)}`, { kind: 'z_pt', m, k }, 1, true);
      spend(m, 0, setUp, larger.setupCost);
      for (const t of places.t) {
        // No more than the steps so far can have led to: the same plans, and a bound that is nearer to them.
        const reach = Math.min(potential, step * (t + 1));
        const name = add(`pt_${mkt(m, k, t)}`, { kind: 'pt', m, k, t }, reach, false);
        link(
          `${name}_set_up`,
          [
            [name, 1],
            [setUp, -reach],
          ],
          -Infinity,
          0,
        );
        if (t > 0)
          link(
            `${name}_step`,
            [
              [name, 1],
              [`pt_${mkt(m, k, t - 1)}`, -1],
            ],
            0,
            step,
          );
        cover(m, k, t, name, 1);
        spend(m, t, name, larger.cost);
      }
    }

  for (const [pair, { first, second }] of pairs.entries())
    for (const k of places.k) {
      const sharing = problem.sharing[k];
      if (!sharing || sharing.maxPostsPerPairYear === 0) continue;
      const { cost, travelLoss, minPart, maxPostsPerPairYear } = sharing;
      for (const t of places.t) {
        const most = maxPostsPerPairYear * (t + 1);
        const posts = add(`sh_${pair}_${competences[k]}_${t}`, { kind: 'sh', pair, k, t }, most, true);
        if (t > 0)
          link(
            `${posts}_step`,
            [
              [posts, 1],
              [`sh_${pair}_${competences[k]}_${t - 1}`, -1],
            ],
            0,
            maxPostsPerPairYear,
          );
        const parts = [first, second].map((m) => {
          const part = add(`sp_${pair}_${mkt(m, k, t)}`, { kind: 'sp', pair, m, k, t }, most, false);
          link(
            `${part}_least`,
            [
              [part, 1],
              [posts, -minPart],
            ],
            0,
            Infinity,
          );
          cover(m, k, t, part, 1 - travelLoss);
          spend(m, t, part, cost);
          return [part, 1] as const;
        });
        link(`${posts}_parts`, [...parts, [posts, -1]], 0, 0);
      }
    }

  for (const m of places.m)
    for (const k of places.k)
      for (const t of places.t) {
        const cost = discounted(problem, t) * problem.penalty[k]!;
        cover(m, k, t, add(`u_${mkt(m, k, t)}`, { kind: 'u', m, k, t }, Infinity, false, cost), 1);
      }

  const costs = new Map<string, number>();
  for (const m of places.m)
    for (const t of places.t)
      for (const [name, value] of spent.get(`${m} ${t}`) ?? [])
        costs.set(name, (costs.get(name) ?? 0) + discounted(problem, t) * value);

  return {
    columns: columns.map((one) => ({ ...one, cost: one.cost + (costs.get(one.name) ?? 0) })),
    rows: [
      ...places.m.flatMap((m) =>
        places.k.flatMap((k) =>
          places.t.map((t) =>
            row(
              `coverage_${mkt(m, k, t)}`,
              'coverage',
              covered.get(`${m} ${k} ${t}`) ?? [],
              problem.gap[m]![k]![t]!,
              Infinity,
              placeOf,
            ),
          ),
        ),
      ),
      ...places.m.flatMap((m) =>
        places.t.map((t) =>
          row(
            `budget_${municipalities[m]}_${t}`,
            'budget',
            spent.get(`${m} ${t}`) ?? [],
            -Infinity,
            problem.budget[m]![t]!,
            placeOf,
          ),
        ),
      ),
      ...places.k.flatMap((k) =>
        places.t.flatMap((t) => {
          const training = problem.training[k];
          const terms = places.m
            .map((m) => `tr_${mkt(m, k, t)}`)
            .filter((name) => placeOf.has(name))
            .map((name) => [name, 1] as const);
          return training && terms.length > 1
            ? [
                row(
                  `seats_${competences[k]}_${t}`,
                  'seats',
                  terms,
                  -Infinity,
                  training.capacityPerYear,
                  placeOf,
                ),
              ]
            : [];
        }),
      ),
      ...links,
    ],
    placeOf,
  };
}

function row(
  name: string,
  kind: Row['kind'],
  terms: readonly Term[],
  lower: number,
  upper: number,
  placeOf: ReadonlyMap<string, number>,
): Row {
  const placed = terms
    .filter(([, value]) => value !== 0)
    .map(([column, value]) => [placeOf.get(column)!, value] as const)
    .sort(([a], [b]) => a - b);
  return {
    name,
    kind,
    lower,
    upper,
    columns: placed.map(([place]) => place),
    values: placed.map(([, value]) => value),
  };
}

function push(lists: Map<string, Term[]>, key: string, term: Term): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [term]);
  else list.push(term);
}
