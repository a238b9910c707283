import { anActor, withRole } from '../../../access/testing/an-actor.ts';
import type { Actor } from '../../../access/index.ts';
import { nobody } from '../../../platform/database/scope.ts';
import { POPULATION_COLUMNS } from '../domain/figures/population.ts';

/** A population file as bytes: so many people of every age, for each municipality, sex and year. */
export function populationFile(
  municipalities: readonly string[],
  years: readonly number[],
  persons: (municipality: string, sex: string, age: number, year: number) => number = () => 1,
): Buffer {
  const lines = municipalities.flatMap((code) =>
    years.flatMap((year) =>
      ['M', 'K'].map((sex) => {
        const counts = Array.from({ length: 106 }, (_, age) => persons(code, sex, age, year));
        return [code, sex, year, ...counts].join();
      }),
    ),
  );
  return Buffer.from([POPULATION_COLUMNS.join(), ...lines].join('\n'));
}

/** Whoever keeps figures, with no person behind: what is done stands in the trail as the program's own. */
export const aKeeper: Actor = { ...withRole('national-steward'), scope: { ...nobody, national: true } };
export const aReader: Actor = anActor();
