import { readYesNo } from './cells.ts';
import { staffFields } from './fields.ts';
import type { ColumnMapping, StaffField } from './fields.ts';
import { fieldLike, fieldNamed, normaliseHeader } from './header-names.ts';
import type { StaffTableRow } from './staff-table.ts';

/** How sure we are: the municipality said so before, the name is known, or it resembles a known one. */
export type Confidence = 'remembered' | 'certain' | 'likely';

export type MappingGuess = {
  readonly mapping: ColumnMapping;
  readonly confidence: { readonly [Field in StaffField]?: Confidence };
};

/** What is kept from an accepted import: which header held which field. `null` is a field not to be used. */
export type RememberedMapping = {
  readonly fingerprint: string;
  readonly columns: { readonly [Field in StaffField]?: string | null };
};

type Draft = {
  mapping: { [Field in StaffField]?: number };
  confidence: { [Field in StaffField]?: Confidence };
};

/**
 * Proposes which column holds which field. A remembered mapping of the same layout wins over what we would guess,
 * also where it leaves a field out. The first rows, when given, settle what a name alone cannot: whether «Enhet» holds
 * codes or names, and whether «Leder» says yes and no or names the manager.
 */
export function guessMapping(
  headers: readonly string[],
  remembered?: RememberedMapping,
  rows: readonly StaffTableRow[] = [],
): MappingGuess {
  if (remembered !== undefined && remembered.fingerprint === headerFingerprint(headers))
    return recall(headers, remembered);

  const draft: Draft = { mapping: {}, confidence: {} };
  const taken = new Set<number>();
  const take = (field: StaffField, column: number, how: Confidence) => {
    if (draft.mapping[field] !== undefined || taken.has(column)) return;
    draft.mapping[field] = column;
    draft.confidence[field] = how;
    taken.add(column);
  };
  for (const [column, header] of headers.entries()) {
    const field = fieldNamed(header);
    if (field !== undefined) take(field, column, 'certain');
  }
  const similar = headers
    .map((header, column) => ({ column, like: taken.has(column) ? undefined : fieldLike(header) }))
    .sort((a, b) => (b.like?.length ?? 0) - (a.like?.length ?? 0));
  for (const { column, like } of similar) if (like !== undefined) take(like.field, column, 'likely');

  settleByContent(draft, headers, rows.slice(0, 200));
  return draft;
}

const codesAndNames: readonly (readonly [StaffField, StaffField])[] = [
  ['employeeNumber', 'fullName'],
  ['unitCode', 'unitName'],
  ['parentUnitCode', 'parentUnitName'],
  ['positionCode', 'positionTitle'],
];

function settleByContent(draft: Draft, headers: readonly string[], rows: readonly StaffTableRow[]): void {
  const { mapping } = draft;
  const valuesOf = (column: number) =>
    rows.map((row) => (row.cells[column] ?? '').trim()).filter((cell) => cell !== '');
  const move = (from: StaffField, to: StaffField) => {
    const column = mapping[from];
    forget(draft, from);
    if (column === undefined || mapping[to] !== undefined) return;
    mapping[to] = column;
    draft.confidence[to] = 'likely';
  };

  for (const [code, name] of codesAndNames) {
    const codeColumn = mapping[code];
    const nameColumn = mapping[name];
    if (codeColumn !== undefined && nameColumn === undefined) {
      const values = valuesOf(codeColumn);
      // «Stilling» is the code beside its text, and the title when it stands alone.
      const alone = values.length === 0 && normaliseHeader(headers[codeColumn] ?? '') === 'stilling';
      if (alone || mostly(values, isWords)) move(code, name);
    } else if (nameColumn !== undefined && codeColumn === undefined && mostly(valuesOf(nameColumn), isCode))
      move(name, code);
  }
  if (mapping.leader !== undefined) {
    const values = valuesOf(mapping.leader);
    // One word that we do not understand is a fault in a row; a column of them is another column.
    if (mostly(values, (value) => readYesNo(value) === undefined)) move('leader', 'managerNumber');
  }
}

function forget(draft: Draft, field: StaffField): void {
  delete draft.mapping[field];
  delete draft.confidence[field];
}

function mostly(values: readonly string[], is: (value: string) => boolean): boolean {
  return values.length > 0 && values.filter(is).length >= values.length * 0.8;
}

function isCode(value: string): boolean {
  return /^\d[\d .-]*$/.test(value);
}

function isWords(value: string): boolean {
  return /^\p{L}[^\d]*$/u.test(value) && value.length > 3;
}

function recall(headers: readonly string[], remembered: RememberedMapping): MappingGuess {
  const keys = headerKeys(headers);
  const draft: Draft = { mapping: {}, confidence: {} };
  for (const field of staffFields) {
    const key = remembered.columns[field];
    const column = key === null || key === undefined ? -1 : keys.indexOf(key);
    if (column < 0) continue;
    draft.mapping[field] = column;
    draft.confidence[field] = 'remembered';
  }
  return draft;
}

/** What to store when a mapping has been accepted, so that the next file of the same layout needs no help. */
export function rememberMapping(headers: readonly string[], mapping: ColumnMapping): RememberedMapping {
  const keys = headerKeys(headers);
  const columns: { [Field in StaffField]?: string | null } = {};
  for (const field of staffFields) {
    const column = mapping[field];
    columns[field] = column === undefined ? null : (keys[column] ?? null);
  }
  return { fingerprint: headerFingerprint(headers), columns };
}

/** The same for the same set of headers, in whatever order, case or spelling they come. */
export function headerFingerprint(headers: readonly string[]): string {
  return hash(headerKeys(headers).sort().join('|'));
}

/** Headers without spelling; the second of two equal ones is told apart by its number. */
function headerKeys(headers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const name = normaliseHeader(header);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  });
}

/** FNV-1a in 32 bits twice, from two starts: enough to tell layouts apart, and no secret. */
function hash(text: string): string {
  const run = (start: number) => {
    let value = start;
    for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    return (value >>> 0).toString(16).padStart(8, '0');
  };
  return run(0x811c9dc5) + run(0x9747b28c);
}
