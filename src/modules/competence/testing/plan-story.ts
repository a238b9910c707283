import type { PersonId, PlanId } from '../../../kernel/ids.ts';
import { municipalityCode } from '../../../kernel/municipality-code.ts';
import { createTestPlatform } from '../../../platform/testing/test-platform.ts';
import { aMunicipality, anAdviser, aPerson, aRegion, somebodyWithRole } from '../../organisation/fixtures.ts';
import { aPlan, aPlanMember } from '../plan-fixtures.ts';

export const GJOVIK = municipalityCode('3407');
export const SONDRE_LAND = municipalityCode('3447');
export const RINGSAKER = municipalityCode('3411');

/**
 * Gjøvik has a plan of its own that follows up the strategy of Gjøvikregionen. Søndre Land is in the region and Ringsaker is
 * not. Kari and Siv act for their municipalities and are the project group, Lars is in the resource group for Søndre Land,
 * Tone speaks for the union and Egil for the elders in Gjøvik's plan.
 */
export async function plansStory() {
  const platform = await createTestPlatform();
  const { owner } = platform;
  for (const [code, name] of [
    [GJOVIK, 'Gjøvik'],
    [SONDRE_LAND, 'Søndre Land'],
    [RINGSAKER, 'Ringsaker'],
  ] as const) {
    await aMunicipality(owner, { code, name });
  }
  const region = await aRegion(owner, { name: 'Gjøvikregionen', members: [GJOVIK, SONDRE_LAND] });
  const person = (givenName: string, familyName: string) => aPerson(owner, { givenName, familyName });
  const people = {
    kari: await anAdviser(owner, { municipality: GJOVIK, givenName: 'Kari', familyName: 'Kompetanse' }),
    hege: await anAdviser(owner, {
      municipality: GJOVIK,
      role: 'head-of-services',
      givenName: 'Hege',
      familyName: 'Hovedleder',
    }),
    siv: await anAdviser(owner, { municipality: SONDRE_LAND, givenName: 'Siv', familyName: 'Søndre' }),
    rune: await anAdviser(owner, { municipality: RINGSAKER, givenName: 'Rune', familyName: 'Rådgiver' }),
    reidun: await somebodyWithRole(owner, 'region-coordinator', { region }),
    lars: await person('Lars', 'Leder'),
    tone: await person('Tone', 'Tillitsrud'),
    egil: await person('Egil', 'Eldrerud'),
    nobody: await person('Uten', 'Rolle'),
  };
  const strategy = await aPlan(owner, { region, by: people.reidun, name: 'Strategien for regionen' });
  const plan = await aPlan(owner, {
    municipality: GJOVIK,
    parent: strategy,
    by: people.kari,
    name: 'Planen for Gjøvik',
  });
  const member = (
    of: PlanId,
    who: PersonId,
    part: Parameters<typeof aPlanMember>[1]['part'],
    municipality: string,
    body = '',
  ) => aPlanMember(owner, { plan: of, person: who, part, municipality, body, by: people.kari });
  await member(strategy, people.kari, 'project-group', GJOVIK);
  await member(strategy, people.siv, 'project-group', SONDRE_LAND);
  await member(strategy, people.lars, 'resource-group', SONDRE_LAND);
  await member(plan, people.tone, 'union', GJOVIK, 'Fagforbundet');
  await member(plan, people.egil, 'consultee', GJOVIK, 'Eldrerådet');
  return { platform, people, region, strategy, plan };
}

export type PlansStory = Awaited<ReturnType<typeof plansStory>>;
