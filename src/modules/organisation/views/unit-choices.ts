import type { Actor } from '../../../access/index.ts';
import type { UnitId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { ReadTx } from '../../../platform/database/database.ts';
import { codesOf } from '../access.ts';
import { unitTree } from '../domain/unit-tree.ts';
import { listUnits } from '../store/units.ts';

export type UnitChoice = {
  readonly id: UnitId;
  /** With its code where two units have the same name, so that a name means one unit. */
  readonly name: string;
  readonly depth: number;
  readonly parent: UnitId | null;
};

/** The units to choose among, in the order of the tree: none for those who do not see the municipality's units. */
export async function unitChoices(
  tx: ReadTx,
  actor: Actor,
  municipality: MunicipalityCode,
  day: LocalDate,
): Promise<readonly UnitChoice[]> {
  const units = await listUnits(tx, { codes: codesOf(actor, municipality) }, day);
  const tree = unitTree(units);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const named = Map.groupBy(units, ({ name }) => name.toLowerCase());
  const choices = new Map<UnitId, UnitChoice>();
  const add = (id: UnitId, depth: number): void => {
    const unit = byId.get(id);
    if (unit === undefined || choices.has(id)) return;
    const isAlone = named.get(unit.name.toLowerCase())?.length === 1;
    const name = isAlone ? unit.name : `${unit.name} (${unit.code})`;
    choices.set(id, { id, name, depth, parent: unit.parent });
    tree.children(id).forEach((child) => add(child, depth + 1));
  };
  tree.roots.forEach((root) => add(root, 0));
  units.forEach(({ id }) => add(id, 0));
  return [...choices.values()];
}
