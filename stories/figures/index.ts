import type pg from 'pg';
import type { LocalDate } from '../../src/kernel/local-date.ts';
import { loadFigures } from '../../src/modules/competence/index.ts';
import { CARE_SERVICES, KEY_FIGURES, NATIONAL_PROJECTION, PROJECTED_TOTALS } from './service-facts.ts';
import { populationCsv } from './spread.ts';

/** Loads the few published figures that the demo world needs, as the files that they could have come in. */
export async function addFigures(client: pg.ClientBase, today: LocalDate): Promise<void> {
  const spread = 'spread-from-age-groups';
  const files = [
    { kind: 'population', text: populationCsv('municipalities'), note: spread },
    { kind: 'population', text: populationCsv('country'), note: spread },
    { kind: 'indicator', text: CARE_SERVICES, note: null },
    { kind: 'indicator', text: KEY_FIGURES, note: null },
    { kind: 'projection', text: NATIONAL_PROJECTION, note: null },
    { kind: 'projection', text: PROJECTED_TOTALS, note: null },
  ] as const;
  for (const file of files) {
    const loaded = await loadFigures(client, file, today);
    if (!loaded.ok) throw new Error(`Typed figures have faults: ${JSON.stringify(loaded.failure)}`);
  }
}
