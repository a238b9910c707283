import { afterAll, describe, expect, it } from 'vitest';
import { findServer } from './find-server.ts';
import { openDataFolder } from './folders.ts';
import { hasOwnProcesses, throughContainer } from './testing/system.ts';
import { openWorkbench } from './testing/workbench.ts';

const bench = openWorkbench();
afterAll(() => bench.clear());

const inContainer = { through: throughContainer };
const refusal = { kind: 'busy', message: expect.stringMatching(/another container.*DATABASE_URL/) };

/** As in two containers that share a folder: neither sees the other's processes, so only the kernel's lock is between them. */
describe.runIf(hasOwnProcesses)('two that cannot see each other', () => {
  it('do not open the same files, and the one refused takes nothing from the other', async () => {
    const data = await bench.dataFolder();
    const inside = await bench.user(data, inContainer);
    await inside.ask('create table saved as select 42 as number');

    expect(await bench.refusal(data)).toMatchObject(refusal);
    expect(await bench.refusal(data, inContainer)).toMatchObject(refusal);

    expect(await inside.ask('select number from saved')).toEqual([{ number: 42 }]);
    await inside.end('stop');
    const outside = await bench.user(data);
    expect(outside.joined).toBe(false);
    expect(await outside.ask('select number from saved')).toEqual([{ number: 42 }]);
    await outside.end('stop');
  });

  it('the one refused does not make the others forget who is there', async () => {
    const data = await bench.dataFolder();
    const first = await bench.user(data);
    const second = await bench.user(data);
    expect(await bench.refusal(data, inContainer)).toMatchObject(refusal);

    await second.end('stop');
    expect(await first.ask('select 1 as one')).toEqual([{ one: 1 }]);
    await first.end('stop');
    expect(findServer(openDataFolder(data))).toBeUndefined();
  });

  it('the next starts at once when the container of the first was killed with all that was in it', async () => {
    const data = await bench.dataFolder();
    const inside = await bench.user(data, inContainer);
    await inside.ask('create table saved as select 42 as number');
    await inside.end('SIGKILL');

    const outside = await bench.user(data);
    expect(outside.joined).toBe(false);
    expect(await outside.ask('select number from saved')).toEqual([{ number: 42 }]);
    await outside.end('stop');
  });
});
