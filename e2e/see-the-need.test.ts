import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../src/platform/project-root.ts';
import { DESKTOP, expectAccessible, type House, openHouse, PHONE, picture } from './house.ts';

const list = (name: string) => path.join(PROJECT_ROOT, 'stories', 'staff-lists', name);

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

describe('see the need', () => {
  it('lets the adviser import December’s staff list, look it over, accept it, and undo it', async () => {
    const page = await house.visitAs('kari.kompetanse@gjovik.example');
    await picture(page, 'need-1-home');
    await page.goto('/municipalities/3407/staff-import');
    await expectAccessible(page);
    await picture(page, 'need-2-upload');

    await page.getByLabel('Fil fra lønnssystemet').setInputFiles(list('gjovik-visma-desember.csv'));
    await page.getByRole('button', { name: 'Les listen' }).click();
    await expect.poll(() => page.title(), { timeout: 60_000 }).toContain('gjovik-visma-desember.csv');
    await expectAccessible(page);
    await picture(page, 'need-3-preview');
    expect(await page.getByRole('heading', { name: 'Dette vil skje' }).isVisible()).toBe(true);

    await page.getByRole('button', { name: /Legg inn \d+ endringer/ }).click();
    await page.getByText(/endringer ble lagt inn/).waitFor();
    await expectAccessible(page);
    await picture(page, 'need-4-accepted');

    await page.getByRole('button', { name: 'Angre importen' }).click();
    await page.getByText('Registeret er slik det var før').waitFor();
  });

  it('names every bad row with its place in the file', async () => {
    const page = await house.visitAs('kari.kompetanse@gjovik.example', { viewport: PHONE, colours: 'dark' });
    await page.goto('/municipalities/3407/staff-import');
    await page.getByLabel('Fil fra lønnssystemet').setInputFiles(list('gjovik-med-feil.csv'));
    await page.getByRole('button', { name: 'Les listen' }).click();
    await page.getByRole('heading', { name: /feil og \d+ merknader/ }).waitFor();
    await expectAccessible(page);
    await picture(page, 'need-5-problems-phone');
  });

  it('says in a sentence why a picture is not a staff list, and works without script', async () => {
    const page = await house.visitAs('kari.kompetanse@gjovik.example', { script: 'off', locale: 'nn' });
    await page.goto('/municipalities/3407/staff-import');
    await page.getByLabel('Fil frå lønssystemet').setInputFiles({
      name: 'personalliste.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1]),
    });
    await page.getByRole('button', { name: 'Les lista' }).click();
    await page.getByText('eit bilete').first().waitFor();
  });

  it('shows which leaders lack formal leadership education', async () => {
    const page = await house.visitAs('kari.kompetanse@gjovik.example', { viewport: DESKTOP });
    await page.goto('/municipalities/3407/leaders');
    await expectAccessible(page);
    await picture(page, 'need-6-leaders');
  });

  it('leads from the menu to the coverage, where small groups are not shown', async () => {
    const page = await house.visitAs('kari.kompetanse@gjovik.example', { viewport: PHONE });
    await page.getByRole('link', { name: 'Dekning' }).first().click();
    await page.getByRole('heading', { level: 1, name: /Dekning/ }).waitFor();
    await expectAccessible(page);
    await picture(page, 'need-7-coverage-phone');
    expect(await page.getByText('36 %').first().isVisible()).toBe(true);
    expect(
      await page
        .getByText(/ikke vist/i)
        .first()
        .isVisible(),
    ).toBe(true);
  });

  it('lets the national steward see the country in groups, and nobody in it', async () => {
    const page = await house.visitAs('nils.nasjonal@direktoratet.example');
    await page.goto('/coverage');
    await expectAccessible(page);
    expect(await page.getByText('Ringsaker').first().isVisible()).toBe(true);
    expect((await page.goto('/municipalities/3407/leaders'))?.status()).toBe(403);
    expect(await page.getByText('Ingunn Lunde').count()).toBe(0);
  });
});
