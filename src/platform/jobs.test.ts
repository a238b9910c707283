import { afterAll, beforeAll, expect, it } from 'vitest';
import { nobody } from './database/scope.ts';
import { enqueue, startWorker } from './jobs.ts';
import { createTestPlatform, type TestPlatform } from './testing/test-platform.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await createTestPlatform();
});
afterAll(() => platform.close());

it('does ordinary jobs while those that take long wait for each other', async () => {
  const begun: string[] = [];
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const { promise: written, resolve: write } = Promise.withResolvers<void>();
  const { promise: over, resolve: end } = Promise.withResolvers<void>();
  const SEARCHES = ['1', '2', '3', '4', '5', '6'];
  const jobs = {
    'test.letter': async () => write(),
    'test.search': async ({ number = '' }) => {
      begun.push(number);
      await released;
      if (begun.length === SEARCHES.length) end();
    },
  };
  const worker = await startWorker(platform.owner, jobs, platform, platform.log, {
    longJobs: ['test.search'],
  });
  try {
    await platform.db.transaction({ scope: nobody }, async (tx) => {
      for (const number of SEARCHES) await enqueue(tx, 'test.search', { number });
    });
    await platform.db.transaction({ scope: nobody }, (tx) => enqueue(tx, 'test.letter', {}));
    await written;
    expect(begun.length).toBeLessThanOrEqual(1);
    release();
    await over;
    expect(begun.toSorted()).toEqual(SEARCHES);
  } finally {
    release();
    await worker.stop();
  }
});
