// Searches for plans off the main thread: a search is one synchronous call, and the web server must go on answering meanwhile.
import { parentPort } from 'node:worker_threads';
import loadHighs from 'highs';
import type { MeasuresNews, MeasuresQuestion } from './question.ts';
import { solveMeasures } from './solve-measures.ts';

const port = parentPort;
if (port === null) throw new Error('Plans are searched for in a worker thread only');
const say = (news: MeasuresNews) => port.postMessage(news);
const highs = await loadHighs();

port.on('message', (question: MeasuresQuestion) => {
  try {
    say({ kind: 'solved', solution: solveMeasures(highs, question, say) });
  } catch (cause) {
    say({ kind: 'failed', cause: String(cause) });
  }
});
