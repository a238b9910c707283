/** A process of its own that uses the embedded database, and does what it is told on its standard input: a JSON text per line, a query or `stop`. */
import { createInterface } from 'node:readline';
import pg from 'pg';
import { startEmbeddedPostgres } from '../embedded.ts';
import { EmbeddedPostgresError } from '../errors.ts';

const [, , dataFolder = ''] = process.argv;

function say(answer: unknown): void {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

try {
  const { connection, joined, stop } = await startEmbeddedPostgres(dataFolder);
  const ask = async (sql: string, values: unknown[] = []) => {
    const client = new pg.Client(connection);
    // The tests kill the server in the middle of a query.
    client.on('error', () => {});
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql, values)).rows;
    } finally {
      await client.end();
    }
  };
  const leave = async () => {
    await stop();
    process.exit(0);
  };
  process.on('SIGTERM', leave);
  say({ joined, connection });

  for await (const line of createInterface({ input: process.stdin })) {
    const told: string = JSON.parse(line);
    if (told === 'stop') break;
    say(await ask(told));
  }
  await leave();
} catch (error) {
  say(
    error instanceof EmbeddedPostgresError
      ? { kind: error.kind, message: error.message }
      : { error: String(error) },
  );
  process.exit(1);
}
