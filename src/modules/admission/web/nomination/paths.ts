import type { ApplicationId, CallId } from '../../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';

/** The addresses of the municipality and the line manager. */
export const nominationPaths = {
  nominations: (call: CallId, municipality: MunicipalityCode) =>
    `/calls/${call}/municipality/${municipality}`,
  leaveOut: (call: CallId, municipality: MunicipalityCode, application: ApplicationId) =>
    `/calls/${call}/municipality/${municipality}/leave-out/${application}`,
  recommendation: (call: CallId, municipality: MunicipalityCode) =>
    `/calls/${call}/municipality/${municipality}/recommendation`,
  recommendations: (call: CallId) => `/calls/${call}/recommendations`,
  manager: (application: ApplicationId) => `/applications/${application}/manager`,
  approval: (application: ApplicationId) => `/applications/${application}/approval`,
} as const;
