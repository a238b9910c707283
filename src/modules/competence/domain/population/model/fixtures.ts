import { municipalityCode } from '../../../../../kernel/municipality-code.ts';
import { AGES, type PopulationTable } from '../../figures/population.ts';

/** Men or women of an age in a land of about so many: few above 80, nobody above 100. */
function people(size: number, age: number, wobble: number): number {
  const alive = 1 / (1 + Math.exp((age - 83) / 5));
  return age > 100 ? 0 : Math.round((size / 165) * alive * (1 + 0.3 * Math.sin(age / 7 + wobble)));
}

/**
 * A register of municipalities of the sizes given, by code. Cohorts grow older with a little coming and going; every figure
 * is a whole number, and no two years or municipalities are alike.
 */
export function aRegister(
  sizes: Readonly<Record<string, number>>,
  years: { from: number; to: number } = { from: 2010, to: 2020 },
): PopulationTable {
  const codes = Object.keys(sizes).toSorted();
  const span = Array.from({ length: years.to - years.from + 1 }, (_, i) => years.from + i);
  const counts = new Float64Array(span.length * codes.length * 2 * AGES);
  for (const [y, year] of span.entries())
    for (const [m, code] of codes.entries())
      for (let sex = 0; sex < 2; sex++)
        for (let age = 0; age < AGES; age++) {
          // What a cohort is depends on when it was born, so that it can be followed from year to year.
          const born = (year - age) % 17;
          const at = ((y * codes.length + m) * 2 + sex) * AGES + age;
          counts[at] = people(sizes[code]!, age, born + sex + (sizes[code]! % 13));
        }
  return {
    municipalities: codes.map(municipalityCode),
    years: span,
    counts,
    told: new Uint8Array(span.length * codes.length).fill(1),
  };
}

/** The same register without the years after one. */
export function until(register: PopulationTable, year: number): PopulationTable {
  const years = register.years.filter((one) => one <= year);
  const rows = years.length * register.municipalities.length;
  return {
    municipalities: register.municipalities,
    years,
    counts: register.counts.slice(0, rows * 2 * AGES),
    told: register.told.slice(0, rows),
  };
}
