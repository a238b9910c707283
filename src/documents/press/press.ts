import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { PROJECT_ROOT } from '../../platform/project-root.ts';
import type { PressAnswer, PressJob } from './job.ts';

/** Why a document was not made. 'busy' and 'took-too-long' may go better later; 'refused' will not by itself. */
export type PressFailure =
  | { readonly kind: 'busy'; readonly waiting: number }
  | { readonly kind: 'took-too-long'; readonly seconds: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'refused'; readonly why: string };

/** Thrown where a document could not be made; what the reader is told depends on `failure.kind`. */
export class NotPrinted extends Error {
  override readonly name = 'NotPrinted';
  readonly failure: PressFailure;

  constructor(failure: PressFailure, options?: ErrorOptions) {
    super(`The document was not made: ${JSON.stringify(failure)}`, options);
    this.failure = failure;
  }
}

export type PressOptions = {
  readonly seconds?: number | undefined;
  /** Jobs that may wait behind the one at work. */
  readonly queue?: number | undefined;
};

const SECONDS = 60;
const QUEUE = 20;
/** A process starts in a quarter of a second, and holds a hundred megabytes while it rests. */
const IDLE_MILLISECONDS = 120_000;

let press: ChildProcess | undefined;
let letGo: NodeJS.Timeout | undefined;
let before: Promise<unknown> = Promise.resolve();
let waiting = 0;

/**
 * Has the press make one thing; one at a time in a program, the others wait in line. A press that dies or is too slow is ended, and the
 * next job gets a new one.
 *
 * @throws NotPrinted
 */
export function print(
  job: PressJob,
  { seconds = SECONDS, queue = QUEUE }: PressOptions = {},
): Promise<Buffer> {
  if (waiting > queue) return Promise.reject(new NotPrinted({ kind: 'busy', waiting }));
  waiting++;
  const printing = before.then(() => make(job, seconds)).finally(() => waiting--);
  before = printing.catch(() => undefined);
  return printing;
}

async function make(job: PressJob, seconds: number): Promise<Buffer> {
  const child = takePress();
  const over = new AbortController();
  const { signal } = over;
  let isWhole = false;
  try {
    const made = await Promise.race([
      answerOf(child, job, signal),
      once(child, 'exit', { signal }).then((): PressFailure => ({ kind: 'stopped' })),
      delay(seconds * 1000, { kind: 'took-too-long', seconds } satisfies PressFailure, { signal }),
    ]);
    isWhole = made.kind === 'made' || made.kind === 'refused';
    if (made.kind !== 'made') throw new NotPrinted(made);
    return Buffer.from(made.bytes.buffer, made.bytes.byteOffset, made.bytes.byteLength);
  } catch (error) {
    if (error instanceof NotPrinted) throw error;
    // A process that cannot begin, or goes while it is spoken to, tells of it as an error of its own.
    throw new NotPrinted({ kind: 'stopped' }, { cause: error });
  } finally {
    over.abort();
    if (isWhole) putToRest(child);
    else end(child);
  }
}

async function answerOf(child: ChildProcess, job: PressJob, signal: AbortSignal): Promise<PressAnswer> {
  const answer = once(child, 'message', { signal }) as Promise<[PressAnswer]>;
  child.send(job);
  return (await answer)[0];
}

function takePress(): ChildProcess {
  clearTimeout(letGo);
  if (press === undefined || !isAlive(press)) press = openPress();
  // While somebody waits for it the program must not end, and afterwards it must not be kept alive by it.
  press.ref();
  press.channel?.ref();
  return press;
}

/** One that was killed while it rested has ended before its channel is known to be closed. */
function isAlive(child: ChildProcess): boolean {
  return child.connected && child.exitCode === null && child.signalCode === null;
}

function openPress(): ChildProcess {
  const child = fork(pressFile(), [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // What the program was started with, and what it knows of its database, is no business of the press.
    execArgv: [],
    env: {},
  });
  // One that goes while it rests is missed by nobody.
  child.on('error', () => undefined);
  return child;
}

function putToRest(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
  letGo = setTimeout(() => end(child), IDLE_MILLISECONDS).unref();
}

function end(child: ChildProcess): void {
  if (press === child) press = undefined;
  child.kill('SIGKILL');
}

/** The build puts the press beside the program; from the sources it is the file itself. */
function pressFile(): string | URL {
  return import.meta.url.endsWith('.ts')
    ? new URL('./press-process.ts', import.meta.url)
    : path.join(PROJECT_ROOT, 'dist', 'program', 'press-process.js');
}
