import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toPdf } from '../src/documents/index.ts';
import { samplePlan } from '../src/documents/testing/sample-plan.ts';
import { GJOVIK_PLAN } from '../stories/plans/ids.ts';
import { expectAccessible, type House, openHouse, PHONE, picture } from './house.ts';

const ADVISER = 'kari.kompetanse@gjovik.example';
const DOCUMENTS = `/plans/${GJOVIK_PLAN}/documents`;
const PDF = 'Last ned kompetanseplan (PDF)';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

it('tells that a document is being made when that takes more than a second, and that it has come', async () => {
  const page = await house.visitAs(ADVISER, { viewport: PHONE });
  await page.goto(DOCUMENTS);
  const told = Promise.withResolvers<void>();
  await page.route('**/files/plan.pdf*', async (route) => {
    await told.promise;
    await route.continue();
  });
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: PDF }).click();
  await page.getByText('Kompetanseplan lages. Det kan ta noen sekunder.').waitFor();
  await picture(page, 'documents-being-made');
  told.resolve();
  expect((await coming).suggestedFilename()).toContain('Arbeidsutkast, revisjon 46.pdf');
  await page.getByText('Kompetanseplan er lastet ned.').waitFor();
  await expectAccessible(page);
});

it('says in a sentence why a document was not made, and makes it the next time', async () => {
  const page = await house.visitAs(ADVISER);
  await page.goto(DOCUMENTS);
  // The press that rests is let go, and every new one is killed as it begins.
  await toPdf(samplePlan, { seconds: 0.001 }).catch(() => undefined);
  const kill = (message: unknown) => {
    const { process: child } = message as { process: ChildProcess };
    setTimeout(() => child.kill('SIGKILL'), 20);
  };
  subscribe('child_process', kill);
  try {
    await page.getByRole('link', { name: PDF }).click();
    await page.getByText('arbeidet stanset underveis').waitFor();
  } finally {
    unsubscribe('child_process', kill);
  }
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Dokumenter');
  await expectAccessible(page);
  await picture(page, 'documents-not-made');
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: PDF }).click();
  expect((await coming).suggestedFilename()).toContain('.pdf');
});

it('gives the documents without script too', async () => {
  const page = await house.visitAs(ADVISER, { script: 'off' });
  await page.goto(DOCUMENTS);
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: PDF }).click();
  expect((await coming).suggestedFilename()).toContain('Arbeidsutkast, revisjon 46.pdf');
});
