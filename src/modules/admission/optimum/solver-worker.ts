// Runs HiGHS off the main thread: a solve is one synchronous call, and the web server must go on answering meanwhile.
import { parentPort } from 'node:worker_threads';
import loadHighs from 'highs';

export type Question = { readonly lp: string; readonly seconds: number };

/** `values` are those of x0, x1, …; only an optimal answer has them. */
export type Answer =
  | { readonly status: 'optimal'; readonly values: Float64Array }
  | { readonly status: 'time limit' }
  | { readonly status: 'failed'; readonly cause: string };

const port = parentPort;
if (port === null) throw new Error('The solver runs in a worker thread only');
const highs = await loadHighs();
port.on('message', (question: Question) => port.postMessage(solve(question)));

function solve({ lp, seconds }: Question): Answer {
  try {
    // The simplex method ends in a corner, and the corners of a network are whole. Seed and threads are fixed, so that
    // the same problem has the same answer.
    const { Status, Columns } = highs.solve(lp, {
      output_flag: false,
      solver: 'simplex',
      parallel: 'off',
      random_seed: 0,
      time_limit: seconds,
    });
    if (Status === 'Time limit reached') return { status: 'time limit' };
    if (Status !== 'Optimal') return { status: 'failed', cause: `HiGHS ended with the status ${Status}` };
    const values = new Float64Array(Object.keys(Columns).length);
    for (const [name, column] of Object.entries(Columns))
      values[Number(name.slice(1))] = 'Primal' in column ? column.Primal : Number.NaN;
    return { status: 'optimal', values };
  } catch (cause) {
    return { status: 'failed', cause: String(cause) };
  }
}
