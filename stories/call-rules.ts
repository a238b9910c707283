import { COUNTIES } from './places.ts';

/** What the demo world's calls ask of applicants; invented where the programme has published nothing. */
export const REQUIREMENTS = {
  age235: { age: 23, years: 5 },
  priorLearning: { age: 25, years: 5 },
  practiceYears: 0,
} as const;

/** Four seats are held for each county, so that the programme reaches the whole country. */
export const COUNTY_FLOORS: Readonly<Record<string, number>> = Object.fromEntries(
  COUNTIES.map(([code]) => [code, 4]),
);
