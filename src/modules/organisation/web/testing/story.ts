import type { PersonId } from '../../../../kernel/ids.ts';
import type { TestPlatform } from '../../../../platform/testing/test-platform.ts';
import {
  aLeader,
  aMunicipality,
  anAdviser,
  anEducation,
  anEmployee,
  aPerson,
  aRegion,
  aUnit,
  somebodyWithRole,
} from '../../fixtures.ts';

/**
 * Gjøvik has health above home care above the north, where Marit leads and Åse works; Ringsaker has one unit. They and
 * three more are a region. Every name is one that occurs nowhere else, so that a leak shows in any page.
 */
export async function gjovikAndRingsaker(platform: TestPlatform) {
  const { owner } = platform;
  const gjovik = await aMunicipality(owner, {
    code: '3407',
    name: 'Gjøvik',
    county: 'Innlandet',
    population: 31175,
  });
  const ringsaker = await aMunicipality(owner, { code: '3411', name: 'Ringsaker', county: 'Innlandet' });
  const region = await aRegion(owner, { name: 'Mjøsregionen', members: ['3407', '3411'] });

  const inGjovik = { municipality: gjovik };
  const health = await aUnit(owner, {
    ...inGjovik,
    name: 'Helse og omsorg Gjøvik',
    service: 'administration',
  });
  const home = await aUnit(owner, { ...inGjovik, name: 'Hjemmetjenesten Gjøvik', parent: health });
  const north = await aUnit(owner, { ...inGjovik, name: 'Sone Nordbyen', parent: home });
  const nursing = await aUnit(owner, {
    ...inGjovik,
    name: 'Haugtun sykehjem',
    parent: health,
    service: 'nursing-home',
  });

  const maritPerson = await aPerson(owner, { givenName: 'Marit', familyName: 'Sletterud' });
  const torunn = await aLeader(owner, {
    ...inGjovik,
    units: [health],
    givenName: 'Torunn',
    familyName: 'Kraabøl',
    credits: 60,
    birthDate: '1962-03-01',
  });
  const hallvard = await aLeader(owner, {
    ...inGjovik,
    units: [home],
    givenName: 'Hallvard',
    familyName: 'Bjerkvoll',
    credits: 30,
  });
  const marit = await aLeader(owner, {
    ...inGjovik,
    units: [north],
    givenName: 'Marit',
    familyName: 'Sletterud',
    person: maritPerson,
    email: 'marit.sletterud@gjovik.example.no',
  });
  const gunnhild = await aLeader(owner, {
    ...inGjovik,
    units: [nursing],
    givenName: 'Gunnhild',
    familyName: 'Øvrelid',
    birthDate: '1990-01-01',
  });
  await anEducation(owner, {
    ...inGjovik,
    employee: gunnhild,
    title: 'Helseledelse BI',
    credits: 30,
    completedOn: '2019-06-15',
  });
  await anEducation(owner, {
    ...inGjovik,
    employee: gunnhild,
    title: 'Emne M1',
    credits: 7.5,
    completedOn: '2023-12-15',
  });
  const ase = await anEmployee(owner, {
    ...inGjovik,
    number: '100777',
    givenName: 'Åse',
    familyName: 'Tangenrud',
    email: 'aase.tangenrud@gjovik.example.no',
    unit: north,
    title: 'Sykepleier',
    ftePercent: 80,
  });
  const birger = await anEmployee(owner, {
    ...inGjovik,
    givenName: 'Birger',
    familyName: 'Aalstad',
    unit: nursing,
    title: 'Kokk',
  });

  const inRingsaker = { municipality: ringsaker };
  const brumunddal = await aUnit(owner, { ...inRingsaker, name: 'Brumunddal hjemmetjeneste' });
  const oddvarPerson = await aPerson(owner, { givenName: 'Oddvar', familyName: 'Rognstad' });
  const oddvar = await aLeader(owner, {
    ...inRingsaker,
    units: [brumunddal],
    givenName: 'Oddvar',
    familyName: 'Rognstad',
    person: oddvarPerson,
  });

  const people = {
    gjovikAdviser: await anAdviser(owner, {
      municipality: gjovik,
      givenName: 'Anne',
      familyName: 'Gjøvikråd',
    }),
    gjovikHead: await anAdviser(owner, { municipality: gjovik, role: 'head-of-services' }),
    ringsakerAdviser: await anAdviser(owner, { municipality: ringsaker }),
    marit: maritPerson,
    oddvar: oddvarPerson,
    regionCoordinator: await somebodyWithRole(owner, 'region-coordinator', { region }),
    programmeCoordinator: await somebodyWithRole(owner, 'programme-coordinator'),
    nationalSteward: await somebodyWithRole(owner, 'national-steward'),
    administrator: await somebodyWithRole(owner, 'system-administrator'),
    nobody: await aPerson(owner),
  } satisfies Record<string, PersonId>;

  return {
    gjovik,
    ringsaker,
    region,
    units: { health, home, north, nursing, brumunddal },
    employees: { torunn, hallvard, marit, gunnhild, ase, birger, oddvar },
    people,
    /** Names of Gjøvik's people and units that nobody outside may read anywhere. */
    secrets: [
      'Kraabøl',
      'Bjerkvoll',
      'Sletterud',
      'Øvrelid',
      'Tangenrud',
      'Aalstad',
      'Nordbyen',
      'Haugtun',
      'Gjøvikråd',
    ],
  };
}

export type Story = Awaited<ReturnType<typeof gjovikAndRingsaker>>;
