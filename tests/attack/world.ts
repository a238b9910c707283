import type { LocalDate } from '../../src/kernel/local-date.ts';
import { createTestPlatform, type TestPlatform } from '../../src/platform/testing/test-platform.ts';
import { loadDemoWorld } from '../../stories/demo-world.ts';

/** The day of the stories; what the database itself calls today may be another one, and the roles below bear it. */
const STORY_DAY = '2026-11-24' as LocalDate;

/** A platform with the whole demo world in it, but as a real installation: nobody comes in by picking a name. */
export async function openWorld(): Promise<TestPlatform> {
  const platform = await createTestPlatform(STORY_DAY);
  const client = await platform.owner.connect();
  try {
    await loadDemoWorld(client, STORY_DAY);
  } finally {
    client.release();
  }
  return platform;
}

/** The one value of a query that must give one. */
export async function theOnly<Value = string>(
  platform: TestPlatform,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Value> {
  const { rows } = await platform.owner.query<{ value: Value }>(sql, [...values]);
  const [row] = rows;
  if (row === undefined) throw new Error(`Nothing in the demo world answers: ${sql}`);
  return row.value;
}
