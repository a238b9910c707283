import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { ServiceCode } from './services.ts';

/** One position of one employee, as the list says it. Null means that the list says nothing, not that there is nothing. */
export type StaffRow = {
  readonly row: number;
  readonly employeeNumber: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: LocalDate | null;
  readonly email: string | null;
  readonly unitCode: string;
  readonly unitName: string | null;
  readonly parentUnitCode: string | null;
  readonly parentUnitName: string | null;
  readonly service: ServiceCode | null;
  readonly positionCode: string | null;
  readonly positionTitle: string | null;
  readonly sharePercent: number | null;
  readonly from: LocalDate | null;
  /** Here null is an open end, when the list has the column. */
  readonly to: LocalDate | null;
  readonly leads: boolean | null;
  readonly managerNumber: string | null;
};
