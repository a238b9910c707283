import { addDays, type LocalDate } from '../../../../kernel/local-date.ts';
import { isMunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { MunicipalityChange } from '../municipality-history.ts';
import { type CountyFact, type MunicipalityFact, officialNameOf } from './reference.ts';

/** A code in Statistics Norway's Klass with the days it is valid; the last day is the first that it is not. */
export type KlassCode = {
  readonly code: string;
  readonly name: string;
  readonly validFromInRequestedRange: LocalDate | null;
  readonly validToInRequestedRange: LocalDate | null;
};

export type KlassChange = {
  readonly oldCode: string | null;
  readonly newCode: string | null;
  readonly changeOccurred: LocalDate;
};

/**
 * Klass gives a row for each spelling of the name; the code is one municipality all the time, and the last name holds.
 * `from` is the first day that was asked for: a code from that day may be older.
 */
export function municipalitiesFromKlass(
  codes: readonly KlassCode[],
  from: LocalDate,
): readonly MunicipalityFact[] {
  return lives(codes).flatMap(({ code, name, first, last }) =>
    // 9999 is "unknown municipality", a drawer for statistics.
    isMunicipalityCode(code) && code !== '9999'
      ? [
          {
            code,
            name: null,
            officialName: officialNameOf(name),
            languageForm: null,
            validFrom: first === null || first <= from ? null : first,
            validTo: last,
            population: null,
          },
        ]
      : [],
  );
}

export function countiesFromKlass(codes: readonly KlassCode[]): readonly CountyFact[] {
  return lives(codes).flatMap(({ code, name, last }) =>
    /^\d{2}$/.test(code) && code !== '99' ? [{ code, name: officialNameOf(name), validTo: last }] : [],
  );
}

/** Klass says from which code to which. That it was a merger or a split shows only from the others of the same day. */
export function changesFromKlass(changes: readonly KlassChange[]): readonly MunicipalityChange[] {
  const steps = changes.flatMap(({ oldCode, newCode, changeOccurred }) =>
    oldCode !== null &&
    newCode !== null &&
    oldCode !== newCode && // a new name, not a new municipality
    isMunicipalityCode(oldCode) &&
    isMunicipalityCode(newCode)
      ? [{ from: oldCode, to: newCode, on: changeOccurred }]
      : [],
  );
  return steps.map((step) => {
    const splits = steps.some((s) => s.from === step.from && s.on === step.on && s.to !== step.to);
    const joins = steps.some((s) => s.to === step.to && s.on === step.on && s.from !== step.from);
    return splits
      ? { ...step, kind: 'split', share: null }
      : { ...step, kind: joins ? 'merged' : 'renumbered', share: 1 };
  });
}

function lives(codes: readonly KlassCode[]) {
  return [...Map.groupBy(codes, (code) => code.code)].map(([code, rows]) => {
    const sorted = rows.toSorted((a, b) =>
      (a.validFromInRequestedRange ?? '') < (b.validFromInRequestedRange ?? '') ? -1 : 1,
    );
    const latest = sorted.at(-1);
    const end = latest?.validToInRequestedRange ?? null;
    return {
      code,
      name: latest?.name ?? '',
      first: sorted[0]?.validFromInRequestedRange ?? null,
      last: end === null ? null : addDays(end, -1),
    };
  });
}
