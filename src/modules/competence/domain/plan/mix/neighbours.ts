/** How long it takes from one municipality to where a shared post would be in another, in minutes one way. */
export type TravelTold = {
  readonly between: readonly [string, string];
  readonly minutes: number;
};

export type MixPair = {
  readonly between: readonly [string, string];
  /** Null where nobody has told. */
  readonly minutes: number | null;
  readonly isNear: boolean;
};

/**
 * Every two municipalities, and whether they lie near enough to share a post: by what the municipalities have told of their
 * shared competences, and near where nobody has told otherwise. Of several ways the shortest counts.
 */
export function pairsOf(
  municipalities: readonly string[],
  told: readonly TravelTold[],
  mostMinutes: number,
): readonly MixPair[] {
  return municipalities.flatMap((first, index) =>
    municipalities.slice(index + 1).map((second): MixPair => {
      const ways = told
        .filter(({ between }) => between.includes(first) && between.includes(second))
        .map(({ minutes }) => minutes);
      const minutes = ways.length === 0 ? null : Math.min(...ways);
      return { between: [first, second], minutes, isNear: minutes === null || minutes <= mostMinutes };
    }),
  );
}
