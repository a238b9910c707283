import { mkdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresError } from './errors.ts';
import { enter, newPresenceName, pidIn, presentIn } from './presence.ts';

const POLL_MS = 10;

/**
 * Lets one at a time do `work`, among all processes that use the same folder.
 *
 * Each who wants in raises a flag of its own and then looks around; only one who sees no other flag goes in. Of two who
 * want in, the later to raise the flag sees the other's, so both never go in. There is no lock file to take over from a dead
 * holder (the place where such locks tend to break): the flag of a dead process is simply not counted.
 */
export async function withLock<Value>(
  folder: string,
  work: () => Promise<Value>,
  patienceMs = 120_000,
): Promise<Value> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = newPresenceName();
  const deadline = Date.now() + patienceMs;

  for (;;) {
    const flag = await enter(folder, name);
    try {
      let others = await othersIn(folder, name);
      // The first by name keeps its flag up while the others take theirs down, so that somebody gets in.
      while (others[0] !== undefined && name < others[0] && Date.now() < deadline) {
        await sleep(POLL_MS);
        others = await othersIn(folder, name);
      }
      if (others.length === 0) return await work();
    } finally {
      await flag.leave();
    }
    await untilEmpty(folder, name, deadline);
  }
}

async function untilEmpty(folder: string, name: string, deadline: number): Promise<void> {
  for (;;) {
    const others = await othersIn(folder, name);
    if (others.length === 0) return;
    if (Date.now() >= deadline) {
      const pids = others.map(pidIn).join(', ');
      throw new EmbeddedPostgresError(
        'busy',
        `Another process (${pids}) has been starting or stopping the database for too long. End it and try again.`,
      );
    }
    await sleep(POLL_MS);
  }
}

async function othersIn(folder: string, name: string): Promise<string[]> {
  return (await presentIn(folder)).filter((other) => other !== name);
}
