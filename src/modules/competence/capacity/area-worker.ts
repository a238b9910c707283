// Draws areas off the main thread: a country takes seconds, and the web server must go on answering meanwhile.
import { parentPort } from 'node:worker_threads';
import type { Result } from '../../../kernel/result.ts';
import { needModel2026 } from '../domain/assumptions/need-model.ts';
import type { AreaAsk, DrawnArea } from '../domain/capacity/area.ts';
import { drawArea, type Register } from '../domain/capacity/draw-area.ts';
import type { PopulationTable } from '../domain/figures/population.ts';
import type { PrepareFailure } from '../domain/population/model/prepare.ts';

export type AreaQuestion =
  | {
      readonly id: number;
      readonly kind: 'register';
      readonly source: string;
      readonly table: PopulationTable;
    }
  | { readonly id: number; readonly kind: 'area'; readonly source: string; readonly ask: AreaAsk };

export type AreaAnswer = 'kept' | 'no-register' | Result<DrawnArea, PrepareFailure>;

/** What the thread says: how far it has come, as often as it has something to say, and then the answer. */
export type AreaNews =
  | { readonly id: number; readonly kind: 'progress'; readonly done: number; readonly all: number }
  | { readonly id: number; readonly kind: 'answer'; readonly answer: AreaAnswer };

const port = parentPort;
if (port === null) throw new Error('Areas are drawn in a worker thread only');
const say = (news: AreaNews) => port.postMessage(news);
const need = needModel2026();
let kept: { readonly source: string; readonly register: Register } | undefined;

port.on('message', (question: AreaQuestion) => {
  say({ id: question.id, kind: 'answer', answer: answerTo(question) });
});

function answerTo(question: AreaQuestion): AreaAnswer {
  if (question.kind === 'register') {
    // One register at a time: the one before has been replaced by newer figures.
    kept = { source: question.source, register: { table: question.table, plans: new Map() } };
    return 'kept';
  }
  if (kept?.source !== question.source) return 'no-register';
  return drawArea(kept.register, question.ask, need, (done, all) =>
    say({ id: question.id, kind: 'progress', done, all }),
  );
}
