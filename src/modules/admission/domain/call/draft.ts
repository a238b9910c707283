import type { Call, CallClass } from './call.ts';

/** What a coordinator writes of a call, all but its classes. */
export type CallContent = Pick<
  Call,
  'name' | 'about' | 'contactEmail' | 'days' | 'replyDays' | 'requirements' | 'documents' | 'rules' | 'seed'
>;

/** What a class is said to be before anybody sits in it. */
export type ClassContent = Pick<
  CallClass,
  'name' | 'city' | 'venue' | 'address' | 'seats' | 'startsOn' | 'firstCounties'
>;

/** The parts in which a call is written, a page each. */
export const CALL_PARTS = ['about', 'days', 'requirements', 'rules'] as const;
export type CallPart = (typeof CALL_PARTS)[number];

/** How a new call begins: with the rules that most will keep, and everything that has to be thought of left open. */
export function newContent(seed: string): CallContent {
  const empty = { nb: '', nn: '', en: '' };
  return {
    name: empty,
    about: empty,
    contactEmail: '',
    days: { opensOn: null, deadlineOn: null, documentsDueOn: null, withdrawBy: null },
    replyDays: 14,
    requirements: {
      age235: { age: 23, years: 5 },
      priorLearning: { age: 25, years: 5 },
      practiceYears: 0,
    },
    documents: [
      { kind: 'education', required: true },
      { kind: 'practice', required: true },
    ],
    rules: {
      mechanism: 'serial-dictatorship',
      maxPerMunicipality: null,
      maxPerMunicipalityPerClass: null,
      countyFloors: {},
      countyCaps: {},
      minimumWishes: 1,
    },
    seed,
  };
}

/** A call that is not there yet, for those who ask whether somebody may write one. */
export const UNWRITTEN = { status: 'draft' } as const;
