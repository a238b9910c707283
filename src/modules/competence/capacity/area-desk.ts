import { fail, type Result } from '../../../kernel/result.ts';
import type { AreaAsk, DrawnArea } from '../domain/capacity/area.ts';
import type { PopulationTable } from '../domain/figures/population.ts';
import type { PrepareFailure } from '../domain/population/model/prepare.ts';
import { areaThread, ThreadLost, type ThreadOptions } from './area-thread.ts';
import type { AreaAnswer } from './area-worker.ts';

export type AreaResult = Result<
  DrawnArea,
  /** `lost`: the thread was lost, and so was the one that did its work again. */
  PrepareFailure | { readonly kind: 'stopped' } | { readonly kind: 'lost'; readonly how: 'ended' | 'hung' }
>;

/** How far a drawing has come; all is 0 while others are drawn before it. */
export type AreaProgress = { readonly done: number; readonly all: number };

export type Drawing = { readonly result: Promise<AreaResult>; readonly progress: () => AreaProgress };

/** What is drawn, and for whom: who asks for the same area waits for the same drawing. */
export type AreaOrder = { readonly source: string; readonly ask: AreaAsk; readonly reader: string };

export type AreaDesk = {
  /** The area as it is drawn from the figures of a source: at once when it has been asked for before. */
  readonly draw: (order: AreaOrder, register: () => Promise<PopulationTable>) => Drawing;
  /** This reader waits no longer. What nobody waits for is stopped. */
  readonly stop: (order: AreaOrder) => void;
  /** Forgets that an area could not be drawn, so that it is tried once more. */
  readonly forget: (order: Omit<AreaOrder, 'reader'>) => void;
};

type Kept = Drawing & { readonly readers: Set<string>; readonly stopping: AbortController; state: State };
type State = 'going-on' | 'over' | 'lost';

/** Drawn areas that are kept: a municipality is under a megabyte. */
const KEPT_AREAS = 40;

/**
 * Areas are drawn in a thread of its own, one after the other. Every node can draw them again, so nothing is lost when a
 * process or a thread ends.
 */
export function openAreaDesk(options: ThreadOptions = {}): AreaDesk {
  const thread = areaThread(options);
  const kept = new Map<string, Kept>();
  let before: Promise<unknown> = Promise.resolve();
  let lastId = 0;
  const keyOf = ({ source, ask }: Omit<AreaOrder, 'reader'>): string => JSON.stringify([source, ask]);

  const attempt = async (
    { source, ask }: AreaOrder,
    register: () => Promise<PopulationTable>,
    signal: AbortSignal,
    onProgress: (done: number, all: number) => void,
  ): Promise<AreaResult> => {
    const question = () => thread.ask({ id: ++lastId, kind: 'area', source, ask }, signal, onProgress);
    const drawn = await question();
    if (drawn !== 'no-register') return asArea(drawn);
    await thread.ask({ id: ++lastId, kind: 'register', source, table: await register() }, signal, onProgress);
    return asArea(await question());
  };

  const begin = (order: AreaOrder, register: () => Promise<PopulationTable>): Kept => {
    let progress: AreaProgress = { done: 0, all: 0 };
    const stopping = new AbortController();
    const onProgress = (done: number, all: number) => (progress = { done, all });
    const drawing = before.then(async () => {
      try {
        return await twice(() => attempt(order, register, stopping.signal, onProgress));
      } catch (error) {
        if (stopping.signal.aborted) return fail({ kind: 'stopped' } as const);
        if (error instanceof ThreadLost) return fail({ kind: 'lost', how: error.how } as const);
        throw error;
      }
    });
    before = drawing.catch(() => undefined);
    return {
      result: drawing,
      progress: () => progress,
      readers: new Set(),
      stopping,
      state: 'going-on',
    };
  };

  return {
    draw: (order, register) => {
      const key = keyOf(order);
      const known = kept.get(key);
      const drawing = known ?? begin(order, register);
      drawing.readers.add(order.reader);
      // The one that was asked for last goes last of all.
      kept.delete(key);
      kept.set(key, drawing);
      if (known !== undefined) return known;
      drawing.result.then(
        (area) => (drawing.state = !area.ok && area.failure.kind === 'lost' ? 'lost' : 'over'),
        () => kept.delete(key),
      );
      dropOldest(kept);
      return drawing;
    },
    stop: (order) => {
      const key = keyOf(order);
      const drawing = kept.get(key);
      if (drawing === undefined || drawing.state !== 'going-on') return;
      drawing.readers.delete(order.reader);
      if (drawing.readers.size > 0) return;
      kept.delete(key);
      drawing.stopping.abort(new Error('Nobody waits for the area any longer'));
    },
    forget: (order) => {
      const key = keyOf(order);
      if (kept.get(key)?.state === 'lost') kept.delete(key);
    },
  };
}

/** A thread that was lost has its work done again by a new one, once. */
async function twice<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ThreadLost)) throw error;
    return work();
  }
}

function asArea(answer: AreaAnswer): AreaResult {
  if (typeof answer === 'string') throw new Error(`The thread that draws areas answered ${answer}`);
  return answer;
}

/** What is being drawn stays: it is waited for. */
function dropOldest(kept: Map<string, Kept>): void {
  const over = [...kept].filter(([, { state }]) => state !== 'going-on').map(([key]) => key);
  for (const key of over.slice(0, Math.max(0, kept.size - KEPT_AREAS))) kept.delete(key);
}
