import type { CompetenceId, UnitId } from '../../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import { hundredths } from '../gap.ts';
import type { CapitalFacts, Exit } from './capital.ts';

/**
 * Which profession a group of staff is. Specialist nurses are nurses; groups of several educations are told apart by code
 * where the code names one.
 */
const PROFESSION_OF_GROUP: Readonly<Record<string, string>> = {
  nurse: 'nurse',
  'specialist-nurse': 'nurse',
  'public-health-nurse': 'public-health-nurse',
  'social-educator': 'social-educator',
  'skilled-health-worker': 'health-worker',
  assistant: 'assistant',
  physician: 'physician',
};
const PROFESSION_OF_CODE: Readonly<Record<string, string>> = {
  '7066': 'physiotherapist',
  '7617': 'physiotherapist',
  '2264': 'physiotherapist',
  '6617': 'occupational-therapist',
  '2267': 'occupational-therapist',
  '2222': 'midwife',
  '2265': 'clinical-nutritionist',
  '2634': 'psychologist',
  '3256': 'medical-secretary',
};

/** The code of the common competence that a position belongs to; undefined where its code does not say which. */
export function professionOf(position: {
  readonly code: string;
  readonly group: string;
}): string | undefined {
  return PROFESSION_OF_CODE[position.code] ?? PROFESSION_OF_GROUP[position.group];
}

export type Counted = {
  readonly unit: UnitId | null;
  /** The profession; null where the code of the position does not say. */
  readonly key: string | null;
  /** The year in which they reach the mean age of those who leave for age; null where that is not known. */
  readonly year: number | null;
  readonly persons: number;
  readonly fte: number;
};

/** Persons and full-time equivalents of each profession in each place, with who will have left by the end of each year. */
export function capitalFromStaff(
  counts: readonly Counted[],
  given: {
    readonly competences: ReadonlyMap<string, CompetenceId>;
    readonly units: ReadonlyMap<UnitId, string>;
    readonly years: readonly number[];
    readonly asOf: LocalDate;
    readonly source: string;
  },
): readonly CapitalFacts[] {
  const places = Map.groupBy(counts, ({ unit, key }) => JSON.stringify([unit, key]));
  return [...places.values()].flatMap((these): CapitalFacts[] => {
    const [{ unit, key } = { unit: null, key: null }] = these;
    const competence = given.competences.get(key ?? '');
    const unitName = unit === null ? '' : given.units.get(unit);
    if (competence === undefined || unitName === undefined) return [];
    const sum = (rows: readonly Counted[]): Omit<Exit, 'year'> => ({
      persons: rows.reduce((all, row) => all + row.persons, 0),
      fte: hundredths(rows.reduce((all, row) => all + row.fte, 0)),
    });
    return [
      {
        competence,
        aspect: 'staffing',
        unit,
        unitName,
        levels: null,
        ...sum(these),
        usedPersons: null,
        usedFte: null,
        exits: given.years.map((year) => ({
          year,
          ...sum(these.filter((row) => row.year !== null && row.year <= year)),
        })),
        basis: 'staff-list',
        asOf: given.asOf,
        source: given.source,
      },
    ];
  });
}
