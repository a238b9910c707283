import type { PositionId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { Period } from '../../../../kernel/period.ts';
import type { ServiceCode } from './services.ts';

/** What one municipality's register holds of its organisation. Codes and employee numbers are unique within it. */
export type StaffRegister = {
  readonly units: readonly RegisteredUnit[];
  readonly employees: readonly RegisteredEmployee[];
  readonly positions: readonly RegisteredPosition[];
  readonly leaderships: readonly RegisteredLeadership[];
};

export type RegisteredUnit = {
  readonly code: string;
  readonly name: string;
  readonly parentCode: string | null;
  readonly service: ServiceCode | null;
};

export type RegisteredEmployee = {
  readonly employeeNumber: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: LocalDate | null;
  readonly email: string | null;
};

/** A position is known by its id: the same person can hold two that are alike in everything else. */
export type RegisteredPosition = {
  readonly id: PositionId;
  readonly employeeNumber: string;
  readonly unitCode: string;
  readonly code: string | null;
  readonly title: string | null;
  readonly sharePercent: number | null;
  readonly period: Period;
};

/** Known by unit, employee and first day. */
export type RegisteredLeadership = {
  readonly unitCode: string;
  readonly employeeNumber: string;
  readonly period: Period;
};

export const emptyRegister: StaffRegister = { units: [], employees: [], positions: [], leaderships: [] };
