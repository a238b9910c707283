/** A figure from outside the population register, with the year from which a projection may use it. */
export type Dated<Value> = {
  /** The first base year (1 January) that may use it: nothing is used before it was known. */
  readonly knownFrom: number;
  readonly source: string;
  readonly value: Value;
};

/** What was known in the base year, in the order given. */
export function knownEntries<Value>(entries: readonly Dated<Value>[], baseYear: number): readonly Value[] {
  return entries.filter((entry) => entry.knownFrom <= baseYear).map((entry) => entry.value);
}

/** The entry that became known last, of those known in the base year. */
export function latestKnown<Value>(
  entries: readonly Dated<Value>[],
  baseYear: number,
): Dated<Value> | undefined {
  let latest: Dated<Value> | undefined;
  for (const entry of entries) {
    if (entry.knownFrom > baseYear) continue;
    if (latest === undefined || entry.knownFrom >= latest.knownFrom) latest = entry;
  }
  return latest;
}
