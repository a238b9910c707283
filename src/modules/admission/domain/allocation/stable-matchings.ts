import { byCodeUnit } from './compare.ts';
import type { MatchingInput, SeatsByClass } from './matching.ts';

/** Ways to seat people, stable or not, that are looked through at most. */
const MOST_WAYS = 1_000_000;

type Plain = {
  readonly ids: readonly string[];
  readonly wishes: readonly (readonly string[])[];
  readonly rankIn: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly seats: ReadonlyMap<string, number>;
};

/**
 * Every stable matching there is, for classes without caps, reserves and regions, by trying all; nothing where there are
 * too many to try. In the order of applicants' ids, each with the dearer wish first; so the matching that is best for all
 * applicants comes first. Nothing is decided by it: it shows how much it matters who asks.
 */
export function allStableMatchings(input: MatchingInput): readonly SeatsByClass[] | undefined {
  const ways = input.applicants.reduce((product, { classes }) => product * (classes.length + 1), 1);
  if (ways > MOST_WAYS) return undefined;
  const plain = plainly(input);
  const found: SeatsByClass[] = [];
  const inClass = new Map([...plain.seats.keys()].map((id) => [id, [] as string[]]));
  const choose = (i: number) => {
    const id = plain.ids[i];
    if (id === undefined) {
      if (isStable(plain, inClass)) found.push(new Map([...inClass].map(([key, ids]) => [key, [...ids]])));
      return;
    }
    for (const wanted of plain.wishes[i]!) {
      const there = inClass.get(wanted)!;
      if (!plain.rankIn.get(wanted)!.has(id) || there.length >= plain.seats.get(wanted)!) continue;
      there.push(id);
      choose(i + 1);
      there.pop();
    }
    choose(i + 1);
  };
  choose(0);
  return found;
}

/** Nobody would rather be in a class that would rather have them, or that has a seat free. */
function isStable({ ids, wishes, rankIn, seats }: Plain, inClass: SeatsByClass): boolean {
  const classOf = new Map([...inClass].flatMap(([id, there]) => there.map((one) => [one, id] as const)));
  return ids.every((id, i) => {
    for (const wanted of wishes[i]!) {
      if (classOf.get(id) === wanted) return true;
      const ranks = rankIn.get(wanted)!;
      const rank = ranks.get(id);
      const there = inClass.get(wanted)!;
      if (rank === undefined) continue;
      if (there.length < seats.get(wanted)! || there.some((one) => ranks.get(one)! > rank)) return false;
    }
    return true;
  });
}

/**
 * Deferred acceptance with the classes asking: the stable matching that is best for the classes and worst for applicants.
 * Without caps, reserves and regions, and only for comparison.
 */
export function classesAsk(input: MatchingInput): SeatsByClass {
  const { ids, wishes, seats } = plainly(input);
  const priorityOf = new Map(input.classes.map(({ id, priority }) => [id, priority]));
  const wishOf = new Map(ids.map((id, i) => [id, new Map(wishes[i]!.map((wanted, k) => [wanted, k]))]));
  const inClass = new Map([...seats.keys()].map((id) => [id, new Set<string>()]));
  const classOf = new Map<string, string>();
  const asked = new Map<string, number>();

  const short = input.classes.map(({ id }) => id);
  for (let id = short.pop(); id !== undefined; id = short.pop()) {
    const priority = priorityOf.get(id)!;
    const there = inClass.get(id)!;
    let next = asked.get(id) ?? 0;
    for (; there.size < seats.get(id)! && next < priority.length; next++) {
      const applicant = priority[next]!;
      const wish = wishOf.get(applicant)?.get(id);
      const now = classOf.get(applicant);
      if (wish === undefined || (now !== undefined && wishOf.get(applicant)!.get(now)! < wish)) continue;
      if (now !== undefined) {
        inClass.get(now)!.delete(applicant);
        short.push(now);
      }
      there.add(applicant);
      classOf.set(applicant, id);
    }
    asked.set(id, next);
  }
  return new Map([...inClass].map(([id, there]) => [id, [...there].sort(byCodeUnit)]));
}

function plainly(input: MatchingInput): Plain {
  const applicants = [...input.applicants].sort((a, b) => byCodeUnit(a.id, b.id));
  return {
    ids: applicants.map(({ id }) => id),
    wishes: applicants.map(({ classes }) => classes),
    rankIn: new Map(
      input.classes.map(({ id, priority }) => [id, new Map(priority.map((one, k) => [one, k]))]),
    ),
    seats: new Map(input.classes.map(({ id, seats }) => [id, seats])),
  };
}
