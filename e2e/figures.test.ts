import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { populationFile } from '../src/modules/competence/testing/figure-files.ts';
import {
  populationTable,
  type PxWebService,
  servePxWeb,
} from '../src/modules/competence/testing/pxweb-service.ts';
import { atRest, expectAccessible, type House, openHouse, PHONE, picture } from './house.ts';

const STEWARD = 'nils.nasjonal@direktoratet.example';

let house: House;
let service: PxWebService;
beforeAll(async () => {
  house = await openHouse();
  const { rows } = await house.platform.owner.query<{ code: string }>('select code from municipality');
  const codes = rows.map(({ code }) => code);
  service = await servePxWeb({ '07459': populationTable(codes, [2024, 2025], (code) => Number(code)) });
  house.platform.statbank = service.v2;
});
afterAll(async () => {
  await service.close();
  await house.close();
});

describe('the figures that everything is computed from', () => {
  it('are shown with source, vintage and coverage, also to one who leads a unit', async () => {
    const page = await house.visitAs(STEWARD);
    await page.goto('/figures');
    await expectAccessible(page);
    await picture(page, 'figures-1-steward');
    expect(await page.getByText('2006–2025, 7 kommuner').first().isVisible()).toBe(true);

    const leader = await house.visitAs('kari.kompetanse@gjovik.example', {
      viewport: PHONE,
      colours: 'dark',
      locale: 'nn',
    });
    await leader.goto('/figures');
    await expectAccessible(leader);
    await picture(leader, 'figures-2-phone-dark');
    expect(await leader.getByRole('button', { name: 'Les fila' }).count()).toBe(0);
  });

  it('can be brought in from a file, looked at and put to use, without script', async () => {
    const file = path.join(tmpdir(), `folketall-${process.pid}.csv`);
    await writeFile(file, populationFile(['3407', '3411'], [2025]));
    const page = await house.visitAs(STEWARD, { script: 'off' });
    await page.goto('/figures');
    await page.getByLabel('Befolkning').check();
    await page.getByLabel('Fil', { exact: true }).setInputFiles(file);
    await page.getByRole('button', { name: 'Les filen' }).click();
    await page.getByText('De nye tallene mangler').waitFor();
    await picture(page, 'figures-3-preview');
    await page.getByRole('button', { name: 'Ta tallene i bruk' }).click();
    await page.getByText('Tatt i bruk').waitFor();
  });

  it('can be fetched in the background, stopped and gone on with', async () => {
    const begun = await house.visitAs(STEWARD);
    await begun.goto('/figures');
    await begun.getByLabel(/tabell 07459/).check();
    await begun.getByRole('button', { name: 'Hent tallene' }).click();
    await begun.getByRole('button', { name: 'Stopp hentingen' }).waitFor();
    const page = await atRest(begun);
    await expectAccessible(page);
    await picture(page, 'figures-4-fetching');
    await page.getByRole('button', { name: 'Stopp hentingen' }).click();
    await page.getByRole('button', { name: 'Fortsett hentingen' }).click();
    await house.doJobs();
    await page.getByText('Tallene er hentet.').waitFor();
    await page.getByRole('link', { name: 'Se på tallene' }).click();
    await page.getByRole('button', { name: 'Ta tallene i bruk' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Ta tallene i bruk' }).click();
    await page.getByText('Tatt i bruk').waitFor();
  });
});

// The folder of real data stands beside the project where it is developed; elsewhere there is nothing to bring in.
const DATA = path.resolve(import.meta.dirname, '../../shared/data');
it.skipIf(!existsSync(path.join(DATA, 'kostra_omsorg_utvalg_kommuner_2010_2025.csv')))(
  'name the municipalities that the register lacks, where a file has more of the country (skipped without it)',
  async () => {
    const page = await house.visitAs(STEWARD);
    await page.goto('/figures');
    await page.getByLabel('Tjenester og årsverk').check();
    await page
      .getByLabel('Fil', { exact: true })
      .setInputFiles(path.join(DATA, 'kostra_omsorg_utvalg_kommuner_2010_2025.csv'));
    await page.getByRole('button', { name: 'Les filen' }).click();
    await page.getByText('Disse kommunene finnes ikke i registeret').first().waitFor();
    await expectAccessible(page);
    await picture(page, 'figures-5-refused');
  },
);
