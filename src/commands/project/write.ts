import { once } from 'node:events';
import process from 'node:process';
import { printableJson } from '../../kernel/printable.ts';
import type { ProjectedRow } from './rows.ts';

const QUANTILE_COLUMNS = ['p10', 'p25', 'p50', 'p75', 'p90'];
const COLUMNS = ['municipality', 'sex', 'age', 'year', 'persons'];

type Pages = AsyncIterable<Iterable<ProjectedRow>> | Iterable<Iterable<ProjectedRow>>;

/** Characters written at a time. The rows of a municipality can be many megabytes. */
const PIECE = 1 << 16;

export async function writeCsv(pages: Pages, withDraws: boolean): Promise<void> {
  await writeRows(pages, {
    head: `${[...COLUMNS, ...(withDraws ? QUANTILE_COLUMNS : [])].join(',')}\n`,
    row: ({ municipality, sex, age, year, persons, spread }) => {
      let text = `${municipality},${sex},${age},${year},${shown(persons)}`;
      for (const value of spread) text += `,${shown(value)}`;
      return `${text}\n`;
    },
    foot: '',
  });
}

/** One object: what was asked for, and the rows. */
export async function writeJson(pages: Pages, asked: Record<string, string | number>): Promise<void> {
  let before = '\n';
  await writeRows(pages, {
    head: `${printableJson(asked).slice(0, -1)},"rows":[`,
    row: ({ municipality, sex, age, year, persons, spread }) => {
      let text = `${before}{"municipality":"${municipality}","sex":"${sex}","age":${age},"year":${year},"persons":${shown(persons)}`;
      for (const [i, value] of spread.entries()) text += `,"${QUANTILE_COLUMNS[i]}":${shown(value)}`;
      before = ',\n';
      return `${text}}`;
    },
    foot: '\n]}\n',
  });
}

type Form = {
  readonly head: string;
  readonly row: (row: ProjectedRow) => string;
  readonly foot: string;
};

/** Stops, and asks for no more pages, when nobody reads any longer. */
async function writeRows(pages: Pages, { head, row, foot }: Form): Promise<void> {
  if (!(await write(head))) return;
  for await (const page of pages) {
    let text = '';
    for (const one of page) {
      text += row(one);
      if (text.length < PIECE) continue;
      if (!(await write(text))) return;
      text = '';
    }
    if (!(await write(text))) return;
  }
  await write(foot);
}

/** A thousandth of a person is less than anybody needs. */
function shown(persons: number): number {
  return Math.round(persons * 1000) / 1000;
}

/**
 * Aborted when whoever reads has seen enough (`| head`). It is known only by writing in vain, so what is being drawn for the
 * rows that come next can be stopped when the rows before them were not taken.
 */
export function readerLeaves(): AbortSignal {
  const left = new AbortController();
  process.stdout.once('close', () => left.abort());
  return left.signal;
}

/**
 * Waits where the reader is slower than we are, so that the figures of the country need not be held. False when the reader has
 * broken the pipe.
 */
async function write(text: string): Promise<boolean> {
  const { stdout } = process;
  if (stdout.destroyed) return false;
  if (text === '' || stdout.write(text)) return true;
  // Whichever comes first ends the wait of the other: else each page would leave a listener behind.
  const waited = new AbortController();
  const { signal } = waited;
  const first = Promise.race([once(stdout, 'drain', { signal }), once(stdout, 'close', { signal })]);
  await first
    .catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    })
    .finally(() => waited.abort());
  return !stdout.destroyed;
}
