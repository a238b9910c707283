import type { StatusKind } from '../../../../web/components/tag.tsx';
import type { Call } from '../../domain/call/call.ts';
import type { Applicant, Standing } from '../../domain/seats/applicant.ts';
import type { Frame } from '../frame.ts';

type Words = Pick<Frame, 'texts'>;

export function sayWishes(one: Applicant, call: Pick<Call, 'classes'>, { texts }: Words): string {
  const names = one.wishes.flatMap((wish) => call.classes.find(({ id }) => id === wish)?.name ?? []);
  return names.length === 0 ? texts.seats.applicants.noWishes : names.join(', ');
}

export function sayRank({ nomination }: Applicant, { texts }: Words): string {
  if (nomination === null) return '–';
  return nomination === 'left-out' ? texts.seats.applicants.leftOut : String(nomination.rank);
}

export function sayApproval({ approval }: Applicant, { texts }: Words): string {
  return texts.seats.applicants.approvals[approval ?? 'asked'];
}

export function sayQualification({ qualification, track }: Applicant, { texts }: Words): string {
  const words = texts.seats.applicants.qualifications;
  return track === 'non-credit' ? words['non-credit'] : words[qualification ?? 'none'];
}

const KINDS: Readonly<Record<Standing, StatusKind>> = {
  'in-process': 'waiting',
  ready: 'done',
  'non-credit': 'waiting',
  offered: 'next',
  accepted: 'done',
  waiting: 'waiting',
  declined: 'stopped',
  lapsed: 'stopped',
  'given-up': 'stopped',
  'left-list': 'stopped',
  'not-placed': 'stopped',
  'not-qualified': 'stopped',
  'not-approved': 'stopped',
  withdrawn: 'stopped',
};

export function kindOfStanding(standing: Standing): StatusKind {
  return KINDS[standing];
}
