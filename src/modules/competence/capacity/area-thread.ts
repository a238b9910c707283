import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { PROJECT_ROOT } from '../../../platform/project-root.ts';
import type { AreaAnswer, AreaNews, AreaQuestion } from './area-worker.ts';

/** The thread holds the register and what was read from it; after so long without a question it is let go. */
const IDLE_MILLISECONDS = 300_000;
/** The longest step of the work, reading the register of the country, takes a second or two on a busy machine. */
const SILENT_MILLISECONDS = 20_000;

/** Why a thread did not answer: it was killed or went out of memory, or it was silent too long. */
export class ThreadLost extends Error {
  readonly how: 'ended' | 'hung';

  constructor(how: ThreadLost['how']) {
    super(
      `The thread that draws areas ${how === 'hung' ? 'was silent too long' : 'ended before it had answered'}`,
    );
    this.how = how;
  }
}

export type ThreadOptions = {
  readonly start?: () => Worker;
  /** A thread that has not said anything for so long is given up. */
  readonly silentFor?: number;
};

export type AreaThread = {
  /** Rejects with {@link ThreadLost}, or with the reason of the signal when that comes first; the thread is then gone. */
  readonly ask: (
    question: AreaQuestion,
    signal: AbortSignal,
    onProgress: (done: number, all: number) => void,
  ) => Promise<AreaAnswer>;
};

/** One thread at a time, started when there is something to ask and anew when it was lost. One question at a time. */
export function areaThread({
  start = startWorker,
  silentFor = SILENT_MILLISECONDS,
}: ThreadOptions = {}): AreaThread {
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  const end = () => {
    void worker?.terminate();
    worker = undefined;
  };

  return {
    ask: async (question, signal, onProgress) => {
      signal.throwIfAborted();
      clearTimeout(idle);
      worker ??= start();
      const asked = worker;
      // While somebody waits for it the process must not end, and afterwards it must not be kept alive by it.
      asked.ref();
      try {
        return await answerFrom(asked, { question, signal, onProgress, silentFor });
      } catch (error) {
        end();
        throw error;
      } finally {
        worker?.unref();
        idle = setTimeout(end, IDLE_MILLISECONDS).unref();
      }
    },
  };
}

function answerFrom(
  worker: Worker,
  of: {
    readonly question: AreaQuestion;
    readonly signal: AbortSignal;
    readonly onProgress: (done: number, all: number) => void;
    readonly silentFor: number;
  },
): Promise<AreaAnswer> {
  const { question, signal, onProgress, silentFor } = of;
  return new Promise((resolve, reject) => {
    let silence: NodeJS.Timeout | undefined;
    const over = () => {
      clearTimeout(silence);
      signal.removeEventListener('abort', onStop);
      worker.off('message', onNews).off('exit', onExit).off('error', onError);
    };
    const lose = (error: unknown) => {
      over();
      // The thread may still be dying of the same error, and nobody listens any more.
      worker.on('error', () => undefined);
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    const listen = () => {
      clearTimeout(silence);
      silence = setTimeout(() => lose(new ThreadLost('hung')), silentFor);
    };
    const onStop = () => lose(signal.reason);
    const onExit = () => lose(new ThreadLost('ended'));
    const onError = (error: unknown) =>
      lose(
        (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? new ThreadLost('ended')
          : error,
      );
    const onNews = (news: AreaNews) => {
      if (news.id !== question.id) return;
      listen();
      if (news.kind === 'progress') return onProgress(news.done, news.all);
      over();
      resolve(news.answer);
    };
    worker.on('message', onNews).on('exit', onExit).on('error', onError);
    signal.addEventListener('abort', onStop);
    listen();
    worker.postMessage(question);
  });
}

function startWorker(): Worker {
  // The build puts the worker beside the program; from the sources it is the file itself.
  return new Worker(
    import.meta.url.endsWith('.ts')
      ? new URL('./area-worker.ts', import.meta.url)
      : path.join(PROJECT_ROOT, 'dist', 'program', 'area-worker.js'),
  );
}
