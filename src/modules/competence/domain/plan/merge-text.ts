/** A place in two texts that came from one: nobody, one or both have changed it. */
export type Piece =
  | { readonly kind: 'settled'; readonly paragraphs: readonly string[] }
  /** Both wrote here, and not the same. */
  | {
      readonly kind: 'both';
      readonly before: readonly string[];
      readonly mine: readonly string[];
      readonly theirs: readonly string[];
    };

export type TextMerge = { readonly pieces: readonly Piece[]; readonly conflicts: number };

/** Paragraphs, with what a reader does not see taken away: how many empty lines there are, and space at the ends of lines. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .map((paragraph) => paragraph.replaceAll(/(?<![ \t])[ \t]+$/gm, '').replaceAll(/^\n+|(?<!\n)\n+$/g, ''))
    .filter((paragraph) => paragraph !== '');
}

export const textOf = (paragraphs: readonly string[]): string => paragraphs.join('\n\n');

/** Some paragraphs of the text from before, and what one of the two made of them; a hunk of none is an insertion. */
type Hunk = { readonly start: number; readonly end: number; readonly now: readonly string[] };

/**
 * Puts together two texts that were written at once from the same text, paragraph by paragraph. A paragraph that only one of
 * them has touched gets what that one wrote; where both have written differently, both are kept and a person must choose.
 * Changes side by side are put together too, since leaders write in short chapters where everything is beside everything;
 * only two who add something in the very same spot must say in which order.
 */
export function mergeTexts(before: string, mine: string, theirs: string): TextMerge {
  const base = paragraphsOf(before);
  const [ofMine, ofTheirs] = [hunksOf(base, paragraphsOf(mine)), hunksOf(base, paragraphsOf(theirs))];
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of regionsOf([...ofMine, ...ofTheirs])) {
    if (start > at) pieces.push({ kind: 'settled', paragraphs: base.slice(at, start) });
    const within = (hunks: readonly Hunk[]) => applied(base, { start, end }, hunks);
    pieces.push(settle(base.slice(start, end), within(ofMine), within(ofTheirs)));
    at = end;
  }
  if (base.length > at) pieces.push({ kind: 'settled', paragraphs: base.slice(at) });
  return { pieces, conflicts: pieces.filter(({ kind }) => kind === 'both').length };
}

function hunksOf(base: readonly string[], now: readonly string[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let atBase = 0;
  let atNow = 0;
  for (const [b, n] of [...matches(base, now), [base.length, now.length] as const]) {
    const written = now.slice(atNow, n);
    // As many for as many: each was rewritten where it stood.
    if (written.length === b - atBase) {
      hunks.push(...written.map((one, i) => ({ start: atBase + i, end: atBase + i + 1, now: [one] })));
    } else hunks.push({ start: atBase, end: b, now: written });
    [atBase, atNow] = [b + 1, n + 1];
  }
  return hunks;
}

type Region = Pick<Hunk, 'start' | 'end'>;

/** The places that somebody has changed; changes of the same paragraphs, or insertions in the same spot, are one place. */
function regionsOf(hunks: readonly Hunk[]): readonly Region[] {
  const regions: Region[] = [];
  for (const { start, end } of hunks.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = regions.at(-1);
    const isSame = last !== undefined && (start < last.end || (start === last.start && end === last.end));
    if (isSame) regions[regions.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else regions.push({ start, end });
  }
  return regions;
}

/** What one of the two has in the place. */
function applied(base: readonly string[], region: Region, hunks: readonly Hunk[]): readonly string[] {
  const isInsertion = region.start === region.end;
  const paragraphs: string[] = [];
  let at = region.start;
  for (const { start, end, now } of hunks) {
    const isInside = isInsertion
      ? start === region.start && end === region.end
      : start < region.end && end > region.start;
    if (!isInside) continue;
    paragraphs.push(...base.slice(at, start), ...now);
    at = end;
  }
  return [...paragraphs, ...base.slice(at, region.end)];
}

function settle(before: readonly string[], mine: readonly string[], theirs: readonly string[]): Piece {
  if (isSame(mine, theirs) || isSame(theirs, before)) return { kind: 'settled', paragraphs: mine };
  if (isSame(mine, before)) return { kind: 'settled', paragraphs: theirs };
  return { kind: 'both', before, mine, theirs };
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((paragraph, index) => paragraph === other[index]);

/** What stands where both have written. */
export type Choice = 'mine' | 'theirs' | 'both';

/** The text as it becomes when the same is chosen in every place where both have written. */
export function chooseText({ pieces }: TextMerge, choice: Choice): string {
  return textOf(
    pieces.flatMap((piece) => {
      if (piece.kind === 'settled') return piece.paragraphs;
      if (choice === 'both')
        return [...piece.theirs, ...piece.mine.filter((one) => !piece.theirs.includes(one))];
      return piece[choice];
    }),
  );
}

/** What was added and taken away from one text to the next, in the order of the later one. */
export type Change = { readonly kind: 'same' | 'added' | 'removed'; readonly paragraph: string };

export function changesBetween(before: string, after: string): readonly Change[] {
  const [old, now] = [paragraphsOf(before), paragraphsOf(after)];
  const found = matches(old, now);
  const changes: Change[] = [];
  let [atOld, atNow] = [0, 0];
  const close = (toOld: number, toNow: number): void => {
    changes.push(
      ...old.slice(atOld, toOld).map((paragraph): Change => ({ kind: 'removed', paragraph })),
      ...now.slice(atNow, toNow).map((paragraph): Change => ({ kind: 'added', paragraph })),
    );
  };
  for (const [o, n] of found) {
    close(o, n);
    changes.push({ kind: 'same', paragraph: now[n] ?? '' });
    [atOld, atNow] = [o + 1, n + 1];
  }
  close(old.length, now.length);
  return changes;
}

/** Which paragraph of the one text is which of the other: as many as can be, in order. */
function matches(one: readonly string[], other: readonly string[]): ReadonlyMap<number, number> {
  // lengths[i][j]: how many of the paragraphs from i and j on can be matched.
  const width = other.length + 1;
  const lengths = new Uint32Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      const here = i * width + j;
      lengths[here] =
        one[i] === other[j]
          ? (lengths[here + width + 1] ?? 0) + 1
          : Math.max(lengths[here + width] ?? 0, lengths[here + 1] ?? 0);
    }
  }
  const found = new Map<number, number>();
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    const here = i * width + j;
    if (one[i] === other[j]) found.set(i++, j++);
    else if ((lengths[here + width] ?? 0) >= (lengths[here + 1] ?? 0)) i++;
    else j++;
  }
  return found;
}
