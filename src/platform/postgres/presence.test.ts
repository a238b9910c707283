import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { enter, forgetOtherPlaces, newPresenceName, presentIn } from './presence.ts';
import { identityOf } from './process-identity.ts';
import { openWorkbench } from './testing/workbench.ts';

const bench = openWorkbench();
afterAll(() => bench.clear());

/** A name for this very process, with some of its parts said otherwise. */
function nameWith(changes: { pid?: number; birth?: string; place?: string }): string {
  const [pid, birth, place, id] = newPresenceName().split('.');
  return [changes.pid ?? pid, changes.birth ?? birth, changes.place ?? place, id].join('.');
}

it('counts the living, each as often as it has entered, until it leaves', async () => {
  const folder = bench.folder();
  const first = await enter(folder);
  const second = await enter(folder);
  expect(await presentIn(folder)).toEqual([first.name, second.name].sort());
  await first.leave();
  expect(await presentIn(folder)).toEqual([second.name]);
});

it('clears away the killed, and those whose number another process has got', async () => {
  const folder = bench.folder();
  const child = spawn('sleep', ['100']);
  const identity = identityOf(child.pid ?? 0);
  await enter(folder, nameWith({ ...identity }));
  await enter(folder, nameWith({ birth: '1' }));
  expect(await presentIn(folder)).toHaveLength(1);

  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await presentIn(folder)).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});

it('neither counts nor clears away one from another container, as its life cannot be seen from here', async () => {
  const folder = bench.folder();
  const other = await enter(folder, nameWith({ pid: 1, place: 'sameboot-4711' }));
  expect(await presentIn(folder)).toEqual([]);
  expect(readdirSync(folder)).toEqual([other.name]);
});

it('forgets other containers when told that they are gone, and nobody here', async () => {
  const folder = bench.folder();
  await enter(folder, nameWith({ place: 'sameboot-4711' }));
  const here = await enter(folder);
  await forgetOtherPlaces(folder);
  expect(readdirSync(folder)).toEqual([here.name]);
});

it('leaves files alone that it did not make, and takes a folder that is gone for an empty one', async () => {
  const folder = bench.folder();
  writeFileSync(path.join(folder, '.DS_Store'), '');
  expect(await presentIn(folder)).toEqual([]);
  expect(readdirSync(folder)).toEqual(['.DS_Store']);
  expect(await presentIn(path.join(folder, 'gone'))).toEqual([]);
});
