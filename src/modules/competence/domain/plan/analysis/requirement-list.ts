import { alphabet } from '../../../../../kernel/alphabet.ts';
import {
  FLAGS,
  type Flag,
  type Requirement,
  REQUIREMENT_STATUSES,
  type RequirementStatus,
} from './requirement.ts';

export type NamedRequirement = Requirement & {
  readonly competenceName: string;
  readonly goalTitle: string;
  readonly goalNumber: number;
  /** Needs that hang on it, and which therefore would go with it. */
  readonly needs: number;
};

export const REQUIREMENT_SORTS = ['competence', 'unit', 'year', 'amount', 'goal', 'status'] as const;
export type RequirementSort = (typeof REQUIREMENT_SORTS)[number];

/** What somebody looks for; what is empty narrows nothing. */
export type RequirementAsk = {
  readonly query: string;
  readonly competence: string;
  readonly unit: string;
  readonly year: number | null;
  readonly flag: Flag | null;
  readonly status: RequirementStatus | null;
  readonly sort: RequirementSort;
  readonly descending: boolean;
};

/** From the address, where anything may stand. */
export function readRequirementAsk(query: (name: string) => string | undefined): RequirementAsk {
  const sort = query('sort') ?? '';
  const year = query('year') ?? '';
  return {
    query: (query('q') ?? '').trim().slice(0, 200),
    competence: query('competence') ?? '',
    unit: query('unit') ?? '',
    year: /^\d{4}$/.test(year) ? Number(year) : null,
    flag: FLAGS.find((one) => one === query('flag')) ?? null,
    status: REQUIREMENT_STATUSES.find((one) => one === query('status')) ?? null,
    sort: REQUIREMENT_SORTS.find((one) => one === sort.replace(/^-/, '')) ?? 'competence',
    descending: sort.startsWith('-'),
  };
}

/** The unit as the address has it: the whole municipality has a word of its own, because nothing narrows nothing. */
export const WHOLE = '-';

export function findRequirements(
  all: readonly NamedRequirement[],
  ask: RequirementAsk,
): readonly NamedRequirement[] {
  const words = ask.query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = all.filter((one) => {
    const text =
      `${one.competenceName} ${one.goalTitle} ${one.unitName} ${one.reason} ${one.year}`.toLowerCase();
    return (
      words.every((word) => text.includes(word)) &&
      (ask.competence === '' || one.competence === ask.competence) &&
      (ask.unit === '' || (one.unitName === '' ? WHOLE : one.unitName) === ask.unit) &&
      (ask.year === null || one.year === ask.year) &&
      (ask.flag === null || one[ask.flag]) &&
      (ask.status === null || one.status === ask.status)
    );
  });
  const direction = ask.descending ? -1 : 1;
  return found.sort((a, b) => direction * compare(a, b, ask.sort) || usual(a, b));
}

function compare(a: NamedRequirement, b: NamedRequirement, by: RequirementSort): number {
  switch (by) {
    case 'competence':
      return alphabet.compare(a.competenceName, b.competenceName);
    case 'unit':
      return alphabet.compare(a.unitName, b.unitName);
    case 'year':
      return a.year - b.year;
    case 'amount':
      return a.amount - b.amount;
    case 'goal':
      return a.goalNumber - b.goalNumber;
    case 'status':
      return alphabet.compare(b.status, a.status);
  }
}

function usual(a: NamedRequirement, b: NamedRequirement): number {
  return (
    alphabet.compare(a.competenceName, b.competenceName) ||
    alphabet.compare(a.unitName, b.unitName) ||
    a.year - b.year ||
    (a.level ?? 0) - (b.level ?? 0) ||
    (a.id < b.id ? -1 : 1)
  );
}
