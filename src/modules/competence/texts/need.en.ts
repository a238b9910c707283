import type { NeedTexts } from './need.nb.ts';
import { assumptionsEn } from './assumptions.en.ts';
import { drawingEn } from './drawing.en.ts';
import { leversEn } from './levers.en.ts';
import { methodEn } from './method.en.ts';
import { ownStaffEn } from './own-staff.en.ts';
import { scenariosEn } from './scenarios.en.ts';

export const needEn: NeedTexts = {
  navigation: 'The need',
  title: 'The need ahead',
  titleIn: (place: string) => `The need ahead in ${place}`,
  country: 'the whole country',
  lead: 'How many people, users and full-time equivalents there are likely to be, and how many may be lacking. Computed from the population register and published figures.',
  print: 'Print',
  choose: {
    own: 'Your municipality',
    regions: 'Regions',
    country: 'The country',
    wholeCountry: 'The whole country',
    other: 'Another municipality',
    municipality: 'Municipality',
    show: 'Show',
    another: 'Choose another place',
    notChosen: 'Choose a municipality first.',
    told: (count: string, source: string) =>
      `We have population figures for ${count} ${count === '1' ? 'municipality' : 'municipalities'} (${source}).`,
  },
  noRegister: {
    heading: 'The population figures are missing',
    text: 'When population figures have been imported, you will see here how many people, users and full-time equivalents there are likely to be.',
    figures: 'See the figures',
  },
  notPossible: {
    heading: 'The population figures do not reach far enough',
    text: 'The method needs figures for at least two years in a row, from 2006 or later.',
  },
  drawing: drawingEn,
  partOf: (told: string, missing: string) =>
    `The figures are about ${told}. Population figures are missing for ${missing}.`,
  fewTold: (count: string) =>
    `We have population figures for only ${count} ${count === '1' ? 'municipality' : 'municipalities'}. What is common to the country is therefore read from few figures, and the projection is more uncertain than the bands show.`,
  spread: {
    heading: 'The figures show the page and not the future',
    text: 'The population figures that were imported are spread from wide age groups. Cohorts are then not known, and the number of old people comes out wrong. Import figures by single year of age before you use them.',
  },
  members: (names: string) => `The municipalities are ${names}.`,
  pages: {
    label: 'Parts of the need ahead',
    small: 'Part',
    lead: 'How many need health and care services, how many there are to give them, and how many are lacking.',
    goOn: 'Go on',
    names: {
      overview: 'In short',
      'what-if': 'What if we do something',
      futures: 'Compare futures',
      staff: 'Staff and services',
      people: 'People and diseases',
      trust: 'Can we trust the figures?',
      whole: 'All on one page',
    },
    leads: {
      'what-if':
        'Try levers such as larger positions, less sick leave and more apprentices, and see what is lacking then.',
      futures: 'Hold up to four futures against each other.',
      staff:
        'Who works here today, how many users there will be, and how many full-time equivalents each service and education needs.',
      people: 'How many there will be of each age, and how many get dementia and other diseases.',
      trust: 'Whether the method has been right before, how the figures are made, and all that they rest on.',
      whole: 'All charts and tables, to search in and to print.',
    },
    withLevers: (levers: string) => `The figures are with the levers that you have pulled: ${levers}.`,
    withoutLevers: (levers: string) =>
      `These are the figures without new measures. The levers that you have pulled are not in them: ${levers}.`,
    seeLevers: 'See the levers',
  },
  method: methodEn,
  few: '<5',
  upTo: (high: string) => `at most ${high}`,
  between: (low: string, high: string) => `between ${low} and ${high}`,
  words: {
    heading: 'In short',
    how: 'How the figures are made',
    nowAndThen: (year: number) => `Now and in ${year}`,
    what: 'What',
    later: (year: number) => `${year}, likely`,
    small:
      'In so small a municipality one person means much. Look at the whole band and not at the middle, and think of those you know beside the figures.',
    countedAsMet: 'counted as met',
    otherYear: 'Show another year',
    rows: {
      old: 'People aged 80 and older',
      users: {
        'home-services': 'Users of home services',
        institution: 'Residents of nursing homes and institutions',
      },
      need: 'Full-time equivalents we need',
      supply: 'Full-time equivalents we have',
      lacking: 'Full-time equivalents lacking',
    },
    asBefore: (year: number, gap: string) =>
      `If people come and go as before, ${gap} in health and care in ${year}.`,
    meaning:
      'We have computed a hundred futures. “Likely” means in 8 out of 10 of them. In 2 out of 10 it turns out outside.',
  },
  range: 'We have computed a hundred futures. The band holds 8 out of 10 of them.',
  sources: {
    register: (publisher: string, name: string, vintage: string) => `${publisher}: ${name}, ${vintage}`,
    ours: 'Computed by Lederløft',
    method:
      'Computed by Lederløft from this and from what we have chosen ourselves; all of it stands under The assumptions',
  },
  population: {
    heading: 'The people',
    bands: {
      children: 'Aged 0–15',
      adults: 'Aged 16–66',
      from67to79: 'Aged 67–79',
      from80: 'Aged 80 and over',
      from90: 'Aged 90 and over',
      all: 'Everybody',
    },
    course: (band: string, from: number, to: number) => `${band}, ${from}–${to}`,
    described: (counted: string, now: number, likely: string, then: number) =>
      `${counted} in ${now}, and likely ${likely} in ${then}.`,
    ages: 'Ages now and later',
    agesTitle: (now: number, then: number) => `Men and women by age, ${now} and ${then}`,
    agesLead: (then: number) => `The bars are the mean of the futures in ${then}.`,
    age: 'Age',
    men: (year: number) => `Men ${year}`,
    women: (year: number) => `Women ${year}`,
    allBands: 'All age groups',
  },
  conditions: {
    heading: 'Diseases beside the need',
    lead: 'Many of these people use the services already. The figures say something about what services must be good at, and are never added to the need.',
    people: 'People who have the disease',
    cases: 'New cases a year',
    names: {
      dementia: 'Dementia',
      diabetes: 'Diabetes',
      copd: 'COPD',
      stroke: 'Strokes a year',
      'hip-fracture': 'Hip fractures a year',
    },
    caption: (year: number) => `Diseases now and in ${year}`,
  },
  staff: {
    heading: 'Services and staff',
    unit: 'Full-time equivalents at work: sick leave is taken off.',
    users: 'Users of the services',
    byService: 'Full-time equivalents that services need',
    byEducation: 'Full-time equivalents by education',
    supplyByEducation: 'Full-time equivalents there, by education',
    published: (users: string) => `published: ${users}`,
    levelled: (prior: string) =>
      `The computed level is not the published figure: small figures swing from year to year, so what was published is weighed against what people would use as elsewhere in the country, as if ${prior} users followed the country.`,
    services: {
      'home-services': 'Home services',
      institution: 'Nursing homes',
      'child-health': 'Child health',
      physiotherapy: 'Physiotherapy',
      medical: 'Medical services',
    },
    competences: {
      nurse: 'Nurses',
      'specialist-nurse': 'Specialist nurses',
      'public-health-nurse': 'Public health nurses',
      'social-educator': 'Social educators',
      'skilled-health-worker': 'Skilled health workers',
      assistant: 'Assistants',
      therapist: 'Therapists',
      physician: 'Physicians',
      'other-staff': 'Other staff',
    },
    ownUsers: (service: string, place: string, users: string, year: number) =>
      `${service} in ${place}: ${users} users in ${year}`,
    ownHeading: 'The place’s own figures that were used',
    nationalRates:
      'Without figures of its own we take it that people use services as elsewhere in the country.',
  },
  gap: {
    heading: 'What we need, and what we have',
    need: 'needed',
    supply: 'there',
    needLong: 'Full-time equivalents needed',
    supplyLong: 'Full-time equivalents there if people come and go as before',
    courseTitle: 'Full-time equivalents needed, and there',
    lacking: 'Full-time equivalents lacking',
    lackingLead: 'Above zero people are lacking. Below zero there are people to spare.',
    byEducation: (year: number) => `Full-time equivalents lacking in ${year}, by education`,
    shortBy: 'When a tenth is lacking',
    shortNever: (year: number) => `A tenth is lacking in none of the futures up to ${year}.`,
    shortIn: (share: string, year: number) =>
      `In ${share} of the futures a tenth of the staff is lacking before ${year}.`,
    shortAll: (year: number) => `In all the hundred futures a tenth of the staff is lacking before ${year}.`,
    shortWhen: (low: number, middle: number, high: number) =>
      low === high
        ? `Then it happens in ${middle}.`
        : `Then it is likely to happen between ${low} and ${high}, as soon before as after ${middle}.`,
    withoutLevers: 'no new measures',
    said: {
      short: (low: string, high: string) =>
        `between ${low} and ${high} full-time equivalents are likely to be lacking`,
      maybe: (low: string, high: string) =>
        `it is likely to lie between ${low} full-time equivalents to spare and ${high} too few`,
      enough: (low: string, high: string) =>
        `between ${low} and ${high} full-time equivalents are likely to be to spare`,
    },
    leaders: (year: number, educated: string, posts: string) =>
      `In ${year} ${educated} of ${posts} leaders are likely to have formal leadership education.`,
  },
  ownStaff: ownStaffEn,
  levers: leversEn,
  scenarios: scenariosEn,
  lookBack: {
    heading: 'Has the method been right before?',
    lead: 'We have let the method compute as if nothing were known but what was known then, and held it against what happened.',
    chart: (year: number) => `Said in ${year}: people aged 80 and over`,
    held: (held: number, of: number) =>
      `${held} of ${of} years fell within the band. Over many places it should be 8 out of 10; in one place the years follow each other.`,
    none: 'The population figures do not go back far enough to try the method here.',
    happened: 'What happened',
  },
  assumptions: assumptionsEn,
  downloads: {
    heading: 'Download',
    lead: 'All figures on the page, with the levers as they stand.',
    csv: 'All figures as CSV',
    xlsx: 'All figures as an Excel file',
    json: 'All figures as JSON',
    columns: {
      place: 'place',
      figure: 'figure',
      item: 'item',
      year: 'year',
      low: 'p10',
      lowerMiddle: 'p25',
      middle: 'p50',
      upperMiddle: 'p75',
      high: 'p90',
      mean: 'mean',
      few: 'fewer than five',
      counted: 'counted',
      unit: 'unit',
      baseYear: 'base year',
      draws: 'futures',
      seed: 'seed',
      levers: 'levers',
      kind: 'kind',
      source: 'source',
      vintage: 'vintage',
    },
    units: { persons: 'persons', fte: 'full-time equivalents', people: 'people' },
    kinds: {
      counted: 'counted',
      published: 'published',
      level: 'computed level',
      projected: 'projected',
      difference: 'difference from no new measures',
    },
    figures: {
      population: 'The people',
      ages: 'Ages now and later',
      conditions: 'Diseases beside the need',
      users: 'Users of the services',
      services: 'Full-time equivalents that services need',
      education: 'Full-time equivalents needed, by education',
      'supply-by-education': 'Full-time equivalents there, by education',
      'need-and-supply': 'Full-time equivalents needed, and there',
      gap: 'Full-time equivalents lacking',
      'gap-by-education': 'Full-time equivalents lacking, by education',
      scenarios: 'Full-time equivalents lacking in the futures that you chose',
      'look-back': 'Has the method been right before?',
      'own-staff': 'The staff of today',
    },
    men: (age: number) => `Men aged ${age}`,
    women: (age: number) => `Women aged ${age}`,
    saidIn: (what: string, year: number) => `${what}, said in ${year}`,
    noLevers: 'no new measures',
    fileName: (place: string) => `the need ahead ${place}`,
  },
  table: {
    year: 'Year',
    group: 'Group',
    counted: 'Counted',
    level: (year: number) => `computed level ${year}`,
    publishedIn: 'Published',
    low: 'Low (p10)',
    middle: 'Middle (p50)',
    high: 'High (p90)',
    lowIn: (year: number) => `Low ${year}`,
    middleIn: (year: number) => `Middle ${year}`,
    highIn: (year: number) => `High ${year}`,
    unchangedIn: (year: number) => `Middle ${year} without changes`,
  },
  home: {
    heading: 'The need ahead',
    text: 'See how many people, users and full-time equivalents there are likely to be, and try what may help.',
    link: 'See the need ahead',
  },
};
