import { v7 as uuid } from 'uuid';
import { type Actor, actorOf, type SessionHolder } from '../../../access/index.ts';
import type { PersonId } from '../../../kernel/ids.ts';
import { type MunicipalityCode, municipalityCode } from '../../../kernel/municipality-code.ts';
import { createTestPlatform, type TestPlatform } from '../../../platform/testing/test-platform.ts';
import {
  aLeader,
  aMunicipality,
  anAdviser,
  aPerson,
  aRegion,
  aUnit,
  somebodyWithRole,
} from '../../organisation/fixtures.ts';
import { catalogue, loadCatalogue } from '../../programme/index.ts';

export const GJOVIK: MunicipalityCode = municipalityCode('3407');
export const VESTRE_TOTEN: MunicipalityCode = municipalityCode('3443');
export const SONDRE_LAND: MunicipalityCode = municipalityCode('3447');
export const RINGSAKER: MunicipalityCode = municipalityCode('3411');

/**
 * Gjøvik orders, Søndre Land is its partner, Ringsaker has nothing to do with it. Each has a unit with a leader below
 * the head of services, and an adviser; the programme has a coordinator.
 */
export async function ordersStory() {
  const platform = await createTestPlatform();
  const { owner } = platform;
  const client = await owner.connect();
  const loaded = await loadCatalogue(client, catalogue);
  client.release();
  if (!loaded.ok) throw new Error('The catalogue has faults');

  const names = {
    [GJOVIK]: 'Gjøvik',
    [SONDRE_LAND]: 'Søndre Land',
    [RINGSAKER]: 'Ringsaker',
    [VESTRE_TOTEN]: 'Vestre Toten',
  };
  for (const [code, name] of Object.entries(names)) await aMunicipality(owner, { code, name });
  const region = await aRegion(owner, {
    name: 'Gjøvikregionen',
    members: [GJOVIK, SONDRE_LAND, VESTRE_TOTEN],
  });

  const people = {
    gjovik: await anAdviser(owner, { municipality: GJOVIK, givenName: 'Kari', familyName: 'Kompetanse' }),
    sondreLand: await anAdviser(owner, { municipality: SONDRE_LAND, givenName: 'Siv', familyName: 'Søndre' }),
    ringsaker: await anAdviser(owner, { municipality: RINGSAKER, givenName: 'Rune', familyName: 'Rådgiver' }),
    region: await somebodyWithRole(owner, 'region-coordinator', { region }),
    coordinator: await somebodyWithRole(owner, 'programme-coordinator'),
    steward: await somebodyWithRole(owner, 'national-steward'),
    nobody: await aPerson(owner, { givenName: 'Uten', familyName: 'Rolle' }),
  };
  return {
    platform,
    people,
    staff: {
      gjovik: await services(platform, GJOVIK, 'Gjertrud'),
      sondreLand: await services(platform, SONDRE_LAND, 'Sølvi'),
    },
  };
}

export type OrdersStory = Awaited<ReturnType<typeof ordersStory>>;

/** A head of services, and below her a home with a leader and a nurse who may lead one day. */
async function services(platform: TestPlatform, municipality: MunicipalityCode, leaderName: string) {
  const { owner } = platform;
  const root = await aUnit(owner, { municipality, name: 'Helse og omsorg' });
  const home = await aUnit(owner, {
    municipality,
    name: 'Sykehjemmet',
    parent: root,
    service: 'nursing-home',
  });
  const headPerson = await aPerson(owner, { givenName: 'Hege', familyName: `Hovedleder ${municipality}` });
  const head = await aLeader(owner, {
    municipality,
    units: [root],
    person: headPerson,
    givenName: 'Hege',
    familyName: `Hovedleder ${municipality}`,
  });
  const leader = await aLeader(owner, {
    municipality,
    units: [home],
    givenName: leaderName,
    familyName: `Leder ${municipality}`,
    email: `${municipality}.leder@kommune.example`,
    credits: 7.5,
  });
  return { root, home, head, headPerson, leader };
}

/** The person as a session would have it. */
export async function actorFor(platform: TestPlatform, person: PersonId): Promise<Actor> {
  const token = platform.keys.hash('session', uuid());
  await platform.db.gate('select gate.open_session($1, $2, $3, $4, $5, $6::interval)', [
    uuid(),
    token,
    person,
    'email-code',
    'test',
    '1 hour',
  ]);
  const [row] = await platform.db.gate<{ holder: SessionHolder }>(
    'select gate.actor_of_session($1) as holder',
    [token],
  );
  if (row === undefined) throw new Error('The person has no session');
  return actorOf(row.holder);
}
