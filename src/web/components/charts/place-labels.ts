export type EndLabel = {
  readonly key: string;
  readonly text: string;
  /** Where it would like to stand. */
  readonly y: number;
  readonly kind: 'middle' | 'edge' | 'name';
};

/** Moves labels as little as needed for all of them to be read, in the order that they have from top to bottom. */
export function placeLabels(
  labels: readonly EndLabel[],
  room: { readonly top: number; readonly bottom: number; readonly line: number },
): readonly EndLabel[] {
  const placed = labels.toSorted((a, b) => a.y - b.y).map((label) => ({ ...label }));
  let above = room.top - room.line;
  for (const label of placed) {
    label.y = Math.max(label.y, above + room.line);
    above = label.y;
  }
  let below = room.bottom + room.line;
  for (const label of placed.toReversed()) {
    label.y = Math.min(label.y, below - room.line);
    below = label.y;
  }
  return placed;
}
