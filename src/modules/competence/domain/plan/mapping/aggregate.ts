import type { CompetenceId, EmployeeId, UnitId } from '../../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import { type CapitalFacts, holdersOf } from '../analysis/capital.ts';
import type { SaidBy } from './answers.ts';

export type Said = {
  readonly employee: EmployeeId;
  readonly competence: CompetenceId;
  readonly by: SaidBy;
  readonly level: number;
  readonly used: boolean | null;
  readonly validUntil: LocalDate | null;
};

export type Place = {
  readonly unit: UnitId | null;
  readonly name: string;
  readonly employees: ReadonlySet<EmployeeId>;
};

/**
 * What counts of what was said about one person and one competence: the leader's word where there is one, because the two
 * have talked about it by then; otherwise the person's own. What has run out counts as nothing.
 */
export function whatCounts(said: readonly Said[], day: LocalDate): readonly Said[] {
  const groups = Map.groupBy(said, ({ employee, competence }) => `${employee} ${competence}`);
  return [...groups.values()].flatMap((these) => {
    const one = these.find(({ by }) => by === 'leader') ?? these.find(({ by }) => by === 'self');
    if (one === undefined) return [];
    return one.validUntil !== null && one.validUntil < day ? [{ ...one, level: 0, used: false }] : [one];
  });
}

/** Counts by level in each place. A competence about which nobody there has said anything is not mapped there. */
export function capitalFromRound(
  said: readonly Said[],
  given: {
    readonly places: readonly Place[];
    readonly competences: readonly CompetenceId[];
    readonly asOf: LocalDate;
    readonly source: string;
  },
): readonly CapitalFacts[] {
  const counted = whatCounts(said, given.asOf);
  return given.places.flatMap(({ unit, name, employees }) =>
    given.competences.flatMap((competence): CapitalFacts[] => {
      const these = counted.filter((one) => one.competence === competence && employees.has(one.employee));
      if (these.length === 0) return [];
      const levels = [0, 1, 2, 3, 4].map((level) => these.filter((one) => one.level === level).length);
      const holders = these.filter(({ level }) => level > 0);
      // Who has not said whether it is used is taken to use it; where nobody has said anything, it is not told.
      const told = holders.some(({ used }) => used !== null);
      return [
        {
          competence,
          aspect: 'competence',
          unit,
          unitName: name,
          levels,
          persons: holdersOf(levels),
          fte: null,
          usedPersons: told ? holders.filter(({ used }) => used !== false).length : null,
          usedFte: null,
          exits: [],
          basis: 'round',
          asOf: given.asOf,
          source: given.source,
        },
      ];
    }),
  );
}
