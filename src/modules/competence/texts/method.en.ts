import type { MethodTexts } from './method.nb.ts';

export const methodEn: MethodTexts = {
  title: 'How the figures are made',
  lead: 'From people to what is lacking, step by step. Each step has the formula as the method calls it, and the way to the whole method.',
  all: 'How we compute',
  inOrder: 'In the order that the figures are made in',
  read: 'Read how each figure is made',
  whole: (of: string) => `The whole method for “${of}”`,
  steps: {
    people: {
      heading: 'The people',
      text: 'We begin with the population register by sex and single year of age. Each year everybody becomes a year older, some die (q), some move (I), and children are born. The country comes first. Then each municipality is projected from how its own cohorts have changed, and all of them together are held to the country. Small municipalities borrow from the county and the country, for in them much is chance.',
    },
    band: {
      heading: 'The band',
      text: 'We do not compute one future but a hundred. In each, mortality, births, moves, use of services and staff who leave are drawn anew. 10 of 100 futures lie below p10 and 10 above p90. Between them lie 8 out of 10. The bands have been tried on the years 2011–2025.',
    },
    users: {
      heading: 'The users',
      text: 'The people of each age (N) times the share of them that uses the service in the country (u), and times how much this very place uses it (c).',
    },
    level: {
      heading: 'The level of the place itself',
      text: 'Published users in the municipality are held against those that the country’s rates would give (expected). Small figures swing from year to year, so 25 users (κ) follow the country. That is why the computed level is not the published figure, and both are shown.',
    },
    ageing: {
      heading: 'Healthy years',
      text: 'People live longer. When half of the added years (Δe) are healthy (α = ½), somebody of 85 in twenty years needs as much help as somebody a little younger does today. It is one of the levers that you can pull.',
    },
    fte: {
      heading: 'Hours and full-time equivalents',
      text: 'The users times hours per user by age. The hours are divided by hours at work per full-time equivalent (H = 1576). Each user gets a few more hours every year because services become better (σ), and a few less because they become smarter (π).',
    },
    mix: {
      heading: 'By education',
      text: 'The full-time equivalents of each service are shared among educations as they are in the country today (w). Task sharing moves hours from nurses to skilled health workers, and the sum stays.',
    },
    own: {
      heading: 'The staff today',
      text: 'From the staff list we count agreed full-time equivalents in health and care by position code. Codes that we do not know are not guessed. Without a staff list we count the need of today as met, and say so.',
    },
    supply: {
      heading: 'The staff ahead',
      text: 'Each year some leave, some retire, and some new ones come, by age and education. As many come as left in the first year. From the full-time equivalents that are agreed, sick leave is taken. What is left is present.',
    },
    gap: {
      heading: 'What is lacking',
      text: 'What we need, less what we have present, in full-time equivalents. For several municipalities each future is added by itself before the band is read, for the sum of the middles is not the middle of the sum.',
    },
    leaders: {
      heading: 'The leaders',
      text: 'Leaders leave and come as other staff do. Some of the new ones bring formal leadership education, and more get it with each place in leadership education that is completed.',
    },
    levers: {
      heading: 'Levers, and futures that you compare',
      text: 'A lever changes one assumption and meets the same hundred futures. That is why the difference is the effect of the lever and not chance. Levers work in full after four years.',
    },
    conditions: {
      heading: 'Diseases',
      text: 'The people of each age times how many have the disease. The figures stand beside the need and are never added to it, for many of these people are users already.',
    },
    tried: {
      heading: 'Tried on the past',
      text: 'We let the method compute from an earlier year without knowing what came, and hold the answer against the population since. Over all municipalities and the years 2011–2025 about 8 out of 10 fell within the band, as they should.',
    },
  },
  again: {
    heading: 'Check it yourself',
    people:
      'With the population figures that this place was computed from, this command gives the same people:',
    ages: 'It gives p10–p90 for each sex and age. They are the same figures as under “Ages now and later” in the files that you download.',
    several:
      'It gives p10–p90 for each municipality by itself. The band of them together must be computed future by future, so it is not the sum of the bands.',
    ways: [
      'The files that you download from the page of a place have each figure with source, vintage, base year, number of futures and seed.',
      'The command “lederloft project” computes the people anew from the population figures. It stands ready for each place under “Can we trust the figures?”.',
      'The command “lederloft verify” computes examples that you write yourself, or those that we have worked by hand, step by step.',
      'All assumptions stand with value, source and vintage on the page of each place.',
    ],
    all: 'All methods, with formulas',
  },
};
