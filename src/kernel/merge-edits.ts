/** What stands in the fields of a form, by their names. A field that is not there is empty. */
export type Fields = Readonly<Record<string, string>>;

export type Merge = {
  /** What should be saved, where nothing is in doubt. */
  readonly merged: Fields;
  /** Fields that both have changed, to different things. */
  readonly conflicts: readonly Conflict[];
};

export type Conflict = { readonly field: string; readonly mine: string; readonly theirs: string };

/**
 * Puts together what two have written at once. `seen` is what stood there when I opened the form: a field that I have
 * not touched keeps what is stored, a field that only I have touched gets mine, and where both have written, neither
 * is thrown away.
 */
export function mergeEdits(seen: Fields, mine: Fields, stored: Fields): Merge {
  const merged: Record<string, string> = {};
  const conflicts: Conflict[] = [];
  for (const field of new Set([...Object.keys(stored), ...Object.keys(mine)])) {
    const [before, wish, now] = [seen[field] ?? '', mine[field] ?? '', stored[field] ?? ''];
    merged[field] = wish === before ? now : wish;
    if (wish !== before && now !== before && wish !== now) conflicts.push({ field, mine: wish, theirs: now });
  }
  return { merged, conflicts };
}

/** The fields that somebody else has changed meanwhile, and I have not: they are kept without a word from me. */
export function othersEdits(seen: Fields, mine: Fields, stored: Fields): readonly string[] {
  return [...new Set([...Object.keys(stored), ...Object.keys(seen)])].filter((field) => {
    const [before, wish, now] = [seen[field] ?? '', mine[field] ?? '', stored[field] ?? ''];
    return now !== before && wish === before;
  });
}
