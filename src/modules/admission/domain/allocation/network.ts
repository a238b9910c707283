import { floorsWithinReach, limitFor } from './caps.ts';
import type { AllocationInput, SeatApplicant } from './types.ts';

/**
 * Applicants, wishes and rules as numbers: applicant 0 is the first in priority order. A cell is a municipality in a
 * class; without a cap there, the wishes go straight to the classes and there are no cells.
 */
export type Network = {
  readonly applicants: number;
  readonly municipalityOf: Int32Array;
  readonly countyOfMunicipality: Int32Array;
  /** The wishes of applicant a are those from `firstWish[a]` up to, but not including, `firstWish[a + 1]`. */
  readonly firstWish: Int32Array;
  readonly classOfWish: Int32Array;
  /** -1 where there are no cells. */
  readonly cellOfWish: Int32Array;
  readonly classOfCell: Int32Array;
  readonly seats: Int32Array;
  readonly municipalityCap: number;
  readonly cellCap: number;
  readonly countyCap: Float64Array;
  /** Cut to the number of applicants, and later to what can be met. */
  readonly countyFloor: Int32Array;
  readonly applicantsIn: readonly (readonly number[])[];
  readonly municipalitiesIn: readonly (readonly number[])[];
  readonly counties: readonly string[];
};

export function buildNetwork(input: AllocationInput, order: readonly SeatApplicant[]): Network {
  const { maxPerMunicipality, maxPerMunicipalityPerClass, countyCaps } = input.rules;
  const classes = new Map(input.classes.map(({ id }, i) => [id, i]));
  const counties = numbering(order.map(({ county }) => county));
  const municipalities = numbering(order.map(({ municipality }) => municipality));
  const cells = new Map<number, number>();
  const capped = maxPerMunicipalityPerClass !== undefined && maxPerMunicipalityPerClass !== null;

  const wishes = order.reduce((sum, applicant) => sum + applicant.classes.length, 0);
  const municipalityOf = new Int32Array(order.length);
  const countyOfMunicipality = new Int32Array(municipalities.size);
  const firstWish = new Int32Array(order.length + 1);
  const classOfWish = new Int32Array(wishes);
  const cellOfWish = new Int32Array(wishes).fill(-1);
  const classOfCell: number[] = [];
  const applicantsIn: number[][] = Array.from({ length: municipalities.size }, () => []);

  let wish = 0;
  for (const [a, applicant] of order.entries()) {
    const municipality = municipalities.get(applicant.municipality)!;
    municipalityOf[a] = municipality;
    countyOfMunicipality[municipality] = counties.get(applicant.county)!;
    applicantsIn[municipality]!.push(a);
    for (const id of applicant.classes) {
      const classNumber = classes.get(id)!;
      classOfWish[wish] = classNumber;
      if (capped) {
        const key = municipality * classes.size + classNumber;
        let cell = cells.get(key);
        if (cell === undefined) {
          cell = classOfCell.push(classNumber) - 1;
          cells.set(key, cell);
        }
        cellOfWish[wish] = cell;
      }
      wish += 1;
    }
    firstWish[a + 1] = wish;
  }

  const municipalitiesIn: number[][] = Array.from({ length: counties.size }, () => []);
  for (const [municipality, county] of countyOfMunicipality.entries())
    municipalitiesIn[county]!.push(municipality);
  const floors = floorsWithinReach(input);
  return {
    applicants: order.length,
    municipalityOf,
    countyOfMunicipality,
    firstWish,
    classOfWish,
    cellOfWish,
    classOfCell: Int32Array.from(classOfCell),
    seats: Int32Array.from(input.classes, ({ seats }) => seats),
    municipalityCap: maxPerMunicipality ?? Infinity,
    cellCap: maxPerMunicipalityPerClass ?? Infinity,
    countyCap: Float64Array.from(counties.keys(), (county) => limitFor(countyCaps, county, Infinity)),
    countyFloor: Int32Array.from(counties.keys(), (county) => floors.get(county)!),
    applicantsIn,
    municipalitiesIn,
    counties: [...counties.keys()],
  };
}

function numbering(names: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const name of names) if (!numbers.has(name)) numbers.set(name, numbers.size);
  return numbers;
}
