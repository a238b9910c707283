import type { PersonId } from '../../src/kernel/ids.ts';
import { addDays, localDate, type LocalDate } from '../../src/kernel/local-date.ts';
import { splitByWeights } from '../../src/modules/competence/index.ts';
import { PLACES } from '../places.ts';
import { idOf } from '../random.ts';
import type { World } from '../world.ts';
import { REGION_PLAN } from './ids.ts';
import { ALL, code } from './members.ts';

/** A political council stands behind the strategy, which may not hold courses: that is what they talk about now. */
export function addArrangement(world: World, by: PersonId, today: LocalDate): void {
  world.add('plan_arrangement', {
    plan_id: REGION_PLAN,
    legal_form: 'political-council',
    office_code: code('gjovik'),
    agreed_on: localDate('2020-10-15'),
    cost_key: 'population',
    note: 'Det politiske rådet vedtar strategien. Om kurs og delte stillinger skal legges til en vertskommune, avgjøres før høringen.',
    capacity: [
      { municipality: null, name: 'Prosjektlederen', percent: 60 },
      { municipality: code('gjovik'), name: 'Kompetanserådgiveren i Gjøvik', percent: 25 },
      { municipality: code('ostreToten'), name: 'Kompetanserådgiveren i Østre Toten', percent: 20 },
      { municipality: code('vestreToten'), name: 'Kompetanserådgiveren i Vestre Toten', percent: 10 },
    ],
  });
  const populations = ALL.map((place) => PLACES.find((one) => one.code === code(place))?.population ?? 0);
  const shares = splitByWeights(1_000_000, populations);
  for (const [index, place] of ALL.entries())
    world.add('plan_cost_share', {
      plan_id: REGION_PLAN,
      municipality_code: code(place),
      share: (shares?.[index] ?? 0) / 1_000_000,
    });
  // They began with half of it equally, and agreed on people when the first courses were planned.
  const halves = splitByWeights(
    1_000_000,
    populations.map((people) => populations.reduce((sum, one) => sum + one, 0) + ALL.length * people),
  );
  for (const [key, parts, days] of [
    ['half-equal-half-population', halves, -60],
    ['population', shares, -30],
  ] as const)
    world.add('plan_cost_split', {
      id: idOf(`plan-cost-split:${key}`),
      plan_id: REGION_PLAN,
      cost_key: key,
      shares: ALL.map((place, index) => ({ municipality: code(place), millionths: parts?.[index] ?? 0 })),
      made_by: by,
      made_at: new Date(`${addDays(today, days)}T09:00:00Z`),
    });
}
