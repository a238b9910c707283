import path from 'node:path';
import process from 'node:process';
import { startEmbeddedPostgres } from '../src/platform/postgres/embedded.ts';
import { PROJECT_ROOT } from '../src/platform/project-root.ts';

/** Keeps the embedded server up while the tests run, and lets it go with the last of them. */
export default async function setUp(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.LEDERLOFT_TEST_DATABASE_URL) return undefined;
  const server = await startEmbeddedPostgres(path.join(PROJECT_ROOT, '.cache', 'test-postgres'));
  return () => server.stop();
}
