import { type Credits, credits } from '../../../../kernel/credits.ts';
import type { CourseVersion, LearningOutcomes } from '../../domain/course.ts';
import type { CourseworkRule } from '../../domain/coursework-rule.ts';
import { type ExamRule, USUAL_ATTEMPTS } from '../../domain/exam-rule.ts';
import { gatheringsOf } from '../../domain/gathering-pattern.ts';
import { localised } from '../../domain/localised.ts';
import { assumed, sourced, undecided } from '../../domain/standing.ts';
import { usualWorkload } from '../../domain/workload.ts';

type Rules = Pick<
  CourseVersion,
  | 'officialCode'
  | 'credits'
  | 'level'
  | 'semesters'
  | 'gatherings'
  | 'coursework'
  | 'exam'
  | 'attendance'
  | 'workload'
>;

const ordinary: Credits = credits(7.5);

const groupAssignment: CourseworkRule = {
  kind: 'home-assignment',
  name: localised(
    'Gruppeoppgave mellom samlingene',
    'Gruppeoppgåve mellom samlingane',
    'Group assignment between the gatherings',
  ),
  obligation: 'compulsory',
  work: 'group',
  assessment: 'approved-or-returned',
  between: { after: 1, before: 2 },
};

const writtenForTheFirstFour = localised(
  'Regelen er beskrevet for de fire første emnene. Vi regner med at den gjelder her også.',
  'Regelen er omtalt for dei fire første emna. Vi reknar med at han gjeld her òg.',
  'The rule is described for the first four courses. We assume that it applies here too.',
);

/** What is known of the exam is that something is written after the last gathering; the rest waits for the programme owner. */
export const assumedExam: ExamRule = {
  parts: assumed([{ form: 'home-exam', work: assumed('individual'), weightPercent: assumed(100) }]),
  scale: assumed('A-F'),
  attempts: assumed(USUAL_ATTEMPTS),
  examiners: assumed({ internal: 1, external: 'quality-assures' }),
};

/** M1 to M4, the package that the questions and answers were written for. */
export const rulesOfTheFirstFour: Rules = {
  officialCode: undecided(),
  credits: sourced(['inn-2023', 'fagakademiet'], ordinary),
  level: 'bachelor',
  semesters: sourced(['kongsvinger', 'faq'], 1),
  gatherings: sourced(['fagakademiet'], gatheringsOf(2, 2)),
  coursework: sourced(['faq', 'exam-regulations'], [groupAssignment]),
  exam: assumedExam,
  attendance: sourced(['faq'], { kind: 'none' }),
  workload: assumed(usualWorkload(ordinary)),
};

/** M5 to M8 came later, with the same pattern of gatherings. */
export const rulesOfTheNextFour: Rules = {
  ...rulesOfTheFirstFour,
  semesters: sourced(['kongsvinger'], 1),
  coursework: assumed([groupAssignment], writtenForTheFirstFour),
  attendance: assumed({ kind: 'none' }, writtenForTheFirstFour),
};

export const undecidedOutcomes: LearningOutcomes = {
  knowledge: undecided(),
  skills: undecided(),
  generalCompetence: undecided(),
};
