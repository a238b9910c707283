import { mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandScanner, noScanner, ScannerFailed } from './scanner.ts';

let program: string;
beforeAll(async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'scanner-'));
  program = path.join(folder, 'scan.mjs');
  await writeFile(
    program,
    `let text = '';
     for await (const piece of process.stdin) text += piece;
     if (text.includes('BROKEN')) process.exit(2);
     if (text.includes('ENDLESS')) setInterval(() => {}, 1000);
     else process.exit(text.includes('EICAR') ? 1 : 0);`,
  );
});
const scanner = (longestMs?: number) => commandScanner(`${process.execPath} ${program}`, longestMs);
const scan = (text: string, longestMs?: number) => scanner(longestMs).scan(Buffer.from(text));

describe('a scanner that is a command', () => {
  it('reads the file on its standard input and says with its exit whether it is clean', async () => {
    expect(await scan('an honest diploma')).toBe('clean');
    expect(await scan('EICAR')).toBe('infected');
  });

  it('takes a file that is larger than what the pipe holds', async () => {
    expect(await scan(`${'x'.repeat(3_000_000)}EICAR`)).toBe('infected');
  });

  it('is never taken for a yes when it fails, hangs or is not there', async () => {
    await expect(scan('BROKEN')).rejects.toThrow(ScannerFailed);
    await expect(scan('ENDLESS', 300)).rejects.toThrow(ScannerFailed);
    await expect(commandScanner('/no/such/scanner').scan(Buffer.from('x'))).rejects.toThrow(ScannerFailed);
  });
});

it('says that nobody has looked where no scanner is set up', async () => {
  expect(await noScanner.scan(Buffer.from('EICAR'))).toBe('not-scanned');
});
