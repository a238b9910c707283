import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Connection, Doorway } from './doorway.ts';
import { EmbeddedPostgresError } from './errors.ts';
import { isAlive } from './process-identity.ts';
import type { ProcessIdentity } from './process-identity.ts';

const POLL_MS = 10;
const SILENCE_MS = 30_000;

type Answer = { readonly is: 'ready' | 'not-yet' | 'silent'; readonly why?: unknown };

/**
 * Waits until the server answers or has ended. One that replays its log after a crash says «not yet» for as long as it takes;
 * one that lives and says nothing is given up, as it still holds the files and no other can be started.
 */
export async function untilReady(doorway: Doorway, server: ProcessIdentity): Promise<'ready' | 'ended'> {
  let silentSince = Date.now();
  for (;;) {
    const answer = await ask(doorway.connection());
    if (answer.is === 'ready') return 'ready';
    if (!isAlive(server)) return 'ended';
    if (answer.is === 'not-yet') silentSince = Date.now();
    else if (Date.now() - silentSince > SILENCE_MS) {
      throw new EmbeddedPostgresError(
        'server-failed',
        `PostgreSQL runs (process ${server.pid}) but does not answer: end that process and start again.`,
        { cause: answer.why },
      );
    }
    await sleep(POLL_MS);
  }
}

async function ask(connection: Connection | undefined): Promise<Answer> {
  if (connection === undefined) return { is: 'silent' };
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 5_000 });
  // A server that ends while it is being asked would otherwise take this process with it.
  client.on('error', () => {});
  try {
    await client.connect();
    await client.end();
    return { is: 'ready' };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === '53300') return { is: 'ready' }; // too many clients: it is up, and more than that
    if (code === '57P03') return { is: 'not-yet' }; // starting, recovering or shutting down
    return { is: 'silent', why: error };
  }
}
