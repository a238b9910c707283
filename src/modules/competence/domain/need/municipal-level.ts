/**
 * How much a service is used in a municipality compared with what its people by sex and age would lead one to expect,
 * shrunk towards the country (1) because small numbers are noise: the mean of the gamma posterior when users are
 * Poisson (Clayton & Kaldor 1987), (users + κ) / (expected + κ).
 *
 * @param expected users there would be with national rates, not negative
 * @param kappa prior strength in expected users; 0 believes the figures as they are
 */
export function municipalLevel(users: number, expected: number, kappa: number): number {
  return expected + kappa > 0 ? (users + kappa) / (expected + kappa) : 1;
}

/**
 * The level after some years: kept when `yearsTowardsOne` is null, else moved to 1 in equal steps over that many years.
 */
export function levelAfter(level: number, years: number, yearsTowardsOne: number | null): number {
  if (yearsTowardsOne === null) return level;
  const moved = yearsTowardsOne <= 0 ? 1 : Math.min(1, Math.max(0, years / yearsTowardsOne));
  return level + (1 - level) * moved;
}
