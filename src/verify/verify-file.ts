import { printable } from '../kernel/printable.ts';
import { readCases, type Case } from './cases.ts';
import { compare } from './compare.ts';
import { NOT_CHECKED, type Engine, type Question, type ReadBeside } from './engine.ts';
import { engines, readers } from './engines.ts';
import { isObject, nameOfType, own } from './json.ts';

export type CaseReport = {
  readonly outcome: 'passed' | 'failed' | 'not checked' | 'unknown kind';
  readonly name: string;
  /** How many single values were held against the expected ones. */
  readonly compared: number;
  /** Why it did not pass: a sentence for each thing that is wrong, or why it could not be checked. */
  readonly problems: readonly string[];
};

export type VerifyReport = {
  readonly id: string;
  readonly kind: string;
  readonly cases: readonly CaseReport[];
};

/**
 * Runs every case of one file, read from JSON, through the engine for its kind. Never throws, whatever the file holds.
 * Some kinds need figures that are too many to stand in the file; `readBeside` finds them.
 */
export async function verifyFile(
  json: unknown,
  readBeside: ReadBeside = () => Promise.resolve(undefined),
): Promise<VerifyReport> {
  if (!isObject(json)) return unreadable(`the file must hold one JSON object, not ${nameOfType(json)}`);

  const id = own(json, 'id');
  const kind = own(json, 'kind');
  const named = { id: typeof id === 'string' ? printable(id) : '', kind: '' };
  if (typeof kind !== 'string')
    return { ...named, cases: [failed('the file', `"kind" must be a text, not ${nameOfType(kind)}`)] };

  const engine = engines.get(kind);
  const file = { ...named, kind: printable(kind) };
  if (!engine) {
    const known = [...engines.keys()].join(', ');
    const problem = `no engine for the kind "${file.kind}"; there are engines for ${known}`;
    return { ...file, cases: [{ ...failed(file.id || 'the file', problem), outcome: 'unknown kind' }] };
  }
  const cases: CaseReport[] = [];
  for (const read of readCases(readers.get(kind)?.(json) ?? json))
    cases.push('problem' in read ? failed(read.name, read.problem) : await runCase(engine, read, readBeside));
  return { ...file, cases };
}

/** The report on a file that could not be read at all. */
export function unreadable(problem: string): VerifyReport {
  return { id: '', kind: '', cases: [failed('the file', problem)] };
}

async function runCase(
  engine: Engine,
  { name, inputs, wanted, tolerance }: Case,
  readBeside: ReadBeside,
): Promise<CaseReport> {
  const asked = 'result' in wanted && isObject(wanted.result) ? Object.keys(wanted.result) : [];
  const result = await runSafely(engine, inputs, { asked, readBeside });

  if (!result.ok && result.failure.startsWith(NOT_CHECKED))
    return { ...failed(name, result.failure.slice(NOT_CHECKED.length)), outcome: 'not checked' };

  if ('error' in wanted) {
    if (result.ok)
      return failed(name, `an error was expected: ${printable(wanted.error)}, and there was none`);
    if (headOf(result.failure) === headOf(wanted.error))
      return { outcome: 'passed', name, compared: 1, problems: [] };
    return failed(name, `the error is "${result.failure}", expected "${printable(wanted.error)}"`);
  }
  if (!result.ok) return failed(name, `the engine gives no result: ${result.failure}`);

  const { compared, differences } = compare(wanted.result, result.value, tolerance);
  if (compared === 0) return failed(name, '"expected" holds nothing to compare');
  return { outcome: differences.length === 0 ? 'passed' : 'failed', name, compared, problems: differences };
}

/** An engine that throws is our mistake, but it must not keep the other cases from being told about. */
async function runSafely(
  engine: Engine,
  inputs: Case['inputs'],
  question: Question,
): Promise<Awaited<ReturnType<Engine>>> {
  try {
    return await engine(inputs, question);
  } catch (cause) {
    return { ok: false, failure: printable(`the engine broke: ${String(cause)}`) };
  }
}

/** What went wrong stands before the first colon; what follows tells where, in words each program chooses itself. */
function headOf(error: string): string {
  return error.split(':', 1)[0]!.trim();
}

function failed(name: string, problem: string): CaseReport {
  return { outcome: 'failed', name, compared: 0, problems: [problem] };
}
