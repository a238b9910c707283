import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';

/** Remembers every row there is, and gives a way back to it. */
export async function remember({ owner }: TestPlatform): Promise<{ rewind(): Promise<void> }> {
  const { rows } = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  );
  const tables = rows.map(({ name }) => `"${name}"`);
  await owner.query(
    `create schema remembered; ${tables.map((t) => `create table remembered.${t} as table public.${t}`).join(';')}`,
  );
  const refill = tables.map((t) => `insert into ${t} overriding system value table remembered.${t}`);
  return {
    rewind: async () => {
      // As one who copies from another server, so that foreign keys do not ask for an order.
      await owner.query(`begin; set local session_replication_role = replica;
        truncate ${tables.join()}; ${refill.join(';')}; commit`);
    },
  };
}
