import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT_ROOT } from '../platform/project-root.ts';

const read = (file: string) => readFile(path.join(PROJECT_ROOT, file), 'utf8');
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]);

it('the page on running it names every setting that the program reads, and no other', async () => {
  const page = found(await read('docs/operations.md'), /^\| `([A-Z_]+)` +\|/gm);
  const program = found(await read('src/platform/environment.ts'), /^ {2}([A-Z_]+): /gm);
  expect(page.toSorted()).toEqual(program.toSorted());
  expect(page).not.toEqual([]);
});

it('every command that the page on running it shows is one', async () => {
  const page = await read('docs/operations.md');
  const used = new Set(found(page, /(?:^ *(?:[A-Z_]+=\S* )*|`)lederloft ([a-z]+)/gm));
  const commands = found(await read('src/cli.ts'), /from '\.\/commands\/([a-z]+)\.ts'/g);
  expect(used.size).toBeGreaterThan(8);
  for (const command of used) expect(commands).toContain(command);
});
