import type { OwnStaffTexts } from './own-staff.nb.ts';

export const ownStaffEn: OwnStaffTexts = {
  heading: 'The staff of today',
  inShort: (present: string) =>
    `The staff list tells of ${present} full-time equivalents at work in groups that we can map.`,
  restAsMet: (rest: string) =>
    `The other ${rest} are in groups that the list does not tell of; there we count today’s need as met.`,
  lackingNow: (fte: string) =>
    `Measured by the country’s staffing, ${fte} full-time equivalents are lacking already today.`,
  enoughNow: (fte: string) =>
    `Measured by the country’s staffing, there are ${fte} full-time equivalents to spare today.`,
  notCounted: (present: string) =>
    `Another ${present} full-time equivalents in the staff list are not counted, because we cannot map them to a group. What is lacking, now and later, may be up to that much less.`,
  onTop: 'Whatever is lacking today comes on top.',
  read: 'See what this stands on',
  list: {
    on: (day: string) => `the staff list of ${day}`,
    register: (day: string) => `the staff list as registered on ${day}`,
  },
  standsOn: (list: string, mapped: string, all: string) =>
    `The figures are read from ${list}. ${mapped} of ${all} positions in health and care have a position code that is mapped to a group.`,
  notMapped: (positions: string, fte: string, present: string) =>
    `${positions} positions (${fte} full-time equivalents, ${present} at work) have no code, or a code that is not in the mapping. They are put in no group and not counted, so what is lacking may be up to ${present} full-time equivalents less.`,
  allMapped: 'All positions are counted.',
  elsewhere: (positions: string) =>
    `${positions} positions in other services, such as child welfare and administration, are kept out.`,
  notTold: (groups: string) =>
    `The codes in the list do not tell of ${groups}. For them we count the need of today as met.`,
  level:
    'The need is computed with the staffing that the country has per user. If the municipality has fewer or more, that may be a shortage, but it may also be that it works in another way; the figures alone do not say which.',
  days: (base: number) =>
    `The need is that of 1 January ${base}, and the ages of the staff on the list are used to compute how many leave.`,
  caption: 'Need and staff today by education, in full-time equivalents',
  group: 'Group',
  need: 'Needed',
  agreed: 'Agreed',
  present: 'At work',
  lacking: 'Lacking',
  noGroup: 'Not mapped to a group',
  unknown: 'not known',
  sum: 'Sum',
  presentMeaning:
    '“At work” is agreed full-time equivalents less sick leave. Below zero there are people to spare.',
  none: 'We do not know the staff that this place has.',
  noneInCountry: 'We do not know the staff of the country.',
  countedAsMet:
    'So we count the need of today as met, and what is lacking comes on top of what may be lacking already.',
  unused: {
    'none-mapped': (positions: string) =>
      `The staff list has ${positions} positions in health and care, but none of them has a position code that is mapped to a group.`,
    'too-small': (fte: string, need: string) =>
      `The staff list has ${fte} full-time equivalents in health and care, less than half of the ${need} that the country’s staffing would give. We think that the list does not have everybody, and do not use it.`,
  },
  region: {
    used: (places: string, list: string) => `For ${places} the staff is read from ${list}.`,
    others: (places: string) => `For ${places} we count the need of today as met.`,
    small:
      'Groups of ten full-time equivalents or fewer are left out; for them, too, we count the need of today as met.',
  },
  crosswalk: {
    show: 'How position codes are mapped to groups',
    lead: (day: string) =>
      `The mapping is in force from ${day}. Codes that are not here are not guessed. “Judgement” means that the code does not say exactly which education.`,
    caption: 'Position codes and the groups they belong to',
    code: 'Code',
    title: 'Position',
    mark: 'Basis',
    marks: { sourced: 'said by the code', judgement: 'judgement' },
  },
  shortNow: 'A tenth or more of the full-time equivalents is lacking already today.',
};
