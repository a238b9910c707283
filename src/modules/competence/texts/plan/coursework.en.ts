import type { CourseworkTexts } from './coursework.nb.ts';

export const courseworkEn: CourseworkTexts = {
  tag: 'Coursework',
  tagHelp: 'This chapter is written as coursework in the leadership programme.',
  heading: 'Your coursework',
  thisIsMine: 'This chapter is my coursework',
  which: 'Which coursework?',
  course: (code, name) => (name === '' ? code : `${code} ${name}`),
  choice: (course, className, due) => `${course}. ${className}. Due ${due}`,
  mark: 'Use the chapter as coursework',
  markHelp:
    'You hand in the text when it is finished, and the lecturer then reads exactly that version. Others in the plan only see that the chapter is coursework.',
  due: 'Due',
  className: 'Class',
  courseTerm: 'Course',
  coursework: 'Coursework',
  status: 'Status',
  statuses: {
    'not-handed-in': 'Not handed in',
    submitted: 'Handed in, waiting for an answer',
    approved: 'Approved',
    returned: 'Returned',
  },
  handedIn: 'Handed in',
  handedInOn: (when, version) => `${when}, version ${version}`,
  late: 'after the deadline',
  overdue:
    'The deadline has passed. You can still hand in, and the lecturer sees that it came after the deadline.',
  returned: 'The lecturer has returned the coursework. Go on writing in the chapter, and hand in again.',
  elsewhere: 'This coursework has already been handed in another way.',
  emptyYet: 'Write in the chapter first. Then you can hand it in here.',
  handIn: (version) => `Hand in version ${version}`,
  handInAgain: (version) => `Hand in version ${version} again`,
  handInHelp:
    'The lecturer reads the text as it stands now. You can all go on writing in the chapter, but what you have handed in stays as it is.',
  undo: 'The chapter is not my coursework',
  seeHandedIn: 'See the text you handed in',
  done: {
    marked: 'The chapter is now your coursework. Hand it in when the text is finished.',
    unmarked: 'The chapter is no longer your coursework.',
    'handed-in': 'The coursework is handed in. You will see the answer here and on My path.',
  },
  failed: {
    'not-chosen': 'Choose which coursework the chapter is.',
    'plan-closed': 'The plan is closed. Choose a chapter of a plan that is being worked on.',
    'is-another-chapter':
      'You have already chosen another chapter for this coursework. Undo that before you choose again.',
    'is-other-coursework':
      'The chapter is already other coursework of yours. Undo that first, or use another chapter.',
    'is-handed-in': 'The coursework is handed in, and the choice cannot be undone.',
    'waits-for-answer':
      'The coursework is already handed in and waits for an answer. You can hand in again if it is returned.',
    'is-approved': 'The coursework is approved, so there is nothing more to hand in.',
    'class-is-over': 'The class is over, so nothing more can be handed in. Talk to your lecturer.',
    'is-empty': 'The chapter is empty. Write the text before you hand in.',
    'is-changed':
      'Somebody has written in the chapter since you opened the page, so nothing is handed in. Read the text below, and hand in when it is as you want it.',
  },
  page: {
    who: 'Handed in by',
    version: 'Version',
    when: 'Handed in',
    lead: 'The text as it was when it was handed in. What was written in the chapter before and after is not included.',
    text: 'The text',
    judge: 'Go to the assessment',
  },
};
