import { dayInNorway, type LocalDate } from '../../../../kernel/local-date.ts';

/** Where somebody stands with a piece of coursework, as the class says. */
type Standing = 'not-handed-in' | 'submitted' | 'approved' | 'returned';
type ClassStanding = 'planned' | 'running' | 'finished' | 'cancelled';

/** Why a chapter cannot be handed in, or chosen to be. */
export type CourseworkClosed = 'waits-for-answer' | 'is-approved' | 'class-is-over';

/** Undefined when it can be handed in: never handed in before, or come in return, in a class that goes on. */
export function whyClosed(work: {
  readonly status: Standing;
  readonly classStatus: ClassStanding;
}): CourseworkClosed | undefined {
  if (work.status === 'approved') return 'is-approved';
  if (work.status === 'submitted') return 'waits-for-answer';
  return work.classStatus === 'planned' || work.classStatus === 'running' ? undefined : 'class-is-over';
}

/** The whole of the last day is in time. Late is told and never refused: what it means is the lecturer's to say. */
export function isLate(dueOn: LocalDate, handedInAt: Date): boolean {
  return dayInNorway(handedInAt) > dueOn;
}
