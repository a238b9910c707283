import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';

/** Somebody who is let into a plan. */
export type Invitation = {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly municipality: MunicipalityCode | null;
  /** The union or the body that the person speaks for. */
  readonly body: string;
};

export type LineProblem = 'name' | 'email' | 'municipality-missing' | 'municipality-unknown';
export type LineFailure = { readonly line: number; readonly text: string; readonly problem: LineProblem };

export const MOST_AT_ONCE = 100;
const LONGEST = 120;
const EMAIL = /^[^\s@;,<>]{1,64}@[^\s@;,<>.]+(\.[^\s@;,<>.]+)+$/;

/** The municipalities that somebody may come from, by their names. */
export type Municipalities = ReadonlyMap<string, string>;

/**
 * Reads a list as it is pasted from a sheet or a mail: name; e-mail; municipality on each line, with semicolons or tabs. A
 * line of headings and empty lines are passed over, and an address that comes twice counts once. Everything that is wrong is
 * told, and nothing is taken while anything is.
 */
export function readMemberList(
  text: string,
  municipalities: Municipalities,
): Result<readonly Invitation[], readonly LineFailure[]> {
  const failures: LineFailure[] = [];
  const people = new Map<string, Invitation>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const cells = line.split(/[;\t]/).map((cell) => cell.trim());
    if (cells.every((cell) => cell === '')) continue;
    if (index === 0 && !line.includes('@') && /e-?post|mail/i.test(line)) continue;
    const read = readPerson(
      { name: cells[0] ?? '', email: cells[1] ?? '', municipality: cells[2] ?? '' },
      municipalities,
    );
    if (!read.ok) failures.push({ line: index + 1, text: line.slice(0, LONGEST), problem: read.failure });
    else if (!people.has(read.value.email)) people.set(read.value.email, read.value);
  }
  return failures.length > 0 ? fail(failures) : succeed([...people.values()]);
}

/** One person as written: the last word of the name is the family name, as most lists have it. */
export function readPerson(
  typed: {
    readonly name: string;
    readonly email: string;
    readonly municipality: string;
    readonly body?: string;
  },
  municipalities: Municipalities,
): Result<Invitation, LineProblem> {
  const words = typed.name.replaceAll(/\s+/g, ' ').trim().split(' ');
  const familyName = words.pop() ?? '';
  const givenName = words.join(' ');
  if (givenName === '' || familyName === '' || typed.name.length > LONGEST) return fail('name');
  const email = typed.email.trim().toLowerCase();
  if (!EMAIL.test(email) || email.length > LONGEST) return fail('email');
  const municipality = municipalityOf(typed.municipality.trim(), municipalities);
  if (!municipality.ok) return municipality;
  return succeed({
    givenName,
    familyName,
    email,
    municipality: municipality.value,
    body: (typed.body ?? '').trim().slice(0, LONGEST),
  });
}

/** By name or number, with or without «kommune». In a plan of one municipality nobody needs to say which. */
function municipalityOf(
  written: string,
  municipalities: Municipalities,
): Result<MunicipalityCode | null, LineProblem> {
  const [only, ...others] = municipalities.keys();
  if (written === '') {
    if (only === undefined || others.length > 0) return fail('municipality-missing');
    return succeed(only as MunicipalityCode);
  }
  const wanted = written.toLocaleLowerCase('nb').replace(/ kommune$/, '');
  for (const [code, name] of municipalities) {
    if (wanted === code || wanted === name.toLocaleLowerCase('nb')) return succeed(code as MunicipalityCode);
  }
  return fail('municipality-unknown');
}
