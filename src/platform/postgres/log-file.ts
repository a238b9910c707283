import { closeSync, existsSync, openSync, readSync, renameSync, statSync } from 'node:fs';

const LARGEST_BYTES = 10 * 1024 * 1024;

/** Puts a log that has grown large aside, where it replaces the one put aside before. Only while no server writes to it. */
export function turnLogOver(file: string, largest: number = LARGEST_BYTES): void {
  if (logSize(file) > largest) renameSync(file, `${file}.1`);
}

export function logSize(file: string): number {
  return existsSync(file) ? statSync(file).size : 0;
}

/** What was written after the log had a given size: what this start said, and none before it. */
export function logSince(file: string, size: number): string {
  if (!existsSync(file)) return '';
  const handle = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(Math.min(64 * 1024, Math.max(0, logSize(file) - size)));
    return buffer.toString('utf8', 0, readSync(handle, buffer, 0, buffer.length, size));
  } finally {
    closeSync(handle);
  }
}
