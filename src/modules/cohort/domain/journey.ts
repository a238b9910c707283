import type { LocalDate } from '../../../kernel/local-date.ts';

export type Stop = {
  readonly id: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
};

export type StopState = 'past' | 'next' | 'later';

/** Where one stands on the way: what has ended is past, the first that has not is next, and the rest comes later. */
export function placeOnJourney<One extends Stop>(
  stops: readonly One[],
  today: LocalDate,
): readonly { readonly stop: One; readonly state: StopState }[] {
  const inOrder = stops.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const next = inOrder.find((stop) => stop.to >= today);
  return inOrder.map((stop) => ({
    stop,
    state: stop.to < today ? 'past' : stop === next ? 'next' : 'later',
  }));
}
