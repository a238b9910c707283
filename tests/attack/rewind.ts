import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';

/** Remembers every row there is, and gives a way back to it. */
export async function remember({ owner }: TestPlatform): Promise<{ rewind(): Promise<void> }> {
  const { rows } = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  );
  const tables = rows.map(({ name }) => `"${name}"`);
  const watched = tables.map(
    (t) => `create table remembered.${t} as table public.${t};
      create trigger remembered after insert or update or delete or truncate on public.${t}
        for each statement execute function remembered.note()`,
  );
  await owner.query(
    `create schema remembered; create table remembered."what has changed" (name text not null);
     create function remembered.note() returns trigger language plpgsql security definer as $$
       begin insert into remembered."what has changed" values (quote_ident(tg_table_name)); return null; end $$;
     ${watched.join(';')}`,
  );
  return {
    rewind: async () => {
      const changed = await owner.query<{ name: string }>(
        'select distinct name from remembered."what has changed"',
      );
      const refill = changed.rows.map(
        ({ name }) =>
          `delete from ${name}; insert into ${name} overriding system value table remembered.${name}`,
      );
      // As one who copies from another server, so that foreign keys do not ask for an order and nothing is noted.
      await owner.query(`begin; set local session_replication_role = replica; ${refill.join(';')};
        truncate remembered."what has changed"; commit`);
    },
  };
}
