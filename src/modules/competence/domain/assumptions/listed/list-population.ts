import { latestKnown } from '../../population/assumptions/dated.ts';
import { BIRTH_RATES } from '../../population/assumptions/birth-rates.ts';
import { DEATH_RATE_AGES, DEATH_RATES } from '../../population/assumptions/death-rates.ts';
import { officialLongRun } from '../../population/assumptions/long-run.ts';
import { nationalHistory } from '../../population/assumptions/national-history.ts';
import { SETTINGS } from '../../population/model/settings.ts';
import { UNCERTAINTY } from '../../population/model/uncertainty.ts';
import type { Figure } from '../figure.ts';
import { agesOf, type AssumedValue, type Assumption, numbers, shares, told } from './told.ts';

type Said = Omit<Figure, 'value'>;

const TRIED: Said = {
  mark: 'inferred',
  from: [],
  words:
    'Chosen by trying the method on the register with base years 2011–2016, and confirmed on 2018 and 2020.',
  vintage: '2011–2025',
};
const UN: Said = { mark: 'sourced', from: ['un-wpp'], vintage: '1970–2025' };
const COURSE: Said = { mark: 'sourced', from: ['ssb-population-course'], vintage: '2024' };

/** What the projection of the people stands on beside the register, as it was known in a base year. */
export function listPopulation(baseYear: number): readonly Assumption[] {
  const s = SETTINGS;
  const line = (id: string, said: Said, value: AssumedValue, ...reads: readonly string[]): Assumption =>
    told('population', id, said, value, reads);
  const set = (id: string, value: AssumedValue, ...keys: readonly (keyof typeof SETTINGS)[]): Assumption =>
    line(id, TRIED, value, ...keys.map((key) => `population.settings.${key}`));
  return [
    ...listLongRun(baseYear),
    line(
      'births-by-age',
      { ...UN, words: 'Only the pattern over ages is used.' },
      births(baseYear),
      'population.birth-rates',
    ),
    line(
      'deaths-by-age',
      { ...UN, words: 'Up to 70; above, the register itself is used.' },
      deaths(baseYear),
      'population.death-rates',
    ),
    line(
      'migration-by-age',
      { mark: 'sourced', from: ['rogers-castro'], words: 'The standard schedule.', vintage: '1981' },
      numbers(s.movesInALife),
      'population.migration-schedule',
      'population.settings.movesInALife',
    ),
    line(
      'boys',
      { ...TRIED, words: '106 boys are born per 100 girls.' },
      shares(s.boys),
      'population.settings.boys',
    ),
    set(
      'mortality-years',
      numbers(s.mortalityYears, s.declineYears, s.declineMemory),
      'mortalityYears',
      'declineYears',
      'declineMemory',
    ),
    set(
      'mortality-from-register',
      numbers(s.registerMortalityFrom, s.registerMortalityAll),
      'registerMortalityFrom',
      'registerMortalityAll',
    ),
    set(
      'mortality-smoothing',
      numbers(s.mortalityStiffness, s.mortalityShrinkage),
      'mortalityStiffness',
      'mortalityShrinkage',
    ),
    set(
      'mortality-level',
      numbers(s.levelFrom, s.levelTo, s.levelYears, s.levelFadesFrom, s.levelFadesTo),
      'levelFrom',
      'levelTo',
      'levelYears',
      'levelFadesFrom',
      'levelFadesTo',
    ),
    set(
      'mortality-level-shrinkage',
      numbers(s.countyLevelShrinkage, s.municipalLevelShrinkage, s.levelOfAYear),
      'countyLevelShrinkage',
      'municipalLevelShrinkage',
      'levelOfAYear',
    ),
    set(
      'immigration-years',
      numbers(s.immigrationYears, s.immigrationYearsOfOfficial, s.immigrationPatternYears),
      'immigrationYears',
      'immigrationYearsOfOfficial',
      'immigrationPatternYears',
    ),
    set('immigration-shrinkage', numbers(s.immigrationShrinkage), 'immigrationShrinkage'),
    set('fertility-level', numbers(s.fertilityMemory, s.fertilityPrior), 'fertilityMemory', 'fertilityPrior'),
    set(
      'fertility-local',
      numbers(s.fertilityYears, s.fertilityShrinkage),
      'fertilityYears',
      'fertilityShrinkage',
    ),
    set(
      'local-moves',
      numbers(s.deviationYears, s.deviationMemory, s.deviationStays),
      'deviationYears',
      'deviationMemory',
      'deviationStays',
    ),
    set(
      'local-shrinkage',
      numbers(s.countyShrinkage, s.municipalShrinkage, s.sexShrinkage),
      'countyShrinkage',
      'municipalShrinkage',
      'sexShrinkage',
    ),
    set(
      'local-old',
      numbers(s.oldFrom, s.oldNeighbours, s.oldShrinkage, s.oldestShrinkage, s.oldOfAYear),
      'oldFrom',
      'oldNeighbours',
      'oldShrinkage',
      'oldestShrinkage',
      'oldOfAYear',
    ),
  ];
}

/** Where the country goes: the official long run, or before there was one here, the mean of what had been. */
function listLongRun(baseYear: number): readonly Assumption[] {
  const s = SETTINGS;
  const official = officialLongRun(baseYear, 'main');
  const line = (id: string, said: Said, value: AssumedValue, reads: readonly string[]): Assumption =>
    told('population', id, said, value, reads);
  const known = nationalHistory(baseYear);
  const mean = (years: number, of: (year: (typeof known)[number]) => number | undefined): number => {
    const told_ = known.slice(-years).flatMap((year) => of(year) ?? []);
    return told_.reduce((sum, one) => sum + one, 0) / told_.length;
  };
  const before: Said = { ...UN, mark: 'inferred', words: 'The mean of the years before the base year.' };
  const said = official === undefined ? before : COURSE;
  const history = ['population.national-history'];
  return [
    line(
      'fertility',
      said,
      numbers(official?.totalFertility ?? mean(s.fertilityHistory, (year) => year.totalFertility)),
      ['population.long-run.totalFertility', 'population.settings.fertilityHistory', ...history],
    ),
    line(
      'fertility-returns',
      official === undefined ? TRIED : COURSE,
      shares(official?.fertilityReturns ?? s.fertilityReturns),
      ['population.long-run.fertilityReturns', 'population.settings.fertilityReturns'],
    ),
    line(
      'mortality',
      official === undefined
        ? UN
        : { ...UN, words: 'Death rates go on falling as they have fallen at each age.' },
      numbers(official?.mortalityDecline ?? 1),
      ['population.long-run.mortalityDecline'],
    ),
    line(
      'migration',
      said,
      shares(official?.netImmigration ?? mean(s.immigrationHistory, (year) => year.netImmigration)),
      ['population.long-run.netImmigration', 'population.settings.immigrationHistory', ...history],
    ),
    line(
      'migration-stays',
      official === undefined ? TRIED : COURSE,
      shares(official?.immigrationStays ?? s.immigrationStays),
      ['population.long-run.immigrationStays', 'population.settings.immigrationStays'],
    ),
  ];
}

function births(baseYear: number): AssumedValue {
  const { rates } = latestKnown(BIRTH_RATES, baseYear)!.value;
  return {
    kind: 'numbers-by-age',
    rows: rates.map((rate, i) => ({ ages: agesOf(15 + 5 * i, 19 + 5 * i), values: [rate] })),
  };
}

function deaths(baseYear: number): AssumedValue {
  const { male, female } = latestKnown(DEATH_RATES, baseYear)!.value;
  return {
    kind: 'numbers-by-age',
    rows: DEATH_RATE_AGES.map((from, i) => ({
      ages: agesOf(from, (DEATH_RATE_AGES[i + 1] ?? 106) - 1),
      values: [male[i]!, female[i]!],
    })),
  };
}

/** How far the people may stray in the futures that are drawn. */
export function listPopulationSpread(): readonly Assumption[] {
  const u = UNCERTAINTY;
  const said: Said = {
    ...TRIED,
    words: 'Found by trying the method on the register with base years 2011–2020.',
  };
  const line = (id: string, ...keys: readonly (keyof typeof UNCERTAINTY)[]): Assumption =>
    told(
      'spread',
      id,
      said,
      numbers(...keys.map((key) => u[key])),
      keys.map((key) => `population.uncertainty.${key}`),
    );
  return [
    line('spread-mortality', 'mortalityDrift', 'mortalityStep', 'sexesTogether'),
    line('spread-fertility', 'fertilityStep', 'fertilityStays'),
    line('spread-migration', 'immigrationStep', 'immigrationStays'),
    line('spread-local-growth', 'growthLasting', 'growthYearly', 'growthOfOld'),
    line(
      'spread-by-size',
      'growthLastingBySize',
      'growthYearlyBySize',
      'mortalityLevelBySize',
      'fertilityLevelBySize',
    ),
    line('spread-local-level', 'mortalityLevel', 'fertilityLevel'),
    line('spread-chance', 'births', 'deaths', 'movesOfChildren', 'movesOfAdults', 'movesOfOld'),
  ];
}
