import { spawn } from 'node:child_process';

/** Looks for malware in what somebody has uploaded, before it is kept. */
export type Scanner = {
  /** @throws ScannerFailed when nobody can say; then the file is not kept */
  scan(bytes: Uint8Array): Promise<'clean' | 'infected' | 'not-scanned'>;
};

export class ScannerFailed extends Error {
  override name = 'ScannerFailed';
}

/** Where no scanner is set up, each file says that nobody has looked. */
export const noScanner: Scanner = { scan: async () => 'not-scanned' };

const LONGEST_SCAN_MS = 60_000;

/**
 * A program such as `clamdscan --no-summary -`: the file comes on its standard input, and it ends with 0 when the file is
 * clean and 1 when it is not. Words are separated by spaces; no shell reads the command.
 */
export function commandScanner(command: string, longestMs = LONGEST_SCAN_MS): Scanner {
  const [program = '', ...words] = command.trim().split(/\s+/);
  return {
    scan: (bytes) =>
      new Promise((resolve, reject) => {
        const child = spawn(program, words, { stdio: ['pipe', 'ignore', 'ignore'], timeout: longestMs });
        child.on('error', (cause) => reject(new ScannerFailed('The scanner did not start', { cause })));
        child.on('close', (code, signal) => {
          if (code === 0) resolve('clean');
          else if (code === 1) resolve('infected');
          else reject(new ScannerFailed(`The scanner ended with ${signal ?? code}`));
        });
        // A scanner that has seen enough closes its end before all is written.
        child.stdin.on('error', () => {});
        child.stdin.end(bytes);
      }),
  };
}
