import type { ApplicationDocumentId, ApplicationId, CallId } from '../../../../kernel/ids.ts';

/** The addresses of the admission officer. */
export const assessmentPaths = {
  queue: (call: CallId) => `/calls/${call}/assessment`,
  assessment: (application: ApplicationId) => `/applications/${application}/assessment`,
  confirm: (application: ApplicationId) => `/applications/${application}/assessment/confirm`,
  reopen: (application: ApplicationId) => `/applications/${application}/assessment/reopen`,
  document: (application: ApplicationId, document: ApplicationDocumentId) =>
    `/applications/${application}/documents/${document}`,
} as const;
