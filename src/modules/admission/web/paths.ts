import type { CohortId, OrderId } from '../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { OrderPart } from '../domain/faults.ts';
import type { CandidateId } from '../domain/order.ts';
import type { Step } from '../domain/steps.ts';

/** The addresses of this room, written once. */
export const paths = {
  orders: '/orders',
  newOrder: '/orders/new',
  newOrderFor: (programme: string) => `/orders/new?programme=${encodeURIComponent(programme)}`,
  order: (id: OrderId) => `/orders/${id}`,
  part: (id: OrderId, part: OrderPart) => `/orders/${id}/${part}`,
  step: (id: OrderId, step: Exclude<Step, 'change'>) => `/orders/${id}/${step}`,
  candidates: (id: OrderId) => `/orders/${id}/candidates`,
  candidatesFrom: (id: OrderId, municipality: MunicipalityCode) =>
    `/orders/${id}/candidates/from/${municipality}`,
  candidatesFile: (id: OrderId, municipality: MunicipalityCode, format: 'csv' | 'xlsx') =>
    `/orders/${id}/candidates/from/${municipality}/file/${format}`,
  candidate: (id: OrderId, candidate: CandidateId) => `/orders/${id}/candidates/${candidate}`,
  removeCandidate: (id: OrderId, candidate: CandidateId) => `/orders/${id}/candidates/${candidate}/remove`,
  course: (code: string) => `/courses/${code}`,
  programmes: '/programmes',
  programme: (code: string) => `/programmes/${code}`,
  cohort: (id: CohortId) => `/cohorts/${id}`,
} as const;

/** Where the money for leadership education is described by those who give it. */
export const OU_FUNDS = 'https://www.ks.no/ou-midler';
