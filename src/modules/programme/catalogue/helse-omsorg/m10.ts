import { credits } from '../../../../kernel/credits.ts';
import { courseCode } from '../../domain/codes.ts';
import type { Course } from '../../domain/course.ts';
import { USUAL_ATTEMPTS } from '../../domain/exam-rule.ts';
import { localised } from '../../domain/localised.ts';
import { assumed, undecided } from '../../domain/standing.ts';
import { since } from '../valid.ts';
import { undecidedOutcomes } from './common-rules.ts';

/**
 * The tenth course is known to exist, and nothing else. It stands here so that a path towards 90 credits is honest
 * about what is lacking; without a name it cannot be ordered.
 */
export const m10: Course = {
  code: courseCode('M10'),
  place: 10,
  versions: [
    {
      valid: since('2017-08-01'),
      validity: 'assumed',
      name: undecided(),
      officialCode: undecided(),
      credits: assumed(
        credits(15),
        localised(
          'Regnet ut: 90 studiepoeng i alt, minus 60 for M1–M8 og 15 for M9.',
          'Rekna ut: 90 studiepoeng i alt, minus 60 for M1–M8 og 15 for M9.',
          'Worked out: 90 credits in all, less 60 for M1–M8 and 15 for M9.',
        ),
      ),
      level: 'bachelor',
      semesters: undecided(),
      summary: undecided(),
      outcomes: undecidedOutcomes,
      content: undecided(),
      gatherings: undecided(),
      coursework: undecided(),
      exam: {
        parts: undecided(),
        scale: undecided(),
        attempts: assumed(USUAL_ATTEMPTS),
        examiners: undecided(),
      },
      attendance: undecided(),
      workload: undecided(),
    },
  ],
};
