import type { PlacedStation } from './strands-layout.ts';

export type Label = {
  readonly station: PlacedStation;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  /** Shown only where the drawing is wide. */
  readonly roomy: boolean;
};

// Widths of the wide drawing in CSS pixels, where the style sheet begins to show it (42rem) and where it shows
// more labels (66rem), less the room at both ends.
export const NARROWEST = 560;
const USUAL = 950;

// Inter at 15 px; a little generous, because two labels that touch are worse than one left out.
const CHARACTER = 7.9;
const GAP = 8;

/** Breaks a title between words into at most `most` lines; what is left over ends in an ellipsis. */
export function wrapLabel(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines
    .slice(0, most)
    .map((line) => (line.length > width ? `${line.slice(0, width - 1)}…` : line));
  const last = shown.at(-1);
  if (lines.length > most && last !== undefined && !last.endsWith('…')) {
    shown[shown.length - 1] = last.length < width ? `${last} …` : `${last.slice(0, width - 1)}…`;
  }
  return shown;
}

/**
 * Which stations get their words in the drawing. With twenty stations on a line there is room for some:
 * the next one always, then those nearest to now, as long as no two touch. The list has them all.
 */
export function chooseLabels(stations: readonly PlacedStation[], now: number): readonly Label[] {
  const labels: Label[] = [];
  const byNearness = [...stations].sort(
    (a, b) =>
      Number(b.state === 'next') - Number(a.state === 'next') || Math.abs(a.at - now) - Math.abs(b.at - now),
  );
  for (const width of [NARROWEST, USUAL]) {
    for (const station of byNearness) {
      if (labels.some((label) => label.station === station)) continue;
      const label = labelFor(station, width);
      const room = extent(label, width);
      const free = labels
        .filter((other) => other.station.strand === station.strand)
        .every((other) => {
          const taken = extent(other, width);
          return room.to + GAP <= taken.from || taken.to + GAP <= room.from;
        });
      if (free) labels.push(label);
    }
  }
  return labels;
}

function labelFor(station: PlacedStation, width: number): Label {
  const next = station.state === 'next';
  const lines = wrapLabel(station.short ?? station.title, next ? 24 : 17, 2);
  const half = widest(lines, station.when) / 2;
  const middle = station.at * width;
  return {
    station,
    lines,
    anchor: middle < half ? 'start' : middle + half > width ? 'end' : 'middle',
    roomy: width === USUAL,
  };
}

function widest(lines: readonly string[], when: string): number {
  return Math.max(...lines.map((line) => line.length), when.length * 0.93) * CHARACTER;
}

function extent(label: Label, width: number): { readonly from: number; readonly to: number } {
  const middle = label.station.at * width;
  const full = widest(label.lines, label.station.when);
  const before = label.anchor === 'start' ? 0 : label.anchor === 'end' ? full : full / 2;
  return { from: middle - before, to: middle - before + full };
}
