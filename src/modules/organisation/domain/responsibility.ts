import type { EmployeeId, UnitId } from '../../../kernel/ids.ts';
import { type UnitNode, type UnitTree, unitTree, withAllBelow } from './unit-tree.ts';

export type Leadership = { readonly unit: UnitId; readonly leader: EmployeeId };
/** An open position: who, where, and how much of a full-time year. */
export type Placement = { readonly employee: EmployeeId; readonly unit: UnitId; readonly ftePercent: number };

export const LEVELS = ['top', 'middle', 'first-line'] as const;
/**
 * Where in the line a leader stands. First line: leads nobody who leads. Top: leads leaders, and nobody in the tree is
 * above. Middle: has leaders both below and above.
 */
export type Level = (typeof LEVELS)[number];

export type Responsibility = {
  readonly leader: EmployeeId;
  /** The units that the leader is named as leader of. */
  readonly units: readonly UnitId[];
  /** Everybody in those units and all units below, but not the leader. */
  readonly staff: number;
  /** Full-time equivalents of the same people in the same units. */
  readonly fte: number;
  /** Span of control: those who have this leader as their nearest one. */
  readonly span: number;
  readonly level: Level;
};

/**
 * What each leader answers for, from the tree, who leads what, and the open positions.
 *
 * The nearest leader of those who work in a unit is the one who leads it. Where nobody does, it is the leader of the
 * nearest unit above that has one. The leaders of the next led units below report to this leader too. Two who lead a
 * unit together each have all of its staff, and not each other. A person is counted once, however many positions.
 */
export function responsibilities(
  units: readonly UnitNode[],
  leaderships: readonly Leadership[],
  placements: readonly Placement[],
): readonly Responsibility[] {
  const tree = unitTree(units);
  const known = new Set(units.map((unit) => unit.id));
  // Whoever led a unit that is gone leads nothing today.
  const living = leaderships.filter((l) => known.has(l.unit));
  const leadersOf = Map.groupBy(living, (l) => l.unit);
  const placesIn = Map.groupBy(placements, (p) => p.unit);

  return [...Map.groupBy(living, (l) => l.leader)].map(([leader, led]) => {
    const own = [...new Set(led.map((l) => l.unit))];
    const { direct, nextLeaders } = nearest(tree, own, leadersOf);
    const everywhere = new Set(own.flatMap((unit) => withAllBelow(tree, unit)));
    const peers = leadersIn(own, leadersOf);
    const staff = new Set<EmployeeId>();
    let percent = 0;
    for (const unit of everywhere) {
      for (const place of placesIn.get(unit) ?? []) {
        if (place.employee === leader) continue;
        staff.add(place.employee);
        percent += place.ftePercent;
      }
    }

    const reports = new Set(direct.flatMap((unit) => (placesIn.get(unit) ?? []).map((p) => p.employee)));
    nextLeaders.forEach((next) => reports.add(next));
    peers.forEach((peer) => reports.delete(peer));

    return {
      leader,
      units: own,
      staff: staff.size,
      fte: Math.round(percent) / 100,
      span: reports.size,
      level: levelOf(
        hasOthers(leadersIn(everywhere, leadersOf), peers),
        hasOthers(leadersIn(above(tree, own), leadersOf), peers),
      ),
    };
  });
}

/** Whom the leader has in the line, below and above, decides the level; those who share a unit are on one level. */
export function levelOf(leadsOthers: boolean, isLedByOthers: boolean): Level {
  if (!leadsOthers) return 'first-line';
  return isLedByOthers ? 'middle' : 'top';
}

/** Down from the leader's units until the next one that somebody leads: that one is somebody else's to lead. */
function nearest(
  tree: UnitTree,
  own: readonly UnitId[],
  leadersOf: ReadonlyMap<UnitId, readonly Leadership[]>,
): { direct: readonly UnitId[]; nextLeaders: ReadonlySet<EmployeeId> } {
  const direct = new Set(own);
  const led = new Set<UnitId>();
  for (const unit of direct) {
    for (const child of tree.children(unit)) (leadersOf.has(child) ? led : direct).add(child);
  }
  return { direct: [...direct], nextLeaders: leadersIn(led, leadersOf) };
}

function above(tree: UnitTree, units: readonly UnitId[]): ReadonlySet<UnitId> {
  const seen = new Set<UnitId>();
  for (const unit of units) {
    for (let at = tree.parent(unit); at !== undefined && !seen.has(at); at = tree.parent(at)) seen.add(at);
  }
  return seen;
}

function leadersIn(
  units: Iterable<UnitId>,
  leadersOf: ReadonlyMap<UnitId, readonly Leadership[]>,
): ReadonlySet<EmployeeId> {
  return new Set([...units].flatMap((unit) => (leadersOf.get(unit) ?? []).map((l) => l.leader)));
}

function hasOthers(leaders: ReadonlySet<EmployeeId>, peers: ReadonlySet<EmployeeId>): boolean {
  return [...leaders].some((leader) => !peers.has(leader));
}
