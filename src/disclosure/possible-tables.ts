import { Board, kinds, noEvidence, type Kind } from './board.ts';
import { numbersLeftOpen, type Telling } from './figure.ts';
import type { Population } from './groups.ts';

/** A hidden number: how many are in the group, or how many of them have the property. */
export type Quantity = 'people' | 'with';

/**
 * Searches from quick to thorough: so many moves to make up for one, so many looks in all, so many of them in a large
 * sum, so many of the best tried. Giving up is safe, more is hidden than need be; it only must not be common.
 */
const SEARCHES = [
  { moves: 1, looks: 2_000, mostInSum: 16, branches: 0, isGlance: true },
  { moves: 3, looks: 300, mostInSum: 16, branches: 6, isGlance: true },
  { moves: 7, looks: 300, mostInSum: 16, branches: 6, isGlance: false },
  { moves: 5, looks: 10_000, mostInSum: Infinity, branches: 60, isGlance: false },
] as const;
const LARGE_SUM = 80;
/** How many ways out of the same trouble are remembered. */
const REMEDIES = 8;
const waysToChange: Record<Quantity, readonly Kind[]> = {
  people: [kinds.without, kinds.with],
  with: [kinds.change],
};

export type PossibleTables = {
  /** Takes note that less is told about a group from now on. */
  readonly tell: (g: number, told: Telling) => void;
  /** Whether enough different values are possible for a number that is not told. */
  readonly isSafe: (g: number, quantity: Quantity) => boolean;
  /** After a number was not safe: the group most in the way of other values; of two alike the smaller one. */
  readonly findInTheWay: () => number | undefined;
};

/**
 * Looks for other tables that a reader must hold possible: tables of whole people that agree with everything that is
 * told. A hidden number is safe when such tables give it enough different values.
 *
 * It starts from the true table, moves one person, and then others to make up for it until all that is told is true
 * again. Every table it finds is evidence for all the groups that it changes. Later less may be told, never more, and
 * then all evidence still holds; so each number needs to be shown safe only once.
 *
 * For the property a harder reader is assumed: one who knows how many people every place has, as a colleague may. There,
 * nobody is moved; people are only made to have the property or not.
 */
export function possibleTables(
  population: Population<string>,
  told: readonly Telling[],
  threshold: number,
): PossibleTables {
  const { groups, places } = population;
  const board = new Board(population, told, threshold);
  const seen = noEvidence(groups.length);
  const isTarget = new Uint8Array(places.length);
  const remedies = new Map<number, readonly (readonly number[])[]>();
  /** How often a told group stood in the way at the end of a search that came to nothing. */
  const blame = new Map<number, number>();
  let looksLeft = 0;
  let effort: (typeof SEARCHES)[number] = SEARCHES[0];
  let turn = 0;
  const hasLargeSum = groups.some((group) => group.places.length > LARGE_SUM);

  function isSafe(g: number, quantity: Quantity): boolean {
    const open = numbersLeftOpen(threshold);
    const { total, places: targets } = groups[g]!;
    // A group of one has two possible numbers with the property, and cannot have more.
    const need = quantity === 'people' ? open : Math.min(open, total + 1);
    const isEnough = () => countBits(seen[quantity][g]!) >= need;
    if (isEnough()) return true;

    for (const p of targets) isTarget[p] = 1;
    blame.clear();
    for (const by of [1, -1]) {
      for (const kind of waysToChange[quantity]) {
        board.beginStep(kind);
        while (!isEnough() && step(targets, by)) board.keep(seen);
      }
      board.rewind();
    }
    blame.delete(g);
    for (const p of targets) isTarget[p] = 0;
    return isEnough();
  }

  /** Changes the target by one and makes up for it elsewhere; leaves the table as it was when that cannot be done. */
  function step(targets: readonly number[], by: number): boolean {
    for (effort of SEARCHES) {
      // With one target there is no better one to wait for, and without large sums nothing was left out.
      if (effort.moves === 1 ? targets.length === 1 : effort.mostInSum === Infinity && !hasLargeSum) continue;
      looksLeft = effort.looks;
      for (let i = 0; i < targets.length && looksLeft > 0; i++) {
        const p = targets[(i + turn) % targets.length]!;
        if (board.room(p, by) <= 0) continue;
        board.move(p, by);
        if (makeUp(effort.moves)) {
          turn++;
          return true;
        }
        board.undo();
      }
    }
    return false;
  }

  /** Moves people outside the target until nothing told is untrue; what helped in the same trouble before goes first. */
  function makeUp(moves: number): boolean {
    if (board.wrong.length === 0) return true;
    if (moves === 0) return giveUp();

    // The first move depends on the target and the last is found at once; what lies between them comes again and again.
    if (moves === effort.moves || moves === 1) return search(moves) || giveUp();

    const trouble = board.numberOfTrouble();
    const known = remedies.get(trouble) ?? [];
    if (known.some(repeat)) return true;
    const start = board.moveCount;
    if (!search(moves)) return giveUp();
    remedies.set(trouble, [board.movesSince(start), ...known.slice(0, REMEDIES - 1)]);
    return true;
  }

  function giveUp(): false {
    for (const g of board.wrong) blame.set(g, (blame.get(g) ?? 0) + 1);
    return false;
  }

  function repeat(remedy: readonly number[]): boolean {
    const start = board.moveCount;
    for (const move of remedy) {
      const p = move >> 1;
      const by = move % 2 === 1 ? 1 : -1;
      if (!mayMove(p, by)) break;
      board.move(p, by);
    }
    if (board.wrong.length === 0) return true;
    while (board.moveCount > start) board.undo();
    return false;
  }

  function mayMove(p: number, by: number): boolean {
    return isTarget[p] === 0 && board.room(p, by) > 0 && !board.wouldUndo(p, by);
  }

  /** Where to look: in the sum that leaves fewest to choose from. */
  function sumToMend(): number {
    let best = board.wrong[0]!;
    for (const g of board.wrong) if (choicesIn(g) < choicesIn(best)) best = g;
    return best;
  }

  function choicesIn(g: number): number {
    const size = groups[g]!.places.length;
    // At first glance large sums count alike, except that not every place can give while nearly all can take.
    if (!effort.isGlance || size <= LARGE_SUM) return size;
    return board.sideOf(g) > 0 ? LARGE_SUM + 1 : LARGE_SUM + 2;
  }

  /** Tries places of one sum: at once those that leave less wrong than before, then the best of the others. */
  function search(moves: number): boolean {
    const sum = sumToMend();
    const by = -board.sideOf(sum);
    const { places: candidates } = groups[sum]!;

    const isLarge = candidates.length > LARGE_SUM;
    const begin = isLarge ? (turn++ * 37) % candidates.length : 0;
    const mostLooks = isLarge ? effort.mostInSum : candidates.length;
    const promising: { p: number; wrong: number }[] = [];
    for (let i = 0, looked = 0; i < candidates.length && looked < mostLooks; i++) {
      const p = candidates[(begin + i) % candidates.length]!;
      if (!mayMove(p, by)) continue;
      looked++;
      looksLeft--;
      const wrong = board.wrongAfter(p, by);
      if (wrong === 0) return attempt(p, by, moves);
      if (moves === 1) continue;
      if (wrong >= board.wrong.length) promising.push({ p, wrong });
      else if (looksLeft > 0 && attempt(p, by, moves)) return true;
    }

    promising.sort((a, b) => a.wrong - b.wrong);
    return promising.slice(0, effort.branches).some(({ p }) => looksLeft > 0 && attempt(p, by, moves));
  }

  function attempt(p: number, by: number, moves: number): boolean {
    board.move(p, by);
    if (makeUp(moves - 1)) return true;
    board.undo();
    return false;
  }

  function findInTheWay(): number | undefined {
    let worst: number | undefined;
    let highest = 0;
    for (const [g, times] of blame) {
      const score = Math.log1p(times) / groups[g]!.total;
      if (score < highest || (score === highest && g > worst!)) continue;
      worst = g;
      highest = score;
    }
    return worst;
  }

  return { findInTheWay, tell: (g, much) => board.tell(g, much), isSafe };
}

function countBits(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count++;
  return count;
}
