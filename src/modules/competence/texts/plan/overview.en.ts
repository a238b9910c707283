import type { OverviewTexts } from './overview.nb.ts';

const many = (count: number, one: string, several: string): string =>
  count === 1 ? `One ${one}` : `${count} ${several}`;

export const overviewEn: OverviewTexts = {
  title: 'Overview',
  lead: (place, first, last) => `Plan for ${place}, ${first}–${last}.`,
  way: 'The way to a decision',
  when: { past: 'Done', next: 'The plan is here now', later: 'Later' },
  cancelled: 'The work on the plan has been called off. Everything that was written can still be read.',
  next: 'Next for the plan',
  steps: 'The seven steps',
  stepsLead: 'Move between the steps in any order.',
  complete: 'Nothing is missing',
  some: 'Something is missing',
  there: {
    organise: (members) => (members === 1 ? 'One person takes part.' : `${members} people take part.`),
    anchor: (anchors) => (anchors === 1 ? 'Anchored in one place.' : `Anchored in ${anchors} places.`),
    goals: (goals) => (goals === 1 ? 'One goal.' : `${goals} goals.`),
    analysis: (requirements, needs) => `Requirements: ${requirements}, needs: ${needs}.`,
    measures: (measures) => (measures === 1 ? 'One measure.' : `${measures} measures.`),
    chapters: (written, all) =>
      all > 1
        ? `${written} of ${all} chapters are written.`
        : written === 1
          ? 'The chapter is written.'
          : 'The chapter is not written.',
  },
  missing: {
    'empty-chapters': (count) => (count === 1 ? 'One chapter is empty' : `${count} chapters are empty`),
    'no-members': () => 'Nobody has been invited to the work',
    'no-anchor': () => 'Not anchored with anybody yet',
    'no-adopting-body': () => 'Not decided who adopts the plan',
    'no-goals': () => 'No goals yet',
    'goals-without-indicator': (count) => `${many(count, 'goal', 'goals')} that cannot be measured yet`,
    'no-requirements': () => 'No requirements yet',
    'not-mapped': (count) => `${many(count, 'requirement', 'requirements')} where what is held is not mapped`,
    'no-needs': () => 'No needs have been decided yet',
    'needs-without-measure': (count) => `${many(count, 'need', 'needs')} without a measure`,
    'no-measures': () => 'No measures yet',
    'measures-without-owner': (count) => `${many(count, 'measure', 'measures')} without an owner`,
    'measures-without-money': (count) => `${many(count, 'measure', 'measures')} without a cost`,
    'measures-without-deadline': (count) => `${many(count, 'measure', 'measures')} without a deadline`,
  },
  doNow: {
    'empty-chapters': 'Write in the chapters',
    'no-members': 'Invite those who are to take part',
    'no-anchor': 'Anchor the work',
    'no-adopting-body': 'Decide who adopts the plan',
    'no-goals': 'Enter the goals',
    'goals-without-indicator': 'Decide how the goals are measured',
    'no-requirements': 'Write the requirements that follow from the goals',
    'not-mapped': 'Map what you have',
    'no-needs': 'Decide how the gaps are to be met',
    'needs-without-measure': 'Find measures for the needs',
    'no-measures': 'Enter measures',
    'measures-without-owner': 'Give the measures an owner',
    'measures-without-money': 'Put a cost on the measures',
    'measures-without-deadline': 'Set a deadline for the measures',
  },
  stepNames: {
    organise: 'Organisation',
    anchor: 'Anchoring and ambitions',
    goals: 'Goals and guidance',
    competence: 'What is competence?',
    analysis: 'Staffing and competence',
    measures: 'Strategies and measures',
    'follow-up': 'Follow-up',
  },
  step: (number) => `Step ${number}`,
  agreed: {
    heading: 'Who and when',
    now: 'Now',
    nowAndNext: (now, next) => `${now}. Next on the way: ${next}.`,
    leads: 'Led by',
    nobodyLeads: (by) =>
      by === ''
        ? 'No project leader has been chosen.'
        : `No project leader has been chosen. ${by} began the plan.`,
    hearing: 'Consultation',
    noHearing: 'Not set yet.',
    heldNoHearing: 'The plan has not been out for consultation.',
    hearingComes: (from, until) => `From ${from} to ${until}.`,
    hearingOpen: (until) => `Open until ${until}.`,
    hearingOver: (until) => `Ended ${until}.`,
    answers: (count) =>
      count === 0 ? 'Nobody has answered.' : count === 1 ? 'One answer.' : `${count} answers.`,
    council: 'Political decision',
    notForward: 'Not put forward, and not decided who adopts it.',
    willDecide: (body) => `Not put forward yet. Adopted by: ${body}.`,
    dayNotSet: (body) => `${body}, the day is not set.`,
    meets: (body, day) => `${body} ${day}.`,
    decided: (body, day) => `Decided by ${body} ${day}.`,
    due: (count) => (count === 1 ? 'One measure due soon' : `${count} measures due soon`),
  },
  latest: 'Latest changes',
  nothingYet: 'Nobody has written anything yet.',
  events: {
    text: (by, title) => `${by} wrote in “${title}”`,
    comment: (by, title) => (title === '' ? `${by} commented on the plan` : `${by} commented on “${title}”`),
    version: (by, number) => `${by} kept version ${number}`,
    report: (by, title) => `${by} reported on “${title}”`,
  },
  chapters: 'All chapters',
  comments: (open) => (open === 0 ? 'Comments' : `Comments (${open} open)`),
  revision: (revision) => `Revision ${revision}`,
};
