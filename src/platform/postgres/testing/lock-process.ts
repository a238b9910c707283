/** Adds one to the number in a file, many times, with a pause between reading and writing in which others could break in. */
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { withLock } from '../lock.ts';

const [, , folder = '', counter = '', rounds = '0'] = process.argv;

for (let round = 0; round < Number(rounds); round++) {
  await withLock(folder, async () => {
    const before = Number(readFileSync(counter, 'utf8'));
    await sleep(2);
    writeFileSync(counter, String(before + 1));
  });
}
