import { type Actor, requireAccess } from '../../../access/index.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { ReadTx } from '../../../platform/database/database.ts';
import { organisationAccess } from '../access.ts';
import {
  listNumbers,
  listTitles,
  searchStaff,
  staffById,
  type StaffChoice,
  type StaffSearch,
} from '../store/staff-choices.ts';

export type { StaffChoice, StaffSearch } from '../store/staff-choices.ts';

/** The staff of a municipality, for a page on which somebody is chosen from the list. */
export type StaffChoices = {
  search(ask: StaffSearch): Promise<{ readonly total: number; readonly rows: readonly StaffChoice[] }>;
  byId(ids: readonly string[]): Promise<readonly StaffChoice[]>;
  titles(): Promise<readonly string[]>;
  numbers(): ReturnType<typeof listNumbers>;
};

/** @throws AccessDenied for those who do not see the municipality's staff */
export function staffChoices(
  tx: ReadTx,
  actor: Actor,
  municipality: MunicipalityCode,
  day: LocalDate,
): StaffChoices {
  requireAccess(actor, organisationAccess, 'see-staff', { municipality }, 'competence-adviser');
  const where = { municipality, day };
  return {
    search: (ask) => searchStaff(tx, where, ask),
    byId: (ids) => staffById(tx, where, ids),
    titles: () => listTitles(tx, where),
    numbers: () => listNumbers(tx, where),
  };
}
