import process from 'node:process';
import { printableJson, printableLines } from '../kernel/printable.ts';
import { exitCodes, sayWhatFailed } from './ending.ts';

/**
 * The answer goes to stdout, and what is told on the way to stderr, so that the answer can be piped on. Whatever a file
 * holds, nothing that a terminal would obey gets past here.
 */
export const out = (line: string): void => void process.stdout.write(`${printableLines(line)}\n`);
export const outJson = (value: unknown): void => void process.stdout.write(`${printableJson(value)}\n`);
export const tell = (line: string): void => void process.stderr.write(`${printableLines(line)}\n`);

/**
 * Whoever reads may stop reading (`| head`); the work is finished all the same, unless a command looks for it. An answer that
 * gets no room on the disk is no answer: that is said, and is a failure.
 */
export function survivePipesThatClose(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    const why = sayWhatFailed(error) ?? `${error.message}.`;
    tell(`The answer could not be written. ${why}`);
    process.exit(exitCodes.failed);
  });
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    // There is nowhere left to say it.
    if (error.code !== 'EPIPE') process.exit(exitCodes.failed);
  });
}

/** Ends when all that was written has left; `process.exit` alone may cut a long answer to a pipe. */
export async function endWith(code: number): Promise<never> {
  for (const stream of [process.stdout, process.stderr]) {
    if (stream.writableLength > 0 && !stream.destroyed) {
      await new Promise<void>((resolve) => stream.write('', () => resolve()));
    }
  }
  process.exit(code);
}
