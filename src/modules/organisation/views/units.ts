import { type Actor, allowedActions, NotFound, requireAccess } from '../../../access/index.ts';
import type { EmployeeId, UnitId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { ReadTx } from '../../../platform/database/database.ts';
import type { Platform } from '../../../platform/platform.ts';
import { codesOf, organisationAccess } from '../access.ts';
import { responsibilities } from '../domain/responsibility.ts';
import type { ServiceType } from '../domain/service-type.ts';
import { unitSizes } from '../domain/unit-size.ts';
import { unitTree } from '../domain/unit-tree.ts';
import { findMunicipality, type Municipality } from '../store/municipalities.ts';
import {
  findUnit,
  listLeaderships,
  listPlacements,
  listUnits,
  type Unit,
  type WhichUnits,
} from '../store/units.ts';

export type UnitLeader = {
  readonly id: EmployeeId;
  readonly name: string;
  /** How many have this leader as their nearest one, in all the units that the leader leads. */
  readonly span: number;
};

export type UnitRow = {
  readonly id: UnitId;
  readonly name: string;
  readonly code: string;
  readonly service: ServiceType;
  /** 0 for a unit that nothing in the list is above. */
  readonly depth: number;
  readonly leaders: readonly UnitLeader[];
  /** In the unit and everything below it. */
  readonly staff: number;
  readonly fte: number;
};

export type UnitsView = {
  readonly municipality: Municipality;
  /** Every unit below the one that it belongs to. */
  readonly rows: readonly UnitRow[];
  readonly actions: ReadonlySet<keyof typeof organisationAccess>;
};

/** The tree of a municipality: all of it for its advisers, and for a leader the own branch alone. */
export async function viewUnits(
  actor: Actor,
  code: MunicipalityCode,
  { db, today }: Platform,
): Promise<UnitsView> {
  requireAccess(actor, organisationAccess, 'see-units', { municipality: code }, 'competence-adviser');
  return db.read(actor, async (tx) => {
    const [municipality, rows] = await Promise.all([
      findMunicipality(tx, code),
      readTree(tx, { codes: codesOf(actor, code) }, today),
    ]);
    if (municipality === undefined) throw new NotFound('municipality');
    const actions = allowedActions(actor, organisationAccess, { municipality: code });
    // A leader of another place has nothing here, and is told so as plainly as anybody else.
    if (rows.length === 0 && !actions.has('see-staff')) throw new NotFound('units');
    return { municipality, rows, actions };
  });
}

/** The branches that the actor leads, whatever municipality they are in. */
export async function viewOwnUnits(actor: Actor, { db, today }: Platform): Promise<readonly UnitRow[]> {
  if (actor.scope.units.length === 0) return [];
  return db.read(actor, (tx) => readTree(tx, { units: actor.scope.units }, today));
}

/** The topmost units that the actor leads, with their size: what the front page needs, without the people. */
export async function viewOwnTopUnits(
  actor: Actor,
  { db, today }: Platform,
): Promise<readonly { id: UnitId; name: string; staff: number }[]> {
  const which = { units: actor.scope.units };
  if (which.units.length === 0) return [];
  const [units, placements] = await db.read(actor, (tx) =>
    Promise.all([listUnits(tx, which, today), listPlacements(tx, which, today)]),
  );
  const tree = unitTree(units);
  const sizes = unitSizes(tree, tree.roots, placements);
  return units
    .filter((unit) => tree.roots.includes(unit.id))
    .map(({ id, name }) => ({ id, name, staff: sizes.get(id)?.staff ?? 0 }));
}

export type UnitPage = {
  readonly unit: Unit;
  readonly municipality: Municipality;
  readonly parent: Unit | null;
  readonly self: UnitRow;
  /** Everything below, in the order of the tree. */
  readonly below: readonly UnitRow[];
};

export async function viewUnit(actor: Actor, id: UnitId, { db, today }: Platform): Promise<UnitPage> {
  return db.read(actor, async (tx) => {
    // A unit outside the actor's scope is not there for the actor: the row rules do not show it.
    const unit = await findUnit(tx, id);
    if (unit === undefined) throw new NotFound('unit');
    requireAccess(actor, organisationAccess, 'see-units', unit, 'competence-adviser');
    const [municipality, parent, tree] = await Promise.all([
      findMunicipality(tx, unit.municipality),
      unit.parent === null ? undefined : findUnit(tx, unit.parent),
      readTree(tx, { codes: [unit.municipality] }, today),
    ]);
    const at = tree.findIndex((row) => row.id === id);
    const self = tree[at];
    if (municipality === undefined || self === undefined) throw new NotFound('unit');
    const next = tree.findIndex((row, index) => index > at && row.depth <= self.depth);
    return {
      unit,
      municipality,
      parent: parent ?? null,
      self,
      below: tree.slice(at + 1, next === -1 ? undefined : next),
    };
  });
}

async function readTree(tx: ReadTx, which: WhichUnits, day: LocalDate): Promise<readonly UnitRow[]> {
  const [units, leaderships, placements] = await Promise.all([
    listUnits(tx, which, day),
    listLeaderships(tx, which, day),
    listPlacements(tx, which, day),
  ]);
  const tree = unitTree(units);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const sizes = unitSizes(
    tree,
    units.map((unit) => unit.id),
    placements,
  );
  const spans = new Map(responsibilities(units, leaderships, placements).map((r) => [r.leader, r.span]));
  const leadersOf = Map.groupBy(leaderships, (l) => l.unit);

  const rows: UnitRow[] = [];
  const seen = new Set<UnitId>();
  const add = (id: UnitId, depth: number): void => {
    const unit = byId.get(id);
    if (unit === undefined || seen.has(id)) return;
    seen.add(id);
    rows.push({
      id,
      name: unit.name,
      code: unit.code,
      service: unit.service,
      depth,
      leaders: (leadersOf.get(id) ?? []).map(({ leader, givenName, familyName }) => ({
        id: leader,
        name: `${givenName} ${familyName}`,
        span: spans.get(leader) ?? 0,
      })),
      ...(sizes.get(id) ?? { staff: 0, fte: 0 }),
    });
    tree.children(id).forEach((child) => add(child, depth + 1));
  };
  tree.roots.forEach((root) => add(root, 0));
  // Units in a ring hang from no root; they are shown last rather than forgotten.
  units.forEach((unit) => add(unit.id, 0));
  return rows;
}
