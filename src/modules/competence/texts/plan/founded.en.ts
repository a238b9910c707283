import type { FoundedTexts } from './founded.nb.ts';

export const foundedEn: FoundedTexts = {
  term: 'Founded on',
  quantiles: {
    p50: 'the middle of the projection',
    p80: 'enough in 8 of 10 futures',
  },
  said: (of) => `Figures taken in ${of.day}: ${of.positions} FTE in ${of.year} (${of.quantile})`,
  differs: (amount) => `The requirement was set to ${amount}.`,
  fromBefore: (first, last) => `Figures of the plan for ${first}–${last}`,
  before: {
    heading: 'Requirements are founded on figures of the plan before',
    text: (count, years, day) =>
      `${count === 1 ? '1 requirement was made' : `${count} requirements were made`} from figures taken in ${day}, in the plan for ${years}. ${count === 1 ? 'It came along, and has' : 'They came along, and have'} not been worked out anew.`,
    take: 'Take in newer figures',
    require: 'Make requirements of the new figures',
    taken: 'Newer figures have been taken in. They have changed none of the requirements here.',
  },
  rolled: {
    heading: 'Begin by taking in newer figures',
    writer: (place) =>
      `The plan was rolled and has no figures of its own yet. Those of the plan before have not come along as if they were new. Take in the projection for ${place} as it is now.`,
    last: 'What you did last time',
    taken: 'Figures taken in',
    when: (day, years) => `${day}, in the plan for ${years}`,
    see: 'See the figures of the plan before',
    quantile: 'Requirements made from',
    professions: 'Professions that you made requirements for',
    again:
      'When you have taken in newer figures, the same choices are made for you. Nothing is put in until somebody saves.',
  },
  sameChoices: (years) =>
    `The same is ticked as in the plan for ${years}. The figures are new. Look them over before you put the requirements in.`,
  roll: {
    help: 'The new plan begins without figures of need. Once it is made, you can take in newer ones with the same choices as last time.',
    done: 'The new plan has been made. Begin by taking in newer figures of need.',
  },
};
