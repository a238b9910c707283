/**
 * What steers the model, chosen on backtests with bases 2011–2016 and confirmed on 2018 and 2020; docs/methods/
 * population-accuracy.md tells what else was tried and what it gave. Shrinkage is in persons seen for a year.
 */
export const SETTINGS = {
  /** Years of the register that the country's death probabilities are read from, and the stiffness of their smoothing. */
  mortalityYears: 5,
  mortalityStiffness: 2000,
  mortalityShrinkage: 100,
  /** Years that the fall of death rates is measured over, and the weight of five years beside the five after them. */
  declineYears: 30,
  declineMemory: 0.8,
  /** From the register above these ages: none at 64, all at 70. */
  registerMortalityFrom: 64,
  registerMortalityAll: 70,

  /**
   * Net immigration begins at the mean of so many years, and goes by this share a year towards the long run. Where an
   * official course was known, it begins at the last year as that does, and goes at its speed.
   */
  immigrationYears: 2,
  immigrationYearsOfOfficial: 1,
  immigrationPatternYears: 5,
  immigrationStays: 0.8,
  immigrationShrinkage: 150,
  /** Years that the long run is the mean of, as long as no official one was known; immigration is kept from 1986 on. */
  immigrationHistory: 30,
  fertilityHistory: 30,
  /** A year further back counts this much less when the level of fertility is read. */
  fertilityMemory: 0.2,
  /** Children at the long run's level that the register's own have beside them: of weight in a file with few people only. */
  fertilityPrior: 50,
  /** The share of the way to the long run that fertility goes in a year, where no official course was known. */
  fertilityReturns: 0.05,
  fertilityYears: 10,
  fertilityShrinkage: 150,
  /** 106 boys are born per 100 girls, here as the share of boys among those who are 0 years at the end of the year. */
  boys: 0.513,

  /** Deviation of a municipality's cohort changes from the country's: weight of a year further back, and shrinkage. */
  deviationYears: 15,
  deviationMemory: 0.87,
  countyShrinkage: 500,
  municipalShrinkage: 150,
  sexShrinkage: 500,
  /** What is left of the deviation a year later. */
  deviationStays: 0.985,
  /**
   * The young are seen by age and sex, the old by a wider neighbourhood of ages: from this age, all from ten later. County
   * and municipality alike; what a year shows passes in part, so a municipality's year counts at most so many persons.
   */
  oldFrom: 45,
  oldShrinkage: 2000,
  oldOfAYear: 500,
  oldNeighbours: 5,
  /** Added to a municipality's shrinkage from 85 years, and in part from 75: few move then, and most of what differs is the level of mortality. */
  oldestShrinkage: 10_000,

  /** Level of mortality at 67–95, in expected deaths; a municipality's year counts at most so many. */
  levelYears: 15,
  levelFrom: 67,
  levelTo: 95,
  countyLevelShrinkage: 300,
  municipalLevelShrinkage: 300,
  levelOfAYear: 16,
  /** Differences in mortality are smaller among the oldest: from here they fade, and at the second age none is left. */
  levelFadesFrom: 75,
  levelFadesTo: 100,

  /** Moves across a municipal border in a life: what cells return with to their share of the country's people of that age. */
  movesInALife: 4,
} as const;
