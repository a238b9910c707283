import type { EmployeeId, RegionId, StaffImportId, UnitId } from '../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { DownloadFormat } from '../../../web/download.ts';

const municipality = (code: MunicipalityCode) => `/municipalities/${code}`;
const employee = (id: EmployeeId) => `/employees/${id}`;

/** The addresses of the room's pages. */
export const paths = {
  municipalities: '/municipalities',
  municipality,
  units: (code: MunicipalityCode) => `${municipality(code)}/units`,
  staff: (code: MunicipalityCode) => `${municipality(code)}/staff`,
  leaders: (code: MunicipalityCode) => `${municipality(code)}/leaders`,
  leadersFile: (code: MunicipalityCode, format: DownloadFormat) =>
    `${municipality(code)}/leaders/file/${format}`,
  people: (code: MunicipalityCode) => `${municipality(code)}/people`,
  endRole: (code: MunicipalityCode, assignment: string) => `${municipality(code)}/people/${assignment}/end`,
  educationHistory: (code: MunicipalityCode) => `${municipality(code)}/education-history`,
  educationTemplate: (code: MunicipalityCode) => `${municipality(code)}/education-history/template`,
  educationAccept: (code: MunicipalityCode) => `${municipality(code)}/education-history/accept`,
  regions: '/regions',
  region: (id: RegionId) => `/regions/${id}`,
  ownUnits: '/units',
  unit: (id: UnitId) => `/units/${id}`,
  employee,
  invite: (id: EmployeeId) => `${employee(id)}/invite`,
  addEducation: (id: EmployeeId) => `${employee(id)}/education/new`,
  education: (id: EmployeeId, record: string) => `${employee(id)}/education/${record}`,
  removeEducation: (id: EmployeeId, record: string) => `${employee(id)}/education/${record}/remove`,
  staffImport: (code: MunicipalityCode) => `${municipality(code)}/staff-import`,
  oneStaffImport: (id: StaffImportId) => `/staff-imports/${id}`,
  staffImportStep: (id: StaffImportId, step: 'columns' | 'accept' | 'discard' | 'undo') =>
    `/staff-imports/${id}/${step}`,
  staffImportProblems: (id: StaffImportId, format: DownloadFormat) =>
    `/staff-imports/${id}/problems/${format}`,
  // Without a municipality in the address: leads to the only one, or asks which.
  ownLeaders: '/leaders',
  ownStaff: '/staff',
} as const;
