import type pg from 'pg';
import { v7 as uuid } from 'uuid';
import type { AssignedRole } from '../../access/index.ts';
import type { CohortId, EmployeeId, PersonId, PositionId, RegionId, UnitId } from '../../kernel/ids.ts';
import type { LocalDate } from '../../kernel/local-date.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { MunicipalityCode } from '../../kernel/municipality-code.ts';
import { inLetters } from '../../platform/testing/in-letters.ts';
import type { ServiceType } from './domain/service-type.ts';

// Builders for tests and the demo world. Each fills in the ordinary and inserts it past the row rules, so the
// connection must be the owner's. What is not given is invented, and never the same twice.

type Owner = pg.Pool | pg.ClientBase;

const LONG_AGO = '2015-01-01' as LocalDate;
let count = 0;
const next = () => inLetters(++count);

/** `aMunicipality(owner, { code: '3407', name: 'Gjøvik' })`; twice the same code is one municipality. */
export async function aMunicipality(
  owner: Owner,
  given: {
    code: string;
    name?: string;
    county?: string;
    languageForm?: 'nb' | 'nn' | 'neutral' | null;
    validFrom?: string;
    validTo?: string | null;
    population?: number;
  },
): Promise<MunicipalityCode> {
  const name = given.name ?? `Kommune ${given.code}`;
  const county = given.code.slice(0, 2);
  await owner.query('insert into county (code, name) values ($1, $2) on conflict do nothing', [
    county,
    given.county ?? `Fylke ${county}`,
  ]);
  await owner.query(
    `insert into municipality (code, name, official_name, county_code, language_form, valid_from, valid_to,
       population, population_on, source)
     values ($1, $2, $2, $3, $4, $5, $6, $7, $8, 'test') on conflict do nothing`,
    [
      given.code,
      name,
      county,
      given.languageForm === undefined ? 'nb' : given.languageForm,
      given.validFrom ?? '1838-01-01',
      given.validTo ?? null,
      given.population ?? null,
      given.population === undefined ? null : '2025-01-01',
    ],
  );
  return given.code as MunicipalityCode;
}

/** All of one municipality's code became another on a day: a merger when several do, a split when one becomes several. */
export async function aMunicipalityChange(
  owner: Owner,
  given: { from: string; to: string; on: string; kind: 'renumbered' | 'merged' | 'split'; share?: number },
): Promise<void> {
  await owner.query(
    `insert into municipality_change (from_code, to_code, changed_on, kind, share, source)
     values ($1, $2, $3, $4, $5, 'test')`,
    [given.from, given.to, given.on, given.kind, given.share ?? (given.kind === 'split' ? null : 1)],
  );
}

export async function aRegion(
  owner: Owner,
  given: {
    name?: string;
    members?: readonly (string | { code: string; from?: string; to?: string | null })[];
  } = {},
): Promise<RegionId> {
  const id = uuid() as RegionId;
  await owner.query('insert into region (id, name) values ($1, $2)', [
    id,
    given.name ?? `Regionen ${next()}`,
  ]);
  for (const member of given.members ?? []) {
    const { code, from, to } =
      typeof member === 'string' ? { code: member, from: undefined, to: null } : member;
    await owner.query(
      'insert into region_member (region_id, municipality_code, valid_from, valid_to) values ($1, $2, $3, $4)',
      [id, code, from ?? LONG_AGO, to ?? null],
    );
  }
  return id;
}

export async function aUnit(
  owner: Owner,
  given: {
    municipality: string;
    name?: string;
    code?: string;
    parent?: UnitId | null;
    service?: ServiceType;
    validFrom?: string;
    validTo?: string | null;
  },
): Promise<UnitId> {
  const id = uuid() as UnitId;
  const letters = next();
  await owner.query(
    `insert into unit (id, municipality_code, code, name, parent_id, service_type, valid_from, valid_to)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      given.municipality,
      given.code ?? `E${letters}`,
      given.name ?? `Enhet ${letters}`,
      given.parent ?? null,
      given.service ?? 'home-care',
      given.validFrom ?? LONG_AGO,
      given.validTo ?? null,
    ],
  );
  return id;
}

export async function anEmployee(
  owner: Owner,
  given: {
    municipality: string;
    number?: string;
    givenName?: string;
    familyName?: string;
    birthDate?: string | null;
    email?: string | null;
    person?: PersonId | null;
    /** With a position in this unit. */
    unit?: UnitId;
    title?: string;
    ftePercent?: number;
  },
): Promise<EmployeeId> {
  const id = uuid() as EmployeeId;
  const letters = next();
  await owner.query(
    `insert into employee (id, municipality_code, employee_number, given_name, family_name, birth_date, email, person_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      given.municipality,
      given.number ?? `nr-${letters}`,
      given.givenName ?? 'Ansatt',
      given.familyName ?? `Nummer${letters}`,
      given.birthDate === undefined ? '1980-05-17' : given.birthDate,
      given.email === undefined ? `ansatt${letters}@example.no` : given.email,
      given.person ?? null,
    ],
  );
  if (given.unit !== undefined) {
    await aPosition(owner, {
      municipality: given.municipality,
      employee: id,
      unit: given.unit,
      ...(given.title === undefined ? {} : { title: given.title }),
      ...(given.ftePercent === undefined ? {} : { ftePercent: given.ftePercent }),
    });
  }
  return id;
}

export async function aPosition(
  owner: Owner,
  given: {
    municipality: string;
    employee: EmployeeId;
    unit: UnitId;
    code?: string | null;
    title?: string;
    ftePercent?: number;
    validFrom?: string;
    validTo?: string | null;
  },
): Promise<PositionId> {
  const id = uuid() as PositionId;
  await owner.query(
    `insert into position (id, municipality_code, employee_id, unit_id, position_code, title, fte_percent, valid_from, valid_to)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      given.municipality,
      given.employee,
      given.unit,
      given.code ?? null,
      given.title ?? 'Helsefagarbeider',
      given.ftePercent ?? 100,
      given.validFrom ?? LONG_AGO,
      given.validTo ?? null,
    ],
  );
  return id;
}

/** An employee with a position in the (first) unit and the leadership of all of them; `person` makes it a login. */
export async function aLeader(
  owner: Owner,
  given: {
    municipality: string;
    units: readonly UnitId[];
    givenName?: string;
    familyName?: string;
    birthDate?: string | null;
    email?: string | null;
    person?: PersonId | null;
    number?: string;
    title?: string;
    credits?: number;
    validFrom?: string;
    validTo?: string | null;
  },
): Promise<EmployeeId> {
  const [unit] = given.units;
  const id = await anEmployee(owner, {
    ...given,
    ...(unit === undefined ? {} : { unit, title: given.title ?? 'Avdelingsleder' }),
  });
  for (const led of given.units) {
    await owner.query(
      `insert into unit_leadership (id, municipality_code, unit_id, employee_id, valid_from, valid_to)
       values ($1, $2, $3, $4, $5, $6)`,
      [uuid(), given.municipality, led, id, given.validFrom ?? LONG_AGO, given.validTo ?? null],
    );
  }
  if (given.credits !== undefined) {
    await anEducation(owner, { municipality: given.municipality, employee: id, credits: given.credits });
  }
  return id;
}

/** Formal leadership education that the employer knows of. */
export async function anEducation(
  owner: Owner,
  given: {
    municipality: string;
    employee: EmployeeId;
    title?: string;
    provider?: string;
    credits?: number;
    completedOn?: string;
  },
): Promise<string> {
  const id = uuid();
  await owner.query(
    `insert into education_record (id, municipality_code, employee_id, title, provider, credits, completed_on, source)
     values ($1, $2, $3, $4, $5, $6, $7, 'registered')`,
    [
      id,
      given.municipality,
      given.employee,
      given.title ?? `Lederutdanning ${next()}`,
      given.provider ?? 'Høgskolen i Innlandet',
      given.credits ?? 30,
      given.completedOn ?? '2018-06-15',
    ],
  );
  return id;
}

export async function aPerson(
  owner: Owner,
  given: { givenName?: string; familyName?: string; email?: string; locale?: Locale } = {},
): Promise<PersonId> {
  const id = uuid() as PersonId;
  const letters = next();
  await owner.query(
    'insert into person (id, given_name, family_name, email, locale) values ($1, $2, $3, $4, $5)',
    [
      id,
      given.givenName ?? 'Person',
      given.familyName ?? `Nummer${letters}`,
      given.email ?? `person${letters}@example.no`,
      given.locale ?? 'nb',
    ],
  );
  return id;
}

export async function aRole(
  owner: Owner,
  given: {
    person: PersonId;
    role: AssignedRole;
    municipality?: string;
    region?: RegionId;
    cohort?: CohortId;
    validTo?: string;
  },
): Promise<string> {
  const id = uuid();
  await owner.query(
    `insert into role_assignment (id, person_id, role, municipality_code, region_id, cohort_id, valid_from, valid_to)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      given.person,
      given.role,
      given.municipality ?? null,
      given.region ?? null,
      given.cohort ?? null,
      LONG_AGO,
      given.validTo ?? null,
    ],
  );
  return id;
}

/** A person who is the competence adviser (or another role) of a municipality. */
export async function anAdviser(
  owner: Owner,
  given: {
    municipality: string;
    role?: 'competence-adviser' | 'head-of-services';
    givenName?: string;
    familyName?: string;
    locale?: Locale;
  },
): Promise<PersonId> {
  const person = await aPerson(owner, given);
  await aRole(owner, {
    person,
    role: given.role ?? 'competence-adviser',
    municipality: given.municipality,
  });
  return person;
}

/** A person with a role that belongs to no municipality: programme coordinator, national steward, administrator … */
export async function somebodyWithRole(
  owner: Owner,
  role: AssignedRole,
  given: { region?: RegionId; cohort?: CohortId; locale?: Locale } = {},
): Promise<PersonId> {
  const person = await aPerson(owner, given.locale === undefined ? {} : { locale: given.locale });
  await aRole(owner, {
    person,
    role,
    ...(given.region === undefined ? {} : { region: given.region }),
    ...(given.cohort === undefined ? {} : { cohort: given.cohort }),
  });
  return person;
}
