import { credits } from '../../../../kernel/credits.ts';
import type { CourseVersion } from '../../domain/course.ts';
import { type ExamPart, USUAL_ATTEMPTS } from '../../domain/exam-rule.ts';
import { assumed, sourced, undecided } from '../../domain/standing.ts';
import { usualWorkload } from '../../domain/workload.ts';

export const thirty = credits(30);

/** Both are known as parts of the assessment; how much each weighs, and whether one writes alone, is not. */
export const examParts: readonly ExamPart[] = [
  { form: 'project-paper', work: undecided(), weightPercent: undecided() },
  { form: 'home-exam', work: undecided(), weightPercent: undecided() },
];

/** Said of the national programme as a whole, before and after it was divided in two courses. */
export const nationalRules: Pick<
  CourseVersion,
  'officialCode' | 'credits' | 'level' | 'coursework' | 'attendance' | 'workload'
> & { readonly exam: Omit<CourseVersion['exam'], 'parts'> } = {
  officialCode: undecided(),
  credits: sourced(['hdir-national'], thirty),
  level: 'master',
  coursework: undecided(),
  attendance: undecided(),
  workload: assumed(usualWorkload(thirty)),
  exam: { scale: undecided(), attempts: assumed(USUAL_ATTEMPTS), examiners: undecided() },
};
