import type { CohortId, PersonId, UnitId } from '../../kernel/ids.ts';
import type { MunicipalityCode } from '../../kernel/municipality-code.ts';

/**
 * What the rows may show to the one who acts. It is set in the database at the start of every transaction, and the
 * row rules there read it; a forgotten check in code then shows nothing instead of everything.
 */
export type Scope = {
  /** The person who acts; null for work that nobody in particular does. */
  person: PersonId | null;
  /** Municipalities whose individual staff records may be seen. */
  staff: readonly MunicipalityCode[];
  /** Municipalities on whose behalf orders and classes may be seen. */
  municipal: readonly MunicipalityCode[];
  /** Units that the person leads, with everything below them. */
  units: readonly UnitId[];
  /** Classes that the person takes part in or teaches. */
  cohorts: readonly CohortId[];
  /** Works for the programme: sees every class and every order that has been sent. */
  programme: boolean;
  /** Assesses applications: sees all that have been sent, with their documents. */
  officer: boolean;
  /** Follows the whole country in figures about groups; sees nobody. */
  national: boolean;
  /** Installs and runs the system: sees roles and traces, not what people write. */
  administrator: boolean;
};

/** Sees public facts and nothing else. */
export const nobody: Scope = {
  person: null,
  staff: [],
  municipal: [],
  units: [],
  cohorts: [],
  programme: false,
  officer: false,
  national: false,
  administrator: false,
};

/**
 * The statement that begins a transaction and sets its scope, as one text: each statement on its own costs an answer
 * from the server, and there is one of these in every request.
 *
 * @throws RangeError when the scope holds anything but ids and codes, because they stand in the text as they are
 */
export function beginWithScope(begin: string, scope: Scope): string {
  const limits = [
    scope.person ?? '',
    list(scope.staff),
    list(scope.municipal),
    list(scope.units),
    list(scope.cohorts),
    flag(scope.programme),
    flag(scope.officer),
    flag(scope.national),
    flag(scope.administrator),
  ];
  if (!limits.every((limit) => /^[0-9a-z{},-]*$/.test(limit)))
    throw new RangeError('Not ids or codes in a scope');
  return `${begin}; select scope.enter('${limits.join("','")}')`;
}

const list = (values: readonly string[]) => `{${values.join()}}`;
const flag = (on: boolean) => (on ? 'on' : '');
