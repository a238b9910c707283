import type { EmployeeId, MappingRoundId, PersonId } from '../../src/kernel/ids.ts';
import { addDays, type LocalDate } from '../../src/kernel/local-date.ts';
import { idOf } from '../random.ts';
import type { SamplePosition } from '../staff-lists/gjovik.ts';
import type { World } from '../world.ts';
import { GJOVIK, GJOVIK_PLAN } from './ids.ts';
import { competenceOf, unitNamed } from './names.ts';

const NORD = 'Hjemmetjenester nord';
const DEMENTIA_WARD = 'Bjørkelia sykehjem, avdeling for demens';

/** One round that is closed, in which the leader of the ward has answered, and one that is going on. */
export function addRounds(
  world: World,
  positions: readonly SamplePosition[],
  adviser: PersonId,
  today: LocalDate,
): void {
  const round = (
    key: string,
    name: string,
    days: readonly [number, number],
    status: 'open' | 'closed',
    units: readonly string[],
    items: readonly string[],
  ) => {
    const id = idOf<MappingRoundId>(`mapping-round:${key}`);
    world.add('mapping_round', {
      id,
      municipality_code: GJOVIK,
      plan_id: GJOVIK_PLAN,
      name,
      about: 'Vi trenger å vite hva vi kan før vi bestemmer tiltakene i planen.',
      opens_on: addDays(today, days[0]),
      closes_on: addDays(today, days[1]),
      status,
      created_by: adviser,
    });
    for (const unit of units)
      world.add('mapping_round_unit', { round_id: id, municipality_code: GJOVIK, unit_id: unitNamed(unit) });
    for (const item of items)
      world.add('mapping_round_item', {
        round_id: id,
        municipality_code: GJOVIK,
        competence_id: competenceOf(item),
      });
    return id;
  };
  const autumn = round('autumn', 'Demens i sykehjemmet', [-60, -20], 'closed', [DEMENTIA_WARD], ['dementia']);
  round(
    'winter',
    'Akutt sykdom og demens i hjemmetjenesten',
    [-5, 25],
    'open',
    [NORD, 'Hjemmetjenester sør'],
    ['dementia', 'acute-care', 'cancer-palliative'],
  );
  const leader = positions.find((one) => one.leads && one.unit.name === DEMENTIA_WARD);
  if (leader === undefined) throw new Error('Nobody leads the ward');
  const staffOfWard = positions.filter(
    (one) => one.unit.name === DEMENTIA_WARD && !one.leads && one.to === '',
  );
  for (const [index, { employee }] of staffOfWard.entries()) {
    world.add('competence_holding', {
      id: idOf(`competence-holding:${employee.number}`),
      municipality_code: GJOVIK,
      employee_id: idOf<EmployeeId>(`employee:${GJOVIK}:${employee.number}`),
      competence_id: competenceOf('dementia'),
      round_id: autumn,
      said_by: 'leader',
      said_by_person_id: idOf<PersonId>(`person:${leader.employee.email}`),
      level: [2, 1, 3, 2, 0, 2, 4][index % 7] ?? 2,
      used: index % 6 !== 0,
      basis: 'leader-assessed',
    });
  }
}
