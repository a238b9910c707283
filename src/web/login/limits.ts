import { withinRate } from '../../platform/rate-limit.ts';
import type { WebContext } from '../types.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * How much one address or one network may try. A code has a million values and takes five tries, so twenty codes a day
 * leave one chance in ten thousand. A whole town hall comes from one network, so those limits are wide.
 */
const LIMITS = {
  'codes-for-address': [
    { hits: 5, seconds: 15 * MINUTE },
    { hits: 20, seconds: 24 * HOUR },
  ],
  'codes-from-network': [{ hits: 60, seconds: HOUR }],
  'tries-from-network': [{ hits: 150, seconds: HOUR }],
  'starts-from-network': [{ hits: 300, seconds: 10 * MINUTE }],
} as const;

/** Counts one more, on all nodes together, and says whether it is within every limit. Who it is about is kept as a hash. */
export async function isWithinLimit(
  c: WebContext,
  limit: keyof typeof LIMITS,
  who: string,
): Promise<boolean> {
  const { db, keys } = c.var.platform;
  const hash = keys.hash(limit, who).toString('base64url');
  const within = await Promise.all(
    LIMITS[limit].map((one) => withinRate(db, `${limit}:${one.seconds}:${hash}`, one)),
  );
  return within.every(Boolean);
}
