import type { PopulationTable } from '../../modules/competence/domain/figures/population.ts';

/** More codes than anybody reads on a line. */
const CODES_TOLD = 20;

/**
 * A warning where the file tells of municipalities before the base year and not in it; undefined where there are none.
 * They may have been merged. But their people may also be missing because some rows are of an older year than the others,
 * and then the country is too small and everything that is held to it is wrong.
 */
export function sayGone({ municipalities, years, told }: PopulationTable, base: number): string | undefined {
  const last = years.indexOf(base);
  const rows = municipalities.length;
  const gone = municipalities.filter(
    (_, m) => told[last * rows + m] !== 1 && years.some((_year, y) => y < last && told[y * rows + m] === 1),
  );
  if (gone.length === 0) return undefined;
  const codes = gone.slice(0, CODES_TOLD).join(', ');
  const more = gone.length > CODES_TOLD ? ` and ${gone.length - CODES_TOLD} more` : '';
  return `Warning: the file tells of ${codes}${more} before ${base}, but not in ${base}, and they are left out. If they were not merged, their rows of ${base} are missing, and all figures are too low.`;
}
