import { type Actor, hasRole } from '../../../../access/index.ts';
import type { ApplicationId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { Localised } from '../../../../kernel/locale.ts';
import type { Platform } from '../../../../platform/platform.ts';
import type { ApplicantStatus } from '../../domain/application/status.ts';
import { readOwnInList } from './calls.ts';

export type ApplicationAtHome = {
  readonly id: ApplicationId;
  readonly call: Localised;
  readonly status: ApplicantStatus;
  /** What the applicant can do now, with its last day. */
  readonly todo: { readonly kind: 'complete' | 'documents'; readonly deadline: LocalDate } | null;
};

/** The person's own applications that something may still come of. */
export async function viewApplicationsAtHome(
  actor: Actor,
  { db, today }: Platform,
): Promise<readonly ApplicationAtHome[]> {
  if (!hasRole(actor, 'applicant')) return [];
  const own = await db.read(actor, (tx) => readOwnInList(tx, actor, today));
  return own
    .filter(({ status }) => !isOver(status))
    .map(({ id, call, status }) => ({ id, call, status, todo: todoOf(status) }));
}

/** Nothing more happens to these by themselves, so they do not stand on the front page for ever. */
const OVER: ReadonlySet<ApplicantStatus['kind']> = new Set([
  'never-sent',
  'withdrawn',
  'call-cancelled',
  'declined',
  'given-up',
  'left-list',
  'wait-over',
  'no-seat',
  'no-free-seat',
]);

/** A seat that was accepted can be given up here, until there is a class with pages of its own. */
function isOver(status: ApplicantStatus): boolean {
  return status.kind === 'accepted' ? status.formed : OVER.has(status.kind);
}

/** An offer is answered on a page of its own, and stands on the front page from there. */
function todoOf(status: ApplicantStatus): ApplicationAtHome['todo'] {
  if (status.kind === 'draft') return { kind: 'complete', deadline: status.deadline };
  if (status.kind === 'documents-missing') return { kind: 'documents', deadline: status.due };
  return null;
}
