import { afterAll, beforeAll, expect, it } from 'vitest';
import { nobody } from '../../../platform/database/scope.ts';
import { createTestPlatform, type TestPlatform } from '../../../platform/testing/test-platform.ts';
import { catalogue, findCatalogue, loadCatalogue } from '../index.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await createTestPlatform();
});
afterAll(() => platform.close());

it('comes back from the database as it went in, and loading it again adds nothing', async () => {
  const client = await platform.owner.connect();
  const first = await loadCatalogue(client, catalogue);
  const second = await loadCatalogue(client, catalogue);
  client.release();
  expect(first.ok && first.value.added).toBeGreaterThan(20);
  expect(second).toEqual({ ok: true, value: { added: 0 } });

  const { ids, ...stored } = await platform.db.read({ scope: nobody }, findCatalogue);
  const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
  expect(JSON.parse(JSON.stringify(stored))).toEqual(
    JSON.parse(JSON.stringify({ ...catalogue, sources: catalogue.sources.toSorted(byKey) })),
  );
  expect(ids.courses.size).toBe(12);
});

it('cannot be written by the web', async () => {
  const change = platform.db.transaction({ scope: nobody }, (tx) =>
    tx.deleteFrom('course_version').execute(),
  );
  await expect(change).rejects.toThrow(/permission denied/);
});
