import { spawn } from 'node:child_process';
import type { ChildProcess, StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { cannotRun } from './explain.ts';
import type { Command } from './run-as.ts';

export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Runs a program to its end and gives everything it said. */
export async function runToEnd(command: Command): Promise<Outcome> {
  const child = await begin(command, { stdio: ['ignore', 'pipe', 'pipe'], detached: false });
  const closed = once(child, 'close');
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const [code] = (await closed) as [number | null];
  return { code: code ?? -1, output };
}

/** Begins a program, or says why it cannot be run at all. */
export async function begin(
  command: Command,
  options: { stdio: StdioOptions; detached: boolean },
): Promise<ChildProcess> {
  const child = spawn(command.program, command.args, { ...command.options, ...options, windowsHide: true });
  try {
    await once(child, 'spawn');
  } catch (error) {
    throw cannotRun(command.program, String(error), error);
  }
  return child;
}
