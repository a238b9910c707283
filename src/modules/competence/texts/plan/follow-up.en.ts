import type { FollowUpTexts } from './follow-up.nb.ts';

export const followUpEn: FollowUpTexts = {
  title: 'Follow-up',
  lead: 'See how the measures go, give a status each year, and carry the plan on.',
  questions: {
    heading: 'Questions to ask',
    source: 'After the guide of KS, step 7.',
    items: [
      'What have we achieved?',
      'Shall we go on, carry the plan on or adjust it?',
      'Is there anything that we shall stop doing?',
      'How many have taken part in each measure, and what have they learnt?',
    ],
  },
  years: {
    heading: 'Status year by year',
    caption: 'The years of the plan',
    year: 'Year',
    state: 'Yearly status',
    states: {
      'not-begun': 'Not begun',
      empty: 'Not written',
      written: 'Written, not approved',
      approved: 'Approved',
    },
    done: 'Done',
    running: 'Running',
    money: 'Money',
    reached: 'Persons reached',
    late: 'Past deadline',
    none: 'The plan is not in force yet. The yearly status comes when it has been adopted.',
  },
  calendar: {
    heading: 'Calendar',
    lead: 'Deadlines of the measures, and fixed points in the year. The fixed days are suggestions; use what suits you.',
    caption: 'What is to be followed up, in order',
    when: 'When',
    what: 'What',
    late: 'past deadline',
    empty: 'Nothing has a date yet. Set deadlines for the measures, and they come here.',
    kinds: {
      deadline: (title) => `Deadline: ${title}`,
      'apply-by': (title) => `Apply by: ${title}`,
      'year-status': (year) => `Write and approve the status of ${year}`,
      roll: (year) => `Roll the plan, so that the new one begins in ${year}`,
      evaluate: () => 'Evaluate the plan',
    },
    more: (count) => `${count} more`,
  },
  year: {
    title: (year) => `Status of ${year}`,
    lead: 'The figures are counted from the reports. The words you write yourselves.',
    parts: {
      achieved: 'What has been achieved?',
      missed: 'What did not go as planned, and why?',
      ahead: 'What does it mean for next year?',
    },
    empty: 'Not written.',
    figures: 'The figures',
    byStatus: {
      ended: 'Measures by status at the end of the year',
      going: (day) => `Measures by status on ${day}`,
    },
    status: 'Status',
    measures: 'Measures',
    planned: 'Cost in the plan',
    funded: 'Of this funded',
    reached: 'Persons reached',
    reported: 'Measures reported on',
    late: 'Not done by the deadline',
    silent: 'Running without a report this year',
    effects: 'Effect against the baseline',
    effectsCaption: 'Last measured, against what stood when the measure was funded',
    measure: 'Measure',
    indicator: 'Indicator',
    baseline: 'Baseline',
    measured: 'Measured',
    target: 'Target',
    share: 'Share of the way',
    noEffects: 'No measures have been measured yet.',
    write: 'Write status',
    approve: 'Approve the status',
    approveHelp: 'Once you approve, the text cannot be changed until the approval is taken back.',
    reopen: 'Take the approval back',
    approved: (date) => `Approved ${date}.`,
    approvedBy: (name, date) => `Approved by ${name} ${date}.`,
    save: 'Save',
    cancel: 'Cancel',
    keepMine: 'Save what I wrote',
    keepTheirs: 'Keep what stands there',
    print: 'Print',
    faults: {
      approved:
        'The status has been approved, so the text stands. Ask whoever approved it to take the approval back.',
      'too-long': 'The text is too long. It can have 10,000 characters.',
      'not-written': 'Write the status before it is approved.',
    },
  },
  roll: {
    heading: 'Roll the plan',
    text: (first, last) =>
      `The next plan is for ${first}–${last}. First decide what becomes of each measure: done, carried on or dropped. Goals, texts, requirements that still hold, and the measures that are carried on come along.`,
    open: 'Go to the roll',
    title: 'Carry the plan on',
    lead: (first, last) => `Decide what becomes of each measure. Then the plan for ${first}–${last} is made.`,
    years: {
      heading: 'The years of the new plan',
      label: 'The new plan is for',
      help: 'The coming year is proposed. Until 15 February it is the year that has just begun.',
      proposed: 'proposed',
      use: 'Use these years',
      gap: (years) =>
        `No plan is for ${years}. Choose an earlier year if the new plan is to take over at once.`,
    },
    notYet:
      'The plan can be rolled when it has been adopted. Until then its content can be changed directly.',
    decided: (decided, all) => `${decided} of ${all} measures are decided`,
    caption: 'The measures of the plan and what becomes of them',
    measure: 'Measure',
    status: 'Status',
    outcome: 'What happens?',
    cause: 'Why?',
    proposal: 'Proposal',
    outcomes: { done: 'Done', moved: 'Carried on', dropped: 'Dropped' },
    undecided: 'Not decided',
    outcomeOf: (number) => `What happens to measure ${number}?`,
    causeOf: (number) => `Why, measure ${number}`,
    grounds: {
      'is-done': 'The measure is done.',
      'is-dropped': 'The measure was dropped from the plan.',
      'goes-on': 'The measure is running and goes on.',
      'not-begun': 'The measure has not begun.',
      'past-deadline': 'The measure is not done, and needs a new deadline.',
      idea: 'The idea is still of interest.',
    },
    save: 'Save the choices on this page',
    takeProposals: (count) =>
      count === 1
        ? 'Follow the proposal for the one that remains'
        : `Follow the proposals for the ${count} that remain`,
    make: (first, last) => `Make the plan for ${first}–${last}`,
    makeHelp:
      'The old plan stays as it is. Money of years before the new plan begins stays there. You can undo this as long as nobody has changed the new one.',
    undo: 'Undo the roll',
    undoHelp:
      'The new plan will be gone, and the old one goes on. What you have decided about the measures stays.',
    rolled: (date) => `The plan was rolled on ${date}. It is followed by`,
    changed: 'Somebody has begun to work in the new plan, so the roll can no longer be undone.',
    faults: {
      'not-decided': (count) =>
        count === 1
          ? '1 measure is not decided. Choose what becomes of it.'
          : `${count} measures are not decided. Choose what becomes of them.`,
      'cause-missing': (numbers) =>
        `Write why for measure ${numbers}. What is carried on or dropped needs a reason.`,
      'not-a-first-year': (least, most, old) =>
        `Choose a first year from ${least} to ${most}. The new plan must begin after ${old}, the first year of this one, and cannot begin in a year that is over.`,
      'not-in-plan': 'Some of the measures are no longer in the plan. Look through the list again.',
      'decided-twice': 'A measure is decided twice. Look through the list again.',
    },
    noMeasures: 'The plan has no measures, so everything is decided.',
    done: {
      saved: 'The choices have been saved.',
      made: 'The new plan has been made.',
      undone: 'The roll has been undone.',
    },
  },
  done: {
    saved: 'The status has been saved.',
    approved: 'The status has been approved.',
    reopened: 'The approval has been taken back.',
  },
};
