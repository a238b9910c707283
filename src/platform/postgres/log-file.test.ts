import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { logSince, logSize, turnLogOver } from './log-file.ts';
import { openWorkbench } from './testing/workbench.ts';

const bench = openWorkbench();
afterAll(() => bench.clear());

it('puts a log aside when it is larger than the limit, and leaves a smaller one', () => {
  const log = path.join(bench.folder(), 'postgres.log');
  writeFileSync(log, '12345');
  turnLogOver(log, 5);
  expect(existsSync(`${log}.1`)).toBe(false);

  writeFileSync(log, '123456');
  turnLogOver(log, 5);
  expect(existsSync(log)).toBe(false);
  expect(readFileSync(`${log}.1`, 'utf8')).toBe('123456');
});

it('keeps one old log, the last', () => {
  const log = path.join(bench.folder(), 'postgres.log');
  for (const text of ['first and long', 'second and long']) {
    writeFileSync(log, text);
    turnLogOver(log, 5);
  }
  expect(readFileSync(`${log}.1`, 'utf8')).toBe('second and long');
});

it('reads only what was written since', () => {
  const log = path.join(bench.folder(), 'postgres.log');
  expect(logSize(log)).toBe(0);
  writeFileSync(log, 'earlier\n');
  const size = logSize(log);
  writeFileSync(log, 'earlier\nnow: æøå\n');
  expect(logSince(log, size)).toBe('now: æøå\n');
});
