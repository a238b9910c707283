/** What the attacker would like to know of one profession: how many there are, who use it, and who have left by each year. */
export type World = { readonly held: number; readonly used: number; readonly left: readonly number[] };

/** What leaves the municipality: about how many there are, and about how many each year's requirement needs in all. */
export type Told = { readonly held: number | null; readonly lacking: readonly (number | null)[] };

/** To the nearest five, no less than fifteen, and nothing of ten or fewer. */
export function about(count: number): number | null {
  return count > 10 ? Math.max(15, 5 * Math.floor(count / 5 + 0.5)) : null;
}

export function told({ held, used, left }: World, required: readonly number[]): Told {
  return {
    held: about(held),
    lacking: required.map((amount, i) => {
      // As it is kept: to the hundredth.
      const lacking = Math.round((amount - ((held - left[i]!) * used) / held) * 100) / 100;
      const rest = about(amount - lacking);
      return held <= 10 || rest === null || amount - rest <= 0 ? null : Math.ceil(amount - rest);
    }),
  };
}

const MOST = 60;
const FEW = 10;

/** Every world of whole persons in which exactly this would have been told, as far as up to ten leave and up to ten are unused. */
export function worldsLike(seen: Told, required: readonly number[]): readonly World[] {
  const worlds: World[] = [];
  const [a, b, c, d] = required.map((_, i) => i);
  for (let held = FEW + 1; held <= MOST; held += 1) {
    if (about(held) !== seen.held) continue;
    for (let unused = 0; unused <= FEW; unused += 1) {
      const used = held - unused;
      // What is told of a year does not depend on the other years, so each year is looked at by itself first.
      const possible = required.map((amount, i) =>
        Array.from({ length: FEW + 1 }, (_, left) => left).filter(
          (left) => told({ held, used, left: [left] }, [amount]).lacking[0] === seen.lacking[i],
        ),
      );
      for (const first of possible[a!]!)
        for (const second of possible[b!]!)
          for (const third of possible[c!]!)
            for (const fourth of possible[d!]!)
              if (first <= second && second <= third && third <= fourth)
                worlds.push({ held, used, left: [first, second, third, fourth] });
    }
  }
  return worlds;
}

/** How many different answers the attacker is left with. */
export function spreadOf(worlds: readonly World[], secret: (world: World) => number): number {
  return new Set(worlds.map(secret)).size;
}
