// Makes files of documents in a process of its own: setting one keeps a processor to itself while it lasts, and what has gone astray in
// the compiler cannot be stopped as a thread. The process knows no secret of the program's.
import process from 'node:process';
import { paintChart } from '../docx/paint-chart.ts';
import { writeDocx } from '../docx/write-docx.ts';
import { writePdf } from '../pdf/write-pdf.ts';
import type { PressAnswer, PressJob } from './job.ts';

process.on('message', (job: PressJob) => {
  void answer(job).then((made) => process.send?.(made));
});
// Without the program there is nobody to make anything for.
process.on('disconnect', () => process.exit());

async function answer({ kind, document }: PressJob): Promise<PressAnswer> {
  try {
    const bytes = await (kind === 'pdf' ? writePdf(document) : writeDocx(document, paintChart));
    return { kind: 'made', bytes };
  } catch (error) {
    return { kind: 'refused', why: error instanceof Error ? error.message : String(error) };
  }
}
