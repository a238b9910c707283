import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { looksLikeEmail } from './faults.ts';
import type { Order } from './order.ts';
import { acceptsCandidates } from './steps.ts';

export type Track = 'credit' | 'non-credit';

/** Whom the municipality wants to send; not yet a participant. */
export type CandidateWish = {
  readonly municipality: MunicipalityCode;
  readonly email: string;
  readonly track: Track;
  /** Does not lead a unit yet: some of the money that pays for leaders does not pay for them. */
  readonly potentialLeader: boolean;
};

export type CandidateFailure =
  | { kind: 'too-late' }
  | { kind: 'not-on-the-order' }
  | { kind: 'email-missing' }
  | { kind: 'email-wrong' }
  | { kind: 'already-added' };

/** Letters about the class go to the address, so somebody without one cannot be sent. */
export function decideCandidate(
  order: Pick<Order, 'state' | 'wishes'>,
  wish: CandidateWish,
): Result<CandidateWish, CandidateFailure> {
  if (!acceptsCandidates(order.state)) return fail({ kind: 'too-late' });
  if (!order.wishes.municipalities.some(({ municipality }) => municipality === wish.municipality))
    return fail({ kind: 'not-on-the-order' });
  const email = wish.email.trim().toLowerCase();
  if (email === '') return fail({ kind: 'email-missing' });
  if (!looksLikeEmail(email)) return fail({ kind: 'email-wrong' });
  return succeed({ ...wish, email });
}

export type SeatsUse = {
  readonly municipality: MunicipalityCode;
  readonly seats: number;
  readonly candidates: number;
  /** More candidates than seats is a warning: the municipality may want somebody in reserve until the order is planned. */
  readonly over: number;
  readonly free: number;
};

export function useOfSeats(
  order: Pick<Order, 'wishes'>,
  counts: ReadonlyMap<MunicipalityCode, number>,
): readonly SeatsUse[] {
  return order.wishes.municipalities.map(({ municipality, seats }) => {
    const candidates = counts.get(municipality) ?? 0;
    return {
      municipality,
      seats,
      candidates,
      over: Math.max(0, candidates - seats),
      free: Math.max(0, seats - candidates),
    };
  });
}
