import { COHORT_SORTS, type CohortChoice } from '../domain/cohort-list.ts';
import { COHORT_STATUSES } from '../domain/cohort-status.ts';
import { PARTICIPANT_SORTS, type ParticipantChoice } from '../domain/participant-list.ts';
import type { WebContext } from '../../../web/types.ts';

/** How the address says a list is searched, narrowed and sorted; what it says wrongly is passed over. */
export function cohortChoiceIn(c: WebContext): CohortChoice {
  return {
    query: queryIn(c),
    status: oneOf(COHORT_STATUSES, c.req.query('status')),
    ...sortIn(COHORT_SORTS, c.req.query('sort'), 'next'),
  };
}

export function participantChoiceIn(c: WebContext): ParticipantChoice {
  return {
    query: queryIn(c),
    approval: oneOf(['asked', 'approved', 'declined'] as const, c.req.query('approval')),
    status: oneOf(['enrolled', 'withdrawn'] as const, c.req.query('status')),
    ...sortIn(PARTICIPANT_SORTS, c.req.query('sort'), 'name'),
  };
}

function queryIn(c: WebContext): string {
  return (c.req.query('q') ?? '').trim().slice(0, 100);
}

function oneOf<Value extends string>(values: readonly Value[], text: string | undefined): Value | undefined {
  return values.find((value) => value === text);
}

/** A column, with a minus before it for descending. */
function sortIn<Column extends string>(
  columns: readonly Column[],
  text: string | undefined,
  usual: Column,
): { sort: Column; descending: boolean } {
  const descending = text?.startsWith('-') ?? false;
  const column = oneOf(columns, descending ? text?.slice(1) : text);
  return column === undefined ? { sort: usual, descending: false } : { sort: column, descending };
}
