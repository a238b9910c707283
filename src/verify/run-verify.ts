import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { printable, printableJson } from '../kernel/printable.ts';
import { unreadable, verifyFile, type CaseReport, type VerifyReport } from './verify-file.ts';

/** All agree; something does not; everything that could be run agrees, but some kind has no engine. */
export const exitCodes = { passed: 0, failed: 1, unknownKind: 3 } as const;

const MOST_BYTES = 200 * 1024 * 1024;
/** One line per case must stay one line to read; `--json` gives all. */
const PROBLEMS_ON_A_LINE = 3;

/**
 * Verifies JSON files one after the other and writes, through `out`, a line per case and at last `N passed, N failed`;
 * with `json` one object on one line instead. Gives the exit code. What cannot be read counts as failed.
 */
export async function runVerify(
  paths: readonly string[],
  options: { json: boolean },
  out: (line: string) => void,
): Promise<number> {
  const files: (VerifyReport & { path: string })[] = [];
  for (const path of paths) {
    const report = { path, ...(await verifyPath(path)) };
    files.push(report);
    if (!options.json) for (const line of linesFor(report)) out(line);
  }

  const cases = files.flatMap((file) => file.cases);
  const passed = cases.filter(({ outcome }) => outcome === 'passed').length;
  const unknownKinds = cases.filter(({ outcome }) => outcome === 'unknown kind').length;
  const notChecked = cases.filter(({ outcome }) => outcome === 'not checked').length;
  const failed = cases.length - passed - notChecked;

  if (options.json) out(printableJson({ passed, failed, notChecked, unknownKinds, files }));
  else {
    if (paths.length === 0) out('No file was given to verify.');
    if (unknownKinds > 0) out(`${unknownKinds} of those that failed are of a kind that has no engine here.`);
    if (notChecked > 0) out(`${notChecked} could not be checked, for want of figures to check them by.`);
    out(`${passed} passed, ${failed} failed`);
  }

  if (passed + unknownKinds === 0 || failed > unknownKinds) return exitCodes.failed;
  return unknownKinds > 0 ? exitCodes.unknownKind : exitCodes.passed;
}

function linesFor(file: VerifyReport & { path: string }): string[] {
  const what = [file.kind, file.id].filter(Boolean).join(' ');
  return file.cases.map((one) => {
    const head = `${one.outcome}: ${printable(what || file.path)}: ${one.name}`;
    return one.outcome === 'passed' ? `${head} (${one.compared} values)` : `${head}: ${sayProblems(one)}`;
  });
}

function sayProblems({ problems }: CaseReport): string {
  const said = problems.slice(0, PROBLEMS_ON_A_LINE).map(printable).join('; ');
  const rest = problems.length - PROBLEMS_ON_A_LINE;
  return rest > 0 ? `${said}; and ${rest} more` : said;
}

async function verifyPath(path: string): Promise<VerifyReport> {
  let json: unknown;
  try {
    // Asked before it is opened: opening a pipe that nobody writes to would wait for ever.
    const about = await stat(path);
    if (!about.isFile()) return unreadable(`${printable(path)} is not a file`);
    if (about.size > MOST_BYTES)
      return unreadable(`${printable(path)} is larger than 200 MB and was not read`);
    const text = await readFile(path, 'utf8');
    json = JSON.parse(text.replace(/^\u{FEFF}/u, ''));
  } catch (cause) {
    const problem = cause instanceof SyntaxError ? 'is not JSON' : 'could not be read';
    return unreadable(`${printable(path)} ${problem}: ${printable(messageOf(cause))}`);
  }
  return verifyFile(json, (name) => readBeside(path, name));
}

/** A table beside the file, or in the folder above. The names are the engines' own; a path in one is a mistake of ours. */
async function readBeside(path: string, name: string): Promise<string | undefined> {
  if (!/^[\w-][\w.-]*$/.test(name)) throw new Error(`Not a plain file name: ${name}`);
  for (const folder of [dirname(path), join(dirname(path), '..')]) {
    const candidate = join(folder, name);
    const about = await stat(candidate).catch(() => undefined);
    if (about?.isFile() && about.size <= MOST_BYTES) return readFile(candidate, 'utf8');
  }
  return undefined;
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
