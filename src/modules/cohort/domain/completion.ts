import type { LocalDate } from '../../../kernel/local-date.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';

export type CompletionOutcome = 'passed' | 'attended';

export type CompletionFailure =
  | { kind: 'day-not-come'; today: LocalDate }
  | { kind: 'course-not-begun'; startsOn: LocalDate };

/**
 * What a completed course is worth to this participant. One who takes part without credits has attended, whatever the
 * day; one who takes it for credits has passed. Whether the exam was passed is for the institution to say: here a
 * coordinator writes down what it said.
 */
export function decideCompletion(
  participant: { readonly track: 'credit' | 'non-credit' },
  course: { readonly startsOn: LocalDate },
  completedOn: LocalDate,
  today: LocalDate,
): Result<CompletionOutcome, CompletionFailure> {
  if (completedOn > today) return fail({ kind: 'day-not-come', today });
  if (completedOn < course.startsOn) return fail({ kind: 'course-not-begun', startsOn: course.startsOn });
  return succeed(participant.track === 'credit' ? 'passed' : 'attended');
}
