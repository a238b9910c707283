import { Hono } from 'hono';
import type { Module, WebEnv } from '../../web/types.ts';
import { organisationJobs } from './jobs.ts';
import { chooseRoutes } from './web/choose-routes.tsx';
import { employeeRoutes } from './web/employee-routes.tsx';
import { historyRoutes } from './web/history-routes.tsx';
import { organisationHome, organisationNavigation } from './web/home.tsx';
import { leaderRoutes } from './web/leader-routes.tsx';
import { municipalityRoutes } from './web/municipality-routes.tsx';
import { peopleRoutes } from './web/people-routes.tsx';
import { staffImportRoutes } from './web/staff-import-routes.tsx';
import { unitRoutes } from './web/unit-routes.tsx';

const routes = new Hono<WebEnv>();
for (const part of [
  municipalityRoutes,
  unitRoutes,
  leaderRoutes,
  employeeRoutes,
  historyRoutes,
  staffImportRoutes,
  peopleRoutes,
  chooseRoutes,
]) {
  routes.route('/', part);
}

/** Municipalities, regions, units, staff and leaders. */
export const organisation: Module = {
  name: 'organisation',
  routes,
  jobs: organisationJobs,
  navigation: organisationNavigation,
  home: organisationHome,
};

export { ownMunicipalities } from './access.ts';
export { importReference, type ReferenceReport, type ReferenceSource } from './actions/import-reference.ts';
export {
  checkEducationHistory,
  type HistoryFailure,
  importEducationHistory,
} from './actions/import-education-history.ts';
export { letIn } from './actions/let-in.ts';
export { LEVELS, type Level } from './domain/responsibility.ts';
export {
  POSITION_CODE_SOURCES,
  POSITION_CODES,
  POSITION_CODES_FROM,
} from './domain/staff-groups/position-codes-2024.ts';
export type { StaffGroup } from './domain/staff-groups/staff-group.ts';
export { SERVICE_TYPES, type ServiceType, serviceTypeOf } from './domain/service-type.ts';
export { sayReferenceFailure } from './reference-failure.ts';
export { organisationTexts } from './texts/index.ts';
export { readFormalLimit } from './store/settings.ts';
export { type MunicipalityChange, successorsOn } from './domain/municipality-history.ts';
export { listChanges } from './store/municipalities.ts';
export { currentCodes } from './store/successors.ts';
export { findStaffListDay } from './views/staff-list-day.ts';
export { type StaffByGroup, viewStaffByGroup } from './views/staff-by-group.ts';
export { type StaffStock, viewStaffStock } from './views/staff-stock.ts';
export { type StaffChoice, type StaffChoices, staffChoices } from './views/staff-choices.ts';
export { unitChoices, type UnitChoice } from './views/unit-choices.ts';
export { viewLeaders } from './views/leaders.ts';
export {
  municipalityNames,
  type NamedEvent,
  viewMunicipality,
  viewRegion,
  viewRegions,
} from './views/municipalities.ts';
export { paths as organisationPaths } from './web/paths.ts';
export { type Manager, managersOf } from './store/managers.ts';
export { acceptStaffImport, type AcceptFailure, discardStaffImport } from './actions/decide-staff-import.ts';
export { type ChooseColumnsFailure, chooseStaffColumns } from './actions/choose-staff-columns.ts';
export { compareStaffImport } from './actions/compare-staff-import.ts';
export { type StaffListUpload, uploadStaffList } from './actions/upload-staff-list.ts';
export { type ColumnMapping, staffFields } from './domain/staff-list/index.ts';
export { say } from './domain/staff-list/sentences.ts';
export { staffImportTexts, staffListTexts } from './texts/staff-import.ts';
export { type StaffImportView, viewAllProblems, viewStaffImport } from './views/staff-imports.ts';
