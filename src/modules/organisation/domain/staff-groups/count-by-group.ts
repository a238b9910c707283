import { type CodeScheme, POSITION_CODES } from './position-codes-2024.ts';
import { STAFF_GROUPS, type StaffGroup } from './staff-group.ts';

/** Positions of the list with one group and one scheme of codes; null where the code is not in the crosswalk. */
export type CountedPositions = {
  readonly group: StaffGroup | null;
  readonly scheme: CodeScheme | null;
  readonly positions: number;
  readonly fte: number;
  readonly persons: number;
  /** Persons whose age the list tells, and those of them who are 55 and over. */
  readonly withAge: number;
  readonly from55: number;
};

export type StaffOfGroup = Pick<CountedPositions, 'positions' | 'fte' | 'persons' | 'withAge' | 'from55'> & {
  readonly group: StaffGroup;
};

export type StaffCounts = {
  /**
   * Groups that codes of the kind in the list can tell of. One that they cannot tell of is left out: that is not
   * known, and not nobody. A group of nobody that they could have told of is there with 0.
   */
  readonly groups: readonly StaffOfGroup[];
  readonly mapped: number;
  /** Full-time equivalents of all, also of groups that are left out. */
  readonly fte: number;
  readonly notMapped: { readonly positions: number; readonly fte: number };
};

export function countByGroup(rows: readonly CountedPositions[]): StaffCounts {
  const used = new Set(rows.flatMap(({ scheme }) => scheme ?? []));
  const tellable = new Set(POSITION_CODES.filter(({ scheme }) => used.has(scheme)).map(({ group }) => group));
  const sum = (these: readonly CountedPositions[], of: (row: CountedPositions) => number): number =>
    these.reduce((all, row) => all + of(row), 0);
  const groups = STAFF_GROUPS.filter((group) => tellable.has(group)).map((group): StaffOfGroup => {
    const these = rows.filter((row) => row.group === group);
    return {
      group,
      positions: sum(these, (row) => row.positions),
      fte: sum(these, (row) => row.fte),
      persons: sum(these, (row) => row.persons),
      withAge: sum(these, (row) => row.withAge),
      from55: sum(these, (row) => row.from55),
    };
  });
  const others = rows.filter((row) => row.group === null);
  return {
    groups,
    mapped: sum(
      rows.filter((row) => row.group !== null),
      (row) => row.positions,
    ),
    fte: sum(rows, (row) => row.fte),
    notMapped: { positions: sum(others, (row) => row.positions), fte: sum(others, (row) => row.fte) },
  };
}

/** Full-time equivalents of a group that stay in the municipality when it is this many or fewer: as KS does in its statistics. */
const SMALL_FTE = 10;

/** So few of a group in an age are not told either: who will soon retire can be found from what a projection makes of them. */
const FEW_OF_AN_AGE = 10;

/**
 * For what is shared beyond the municipality: small groups are taken out, as if the codes did not tell of them, and so are the
 * ages of a group in which few are 55 and over, or few are younger.
 */
export function withoutSmallGroups(counts: StaffCounts): StaffCounts {
  return {
    ...counts,
    groups: counts.groups
      .filter(({ fte }) => fte > SMALL_FTE)
      .map((group) =>
        Math.min(group.from55, group.withAge - group.from55) > FEW_OF_AN_AGE
          ? group
          : { ...group, withAge: 0, from55: 0 },
      ),
  };
}
