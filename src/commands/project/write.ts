import { once } from 'node:events';
import process from 'node:process';
import { printableJson } from '../../kernel/printable.ts';
import type { ProjectedRow } from './rows.ts';

const QUANTILE_COLUMNS = ['p10', 'p25', 'p50', 'p75', 'p90'];
const COLUMNS = ['municipality', 'sex', 'age', 'year', 'persons'];

type Pages = AsyncIterable<readonly ProjectedRow[]> | Iterable<readonly ProjectedRow[]>;

export async function writeCsv(pages: Pages, withDraws: boolean): Promise<void> {
  await write(`${[...COLUMNS, ...(withDraws ? QUANTILE_COLUMNS : [])].join(',')}\n`);
  for await (const rows of pages) {
    let text = '';
    for (const row of rows) {
      text += `${row.municipality},${row.sex},${row.age},${row.year},${shown(row.persons)}`;
      for (const value of row.spread) text += `,${shown(value)}`;
      text += '\n';
    }
    await write(text);
  }
}

/** One object: what was asked for, and the rows. */
export async function writeJson(pages: Pages, asked: Record<string, string | number>): Promise<void> {
  await write(`${printableJson(asked).slice(0, -1)},"rows":[`);
  let first = true;
  for await (const rows of pages) {
    const texts = rows.map(({ municipality, sex, age, year, persons, spread }) =>
      JSON.stringify({
        municipality,
        sex,
        age,
        year,
        persons: shown(persons),
        ...Object.fromEntries(spread.map((value, i) => [QUANTILE_COLUMNS[i]!, shown(value)])),
      }),
    );
    await write(`${first ? '' : ','}\n${texts.join(',\n')}`);
    first = false;
  }
  await write('\n]}\n');
}

/** A thousandth of a person is less than anybody needs. */
function shown(persons: number): number {
  return Math.round(persons * 1000) / 1000;
}

/**
 * Waits where the reader is slower than we are, so that the figures of the country need not be held. A reader who has seen
 * enough (`| head`) breaks the pipe, and then there is nobody to wait for.
 */
async function write(text: string): Promise<void> {
  const { stdout } = process;
  if (stdout.destroyed || stdout.write(text)) return;
  // Whichever comes first ends the wait of the other: else each page would leave a listener behind.
  const waited = new AbortController();
  const { signal } = waited;
  const first = Promise.race([once(stdout, 'drain', { signal }), once(stdout, 'close', { signal })]);
  await first
    .catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    })
    .finally(() => waited.abort());
}
