import type { AppealTexts } from './appeal-nb.ts';

export const en: AppealTexts = {
  title: 'Handle the appeal about the seat',
  lead: (name) =>
    `Correct what ${name} appeals about, and share out the seats once more. A seat after an appeal comes on top of the seats of the call, and is taken from nobody.`,
  correctHeading: 'Correct what the appeal is about',
  notInDecision: (why) =>
    `The applicant took no part in the allocation (${why}). The new run takes the applicant in as if this were in order.`,
  rank: 'Ranked by the municipality as number',
  rankHelp: (before) => `The allocation used ${before}.`,
  formal: 'Does the applicant have formal leadership education?',
  formalHelp: (before) => `The allocation used the answer ${before}.`,
  yes: 'Yes',
  no: 'No',
  rerun: 'Share out the seats once more',
  answerHeading: 'The answer of the new run',
  answerSeat: (name, wish) => `The applicant would have had a seat in ${name} as wish number ${wish}.`,
  answerCancelled: (name) => `${name} has been cancelled since. A seat would have to be in another class.`,
  answerWaiting: (place) =>
    `The applicant would not have had a seat, but number ${place} on the waiting list.`,
  corrected: (rank, formal) =>
    rank === null
      ? `Corrected to: formal leadership education ${formal}.`
      : `Corrected to: rank ${rank}, formal leadership education ${formal}.`,
  seeRun: 'See the run',
  callClass: 'Class',
  overrides: 'Give a seat although the run does not',
  reason: 'What the appeal showed',
  overrideReason: 'Why the applicant is to have a seat all the same',
  submit: 'Give the seat',
  done: 'The seat is given, and the applicant gets a letter.',
  failed: {
    'rank-missing': 'Write the rank as a whole number, 1 or higher.',
    unreadable: 'The allocation that is stored cannot be read. Contact the system administrator.',
    'no-wishes': 'None of the classes the applicant wished for took part in the allocation.',
    'run-missing': 'Share out the seats once more first.',
    'run-gives-no-seat':
      'The run does not give this seat. Tick that you give it all the same, and write why.',
  },
};
