import { createHash } from 'node:crypto';
import type { EmployeeId, PersonId, PositionId, UnitId } from '../src/kernel/ids.ts';
import { type LocalDate, localDate } from '../src/kernel/local-date.ts';
import type { MunicipalityCode } from '../src/kernel/municipality-code.ts';
import { addEducation } from './education.ts';
import type { Leader, MunicipalityStaff } from './municipality-staff.ts';
import { PLACES } from './places.ts';
import { idOf, type Random, randomFrom } from './random.ts';
import { asOf, type SamplePosition, staff, units, UNITS_IN_STORIES } from './staff-lists/gjovik.ts';
import type { World } from './world.ts';

const GJOVIK = '3407' as MunicipalityCode;
const unitId = (code: string) => idOf<UnitId>(`unit:${GJOVIK}:${code}`);
const employeeId = (number: string) => idOf<EmployeeId>(`employee:${GJOVIK}:${number}`);

/**
 * Gjøvik is in the demo as if its sample staff list of November had been imported. So the December list, when somebody
 * imports it, shows what has changed in a month and not a whole municipality.
 */
export function addGjovik(world: World, today: LocalDate): MunicipalityStaff {
  for (const unit of units) {
    world.add('unit', {
      id: unitId(unit.code),
      municipality_code: GJOVIK,
      code: unit.code,
      name: unit.name,
      parent_id: unit.parent === '' ? null : unitId(unit.parent),
      service_type: unit.service,
      valid_from: localDate('1900-01-01'),
    });
  }
  const place = PLACES.find((one) => one.code === GJOVIK);
  if (place === undefined) throw new Error('Gjøvik is not among the places');
  const positions = staff();
  const leaders = positions.filter((position) => position.leads);
  const persons = new Map(
    leaders.map(({ employee, unit }) => [unit.code, idOf<PersonId>(`person:${employee.email}`)]),
  );
  addEmployees(world, positions);
  for (const [index, position] of positions.entries()) {
    world.add('position', {
      id: idOf<PositionId>(`position:${GJOVIK}:${index}`),
      municipality_code: GJOVIK,
      employee_id: employeeId(position.employee.number),
      unit_id: unitId(position.unit.code),
      position_code: position.code === '' ? null : position.code,
      title: position.title,
      fte_percent: position.share,
      valid_from: localDate(position.from),
      valid_to: position.to === '' ? null : localDate(position.to),
    });
  }
  // So that figures that stand on the list can say which day it tells of.
  world.add('staff_import', {
    id: idOf(`staff-import:${GJOVIK}`),
    municipality_code: GJOVIK,
    file_name: 'gjovik-visma.csv',
    file_sha256: createHash('sha256').update('gjovik-visma.csv').digest('hex'),
    as_of: localDate(asOf),
    coverage: 'whole-municipality',
    mapping: JSON.stringify({}),
    status: 'accepted',
    uploaded_at: new Date(`${asOf}T07:30:00Z`),
    decided_at: new Date(`${asOf}T08:00:00Z`),
  });
  const random = randomFrom(`education:${GJOVIK}`);
  const all = leaders.map((position): Leader => addLeader(world, position, persons, random, today));
  return { code: GJOVIK, place, leaders: all.slice(0, UNITS_IN_STORIES) };
}

function addLeader(
  world: World,
  { employee, unit, from }: SamplePosition,
  persons: ReadonlyMap<string, PersonId>,
  random: Random,
  today: LocalDate,
): Leader {
  const id = employeeId(employee.number);
  world.add('unit_leadership', {
    id: idOf(`leadership:${id}`),
    municipality_code: GJOVIK,
    unit_id: unitId(unit.code),
    employee_id: id,
    valid_from: localDate(from),
  });
  return {
    employee: id,
    person: idOf<PersonId>(`person:${employee.email}`),
    name: { given: employee.given, family: employee.family },
    email: employee.email,
    unit: unitId(unit.code),
    unitName: unit.name,
    manager: persons.get(unit.parent) ?? null,
    credits: addEducation(world, GJOVIK, id, random, today),
  };
}

/** One row a person, however many positions; the leaders can log in. */
function addEmployees(world: World, positions: readonly SamplePosition[]): void {
  const leads = new Set(
    positions.filter((position) => position.leads).map(({ employee }) => employee.number),
  );
  for (const employee of new Map(
    positions.map((position) => [position.employee.number, position.employee]),
  ).values()) {
    const person = leads.has(employee.number) ? idOf<PersonId>(`person:${employee.email}`) : null;
    if (person !== null) {
      world.add('person', {
        id: person,
        given_name: employee.given,
        family_name: employee.family,
        email: employee.email,
      });
    }
    world.add('employee', {
      id: employeeId(employee.number),
      municipality_code: GJOVIK,
      employee_number: employee.number,
      given_name: employee.given,
      family_name: employee.family,
      birth_date: localDate(employee.born),
      email: employee.email,
      person_id: person,
    });
  }
}
