import { z } from 'zod';

/**
 * A backup is a gzip file of lines: a header, then for each table a line that names it, its rows in PostgreSQL's own
 * text form of `copy` and a line `\.`, and at last the hash of all that came before. `zcat` shows it.
 */
export const FORMAT = 'lederloft-backup';
export const FORMAT_VERSION = 1;
export const END_OF_ROWS = Buffer.from('\\.\n');

/** The file, or the database it should go into, is not as it must be; nothing was changed. */
export class BackupRefused extends Error {
  override name = 'BackupRefused';
}

const name = z.string().regex(/^[a-z_][a-z0-9_]*$/);

export const Header = z.object({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  /** The version of the program that wrote it. */
  program: z.string(),
  createdAt: z.iso.datetime(),
  kind: z.enum(['demo', 'real']),
  /** The version of the database server, for the one who wonders. */
  server: z.string(),
  migrations: z.array(z.object({ name: z.string(), sha256: z.string() })),
  tables: z.array(z.object({ name, columns: z.array(name), rows: z.int().nonnegative() })),
  /** What each sequence gives next. */
  sequences: z.record(name, z.string().regex(/^\d+$/)),
  /** Jobs that waited and are not in the file: done again after a restore, they would write to people twice. */
  jobsLeftOut: z.int().nonnegative(),
});
export type Header = z.infer<typeof Header>;

export const TableLine = z.object({ table: name });

export const Trailer = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/** Every line that is not a row is JSON of its own. */
export function line(value: object): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}
