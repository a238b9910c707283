// Draws municipalities off the main thread, beside other threads that do the same.
import { parentPort } from 'node:worker_threads';
import { drawMunicipality } from '../domain/population/model/draw.ts';
import { drawnFans } from '../domain/population/model/drawn-fans.ts';
import { DRAWN, type DrawJob, type DrawNews, WAITING } from './job.ts';

const port = parentPort;
if (port === null) throw new Error('Municipalities are drawn in a worker thread only');
const say = (news: DrawNews) => port.postMessage(news);

port.on('message', (job: DrawJob) => {
  try {
    drawWhatWaits(job);
    say('finished');
  } catch (failure) {
    say({ failure });
  }
});

/** Each takes the next that waits, so a thread that is slow today holds nobody up. */
function drawWhatWaits({ plan, bands, as, places, taken, figures, thread }: DrawJob): void {
  const each = figures.length / places.length;
  for (const [at, place] of places.entries()) {
    if (Atomics.compareExchange(taken, at, WAITING, thread) !== WAITING) continue;
    const drawn = as === 'fans' ? drawnFans(plan, place, bands) : drawMunicipality(plan, place, bands);
    figures.set(drawn, at * each);
    Atomics.store(taken, at, DRAWN);
    say('drawn');
  }
}
