import { type Conflict, type Fields, mergeEdits } from '../../../../../kernel/merge-edits.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';

/** Both have written in the same field, so nothing is saved. */
export type Conflicting = {
  readonly kind: 'conflict';
  readonly conflicts: readonly Conflict[];
  readonly stored: Fields;
  readonly merged: Fields;
};

/** What should stand when somebody else wrote meanwhile; or that nobody but the two can say. */
export function putTogether(seen: Fields, mine: Fields, stored: Fields): Result<Fields, Conflicting> {
  const { merged, conflicts } = mergeEdits(seen, mine, stored);
  return conflicts.length > 0 ? fail({ kind: 'conflict', conflicts, stored, merged }) : succeed(merged);
}
