import { byPersonName } from '../../../kernel/alphabet.ts';
import type { EmployeeId, UnitId } from '../../../kernel/ids.ts';
import { AGE_BANDS, type AgeBand } from './age-band.ts';
import type { FormalEducation } from './formal-education.ts';
import { LEVELS, type Level } from './responsibility.ts';
import type { ServiceType } from './service-type.ts';

export type LeaderRow = {
  readonly id: EmployeeId;
  readonly givenName: string;
  readonly familyName: string;
  readonly units: readonly { readonly id: UnitId; readonly name: string; readonly service: ServiceType }[];
  readonly staff: number;
  readonly fte: number;
  readonly span: number;
  readonly level: Level;
  readonly education: FormalEducation;
  /** What they have taken, the newest first. */
  readonly courses: readonly string[];
  readonly ageBand: AgeBand;
};

export const LEADER_ORDERS = ['name', 'staff', 'fte', 'span', 'credits', 'level', 'age'] as const;
export type LeaderOrder = (typeof LEADER_ORDERS)[number];

export type LeaderQuestion = {
  readonly query: string;
  readonly education: 'lacking' | 'formal' | null;
  readonly service: ServiceType | null;
  readonly age: AgeBand | null;
  readonly level: Level | null;
  readonly order: LeaderOrder;
  readonly descending: boolean;
};

/** The leaders that are asked for, in the order that is asked for; equals stand by name. */
export function chooseLeaders(rows: readonly LeaderRow[], ask: LeaderQuestion): readonly LeaderRow[] {
  const words = ask.query.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean);
  const found = rows.filter(
    (row) =>
      (ask.education === null || (row.education.outcome === 'formal') === (ask.education === 'formal')) &&
      (ask.service === null || row.units.some((unit) => unit.service === ask.service)) &&
      (ask.age === null || row.ageBand === ask.age) &&
      (ask.level === null || row.level === ask.level) &&
      words.every((word) => searchable(row).includes(word)),
  );
  const turn = ask.descending ? -1 : 1;
  return found.sort((a, b) => turn * compare(a, b, ask.order) || byPersonName(a, b));
}

/** How many there are, and how many of them lack formal leadership education. */
export function countLeaders(rows: readonly Pick<LeaderRow, 'education'>[]): {
  total: number;
  lacking: number;
} {
  return {
    total: rows.length,
    lacking: rows.filter((row) => row.education.outcome !== 'formal').length,
  };
}

export function creditsOf(education: FormalEducation): number {
  return education.outcome === 'none' ? 0 : education.credits;
}

function searchable(row: LeaderRow): string {
  return [row.givenName, row.familyName, ...row.units.map((unit) => unit.name)]
    .join(' ')
    .toLocaleLowerCase('nb');
}

function compare(a: LeaderRow, b: LeaderRow, order: LeaderOrder): number {
  switch (order) {
    case 'name':
      return byPersonName(a, b);
    case 'staff':
    case 'fte':
    case 'span':
      return a[order] - b[order];
    case 'credits':
      return creditsOf(a.education) - creditsOf(b.education);
    case 'level':
      return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
    case 'age':
      return AGE_BANDS.indexOf(a.ageBand) - AGE_BANDS.indexOf(b.ageBand);
  }
}
