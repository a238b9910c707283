import type { EmployeeId, PersonId, PositionId, UnitId } from '../src/kernel/ids.ts';
import { addDays, type LocalDate, localDate, yearOf } from '../src/kernel/local-date.ts';
import type { MunicipalityCode } from '../src/kernel/municipality-code.ts';
import { addEducation } from './education.ts';
import { addressPart, inventName, type Name } from './names.ts';
import type { Place } from './places.ts';
import { idOf, type Random, randomFrom } from './random.ts';
import { SERVICES, type ServiceTemplate } from './services.ts';
import type { World } from './world.ts';

export type Leader = {
  employee: EmployeeId;
  person: PersonId;
  name: Name;
  email: string;
  unit: UnitId;
  unitName: string;
  /** The leader of the unit above. */
  manager: PersonId | null;
  credits: number;
};

export type MunicipalityStaff = { code: MunicipalityCode; place: Place; leaders: Leader[] };

type Size = {
  /** First-line units, each with a leader of its own. */
  units: number;
  /** How large the units are beside the usual; 1 is as usual. */
  scale: number;
};

/**
 * Invents the health and care services of a municipality: one head, areas below, units below them, and staff with
 * positions. The leaders get a person each; the staff stays what payroll knows.
 */
export function addMunicipalityStaff(
  world: World,
  place: Place,
  size: Size,
  today: LocalDate,
): MunicipalityStaff {
  const code = place.code as MunicipalityCode;
  const random = randomFrom(`staff:${code}`);
  const leaders: Leader[] = [];
  const seats = new EmployeeSeats(world, code, place, random, today);

  const root = addUnit(world, code, 'HO', 'Helse og omsorg', null, '120');
  const head = seats.addLeader(root, 'Helse og omsorg', 'Kommunalsjef helse og omsorg', null);
  leaders.push(head);

  const chosen = chooseUnits(size.units, random);
  const areas = new Map<string, Leader>();
  for (const [index, { template, name }] of chosen.entries()) {
    let area = areas.get(template.area);
    if (area === undefined) {
      const unit = addUnit(world, code, `A${areas.size + 1}`, template.area, root, template.service);
      area = seats.addLeader(unit, template.area, 'Virksomhetsleder', head.person);
      areas.set(template.area, area);
      leaders.push(area);
    }
    const unit = addUnit(world, code, `${100 + index}`, name, area.unit, template.service);
    leaders.push(seats.addLeader(unit, name, 'Avdelingsleder', area.person));
    const staff = Math.max(4, Math.round(random.between(...template.staff) * size.scale));
    for (let i = 0; i < staff; i++) seats.addStaff(unit, template);
  }
  return { code, place, leaders };
}

/** Spreads the units over the services, so that even a small municipality has more than one kind. */
function chooseUnits(count: number, random: Random): { template: ServiceTemplate; name: string }[] {
  const chosen: { template: ServiceTemplate; name: string }[] = [];
  for (let round = 0; chosen.length < count; round++) {
    for (const template of SERVICES) {
      if (chosen.length === count) break;
      const name = template.units[round % template.units.length] ?? template.area;
      const again = Math.floor(round / template.units.length);
      if (round > 0 && template.units.length === 1 && !random.chance(0.3)) continue;
      chosen.push({ template, name: again === 0 ? name : `${name} ${again + 1}` });
    }
  }
  return chosen;
}

function addUnit(
  world: World,
  code: MunicipalityCode,
  unitCode: string,
  name: string,
  parent: UnitId | null,
  service: string,
): UnitId {
  const id = idOf<UnitId>(`unit:${code}:${unitCode}`);
  world.add('unit', {
    id,
    municipality_code: code,
    code: unitCode,
    name,
    parent_id: parent,
    service_type: service,
    valid_from: localDate('2020-01-01'),
  });
  return id;
}

/** Gives out employee numbers and keeps addresses apart within one municipality. */
class EmployeeSeats {
  readonly #world: World;
  readonly #code: MunicipalityCode;
  readonly #domain: string;
  readonly #random: Random;
  readonly #today: LocalDate;
  readonly #addresses = new Set<string>();
  #number = 10_000;

  constructor(world: World, code: MunicipalityCode, place: Place, random: Random, today: LocalDate) {
    this.#world = world;
    this.#code = code;
    this.#domain = `${addressPart(place.name)}.example`;
    this.#random = random;
    this.#today = today;
  }

  addLeader(unit: UnitId, unitName: string, title: string, manager: PersonId | null): Leader {
    const { employee, person, name, email } = this.#addEmployee(
      unit,
      title,
      '9451',
      100,
      [33, 65],
      'can log in',
    );
    if (person === null) throw new Error('A leader can log in');
    this.#world.add('unit_leadership', {
      id: idOf(`leadership:${employee}:${unit}`),
      municipality_code: this.#code,
      unit_id: unit,
      employee_id: employee,
      valid_from: localDate('2021-01-01'),
    });
    return {
      employee,
      person,
      name,
      email,
      unit,
      unitName,
      manager,
      credits: addEducation(this.#world, this.#code, employee, this.#random, this.#today),
    };
  }

  addStaff(unit: UnitId, template: ServiceTemplate): void {
    const titles = template.titles.flatMap((entry) => Array.from({ length: entry[2] }, () => entry));
    const [title, code] = this.#random.pick(titles);
    const share = this.#random.chance(0.35) ? 100 : this.#random.pick([15, 20, 40, 50, 60, 66.2, 75, 80, 90]);
    this.#addEmployee(unit, title, code, share, [19, 68], 'payroll only');
  }

  #addEmployee(
    unit: UnitId,
    title: string,
    code: string | null,
    share: number,
    ages: readonly [youngest: number, oldest: number],
    login: 'can log in' | 'payroll only',
  ) {
    const random = this.#random;
    const number = String(this.#number++);
    const name = inventName(random);
    const email = this.#address(name);
    const employee = idOf<EmployeeId>(`employee:${this.#code}:${number}`);
    const born = addDays(
      localDate(`${yearOf(this.#today) - random.between(...ages)}-01-01`),
      random.between(0, 364),
    );
    const person = login === 'can log in' ? idOf<PersonId>(`person:${email}`) : null;
    if (person !== null) {
      this.#world.add('person', { id: person, given_name: name.given, family_name: name.family, email });
    }
    this.#world.add('employee', {
      id: employee,
      municipality_code: this.#code,
      employee_number: number,
      given_name: name.given,
      family_name: name.family,
      birth_date: born,
      email,
      person_id: person,
    });
    this.#world.add('position', {
      id: idOf<PositionId>(`position:${employee}:1`),
      municipality_code: this.#code,
      employee_id: employee,
      unit_id: unit,
      position_code: code,
      title,
      fte_percent: share,
      valid_from: addDays(localDate('2012-01-01'), random.between(0, 4800)),
    });
    return { employee, person, name, email };
  }

  #address(name: Name): string {
    const base = `${addressPart(name.given)}.${addressPart(name.family)}`;
    for (let n = 1; ; n++) {
      const address = `${base}${n === 1 ? '' : n}@${this.#domain}`;
      if (this.#addresses.has(address)) continue;
      this.#addresses.add(address);
      return address;
    }
  }
}
