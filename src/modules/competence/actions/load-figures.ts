import { Kysely } from 'kysely';
import type pg from 'pg';
import type { LocalDate } from '../../../kernel/local-date.ts';
import { type Result, succeed } from '../../../kernel/result.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { dialectOver } from '../../../platform/database/dialect.ts';
import { nobody } from '../../../platform/database/scope.ts';
import type { Tables } from '../../../platform/database/tables.ts';
import type { FigureKind, FigureNote } from '../domain/figures/series.ts';
import { readFigureFile } from '../store/files/read-figures.ts';
import { decide } from './decide-figures.ts';
import type { UploadFiguresFailure } from './import-figures.ts';
import { keepFigures, type Kept } from './keep-figures.ts';

/** Lets figures be in force in a world that is being built: read and checked as a file, on the builder's connection. */
export async function loadFigures(
  owner: pg.ClientBase,
  file: { readonly kind: FigureKind; readonly text: string; readonly note: FigureNote | null },
  today: LocalDate,
): Promise<Result<Kept, UploadFiguresFailure>> {
  const read = await readFigureFile(Buffer.from(file.text), file.kind);
  if (!read.ok) return read;
  const who = { scope: nobody };
  await owner.query('begin');
  try {
    await owner.query('set local role lederloft_trusted');
    const tx = new Kysely<Tables>({ dialect: dialectOver(owner) }) as Tx;
    const originName = `${read.value.series}.csv`;
    const kept = await keepFigures(
      tx,
      who,
      { ...read.value, origin: 'file', originName, note: file.note },
      today,
    );
    if (kept.ok && kept.value.outcome === 'ready') await decide(tx, who, kept.value.source, 'accepted');
    await owner.query(kept.ok ? 'commit' : 'rollback');
    return kept.ok ? succeed(kept.value) : kept;
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}
