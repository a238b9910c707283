import type pg from 'pg';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import {
  faultsIn,
  type Part,
  planReference,
  type ReferenceFault,
} from '../domain/reference/plan-reference.ts';
import type { Reference } from '../domain/reference/reference.ts';
import { type FileFailure, type FileSource, readReferenceFiles } from '../store/reference/files.ts';
import { type KlassFailure, type KlassSource, readKlass } from '../store/reference/klass.ts';
import { readKnown, saveReference } from '../store/reference/save.ts';

export type ReferenceSource = FileSource | KlassSource;

export type ReferenceFailure =
  | FileFailure
  | KlassFailure
  | { readonly kind: 'source-faulty'; readonly faults: readonly ReferenceFault[] };

export type ReferenceTally = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: number;
};

/** What an import did, by the names and codes that a person can look up. */
export type ReferenceReport = {
  readonly counties: ReferenceTally;
  readonly municipalities: ReferenceTally;
  readonly changes: ReferenceTally;
  readonly regions: ReferenceTally;
};

/**
 * Brings counties, municipalities, their changes and regions up to date with a source. These are public facts that
 * belong to nobody in the program, so there is no actor: whoever holds the owner's connection may do it. The source is
 * read and checked to its end before the first row is written, and everything is written in one transaction. What the
 * source does not tell (Klass knows no language form) stays as it is, and nothing is removed.
 */
export async function importReference(
  owner: pg.Pool,
  source: ReferenceSource,
): Promise<Result<ReferenceReport, ReferenceFailure>> {
  const told = source.kind === 'klass' ? await readKlass(source) : await readReferenceFiles(source);
  if (!told.ok) return told;

  const client = await owner.connect();
  try {
    await client.query('begin');
    const result = await bringUpToDate(client, told.value, nameOf(source));
    await client.query(result.ok ? 'commit' : 'rollback');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

async function bringUpToDate(
  client: pg.ClientBase,
  told: Reference,
  source: string,
): Promise<Result<ReferenceReport, ReferenceFailure>> {
  const known = await readKnown(client);
  const faults = faultsIn(told, known);
  if (faults.length > 0) return fail({ kind: 'source-faulty', faults });
  const plan = planReference(known, told);
  await saveReference(client, plan, source);
  return succeed({
    counties: tally(plan.counties, (county) => county.code),
    municipalities: tally(plan.municipalities, (m) => m.code),
    changes: tally(plan.changes, (change) => `${change.from} → ${change.to}`),
    regions: tally(plan.regions, (member) => `${member.region}: ${member.municipality}`),
  });
}

function tally<Fact>(part: Part<Fact>, name: (fact: Fact) => string): ReferenceTally {
  return { added: part.added.map(name), changed: part.changed.map(name), unchanged: part.unchanged };
}

/** Shown with the facts: the licence asks that the source is named. */
function nameOf(source: ReferenceSource): string {
  return source.kind === 'klass'
    ? 'Statistisk sentralbyrå, Klass 131 og 104 (CC BY 4.0)'
    : 'Kartverket og Statistisk sentralbyrå (CC BY 4.0), bearbeidet';
}
