import type { PlanFiguresTexts } from './figures.nb.ts';

export const planFiguresEn: PlanFiguresTexts = {
  title: 'Key figures',
  lead: (place: string) =>
    `The projection that the plan stands on: residents, users and full-time equivalents in ${place}, as they were worked out on the day they were taken in.`,
  link: 'See the key figures in the plan: residents, users and full-time equivalents',
  empty: {
    heading: 'No figures have been taken in yet',
    writer: (place: string) =>
      `Take in the projection for ${place}. Then the need stands in the plan and in its documents, with source and uncertainty, and you can make requirements of it.`,
    reader: 'When those who write the plan have taken in the projection, the figures stand here.',
  },
  take: 'Take in figures',
  takeAnew: 'Take in anew',
  taken: (day: string, by: string) => (by === '' ? `Taken in on ${day}.` : `Taken in on ${day} by ${by}.`),
  earlier: 'These are figures that were taken in earlier.',
  toNewest: 'See those that count now',
  done: 'The figures have been taken into the plan.',
  newer: {
    heading: 'There are newer figures',
    sources: (sources: string) => `Since the figures were taken in, this has been imported: ${sources}.`,
    staffList: (day: string) => `A newer staff list has been imported, as of ${day}.`,
    assumptions: 'The assumptions that we calculate with have changed since the figures were taken in.',
    text: 'Take in anew to see what moves. The figures that stand here are kept.',
  },
  preview: {
    notTold: 'The population figures that have been imported do not tell of this place.',
    askKeeper:
      'The figures are imported by the system administrator or the national steward. Ask them, and you can take them in here.',
    title: 'Take in figures',
    lead: 'Look over the figures before they become part of the plan. They stand as they are until somebody takes in new ones.',
    button: 'Take in these figures',
    same: 'The figures are the same',
    sameText: 'The plan has these figures already. There is nothing new to take in.',
    changed:
      'The figures have changed, or somebody has taken in new ones, while you were reading. Look over them again.',
    again: 'Start again',
    stopped: 'The figures in the plan have not been changed. You can start again whenever you like.',
  },
  words: (count: string, now: number, likely: string, then: number) =>
    `${count} residents are 80 or older in ${now}. In ${then} they are likely to be ${likely}.`,
  staffWords: (now: string, base: number, likely: string, then: number) =>
    `The services ask for ${now} full-time equivalents present in ${base}, and probably ${likely} in ${then}.`,
  people: 'Residents and users',
  peopleChart: 'Residents aged 67–79 and 80 and over',
  staff: 'Full-time equivalents',
  staffLead: 'Full-time equivalents that are present: sick leave has been taken off.',
  education: 'Full-time equivalents by education',
  byEducation: 'Figures for each education',
  gap: {
    lead: 'Above zero there are too few. Below zero there are people to spare.',
    list: (groups: string) =>
      `The figures leave out groups of ten full-time equivalents or fewer on the staff list, and groups that the codes of the list do not tell of: ${groups}. For them today’s need counts as met.`,
    need: 'The place’s own staff is not in the figures. Today’s need counts as met, so what is lacking comes in addition to what may be lacking today.',
  },
  group: 'Group',
  range: (base: number) =>
    `First the range where 8 of 10 futures end up, then the middle in brackets. Figures for ${base} are registered or a calculated level.`,
  /** Where an end lies below zero, a dash would be read as a minus. */
  fromTo: (low: string, high: string) => `${low} to ${high}`,
  parts: {
    population: 'Residents by age',
    conditions: 'Persons with the condition',
    users: 'Users of the services',
    'need-and-supply': 'Full-time equivalents needed and there',
    gap: 'Full-time equivalents lacking',
    services: 'Full-time equivalents that the services need',
    education: 'Full-time equivalents needed, by education',
    'supply-by-education': 'Full-time equivalents there, by education',
    'gap-by-education': 'Full-time equivalents lacking, by education',
    profession: 'Full-time equivalents by profession',
  },
  professions: {
    nurse: 'Nurses',
    'public-health-nurse': 'Public health nurses',
    'social-educator': 'Social educators',
    'health-worker': 'Skilled health workers',
    assistant: 'Assistants',
    physician: 'Physicians',
  },
  basis: {
    heading: 'How the figures were made',
    lead: 'With this anybody can work the figures out anew and get the same.',
    register: 'Population',
    seal: 'Checksum of the population figures (SHA-256)',
    users: 'Own figures about users',
    noUsers: 'None. We take it that residents use the services as in the country as a whole.',
    assumptions: 'Assumptions',
    assumptionSet: (year: number) => `The assumptions of ${year}, without new measures`,
    baseYear: 'Base year',
    draws: 'Futures',
    drawn: (draws: number, seed: number) => `${draws} drawn with the seed ${seed}`,
    places: 'Municipalities',
    missing: (places: string) => `We lack population figures for ${places}.`,
    staff: 'Staff',
    list: (day: string | null) =>
      `The staff list${day === null ? ' as it was registered that day' : ` of ${day}`}, without groups of ten full-time equivalents or fewer. On the page The need ahead those who work with the list also see the small groups. The sum may therefore be a little different there.`,
    need: 'No staff list was used.',
    sickness: 'Sick leave',
    sicknessText: (share: string) => `${share} in the base year`,
    page: 'See the whole page about the need ahead',
  },
  moved: {
    heading: 'What has changed?',
    lead: (year: number, day: string) =>
      `Figures for ${year} that are not the same as in those taken in on ${day}.`,
    none: (day: string) => `No figures have changed since those taken in on ${day}.`,
    caption: 'Figures that have changed',
    what: 'Figure',
    before: 'Before',
    after: 'Now',
  },
  history: {
    heading: 'Figures that have been taken in',
    caption: 'All figures that have been taken into the plan',
    when: 'When',
    who: 'By',
    vintage: 'Population',
    state: 'Status',
    inForce: 'Counts now',
    before: 'Earlier',
  },
  propose: {
    title: 'Make requirements of the figures',
    link: 'Propose requirements',
    lead: (year: number) =>
      `The figures say how many full-time equivalents are needed in ${year}. Choose what goes into the plan, and correct the figures where you know better. The requirements stand as proposals until you agree on them.`,
    quantile: 'How much do you want to be prepared for?',
    quantiles: {
      p50: 'The middle: enough in half of the futures',
      p80: 'More than the middle: enough in 8 of 10 futures',
    },
    show: 'Show the figures',
    positions: (share: string) =>
      `The projection counts full-time equivalents that are present. Requirements and what you have are counted in positions. So the figures are converted to positions with today’s sick leave, ${share}.`,
    goal: 'Goal that the requirements serve',
    choose: 'Choose',
    noGoals: 'The plan has no goals yet',
    noGoalsText: 'A requirement belongs to a goal. Write at least one goal in the plan first.',
    toGoals: 'Go to goals and guidance',
    caption: 'Full-time equivalents that the figures ask for',
    take: 'Take in',
    competence: 'Competence',
    present: (year: number) => `Present in ${year}`,
    stands: 'In the plan',
    nothing: 'No requirement',
    standing: (amount: string, status: string) => `${amount} (${status.toLowerCase()})`,
    ofUnits: (amount: string) => `${amount} in units`,
    amount: 'Requirement in positions',
    amountOf: (competence: string) => `Full-time equivalents in positions: ${competence}`,
    thereAlready: (amount: string) =>
      `The figures say ${amount}. The requirement is there and is not changed from here.`,
    notAlone:
      'Physiotherapists and occupational therapists are calculated as one group, and other staff is many professions. You write their requirements yourselves.',
    outside: (year: number) =>
      `The projection does not reach ${year}, the last year of the plan. Take in newer figures, or write the requirements yourselves.`,
    button: 'Put in the requirements',
    nothingTicked: 'Tick at least one requirement.',
    newer: 'Somebody has taken in new figures while you were reading. Look over the requirements again.',
    meanwhile: (names: string) =>
      `Somebody has put in requirements for ${names} while you were reading. They have not been changed.`,
    reason: (of) =>
      `Projection taken in on ${of.day}: ${of.present} full-time equivalents present in ${of.year} (${of.range}). That is ${of.positions} full-time equivalents in positions with ${of.sickness} sick leave.`,
    reasonP80: 'This is enough in 8 of 10 futures.',
  },
  paper: {
    heading: 'The need ahead',
    people: (first: number, last: number) => `Residents aged 67–79 and 80 and over, ${first}–${last}`,
    work: (first: number, last: number) => `Full-time equivalents needed and there, ${first}–${last}`,
    chartAlt: (title: string, lines: string) =>
      `Line chart with bands: ${title}. ${lines} The band is where 8 of 10 futures end up.`,
    lineAlt: (name: string, now: string, base: number, likely: string, then: number) =>
      `${name}: ${now} in ${base}, probably ${likely} in ${then}.`,
    source: (sources: string, day: string) => `${sources}. Calculated by Lederløft, taken in on ${day}`,
    users: 'Users of the services, and persons with dementia',
    staffList: (place: string, day: string | null) =>
      `${place}: the staff list${day === null ? '' : ` of ${day}`}`,
    recompute: (base: number, draws: number, seed: number, assumptions: number) =>
      `The figures can be worked out anew: base year ${base}, ${draws} futures drawn with the seed ${seed}, and the assumptions of ${assumptions}.`,
    short: (place: string) => `The projection for ${place}, in short`,
  },
};
