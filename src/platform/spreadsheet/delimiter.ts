import type { Delimiter } from './table.ts';

const candidates: readonly Delimiter[] = [';', '\t', ','];
const sampleLength = 100_000;
const sampleLines = 60;

/**
 * The character between the cells. Known header names decide first: decimal commas make the comma look steady
 * in a file with semicolons. `announced` tells that Excel's own first line `sep=;` said it.
 */
export function guessDelimiter(
  text: string,
  isHeader: (cell: string) => boolean,
): { delimiter: Delimiter; announced: boolean } {
  const said = /^sep=([;,\t])\r?\n/i.exec(text)?.[1];
  if (said !== undefined) return { delimiter: said as Delimiter, announced: true };

  const lines = linesOutsideQuotes(text.slice(0, sampleLength));
  let best: Delimiter = ';';
  let bestScore = -1;
  for (const delimiter of candidates) {
    const known = Math.max(...lines.map((line) => countKnown(line, delimiter, isHeader)));
    const score = (known >= 2 ? known * 1_000_000 : 0) + steadiness(lines, delimiter);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return { delimiter: best, announced: false };
}

function countKnown(line: string, delimiter: Delimiter, isHeader: (cell: string) => boolean): number {
  return line.split(delimiter, 200).filter((cell) => isHeader(cell.replace(/^\s*"|"\s*$/g, ''))).length;
}

/** Lines that share the commonest number of delimiters, weighted by that number. */
function steadiness(lines: readonly string[], delimiter: Delimiter): number {
  const times = new Map<number, number>();
  for (const line of lines) {
    const count = line.replace(/"[^"]*"/g, '').split(delimiter).length - 1;
    if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...[...times].map(([count, lineCount]) => lineCount * Math.min(count, 200)));
}

function linesOutsideQuotes(text: string): string[] {
  const lines: string[] = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i < text.length && lines.length < sampleLines; i++) {
    const letter = text[i];
    if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === '\n' || letter === '\r')) {
      if (i > start) lines.push(text.slice(start, i));
      start = i + 1;
    }
  }
  if (lines.length < sampleLines && start < text.length) lines.push(text.slice(start));
  return lines;
}
