import type { ReadFailure } from '../platform/spreadsheet/index.ts';

/** Why a file could not be read, in as many kinds as somebody who is asked to choose another one has use for. */
export type UnreadableKind =
  | 'too-large'
  | 'not-a-table'
  | 'old-excel'
  | 'password-protected'
  | 'damaged'
  | 'empty'
  | 'no-header';

export function unreadableKind(why: ReadFailure): UnreadableKind {
  switch (why.kind) {
    case 'file-too-large':
    case 'unpacks-too-large':
    case 'too-many-columns':
    case 'too-many-rows':
    case 'too-many-cells':
    case 'too-many-merged-cells':
      return 'too-large';
    case 'file-not-found':
    case 'not-a-table':
      return 'not-a-table';
    case 'old-excel':
    case 'password-protected':
      return why.kind;
    case 'damaged':
    case 'forbidden-content':
    case 'quote-not-closed':
    case 'row-too-long':
      return 'damaged';
    case 'empty-file':
    case 'empty-sheet':
    case 'no-rows':
      return 'empty';
    case 'no-header-row':
      return 'no-header';
  }
}
