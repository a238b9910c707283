import { actorFor } from '../../src/modules/cohort/testing/story.ts';
import {
  aLeader,
  anAdviser,
  anEducation,
  anEmployee,
  aPerson,
  aUnit,
} from '../../src/modules/organisation/fixtures.ts';
import { acceptStaffImport, uploadStaffList } from '../../src/modules/organisation/index.ts';
import type { PersonId, StaffImportId } from '../../src/kernel/ids.ts';
import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';
import { GJOVIK, WORDS } from './words.ts';
import { theOnly } from './world.ts';

/** Of the one who works in the unit. */
export const EMPLOYEE_NUMBER = '900417';

/** A unit, its leader and one who works there, with words that stand nowhere else. */
export async function addStaff(platform: TestPlatform) {
  const { owner } = platform;
  const municipality = GJOVIK;
  const unit = await aUnit(owner, { municipality, name: WORDS.unit, code: 'KOPPERUD' });
  const leads = await aPerson(owner, { ...WORDS.leader, email: 'vebjorn.skjulestad@gjovik.example' });
  const leader = await aLeader(owner, {
    municipality,
    units: [unit],
    ...WORDS.leader,
    email: 'vebjorn.skjulestad@gjovik.example',
    person: leads,
  });
  const employee = await anEmployee(owner, {
    municipality,
    number: EMPLOYEE_NUMBER,
    ...WORDS.employee,
    email: 'tordis.hemmelstad@gjovik.example',
    unit,
    title: WORDS.title,
  });
  const education = await anEducation(owner, { municipality, employee: leader, title: WORDS.education });
  const head = await anAdviser(owner, { municipality, role: 'head-of-services', ...WORDS.head });
  const assignment = await theOnly(
    platform,
    'select id as value from role_assignment where person_id = $1 and municipality_code = $2',
    [head, municipality],
  );
  return { staff: { unit, leader, employee, education, assignment }, unitLeader: leads };
}

const HEADINGS =
  'Ansattnr;Etternavn;Fornavn;Fødselsdato;E-post;Enhetskode;Enhet;Stillingsbetegnelse;Stillingsprosent;Fra dato';

/** One list that is in the register, and one that waits with a person to add and a row that is wrong. */
export async function importStaff(platform: TestPlatform, adviser: PersonId) {
  const actor = await actorFor(platform, adviser);
  const upload = async (rows: readonly string[]): Promise<StaffImportId> => {
    const uploaded = await uploadStaffList(
      actor,
      {
        municipality: GJOVIK,
        file: new TextEncoder().encode([HEADINGS, ...rows].join('\r\n')),
        fileName: WORDS.fileName,
        asOf: null,
        coverage: 'units-in-file',
      },
      platform,
    );
    if (!uploaded.ok) throw new Error(`The list was refused: ${uploaded.failure.kind}`);
    return uploaded.value;
  };
  const row = (number: string, { givenName, familyName }: typeof WORDS.imported, share: string) =>
    `${number};${familyName};${givenName};01.02.1979;;BIRI;Biri bofellesskap;Vernepleier;${share};01.03.2020`;
  const imported = row('900518', WORDS.imported, '80');
  const accepted = await upload([imported]);
  const done = await acceptStaffImport(actor, accepted, platform);
  if (!done.ok) throw new Error(`The list was not accepted: ${done.failure.kind}`);
  const ready = await upload([
    imported,
    `900619;${WORDS.pending.familyName};${WORDS.pending.givenName};01.02.1981;;BIRI;Biri bofellesskap;Vernepleier;50;01.03.2020`,
    `900620;Rad;Feil;01.02.1982;;BIRI;Biri bofellesskap;Vernepleier;${WORDS.problem};01.03.2020`,
  ]);
  return { ready, accepted };
}
