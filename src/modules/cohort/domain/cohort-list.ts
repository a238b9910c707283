import { alphabet, sortedByText } from '../../../kernel/alphabet.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { CohortStatus } from './cohort-status.ts';

/** What a list of classes can be searched, narrowed and sorted by. */
export type ListedCohort = {
  readonly name: string;
  readonly place: string;
  readonly municipalities: readonly { readonly name: string }[];
  readonly status: CohortStatus;
  readonly startsOn: LocalDate;
  readonly nextGathering: LocalDate | null;
  readonly enrolled: number | null;
  readonly lackingApproval: number;
};

export const COHORT_SORTS = ['name', 'status', 'starts', 'next', 'enrolled', 'lacking'] as const;
export type CohortSort = (typeof COHORT_SORTS)[number];

export type CohortChoice = {
  readonly query: string;
  readonly status: CohortStatus | undefined;
  readonly sort: CohortSort;
  readonly descending: boolean;
};

/** Those that were asked for, in the order that was asked for; equal ones by name. */
export function chooseCohorts<One extends ListedCohort>(
  cohorts: readonly One[],
  choice: CohortChoice,
): readonly One[] {
  const words = choice.query.toLowerCase().split(/\s+/).filter(Boolean);
  const chosen = cohorts.filter(
    (one) =>
      (choice.status === undefined || one.status === choice.status) &&
      words.every((word) => textOf(one).includes(word)),
  );
  return sortedByText(
    chosen,
    (one) => key(one, choice.sort),
    choice.descending ? -1 : 1,
    (a, b) => alphabet.compare(a.name, b.name),
  );
}

function textOf(one: ListedCohort): string {
  return [one.name, one.place, ...one.municipalities.map((municipality) => municipality.name)]
    .join(' ')
    .toLowerCase();
}

// What is to come and what runs is what people look for; what is over comes last.
const STATUS_ORDER: Readonly<Record<CohortStatus, string>> = {
  planned: '1',
  running: '2',
  finished: '3',
  cancelled: '4',
};

function key(one: ListedCohort, sort: CohortSort): string {
  switch (sort) {
    case 'name':
      return one.name;
    case 'status':
      return STATUS_ORDER[one.status];
    case 'starts':
      return one.startsOn;
    case 'next':
      // A class that does not meet again stands after all that do.
      return one.nextGathering ?? '9999';
    case 'enrolled':
      return String(one.enrolled ?? 0);
    case 'lacking':
      return String(one.lackingApproval);
  }
}
