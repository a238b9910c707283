/**
 * How far the world may stray from the middle course: standard deviations, found by trying on the register with bases
 * 2011–2020 (docs/methods/population-projection.md). What the country does strays for all municipalities alike.
 */
export const UNCERTAINTY = {
  /** Logarithm of death probabilities: yearly drift that lasts, and yearly step; the sexes go mostly together. */
  mortalityDrift: 0.0025,
  mortalityStep: 0.012,
  sexesTogether: 0.9,
  /** Logarithm of total fertility: yearly step, and what is left of it a year later. */
  fertilityStep: 0.08,
  fertilityStays: 0.95,
  /** Net immigration: yearly step as a share of the people, 10 000 of 5 million, and what is left of it a year later. */
  immigrationStep: 0.002,
  immigrationStays: 0.9,

  /** A municipality's growth by moves a year, in one with 5000 people: what lasts, and what is new each year. */
  growthLasting: 0.0054,
  growthYearly: 0.007,
  /** Larger municipalities stray less: by people / 5000 to these powers. */
  growthLastingBySize: -0.15,
  growthYearlyBySize: -0.3,
  /** Those of 50–80 move little, but what they do lasts: so much more of the growth falls on them than their moves say. */
  growthOfOld: 2,
  /** Level of mortality and of fertility; the first at up to 20 000 people, the second at 5000, and less in larger ones. */
  mortalityLevel: 0.045,
  mortalityLevelBySize: -0.3,
  fertilityLevel: 0.055,
  fertilityLevelBySize: -0.3,

  /** Variance of the number of births, deaths and moves over that of independent events: families move together. */
  births: 1.15,
  deaths: 1,
  movesOfChildren: 2,
  movesOfAdults: 1.2,
  movesOfOld: 1,
} as const;
