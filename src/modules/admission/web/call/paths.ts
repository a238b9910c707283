import type { ApplicationId, CallClassId, CallId, CohortId } from '../../../../kernel/ids.ts';
import type { CallPart } from '../../domain/call/draft.ts';

/** Addresses of calls as the programme works with them. */
export const callPaths = {
  /** As everybody reads them. */
  calls: '/calls',
  call: (id: CallId) => `/calls/${id}`,
  office: '/admission/calls',
  begin: '/admission/calls/new',
  manage: (id: CallId) => `/calls/${id}/manage`,
  part: (id: CallId, part: CallPart) => `/calls/${id}/manage/${part}`,
  newClass: (id: CallId) => `/calls/${id}/classes/new`,
  callClass: (id: CallId, callClass: CallClassId) => `/calls/${id}/classes/${callClass}`,
  removeClass: (id: CallId, callClass: CallClassId) => `/calls/${id}/classes/${callClass}/remove`,
  cancelClass: (id: CallId, callClass: CallClassId) => `/calls/${id}/classes/${callClass}/cancel`,
  formClass: (id: CallId, callClass: CallClassId) => `/calls/${id}/classes/${callClass}/form`,
  publish: (id: CallId) => `/calls/${id}/publish`,
  extend: (id: CallId) => `/calls/${id}/extend`,
  extendFor: (id: CallId, application: ApplicationId) => `/calls/${id}/extend?application=${application}`,
  cancel: (id: CallId) => `/calls/${id}/cancel`,
  applicants: (id: CallId) => `/calls/${id}/applicants`,
  applicantsFile: (id: CallId, format: 'csv' | 'xlsx') => `/calls/${id}/applicants/file/${format}`,
  seats: (id: CallId) => `/calls/${id}/seats`,
  cohort: (id: CohortId) => `/cohorts/${id}`,
} as const;
