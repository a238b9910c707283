import type { PersonId, RegionId } from '../../../kernel/ids.ts';
import { createTestPlatform } from '../../../platform/testing/test-platform.ts';
import { createTestApp } from '../../../web/testing/test-app.ts';
import { aMunicipality, anAdviser, aPerson, aRegion, somebodyWithRole } from '../../organisation/fixtures.ts';
import { importFigures } from '../actions/import-figures.ts';
import { competence } from '../index.ts';
import { aKeeper, populationFile } from './figure-files.ts';

const YEARS = Array.from({ length: 15 }, (_, i) => 2011 + i);
const size = (code: string) => (code === '3407' ? 200 : 3);
const register = populationFile(['3407', '1151'], YEARS, (code, _sex, age) =>
  Math.round(size(code) / (1 + Math.exp((age - 84) / 5))),
);

/**
 * Gjøvik with an adviser, and a handful of people on Utsira. Vestre Toten is in Gjøvik's region and has no figures. There is a
 * register only when it has been imported.
 */
export async function needStory() {
  const platform = await createTestPlatform();
  const { owner } = platform;
  for (const [code, name] of [
    ['3407', 'Gjøvik'],
    ['3443', 'Vestre Toten'],
    ['1151', 'Utsira'],
  ] as const)
    await aMunicipality(owner, { code, name });
  const region: RegionId = await aRegion(owner, { name: 'Gjøvikregionen', members: ['3407', '3443'] });
  const elsewhere: RegionId = await aRegion(owner, { name: 'Haugalandet', members: ['1151'] });
  const adviser = await anAdviser(owner, { municipality: '3407' });
  const steward = await somebodyWithRole(owner, 'national-steward');
  const nobodys = await aPerson(owner);
  const web = createTestApp(platform, [competence]);

  const get = async (person: PersonId, path: string) => {
    const answer = await (await web.as(person)).get(path);
    return {
      status: answer.status,
      headers: answer.headers,
      body: (await answer.text()).replaceAll('\u00a0', ' '),
    };
  };
  /** Asks until what is being drawn is there. */
  const drawn = async (person: PersonId, path: string) => {
    for (;;) {
      const answer = await get(person, path);
      if (!answer.headers.has('refresh')) return answer;
    }
  };
  const importRegister = async () => {
    const imported = await importFigures(
      aKeeper,
      { kind: 'population', file: register, fileName: 'folketall.csv', replace: true },
      platform,
    );
    if (!imported.ok) throw new Error('The register of the story was not taken in');
  };
  return {
    platform,
    web,
    region,
    elsewhere,
    people: { adviser, steward, nobodys },
    get,
    drawn,
    importRegister,
  };
}

export type NeedStory = Awaited<ReturnType<typeof needStory>>;
