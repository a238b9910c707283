import { type Conflict, type Fields, mergeEdits } from '../../../../../kernel/merge-edits.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';

/** Both wrote the same field. Nothing is saved, and both texts come back. */
export type EditConflict = {
  readonly kind: 'conflict';
  readonly conflicts: readonly Conflict[];
  readonly stored: Fields;
  readonly merged: Fields;
};

type Parts = Readonly<Record<string, string | null>>;

/** What is kept as it stands in the fields of its form; what is not told is empty. */
export function fieldsOf(parts: Parts): Fields {
  return Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, value ?? '']));
}

/** Puts together what I wrote, having seen `seen`, and what is stored meanwhile, field by field. */
export function putTogether<T extends Parts>(seen: Fields, mine: T, stored: T): Result<T, EditConflict> {
  const [typed, kept] = [fieldsOf(mine), fieldsOf(stored)];
  const { merged, conflicts } = mergeEdits(seen, typed, kept);
  if (conflicts.length > 0) return fail({ kind: 'conflict', conflicts, stored: kept, merged });
  const theirs = Object.entries(stored).filter(([name]) => merged[name] !== typed[name]);
  return succeed({ ...mine, ...Object.fromEntries(theirs) });
}
