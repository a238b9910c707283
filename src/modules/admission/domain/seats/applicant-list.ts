import { byPersonName, sortedByText } from '../../../../kernel/alphabet.ts';
import type { CallClassId } from '../../../../kernel/ids.ts';
import { type Applicant, type Standing, STANDINGS } from './applicant.ts';

export type ListedApplicant = Applicant & { readonly standing: Standing };

export const APPLICANT_SORTS = ['name', 'municipality', 'county', 'rank', 'status'] as const;
export type ApplicantSort = (typeof APPLICANT_SORTS)[number];

export type ApplicantQuestion = {
  readonly query: string;
  readonly standing: Standing | null;
  readonly county: string | null;
  /** Those who wish for this class at all. */
  readonly callClass: CallClassId | null;
  readonly sort: ApplicantSort;
  readonly descending: boolean;
  /** From 1. */
  readonly page: number;
};

/** What an address asks of the list; what nobody knows is as if it were not there. */
export function applicantQuestion(ask: Readonly<Record<string, string | undefined>>): ApplicantQuestion {
  const sort = ask.sort ?? 'name';
  const known = APPLICANT_SORTS.find((one) => one === sort.replace(/^-/, ''));
  return {
    query: (ask.q ?? '').trim().slice(0, 100),
    standing: STANDINGS.find((one) => one === ask.status) ?? null,
    county: /^\d{2}$/.test(ask.county ?? '') ? (ask.county ?? null) : null,
    callClass: /^[0-9a-f-]{36}$/.test(ask.class ?? '') ? (ask.class as CallClassId) : null,
    sort: known ?? 'name',
    descending: known !== undefined && sort.startsWith('-'),
    page: /^[1-9]\d{0,4}$/.test(ask.page ?? '') ? Number(ask.page) : 1,
  };
}

/** Those that were asked for, in the order that was asked for; who stands equal stays in order of name. */
export function chooseApplicants<One extends ListedApplicant>(
  applicants: readonly One[],
  ask: Omit<ApplicantQuestion, 'page'>,
): readonly One[] {
  const words = ask.query.toLowerCase().split(/\s+/).filter(Boolean);
  const chosen = applicants.filter(
    (one) =>
      (ask.standing === null || one.standing === ask.standing) &&
      (ask.county === null || one.county.code === ask.county) &&
      (ask.callClass === null || one.wishes.includes(ask.callClass)) &&
      words.every((word) => textOf(one).includes(word)),
  );
  return sortedByText(chosen, (one) => key(one, ask.sort), ask.descending ? -1 : 1, byPersonName);
}

function textOf(one: ListedApplicant): string {
  return `${one.givenName} ${one.familyName} ${one.municipality.name} ${one.jointName}`.toLowerCase();
}

function key(one: ListedApplicant, sort: ApplicantSort): string {
  switch (sort) {
    case 'name':
      return `${one.familyName} ${one.givenName}`;
    case 'municipality':
      return one.municipality.name;
    case 'county':
      return one.county.name;
    case 'rank':
      return `${one.municipality.name} ${rankOf(one) ?? 1_000_000}`;
    case 'status':
      return String(STANDINGS.indexOf(one.standing));
  }
}

export function rankOf({ nomination }: Pick<Applicant, 'nomination'>): number | null {
  return nomination === null || nomination === 'left-out' ? null : nomination.rank;
}
