import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The file that a running server keeps in its folder, and leaves behind when it is killed. */
export interface PostmasterFile {
  readonly pid: number;
  /** Absent in the first instant, before the server has chosen it. */
  readonly port: number | undefined;
}

export function readPostmasterFile(cluster: string): PostmasterFile | undefined {
  let lines: string[];
  try {
    lines = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  const pid = Math.abs(Number(lines[0]));
  if (!Number.isSafeInteger(pid) || pid === 0) return undefined;
  const port = Number(lines[3]);
  return { pid, port: Number.isSafeInteger(port) && port > 0 ? port : undefined };
}
