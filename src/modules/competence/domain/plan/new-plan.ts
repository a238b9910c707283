import type { PlanId, RegionId } from '../../../../kernel/ids.ts';
import { type LocalDate, yearOf } from '../../../../kernel/local-date.ts';
import { isMunicipalityCode, type MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import type { PlanLanguage } from './plan.ts';

/** Whose a plan is: of one municipality, or of the municipalities of a region together. */
export type PlanOwner =
  | { readonly kind: 'municipal'; readonly municipality: MunicipalityCode }
  | { readonly kind: 'regional'; readonly region: RegionId };

/** What begins a plan. */
export type NewPlan = {
  readonly owner: PlanOwner;
  readonly name: string;
  readonly firstYear: number;
  readonly language: PlanLanguage;
  readonly parent: PlanId | null;
  readonly copyGoalsFrom: PlanId | null;
};

export const LONGEST_NAME = 200;
/** A competence plan covers four years, as the economic plan that pays for it does. */
const YEARS = 4;
/** A plan may be written down after its first year has begun, and be thought of well ahead. */
const EARLIEST = -1;
const LATEST = 5;

export const lastYearOf = (firstYear: number): number => firstYear + YEARS - 1;

/** The year after this one: a plan is made before its first year. */
export const proposedFirstYear = (today: LocalDate): number => yearOf(today) + 1;

/**
 * The name with the years of the plan, where it has those that were proposed: who changes the first year means the name
 * too.
 */
export function nameForYears(name: string, proposed: number, first: number): string {
  return name.replace(`${proposed}–${lastYearOf(proposed)}`, `${first}–${lastYearOf(first)}`);
}

export type NameFailure = 'name-missing' | 'name-too-long';
export function checkName(text: string): Result<string, NameFailure> {
  const name = text.replaceAll(/\s+/g, ' ').trim();
  if (name === '') return fail('name-missing');
  return name.length > LONGEST_NAME ? fail('name-too-long') : succeed(name);
}

/** The bounds that a first year must lie within. */
export function firstYears(today: LocalDate): { readonly from: number; readonly to: number } {
  return { from: yearOf(today) + EARLIEST, to: yearOf(today) + LATEST };
}

export type YearFailure = 'year-wrong';
export function checkFirstYear(text: string, today: LocalDate): Result<number, YearFailure> {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : 0;
  const { from, to } = firstYears(today);
  return year >= from && year <= to ? succeed(year) : fail('year-wrong');
}

/** As it stands in an address and a form: `m-3407`, or `r-` and the id of the region. */
export function ownerOf(text: string, isId: (text: string) => boolean): PlanOwner | undefined {
  const [kind, rest] = [text.slice(0, 2), text.slice(2)];
  if (kind === 'm-' && isMunicipalityCode(rest)) return { kind: 'municipal', municipality: rest };
  if (kind === 'r-' && isId(rest)) return { kind: 'regional', region: rest as RegionId };
  return undefined;
}

/** The place of a plan that stands; a plan has the one or the other. */
export function ownerIn(
  municipality: MunicipalityCode | null,
  region: RegionId | null,
): PlanOwner | undefined {
  if (municipality !== null) return { kind: 'municipal', municipality };
  return region === null ? undefined : { kind: 'regional', region };
}

export function writtenOwner(owner: PlanOwner): string {
  return owner.kind === 'municipal' ? `m-${owner.municipality}` : `r-${owner.region}`;
}
