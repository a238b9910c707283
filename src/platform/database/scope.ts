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
  national: false,
  administrator: false,
};

const SETTINGS = [
  'person',
  'staff',
  'municipal',
  'units',
  'cohorts',
  'programme',
  'national',
  'administrator',
] as const;

/** One statement that sets the whole scope for the running transaction, as a named prepared statement. */
export function enterScope(scope: Scope): { name: string; text: string; values: string[] } {
  return {
    name: 'enter-scope',
    text: `select ${SETTINGS.map((name, i) => `set_config('scope.${name}', $${i + 1}, true)`).join(', ')}`,
    values: [
      scope.person ?? '',
      pgArray(scope.staff),
      pgArray(scope.municipal),
      pgArray(scope.units),
      pgArray(scope.cohorts),
      scope.programme ? 'on' : '',
      scope.national ? 'on' : '',
      scope.administrator ? 'on' : '',
    ],
  };
}

/** Codes and ids hold no characters that an array literal would have to quote. */
function pgArray(values: readonly string[]): string {
  return `{${values.join(',')}}`;
}
