import type { PlanTexts } from './plan.nb.ts';

export const planEn: PlanTexts = {
  plans: 'Competence plans',
  states: {
    mandate: 'Mandate',
    analysis: 'Analysis',
    draft: 'Draft',
    hearing: 'In consultation',
    'union-review': 'Discussed with the unions',
    'political-case': 'Before the politicians',
    adopted: 'Adopted',
    'in-force': 'In force',
    evaluated: 'Evaluated',
    rolled: 'Followed by a new plan',
    cancelled: 'Called off',
  },
  parts: {
    'project-leader': 'Project leader',
    'project-group': 'Project group',
    'resource-group': 'Resource group',
    union: 'Union representative',
    consultee: 'Consultee',
  },
  ways: {
    label: 'Parts of the plan',
    overview: 'Overview',
    organise: 'Organisation',
    anchor: 'Anchoring',
    goals: 'Goals and guidance',
    competence: 'Competence',
    analysis: 'Analysis',
    measures: 'Measures',
    'follow-up': 'Follow-up',
    cooperation: 'Cooperation',
    process: 'Consultation and adoption',
    documents: 'Documents',
  },
  closed: (state) =>
    `The plan is «${state}», and its content can no longer be changed. Bring what should be different into the next roll of the plan.`,
  changedMeanwhile: {
    title: 'Somebody else changed the same while you were writing',
    text: 'Nothing has been saved yet, and nothing is lost. Look at both texts, choose what should stand, and save again.',
    mine: 'What you wrote',
    theirs: 'What stands there now',
  },
  saved: 'Saved.',
  notInPlan: (first, last) => `The year must lie within the plan, from ${first} to ${last}.`,
};
