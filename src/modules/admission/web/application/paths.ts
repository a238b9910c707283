import type { ApplicationDocumentId, ApplicationId, CallId } from '../../../../kernel/ids.ts';
import type { ApplicationPart } from '../../domain/application/completeness.ts';

/** Addresses of calls as applicants read them, and of the own application. */
export const applicationPaths = {
  calls: '/calls',
  call: (id: CallId) => `/calls/${id}`,
  apply: (id: CallId) => `/calls/${id}/apply`,
  application: (id: ApplicationId) => `/applications/${id}`,
  part: (id: ApplicationId, part: ApplicationPart) => `/applications/${id}/${part}`,
  changeLine: (id: ApplicationId, part: 'education' | 'practice', line: string) =>
    `/applications/${id}/${part}?line=${line}#line`,
  send: (id: ApplicationId) => `/applications/${id}/send`,
  withdraw: (id: ApplicationId) => `/applications/${id}/withdraw`,
  again: (id: ApplicationId) => `/applications/${id}/again`,
  letters: (id: ApplicationId) => `/applications/${id}/letters`,
  letter: (id: ApplicationId, letter: string) => `/applications/${id}/letters/${letter}`,
  document: (id: ApplicationId, document: ApplicationDocumentId) =>
    `/applications/${id}/documents/${document}`,
  removeDocument: (id: ApplicationId, document: ApplicationDocumentId) =>
    `/applications/${id}/documents/${document}/remove`,
  /** Where an offer of a seat is answered. */
  offer: (id: ApplicationId) => `/applications/${id}/offer`,
  programme: (code: string) => `/programmes/${code}`,
} as const;
