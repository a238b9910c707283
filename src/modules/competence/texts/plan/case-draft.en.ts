import type { CaseDraftTexts } from './case-draft.nb.ts';

export const caseDraftEn: CaseDraftTexts = {
  the: { municipal: 'The plan', regional: 'The strategy' },
  background: {
    heading: 'Background',
    about: (name, place) => `The case is about ${name}, made for the health and care services of ${place}.`,
    led: (names) => `The work was led by ${names}.`,
    goals: (the, count) => (count === 1 ? `${the} has one goal:` : `${the} has ${count} goals:`),
  },
  outlook: {
    heading: 'What is ahead',
    old: (now, base, likely, then, middle) =>
      `${now} inhabitants are 80 or older in ${base}. In ${then} they are probably ${likely}${middle}.`,
    need: (now, base, likely, then, middle) =>
      `The services take ${now} full-time equivalents at work in ${base}, and probably ${likely} in ${then}${middle}.`,
    gap: (likely, then, middle) =>
      `Without new measures, probably ${likely} full-time equivalents are lacking in ${then}${middle}.`,
    gapUnsure: (range, then) =>
      `Without new measures, it is uncertain whether staff is lacking in ${then}. The estimate goes from ${range} full-time equivalents, where figures below zero are staff to spare.`,
    spare: (likely, then, middle) =>
      `Without new measures, there are probably ${likely} full-time equivalents to spare in ${then}${middle}.`,
    middle: (middle) => ` (the middle is ${middle})`,
    basis: (day) =>
      `The figures are of the projection that was taken into the plan on ${day}. Eight out of ten futures lie in the range.`,
  },
  needs: {
    heading: 'Requirements and needs',
    requirements: (the, list) => `${the} has ${list}.`,
    aspects: {
      staffing: (count) => `${count} ${count === 1 ? 'requirement' : 'requirements'} of staffing`,
      competence: (count) => `${count} ${count === 1 ? 'requirement' : 'requirements'} of competence`,
    },
    legal: (count) =>
      count === 1
        ? 'One of the requirements follows from law.'
        : `${count} of the requirements follow from law.`,
    lead: 'The needs are to be met like this:',
    kinds: {
      mobilise: (names) => `To be put to use: ${names}`,
      learn: (names) => `To be learnt: ${names}`,
      acquire: (names) => `To be acquired: ${names}`,
      'phase-out': (names) => `To be phased out: ${names}`,
    },
    high: (name) => `${name} (high priority)`,
  },
  measures: {
    heading: 'Measures',
    lead: (the, count) =>
      count === 1
        ? `${the} has one measure that is prioritised, funded, running or done:`
        : `${the} has ${count} measures that are prioritised, funded, running or done:`,
    costs: (title, cost, funding) => `${title}: ${cost} (${funding})`,
    noCost: (title) => `${title}: no cost is written down`,
    more: (count) =>
      count === 1 ? 'One more measure is in the plan.' : `${count} more measures are in the plan.`,
    ideas: (count) =>
      count === 1 ? 'One measure is not prioritised.' : `${count} measures are not prioritised.`,
  },
  region: {
    heading: 'Recommendations',
    lead: (count) =>
      count === 1 ? 'The strategy has one recommendation:' : `The strategy has ${count} recommendations:`,
    to: (title, place) => `${title} (${place})`,
    together: 'the municipalities together',
  },
  process: {
    heading: 'Consultation and participation',
    none: (the) => `${the} has not been out for consultation.`,
    open: 'The consultation is not over.',
    noAnswers: 'No answers came in the consultation.',
    answers: (count) =>
      count === 1 ? 'One answer came in the consultation.' : `${count} answers came in the consultation.`,
    treated: (list) => `The answers were treated like this: ${list}.`,
    outcomes: {
      followed: (count) => `${count} followed`,
      partly: (count) => `${count} partly followed`,
      'not-followed': (count) => `${count} not followed`,
      noted: (count) => `${count} noted`,
    },
    untreated: (count) => `${count} not treated yet`,
    noUnions: 'No discussion with the unions is written down.',
    unions: 'The discussions with the unions concluded like this:',
    union: (name, day, outcome) => `${name}, ${day}: ${outcome}`,
  },
  alternatives: {
    heading: 'Alternatives',
    without: (gap) => `The alternative is to go on as today. ${gap}`,
    dropped: 'These measures were considered and taken out:',
    reason: (title, reason) => `${title}: ${reason}`,
    ideas: 'These measures were proposed and are not prioritised:',
  },
  risks: {
    heading: 'Risks',
    noMeasures: (the) => `${the} has no measures.`,
    unfunded: (part, total) => `${part} of ${total} is not funded.`,
    grants: (amount) =>
      `${amount} is written down as state grants or wage grants, and depends on the grant being given.`,
    notCovered: (names) => `The requirement of the law is not covered for ${names}.`,
    unsaid: (names) => `The plan does not account for how the requirement of the law is met for ${names}.`,
    vulnerable: (names) => `The plan has no measures for this vulnerable competence: ${names}.`,
    unmapped: (names) => `What the municipality has today is not mapped of ${names}.`,
    unowned: (count) =>
      count === 1
        ? 'One measure lacks an owner or a deadline.'
        : `${count} measures lack an owner or a deadline.`,
    spread:
      'The population of the projection was spread from broad age groups. Figures of the oldest are therefore uncertain.',
  },
  advice: {
    heading: 'Recommendation',
    adopt: (name) => `It is recommended that ${name} be adopted as put forward.`,
    money: 'Measures that need money must be prioritised in the economic plan.',
  },
  paper: {
    figures: 'Figures',
    byMeasure: 'Cost of each measure, in kroner',
    answers: 'Answers, and what came of them',
    noBody: 'Nobody named',
    economyJoint: (total, first, last) =>
      `Joint courses and shared competence cost ${total} in all in the years ${first}–${last}.`,
    economyNone: 'No costs are written down.',
    drafted:
      'The plan has not been put forward as a case. The account and the assessment are drafts made of what stands in the plan, and must be gone through.',
  },
  spread: {
    heading: 'The figures are uncertain',
    text: 'The population was spread from broad age groups. Cohorts are not known, and figures of the oldest in particular may be wrong. They should not be what a decision rests on.',
  },
  page: {
    fresh:
      'The account and the assessment are a draft, made of what stands in the plan. Go through it, correct it and add to it before you put the case forward.',
    filled:
      'What was empty is filled with a draft made of what stands in the plan. Nothing is saved before you choose to save.',
  },
};
