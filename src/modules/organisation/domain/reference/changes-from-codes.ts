import { localDate } from '../../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { MunicipalityChange } from '../municipality-history.ts';

/** A code of some year, and what it has become in the end. */
export type CodeInTime = {
  readonly code: MunicipalityCode;
  readonly name: string;
  /** Null when the code was older than the first year of the list. */
  readonly fromYear: number | null;
  /** Null while the code lives. */
  readonly toYear: number | null;
  /** Today's codes with the share of this one that went there. */
  readonly becomes: ReadonlyMap<MunicipalityCode, number>;
};

/**
 * Finds the steps in a list that tells only the end of the road. Hurum (to 2019) and Asker (2020–2023) both end as
 * today's Asker, so Hurum became the code that was born the year after it ended and leads to the same place. Where
 * several such codes were born, as when all of Trøndelag got new numbers in 2018 and some were merged in 2020, the one
 * with the same name is the right one.
 */
export function changesFromCodes(codes: readonly CodeInTime[]): readonly MunicipalityChange[] {
  const steps = codes.flatMap((old) => (old.toYear === null ? [] : stepsFrom(old, old.toYear + 1, codes)));
  const arrivals = Map.groupBy(steps, (step) => `${step.to} ${step.year}`);
  const departures = Map.groupBy(steps, (step) => step.from);

  return steps.map(({ from, to, year, share }) => {
    const split = (departures.get(from) ?? []).length > 1;
    const alone = (arrivals.get(`${to} ${year}`) ?? []).length === 1;
    return {
      from,
      to,
      on: localDate(`${year}-01-01`),
      kind: split ? 'split' : alone ? 'renumbered' : 'merged',
      share: Math.round(share * 10_000) / 10_000,
    };
  });
}

type Step = { from: MunicipalityCode; to: MunicipalityCode; year: number; share: number };

function stepsFrom(old: CodeInTime, year: number, codes: readonly CodeInTime[]): readonly Step[] {
  const alive = codes.filter(
    (c) => c.code !== old.code && (c.fromYear ?? 0) <= year && (c.toYear === null || c.toYear >= year),
  );
  const shares = new Map<MunicipalityCode, number>();
  for (const [end, share] of old.becomes) {
    const next = heir(
      old,
      alive.filter((c) => c.becomes.has(end)),
      year,
    );
    if (next !== undefined) shares.set(next.code, (shares.get(next.code) ?? 0) + share);
  }
  return [...shares].map(([to, share]) => ({ from: old.code, to, year, share }));
}

function heir(old: CodeInTime, candidates: readonly CodeInTime[], year: number): CodeInTime | undefined {
  const born = candidates.filter((c) => c.fromYear === year);
  const likely = born.length > 0 ? born : candidates;
  return likely.length === 1 ? likely[0] : likely.find((c) => c.name === old.name);
}
