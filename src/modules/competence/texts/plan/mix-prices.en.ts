import type { MixPricesTexts } from './mix-prices.nb.ts';

const AS_WRITTEN = [
  'KS, guaranteed yearly pay after ten years, from 1 May 2023',
  'Own judgement',
  'Own judgement: as a nurse',
  'Employer’s tax, pension and supplements are usually 30 to 40 per cent on top',
  'Own judgement: advertisement, interviews and induction',
  'Own judgement: temps and overtime cost about this much more, and what is not done costs too',
  'Part-time studies of nurses and social educators take four years',
  'Own judgement: some want a part-time position, and some positions cannot be put together',
  'Finansdepartementet, R-109/21',
];

export const mixPricesEn: MixPricesTexts = {
  settings: {
    caption: 'The usual figures, from when they hold, and where they are from',
    what: 'What',
    value: 'Figure',
    limits: 'May be',
    between: (least, most, whole) => `${least} to ${most}${whole ? ', whole numbers' : ''}`,
    since: 'Holds from',
    source: 'Source',
    pay: (profession) => `Yearly pay in 1000 kr, ${profession}`,
    specialist: 'further education',
    others: 'other professions',
    names: {
      'pay-with-all-costs': 'Pay with employer’s costs, times yearly pay',
      'first-year-share': 'To take on one person, share of a year’s pay with employer’s costs',
      lacking: 'To lack one FTE for a year, times pay with employer’s costs',
      'most-recruits': 'Persons who can be taken on per municipality and year',
      'training-years.long': 'Years, nurses and social educators',
      'training-years.short': 'Years, other educations',
      'training-cost.long': 'Cost per student and year in 1000 kr, nurses and social educators',
      'training-cost.short': 'Cost per student and year in 1000 kr, other educations',
      'completion.long': 'Share who complete, nurses and social educators',
      'completion.short': 'Share who complete, other educations',
      seats: 'Places of study a year',
      'set-up': 'Cost of getting started, in 1000 kr',
      'larger-share': 'Share of the part-time reserve that larger positions can give',
      'largest-step': 'Share of it that can come in one year',
      'shared-dearer': 'Shared post, times pay',
      'shared-travel-loss': 'Share of a shared post that is lost in travel',
      'shared-least-part': 'Least part of a shared post',
      'shared-most-posts': 'New shared posts a year between two municipalities',
      discount: 'Discount rate',
    },
    published:
      'How many leave is from KS (turnover 2021–2022 by position code). Sizes of positions are from the Directorate of Health and Statistics Norway, as in the projection.',
    change: 'Whoever runs Lederløft can put in new figures with a day and a source.',
    sources: Object.fromEntries(AS_WRITTEN.map((source) => [source, source])),
  },
  used: {
    heading: 'The prices that were used',
    of: (competence) => `Prices of ${competence.toLocaleLowerCase('en')}`,
    own: (value, usual) => `${value}, written for this run (usual figure: ${usual})`,
    allUsual: 'All prices are the usual figures.',
    count: (count) =>
      count === 1 ? '1 price was written for this run.' : `${count} prices were written for this run.`,
    untold: 'This run is from before prices were kept with it.',
  },
  pairs: {
    heading: 'Who can share posts?',
    lead: (minutes) =>
      `Tick municipalities that lie near enough to one another. Where they have told of more than ${minutes} minutes’ travel for a shared competence, they are not ticked.`,
    pair: (first, second, way) => `${first} and ${second}: ${way}`,
    minutes: (minutes) => `${minutes} minutes`,
    untold: 'travel not told',
    used: (pairs) => `Municipalities that could share posts: ${pairs}.`,
    and: (first, second) => `${first} and ${second}`,
    none: 'No municipalities could share posts.',
  },
  progress: {
    label: 'The search',
    queued: 'The search is in the queue and begins in a moment.',
    steps: {
      waiting: 'Waiting its turn. Another search is finished first.',
      start: 'Making a first proposal.',
      search: 'Looking for a cheaper proposal.',
      reasons: 'Finding out what more money would give, and why something is not in it.',
      middle: 'Works out what covering the middle costs.',
    },
    seconds: (gone, most) => `${gone} of at most ${most} seconds`,
    best: (kroner, percent) =>
      `The best proposal so far counts as NOK ${kroner}, with what is lacking. No mix is more than ${percent} cheaper.`,
    noneYet: 'No proposal has been found yet.',
    silent: (seconds) =>
      `The search has not been heard of for ${seconds} seconds. If it was cut off, it begins again by itself within a couple of minutes.`,
    refresh: 'The page refreshes itself. You can leave it; the result stays here.',
  },
};
