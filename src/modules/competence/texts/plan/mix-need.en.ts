import type { MixNeedTexts } from './mix-need.nb.ts';

export const mixNeedEn: MixNeedTexts = {
  heading: 'The need that is covered',
  label: 'Which need is to be covered?',
  help: 'The choice moves only requirements that were made from the projection. What you have added or taken off comes along.',
  choices: {
    required: 'The requirements as they stand',
    p50: 'The middle of the projection',
    p80: 'Enough in 8 of 10 futures',
  },
  choiceHelp: {
    required: 'What the plan requires, whatever that was made from.',
    p50: 'Half of the futures need more than this.',
    p80: 'The middle is worked out too, so that you see what safety costs.',
  },
  covered: {
    required: 'The need is the requirements as they stood.',
    p50: 'The need is the middle of the projection.',
    p80: 'The need is what is enough in 8 of 10 futures.',
  },
  nothingNow:
    'As the requirements stand, nothing is lacking. In some futures that is still not enough: choose “Enough in 8 of 10 futures” below to see what safety costs.',
  short: { p50: 'the middle', p80: 'enough in 8 of 10 futures' },
  required:
    'The need is the requirements as they stood, or the needs that were decided where nothing is mapped.',
  regional: 'The need is what the municipalities have decided in their plans.',
  basis: {
    all: (parts) => `Of the requirements of staffing, ${parts}.`,
    p50: (count) => `${count} made from the middle of the projection`,
    p80: (count) => `${count} made from what is enough in 8 of 10 futures`,
    own: (count) => `${count} set otherwise`,
  },
  more: (kroner) => `Safety costs ${kroner} more than covering the middle.`,
  less: (kroner) => `The proposal costs ${kroner} less than covering the middle.`,
  same: 'The measures cost about the same as for the middle, because the budgets or the possibilities run out.',
  equal: 'The measures cost about the same as for the middle.',
  against: (own, middle) =>
    `The measures cost ${own} in the years of the plan, against ${middle} for the middle.`,
  lacks: (own, middle) =>
    `Still lacking, all years added up: ${own}, against ${middle} when the need is the middle.`,
  doubt: (kroner) =>
    `A difference of less than ${kroner} may come from the search stopping when it is near enough.`,
  budgets:
    'Both are worked out with the same budgets and prices. Where budgets or possibilities run out, safety shows in what is still lacking.',
};
