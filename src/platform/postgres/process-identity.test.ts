import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { birthOf, commandLineOf, identityOf, isAlive, processesTitled } from './process-identity.ts';

const PATIENCE = { timeout: 30_000, interval: 10 };

it('knows a running process again, and sees when it has ended', async () => {
  const child = spawn('sleep', ['100']);
  const identity = identityOf(child.pid ?? 0);
  if (identity === undefined) throw new Error('The process did not start.');
  expect(isAlive(identity)).toBe(true);

  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(isAlive(identity)).toBe(false);
});

it('does not take another process that got the same number for the first one', () => {
  const self = identityOf(process.pid);
  expect(self && isAlive({ ...self, birth: `1${self.birth}` })).toBe(false);
});

it('counts a zombie among the dead, although it answers to signals', async () => {
  // The shell becomes a program that never asks how its child ended, and that child stays as a zombie.
  const parent = spawn('sh', ['-c', 'sleep 100 & echo $!; exec sleep 100'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  const zombie = Number(line.toString());
  await expect.poll(() => commandLineOf(parent.pid ?? 0), PATIENCE).toMatch(/^sleep/);
  expect(birthOf(zombie)).toBeDefined();

  process.kill(zombie, 'SIGKILL');
  await expect.poll(() => birthOf(zombie), PATIENCE).toBeUndefined();
  expect(process.kill(zombie, 0)).toBe(true);
  parent.kill('SIGKILL');
});

it('reads the command line of a process, and finds processes by how it begins', async () => {
  // A title that nobody else on this machine has.
  const title = `sleep 100.${process.pid}`;
  const child = spawn('sleep', title.split(' ').slice(1));
  await once(child, 'spawn');
  await expect.poll(() => commandLineOf(child.pid ?? 0)?.trim(), PATIENCE).toBe(title);
  expect(processesTitled(title).map(({ pid }) => pid)).toEqual([child.pid]);

  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(commandLineOf(child.pid ?? 0)?.includes('sleep') ?? false).toBe(false);
});
