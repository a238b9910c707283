import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { withLock } from './lock.ts';
import { enter, newPresenceName } from './presence.ts';
import { openWorkbench } from './testing/workbench.ts';

/** A busy machine may need longer than a second, and what is waited for may last only half of one. */
const PATIENCE = { timeout: 30_000, interval: 10 };

const bench = openWorkbench();
afterAll(() => bench.clear());

it('lets only one of five processes in at a time, so that none of their additions is lost', async () => {
  const folder = bench.folder();
  const counter = path.join(folder, 'counter');
  writeFileSync(counter, '0');
  const args = [path.join(folder, 'lock'), counter, '20'];

  const processes = Array.from({ length: 5 }, () => bench.run('lock-process', args));
  await Promise.all(processes.map((child) => once(child, 'exit')));

  expect(readFileSync(counter, 'utf8')).toBe('100');
});

it('keeps two uses within one process apart as well', async () => {
  const lock = path.join(bench.folder(), 'lock');
  const steps: string[] = [];
  const work = (name: string) => async () => {
    steps.push(`${name} in`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    steps.push(`${name} out`);
  };

  await Promise.all([withLock(lock, work('a')), withLock(lock, work('b'))]);

  expect(steps[1]?.split(' ')[0]).toBe(steps[0]?.split(' ')[0]);
  expect(steps).toHaveLength(4);
});

it('is free again when the one inside was killed', async () => {
  const folder = bench.folder();
  const lock = path.join(folder, 'lock');
  const counter = path.join(folder, 'counter');
  writeFileSync(counter, '0');
  const holder = bench.run('lock-process', [lock, counter, '1000000']);
  await expect.poll(() => Number(readFileSync(counter, 'utf8')), PATIENCE).toBeGreaterThan(0);
  const ended = once(holder, 'exit');
  holder.kill('SIGKILL');
  await ended;

  expect(await withLock(lock, async () => 'in')).toBe('in');
});

it('is not held up by the flag of a process from before the machine was restarted', async () => {
  const lock = path.join(bench.folder(), 'lock');
  const mine = newPresenceName().split('.');
  await enter(lock, [...mine.slice(0, 2), 'anotherboot-4026531836', mine[3]].join('.'));

  expect(await withLock(lock, async () => 'in')).toBe('in');
});

it('says which process it waits for when it has waited too long', async () => {
  const lock = path.join(bench.folder(), 'lock');
  await withLock(lock, async () => {
    const second = withLock(lock, async () => 'in', 50);
    await expect(second).rejects.toMatchObject({
      kind: 'busy',
      message: expect.stringContaining(String(process.pid)),
    });
  });
});

it('is free again after work that failed', async () => {
  const lock = path.join(bench.folder(), 'lock');
  const failing = withLock(lock, async () => {
    throw new Error('the work failed');
  });
  await expect(failing).rejects.toThrow('the work failed');
  expect(await withLock(lock, async () => existsSync(lock))).toBe(true);
});
