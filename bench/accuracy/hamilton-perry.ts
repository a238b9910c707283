import type { PopulationTable } from '../../src/modules/competence/domain/figures/population.ts';
import {
  cohortChange,
  nationalRatios,
  projectHamiltonPerry,
  shrunkRatios,
} from '../../src/modules/competence/domain/population/hamilton-perry.ts';

/**
 * The floor to beat: cohort change ratios by sex over the five steps before the base year, so many persons of shrinkage towards
 * the country (0 is the plain method), and children by persons of 20–39.
 */
export function hamiltonPerry(
  register: PopulationTable,
  base: number,
  to: number,
  shrinkage: number,
): readonly Float64Array[] {
  const municipalities = register.municipalities.length;
  const width = municipalities * 212;
  const last = register.years.indexOf(base);
  const populations = Array.from({ length: 6 }, (_, i) =>
    register.counts.slice((last - 5 + i) * width, (last - 4 + i) * width),
  );
  const change = cohortChange(populations, { municipalities, sexes: 2 });
  if (!change.ok) throw new Error(JSON.stringify(change.failure));
  const ratios = shrunkRatios(change.value, nationalRatios(change.value), shrinkage);
  if (!ratios.ok) throw new Error(JSON.stringify(ratios.failure));
  const years = projectHamiltonPerry(populations[5]!, ratios.value, to - base);
  if (!years.ok) throw new Error(JSON.stringify(years.failure));
  return years.value;
}
