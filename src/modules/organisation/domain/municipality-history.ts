import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';

/** A code that became another on a day. */
export type MunicipalityChange = {
  readonly from: MunicipalityCode;
  readonly to: MunicipalityCode;
  /** The first day of the new code. */
  readonly on: LocalDate;
  readonly kind: 'renumbered' | 'merged' | 'split';
  /** How much of the old municipality went this way; null when the source does not say. */
  readonly share: number | null;
};

export type Successor = { readonly code: MunicipalityCode; readonly share: number | null };

/**
 * What a code has become by a day: itself while it lives, one code after mergers, several after a split. Changes are
 * followed as often as they happened, so Røyken of 2019 is Asker of 2024 by way of the number that Asker had between.
 */
export function successorsOn(
  code: MunicipalityCode,
  day: LocalDate,
  changes: readonly MunicipalityChange[],
): readonly Successor[] {
  const shares = new Map<MunicipalityCode, number | null>();
  const follow = (at: MunicipalityCode, after: LocalDate | null, share: number | null): void => {
    const next = changes.filter((c) => c.from === at && c.on <= day && (after === null || c.on > after));
    const first = earliest(next);
    if (first === undefined) {
      const before = shares.get(at);
      shares.set(at, before === undefined ? share : product(before, share, (a, b) => a + b));
      return;
    }
    for (const change of next.filter((c) => c.on === first)) {
      follow(
        change.to,
        change.on,
        product(share, change.share, (a, b) => a * b),
      );
    }
  };
  follow(code, null, 1);
  return [...shares].map(([successor, share]) => ({ code: successor, share }));
}

/** What happened on one day: several became one, one got a new number, or one was divided. */
export type HistoryEvent =
  | {
      readonly kind: 'renumbered' | 'merged';
      readonly on: LocalDate;
      readonly from: readonly MunicipalityCode[];
      readonly to: MunicipalityCode;
    }
  | {
      readonly kind: 'split';
      readonly on: LocalDate;
      readonly from: MunicipalityCode;
      readonly to: readonly Successor[];
    };

/** Everything that led to this municipality and everything that it led to, the oldest first. */
export function historyOf(
  code: MunicipalityCode,
  changes: readonly MunicipalityChange[],
): readonly HistoryEvent[] {
  const events = new Map<string, HistoryEvent>();
  const remember = (event: HistoryEvent): void => {
    events.set(`${event.on} ${event.kind === 'split' ? `${event.from}>` : `>${event.to}`}`, event);
  };
  const back = (at: MunicipalityCode, before: LocalDate | null): void => {
    for (const on of days(changes.filter((c) => c.to === at && (before === null || c.on < before)))) {
      const into = changes.filter((c) => c.to === at && c.on === on);
      joined(into).forEach(remember);
      for (const change of into) {
        if (change.kind === 'split') remember(division(change.from, on, changes));
        back(change.from, on);
      }
    }
  };
  const forward = (at: MunicipalityCode, after: LocalDate | null): void => {
    const on = earliest(changes.filter((c) => c.from === at && (after === null || c.on > after)));
    if (on === undefined) return;
    const out = changes.filter((c) => c.from === at && c.on === on);
    if (out.some((c) => c.kind === 'split')) remember(division(at, on, changes));
    else out.forEach((c) => joined(changes.filter((o) => o.to === c.to && o.on === on)).forEach(remember));
    out.forEach((c) => forward(c.to, on));
  };
  back(code, null);
  forward(code, null);
  return [...events.values()].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function joined(into: readonly MunicipalityChange[]): readonly HistoryEvent[] {
  const whole = into.filter((c) => c.kind !== 'split');
  const [first] = whole;
  if (first === undefined) return [];
  const kind = first.kind === 'renumbered' ? 'renumbered' : 'merged';
  return [{ kind, on: first.on, from: whole.map((c) => c.from), to: first.to }];
}

function division(
  from: MunicipalityCode,
  on: LocalDate,
  changes: readonly MunicipalityChange[],
): HistoryEvent {
  const parts = changes.filter((c) => c.from === from && c.on === on);
  return { kind: 'split', on, from, to: parts.map((c) => ({ code: c.to, share: c.share })) };
}

function days(changes: readonly MunicipalityChange[]): readonly LocalDate[] {
  return [...new Set(changes.map((c) => c.on))];
}

function earliest(changes: readonly MunicipalityChange[]): LocalDate | undefined {
  return changes.reduce<LocalDate | undefined>(
    (first, c) => (first === undefined || c.on < first ? c.on : first),
    undefined,
  );
}

/** An unknown share makes everything that is computed from it unknown. */
function product(
  a: number | null,
  b: number | null,
  combine: (a: number, b: number) => number,
): number | null {
  return a === null || b === null ? null : Math.round(combine(a, b) * 1e6) / 1e6;
}
