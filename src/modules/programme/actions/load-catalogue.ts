import type pg from 'pg';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { type CatalogueFault, findCatalogueFaults } from '../domain/catalogue-faults.ts';
import type { Catalogue } from '../domain/programme.ts';
import { catalogueRows } from '../store/catalogue-rows.ts';

/**
 * Fills a new installation with the catalogue; what is there already is left as it is, because the database is the truth
 * once it has been filled. Runs on the owner's connection, as the role that may write reference data.
 */
export async function loadCatalogue(
  owner: pg.ClientBase,
  catalogue: Catalogue,
): Promise<Result<{ added: number }, readonly CatalogueFault[]>> {
  const faults = findCatalogueFaults(catalogue);
  if (faults.length > 0) return fail(faults);

  let added = 0;
  await owner.query('begin');
  try {
    await owner.query('set local role lederloft_trusted');
    for (const [table, rows] of Object.entries(catalogueRows(catalogue))) {
      const columns = Object.keys(rows[0] ?? {}).join();
      const done = await owner.query(
        `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)
         on conflict do nothing`,
        [JSON.stringify(rows)],
      );
      added += done.rowCount ?? 0;
    }
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
  return succeed({ added });
}
