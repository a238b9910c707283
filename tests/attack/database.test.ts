import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scoped } from '../../src/platform/database/database.ts';
import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';
import { arrangeAttackers, type Attacker, type AttackerName, ATTACKERS } from './attackers.ts';
import { type Belonging, belongingsOf, difference, protectedTables, snapshot } from './belongings.ts';
import { tryToWriteBlindly } from './blind-writes.ts';
import { answersToStrangers, QUESTIONS } from './questions.ts';
import { tryToWrite } from './rows.ts';
import { arrangeVictim, type Victim } from './victim.ts';
import { openWorld } from './world.ts';

let platform: TestPlatform;
let victim: Victim;
let attackers: Readonly<Record<AttackerName, Attacker>>;
let belongings: readonly Belonging[];
beforeAll(async () => {
  platform = await openWorld();
  victim = await arrangeVictim(platform);
  attackers = await arrangeAttackers(platform, victim);
  belongings = await belongingsOf(platform, victim);
});
afterAll(() => platform.close());

describe('the list of what the victim has', () => {
  it('has every table with row rules (add a new one in tests/attack/belongings.ts)', async () => {
    const listed = new Set(belongings.map(({ table }) => table));
    expect((await protectedTables(platform)).filter((table) => !listed.has(table))).toEqual([]);
  });

  it('has rows in every one of them that holds something for longer than a log-in takes', async () => {
    const empty: string[] = [];
    for (const one of belongings) {
      const rows = await snapshot(platform, [one]);
      if (rows.size === 0) empty.push(`${one.table} (${one.belongs})`);
    }
    expect(empty).toEqual(['login_attempt (own)', 'waiting_identity (own)']);
  });
});

describe.each(ATTACKERS)('%s, asking the database directly', (name) => {
  let who: Scoped;
  let hidden: readonly Belonging[];
  beforeAll(async () => {
    const attacker = attackers[name];
    who = await attacker.actor();
    hidden = belongings.filter((one) => !attacker.sees.has(one.belongs));
  });

  it('finds no row of the victim in any table', async () => {
    const found = await platform.db.read(who, (tx) =>
      Promise.all(
        hidden
          .filter(({ open }) => open !== true)
          .map(async ({ table, where, belongs }) => {
            const { rows } = await sql<{ n: number }>`select count(*)::integer as n from ${sql.table(table)}
            where ${sql.raw(where)}`.execute(tx);
            return { what: `${table} (${belongs})`, rows: rows[0]?.n };
          }),
      ),
    );
    expect(found.filter(({ rows }) => rows !== 0)).toEqual([]);
  });

  it('changes, takes away and adds none', async () => {
    const before = await snapshot(platform, belongings);
    const succeeded: string[] = [];
    for (const one of hidden) {
      succeeded.push(...(await tryToWrite(platform, who, one)));
      succeeded.push(...(await tryToWriteBlindly(platform, who, one)));
    }
    expect(succeeded).toEqual([]);
    expect(difference(before, await snapshot(platform, belongings))).toEqual([]);
  });

  it('learns nothing about the victim from the functions that look past the row rules', async () => {
    expect(await answersToStrangers(platform, who, attackers[name], victim)).toEqual([]);
  });
});

it('asks every function that the web role may call and that looks past the row rules', async () => {
  const { rows } = await platform.owner.query<{ name: string }>(
    `select distinct pronamespace::regnamespace || '.' || proname as name from pg_proc
     where prosecdef and has_function_privilege('lederloft_app', oid, 'execute')
       and pronamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace) order by name`,
  );
  const asked = QUESTIONS.map((question) => question.name);
  expect(rows.map((row) => row.name).filter((name) => !asked.includes(name))).toEqual([]);
});
