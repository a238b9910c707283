import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import { isMunicipalityCode } from '../../../kernel/municipality-code.ts';
import { type MunicipalityChange, successorsOn } from '../../organisation/index.ts';
import type { Contribution } from '../domain/figures/merged.ts';

/** The codes of today that codes of any year have led to, in order and each once. */
export function codesOfToday(
  codes: readonly MunicipalityCode[],
  today: LocalDate,
  changes: readonly MunicipalityChange[],
): readonly MunicipalityCode[] {
  const now = codes.flatMap((code) => successorsOn(code, today, changes).map((one) => one.code));
  return [...new Set(now)].sort();
}

/** Which of a source's codes tell of these municipalities, and how much of each. A share that nobody knows is left out. */
export function contributionsTo(
  wanted: readonly MunicipalityCode[],
  regions: readonly string[],
  today: LocalDate,
  changes: readonly MunicipalityChange[],
): readonly Contribution[] {
  const asked = new Set(wanted);
  return regions
    .filter(isMunicipalityCode)
    .flatMap((from) =>
      successorsOn(from, today, changes).flatMap(({ code, share }) =>
        asked.has(code) && share !== null ? [{ from, to: code, share }] : [],
      ),
    );
}

/** The numbers that one and the same municipality has had: back to where several became one, or one was divided. */
export function numbersOf(
  code: MunicipalityCode,
  changes: readonly MunicipalityChange[],
): readonly MunicipalityCode[] {
  const numbers = [code];
  for (let at = code; ;) {
    const into = changes.filter((change) => change.to === at && change.from !== at);
    const [only] = into;
    if (only === undefined || into.length > 1 || only.kind !== 'renumbered' || numbers.includes(only.from)) {
      return numbers;
    }
    numbers.push(only.from);
    at = only.from;
  }
}
