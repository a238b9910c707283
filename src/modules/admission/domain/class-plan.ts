import type { LocalDate } from '../../../kernel/local-date.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';

/** What the coordinator decides when an order becomes a class. */
export type ClassPlan = {
  readonly name: string;
  /** The house where the class meets, such as Gjøvik rådhus. */
  readonly venue: string;
  readonly address: string;
  readonly startsOn: LocalDate;
  readonly coursesASemester: number;
};

export type ClassPlanFault =
  | { kind: 'name-missing' }
  | { kind: 'venue-missing' }
  | { kind: 'start-missing' }
  | { kind: 'start-in-past'; today: LocalDate };

/** A class may begin another day than the municipality wished for, but not one that is gone. */
export function decideClassPlan(
  given: Omit<ClassPlan, 'startsOn'> & { readonly startsOn: LocalDate | null },
  today: LocalDate,
): Result<ClassPlan, readonly ClassPlanFault[]> {
  const faults: ClassPlanFault[] = [];
  const { startsOn } = given;
  if (given.name.trim() === '') faults.push({ kind: 'name-missing' });
  if (given.venue.trim() === '') faults.push({ kind: 'venue-missing' });
  if (startsOn === null) faults.push({ kind: 'start-missing' });
  else if (startsOn < today) faults.push({ kind: 'start-in-past', today });
  if (startsOn === null || faults.length > 0) return fail(faults);
  return succeed({
    ...given,
    name: given.name.trim(),
    venue: given.venue.trim(),
    address: given.address.trim(),
    startsOn,
  });
}
