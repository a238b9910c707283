import type { UnitId } from '../../../kernel/ids.ts';

export type UnitNode = { readonly id: UnitId; readonly parent: UnitId | null };

export type UnitTree = {
  readonly roots: readonly UnitId[];
  children(unit: UnitId): readonly UnitId[];
  parent(unit: UnitId): UnitId | undefined;
};

/**
 * The tree of the units that are given. A unit whose parent is not among them is a root: the reader may see only a
 * branch, and a parent may have ended. A ring, which only a faulty file can make, hangs from none of the roots.
 */
export function unitTree(units: readonly UnitNode[]): UnitTree {
  const known = new Set(units.map((unit) => unit.id));
  const parents = new Map<UnitId, UnitId>();
  const children = new Map<UnitId, UnitId[]>();
  const roots: UnitId[] = [];
  for (const { id, parent } of units) {
    if (parent === null || !known.has(parent)) {
      roots.push(id);
      continue;
    }
    parents.set(id, parent);
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [id]);
    else siblings.push(id);
  }
  return {
    roots,
    children: (unit) => children.get(unit) ?? [],
    parent: (unit) => parents.get(unit),
  };
}

/** The unit and all units below it, each above what lies below it; safe against rings. */
export function withAllBelow(tree: UnitTree, unit: UnitId): readonly UnitId[] {
  const seen = new Set<UnitId>([unit]);
  for (const at of seen) for (const child of tree.children(at)) seen.add(child);
  return [...seen];
}
