// Makes files of documents off the main thread: setting one keeps a processor to itself while it lasts.
import { parentPort } from 'node:worker_threads';
import { paintChart } from '../docx/paint-chart.ts';
import { writeDocx } from '../docx/write-docx.ts';
import { writePdf } from '../pdf/write-pdf.ts';
import type { PressAnswer, PressJob } from './job.ts';

const port = parentPort;
if (port === null) throw new Error('Documents are made in a worker thread only');

port.on('message', (job: PressJob) => {
  void answer(job).then((made) => port.postMessage(made));
});

async function answer({ kind, document }: PressJob): Promise<PressAnswer> {
  try {
    const bytes = await (kind === 'pdf' ? writePdf(document) : writeDocx(document, paintChart));
    return { kind: 'made', bytes };
  } catch (error) {
    return { kind: 'refused', why: error instanceof Error ? error.message : String(error) };
  }
}
