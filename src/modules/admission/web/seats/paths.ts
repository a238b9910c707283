import type { AllocationRunId, ApplicationId, CallId } from '../../../../kernel/ids.ts';

/** Addresses of seats: who gets them, and what each answers. */
export const seatPaths = {
  applicants: (call: CallId) => `/calls/${call}/applicants`,
  applicantsFile: (call: CallId, format: 'csv' | 'xlsx') => `/calls/${call}/applicants/file/${format}`,
  seats: (call: CallId) => `/calls/${call}/seats`,
  decide: (call: CallId) => `/calls/${call}/seats/decide`,
  run: (call: CallId, run: AllocationRunId) => `/calls/${call}/seats/runs/${run}`,
  runFile: (call: CallId, run: AllocationRunId, part: 'inputs' | 'result') =>
    `/calls/${call}/seats/runs/${run}/${part}.json`,
  appeal: (call: CallId, application: ApplicationId) => `/calls/${call}/seats/${application}/appeal`,
  appealRun: (call: CallId, application: ApplicationId) => `/calls/${call}/seats/${application}/appeal/run`,
  nonCredit: (call: CallId, application: ApplicationId) => `/calls/${call}/seats/${application}/non-credit`,
  application: (application: ApplicationId) => `/applications/${application}`,
  offer: (application: ApplicationId) => `/applications/${application}/offer`,
} as const;
