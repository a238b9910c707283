/** Staffing is counted in full-time equivalents, competence in persons who reach a level. They are never added together. */
export const ASPECTS = ['staffing', 'competence'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** What must be there at the end of a year. `unit` is empty for the whole municipality. */
export type GapRequirement = {
  readonly competence: string;
  readonly unit: string;
  readonly aspect: Aspect;
  readonly year: number;
  /** 1 to 4 for competence; null for staffing. */
  readonly level: number | null;
  readonly amount: number;
};

/** What is held today. No row at all is "not mapped", and something else than a row that says nobody. */
export type GapCapital = {
  readonly competence: string;
  readonly unit: string;
  readonly aspect: Aspect;
  /** Persons at each level 0 to 4, for competence. */
  readonly levels: readonly number[] | null;
  /** Full-time equivalents for staffing; for competence the persons at level 1 and above. */
  readonly held: number;
  /** Of what is held; null where nobody has told, and then all of it counts as used. */
  readonly used: number | null;
  /** Who will have left by the end of each year: sums since today, in order of year. */
  readonly exits: readonly { readonly year: number; readonly amount: number }[];
  /** Units that this one lies in. Their rows count its people too. */
  readonly above: readonly string[];
};

export const GAP_STATES = ['gap', 'not-mapped', 'covered', 'surplus', 'no-requirement'] as const;
export type GapState = (typeof GAP_STATES)[number];

export type GapCell = {
  readonly state: GapState;
  readonly required: number;
  /**
   * The level that lacks most, and what is required at it and above. What is held, leaves and is available is counted from it and
   * up: those below are no help there. Null for staffing, and where nobody asks for a level or has mapped any.
   */
  readonly level: number | null;
  readonly requiredThere: number;
  /** Held today, leaving by the end of the year, and left and used then; null where nobody has mapped it. */
  readonly held: number | null;
  readonly leaving: number | null;
  readonly available: number | null;
  /** What lacks of what is used, and how it falls apart: held and not used, and not held at all. */
  readonly gap: number;
  readonly mobilise: number;
  readonly missing: number;
  readonly surplus: number;
  /** Persons whose level is known and lower than what lacks most; null for staffing. */
  readonly below: number | null;
  /** Whether the whole municipality was counted by itself, or is the sum of the units that are mapped. */
  readonly from: 'own' | 'units' | null;
};

export type GapRow = {
  readonly competence: string;
  readonly unit: string;
  readonly year: number;
  readonly staffing: GapCell | null;
  readonly competenceLevel: GapCell | null;
  /** The gravest of the two. */
  readonly state: GapState;
};

/** A surplus is at least one whole person or full-time equivalent: less than that is what fits. */
const LEAST_SURPLUS = 1;

/**
 * Requirement minus what is expected at the end of the year, by competence, unit and year: staffing and competence by
 * themselves, and then side by side. The order of what goes in does not matter.
 */
export function analyseGap(input: {
  readonly years: readonly number[];
  readonly requirements: readonly GapRequirement[];
  readonly capital: readonly GapCapital[];
}): readonly GapRow[] {
  const required = Map.groupBy(input.requirements, (one) => keyOf(one, one.year));
  const capital = capitalByPlace(input.capital);
  const places = new Map<string, { competence: string; unit: string }>();
  for (const { competence, unit } of [...input.requirements, ...input.capital])
    places.set(JSON.stringify([competence, unit]), { competence, unit });

  const rows: GapRow[] = [];
  for (const { competence, unit } of [...places.values()].sort(byPlace)) {
    for (const year of input.years) {
      const cellOf = (aspect: Aspect): GapCell | null => {
        const held = capital(competence, unit, aspect);
        const these = required.get(keyOf({ competence, unit, aspect }, year)) ?? [];
        return these.length === 0 && held === null ? null : cell(aspect, these, held, year);
      };
      const [staffing, competenceLevel] = [cellOf('staffing'), cellOf('competence')];
      const state = gravest([staffing, competenceLevel]);
      if (state !== null) rows.push({ competence, unit, year, staffing, competenceLevel, state });
    }
  }
  return rows;
}

type Held = Omit<GapCapital, 'competence' | 'unit' | 'aspect' | 'above'> & { readonly from: 'own' | 'units' };

function capitalByPlace(
  rows: readonly GapCapital[],
): (competence: string, unit: string, aspect: Aspect) => Held | null {
  const own = new Map(rows.map((row) => [keyOf(row, 0), { ...row, from: 'own' as const }]));
  const units = new Map<string, Held>();
  const inUnits = rows.filter((row) => row.unit !== '');
  for (const [key, these] of Map.groupBy(inUnits, (row) => keyOf({ ...row, unit: '' }, 0))) {
    // People of a unit that lies in another one here are in that one's row already.
    const names = new Set(these.map(({ unit }) => unit));
    const topmost = these.filter(({ above }) => !above.some((unit) => names.has(unit)));
    units.set(key, { ...topmost.reduce(addTogether), from: 'units' });
  }
  return (competence, unit, aspect) => {
    const key = keyOf({ competence, unit, aspect }, 0);
    return own.get(key) ?? (unit === '' ? (units.get(key) ?? null) : null);
  };
}

function addTogether(a: GapCapital, b: GapCapital): GapCapital {
  const years = [...new Set([...a.exits, ...b.exits].map(({ year }) => year))].sort((x, y) => x - y);
  const other = levelsOf(b);
  return {
    ...a,
    levels:
      a.levels === null && b.levels === null
        ? null
        : levelsOf(a).map((count, level) => count + (other[level] ?? 0)),
    held: a.held + b.held,
    used: a.used === null && b.used === null ? null : usedOf(a) + usedOf(b),
    exits: years.map((year) => ({ year, amount: leavingBy(a, year) + leavingBy(b, year) })),
  };
}

function cell(
  aspect: Aspect,
  requirements: readonly GapRequirement[],
  held: Held | null,
  year: number,
): GapCell {
  const required = hundredths(requirements.reduce((sum, { amount }) => sum + amount, 0));
  const none = {
    required,
    level: null,
    requiredThere: required,
    gap: 0,
    mobilise: 0,
    missing: 0,
    surplus: 0,
    below: null,
  };
  if (held === null)
    return { ...none, state: 'not-mapped', held: null, leaving: null, available: null, from: null };

  const leaving = Math.min(leavingBy(held, year), held.held);
  const left = held.held - leaving;
  const stays = held.held > 0 ? left / held.held : 0;
  const isUsed = held.held > 0 ? usedOf(held) / held.held : 0;
  const known = {
    ...none,
    held: hundredths(held.held),
    leaving: hundredths(leaving),
    available: hundredths(left * isUsed),
    from: held.from,
  };
  if (requirements.length === 0) return { ...known, state: 'no-requirement' };

  const at = aspect === 'staffing' ? atOnce(required, held.held, left) : byLevel(requirements, held, stays);
  const gap = hundredths(Math.max(0, ...at.map((one) => one.required - one.left * isUsed)));
  const missing = hundredths(Math.max(0, ...at.map((one) => one.required - one.left)));
  const slack = hundredths(Math.min(...at.map((one) => one.left * isUsed - one.required)));
  const worst = at.reduce((a, b) => (b.required - b.left * isUsed > a.required - a.left * isUsed ? b : a));
  return {
    ...known,
    level: worst.level,
    requiredThere: hundredths(worst.required),
    held: hundredths(worst.held),
    leaving: hundredths(worst.held - worst.left),
    available: hundredths(worst.left * isUsed),
    state: gap > 0 ? 'gap' : slack >= LEAST_SURPLUS ? 'surplus' : 'covered',
    gap,
    missing,
    mobilise: hundredths(gap - missing),
    surplus: gap === 0 && slack >= LEAST_SURPLUS ? slack : 0,
    below: worst.below === null ? null : hundredths(worst.below),
  };
}

type At = {
  readonly level: number | null;
  readonly required: number;
  readonly held: number;
  readonly left: number;
  readonly below: number | null;
};

function atOnce(required: number, held: number, left: number): readonly At[] {
  return [{ level: null, required, held, left, below: null }];
}

/**
 * Whoever has reached a level can fill a place at a lower one too, so what lacks is the largest shortfall at any level and
 * above. Those who leave, and those who do not use it, are taken evenly from the levels: nobody has told from which.
 */
function byLevel(requirements: readonly GapRequirement[], held: Held, stays: number): readonly At[] {
  const levels = levelsOf(held);
  const from = (level: number): number => levels.slice(level).reduce((sum, count) => sum + count, 0);
  const asked = [...new Set(requirements.map((one) => one.level ?? 1))].sort((a, b) => a - b);
  return asked.map((level) => ({
    level,
    required: requirements.reduce((sum, one) => ((one.level ?? 1) >= level ? sum + one.amount : sum), 0),
    held: from(level),
    left: from(level) * stays,
    below: (levels[0] ?? 0) + (from(1) - from(level)) * stays,
  }));
}

/** Persons of whom nobody has told the level hold the competence, and no more than that is known. */
function levelsOf({ levels, held }: Pick<GapCapital, 'levels' | 'held'>): readonly number[] {
  return levels ?? [0, held, 0, 0, 0];
}

function usedOf({ used, held }: Pick<GapCapital, 'used' | 'held'>): number {
  return used === null ? held : Math.min(used, held);
}

/** Sums since today: the newest that is told no later than the year. */
export function leavingBy({ exits }: Pick<GapCapital, 'exits'>, year: number): number {
  return exits.reduce((sum, exit) => (exit.year <= year ? Math.max(sum, exit.amount) : sum), 0);
}

/** One requirement's part of a gap that several requirements share: in proportion to what they ask for. */
export function shareOfGap(
  gap: Pick<GapCell, 'required' | 'gap' | 'mobilise' | 'missing'>,
  amount: number,
): { readonly gap: number; readonly mobilise: number; readonly missing: number } {
  const share = gap.required > 0 ? amount / gap.required : 0;
  const [whole, mobilise] = [hundredths(gap.gap * share), hundredths(gap.mobilise * share)];
  return { gap: whole, mobilise, missing: hundredths(whole - mobilise) };
}

/** The gravest of what is there; null where there is nothing. */
function gravest(cells: readonly (GapCell | null)[]): GapState | null {
  const states = new Set(cells.flatMap((one) => one?.state ?? []));
  return GAP_STATES.find((state) => states.has(state)) ?? null;
}

function keyOf(one: Pick<GapCapital, 'competence' | 'unit' | 'aspect'>, year: number): string {
  return JSON.stringify([one.competence, one.unit, one.aspect, year]);
}

function byPlace(a: { competence: string; unit: string }, b: { competence: string; unit: string }): number {
  return order(a.competence, b.competence) || order(a.unit, b.unit);
}
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Shown and compared in hundredths, so that 0.1 + 0.2 leaves no gap that nobody can see. */
export function hundredths(figure: number): number {
  const rounded = Math.round(figure * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}
