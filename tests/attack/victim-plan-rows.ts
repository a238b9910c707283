import { v7 as uuid } from 'uuid';
import type { PersonId } from '../../src/kernel/ids.ts';
import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';
import { GJOVIK_PLAN } from '../../stories/plans/ids.ts';

type Row = Readonly<Record<string, unknown>>;

/** Ways to put rows in, past the row rules, and what most of them have in common. */
export type PlanRows = {
  readonly platform: TestPlatform;
  /** Who wrote it all, and when. */
  readonly adviser: PersonId;
  readonly at: string;
  readonly ofPlan: { readonly plan_id: string };
  /** @returns the id of the row */
  insert(table: string, row: Row): Promise<string>;
  /** For tables whose rows have no id of their own. */
  put(table: string, row: Row): Promise<void>;
};

export function planRows(platform: TestPlatform, adviser: PersonId): PlanRows {
  const { owner } = platform;
  const insert = async (table: string, row: Row): Promise<string> => {
    const id = uuid();
    const { rows } = await owner.query<{ id: string | null }>(
      `insert into ${table} (${Object.keys({ id, ...row }).join()})
       select ${Object.keys({ id, ...row }).join()} from jsonb_populate_record(null::${table}, $1) returning id`,
      [JSON.stringify({ id, ...row })],
    );
    return rows[0]?.id ?? id;
  };
  const put = async (table: string, row: Row): Promise<void> => {
    const columns = Object.keys(row).join();
    await owner.query(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1)`,
      [JSON.stringify(row)],
    );
  };
  const at = new Date(Date.now() - 86_400_000).toISOString();
  return { platform, adviser, at, ofPlan: { plan_id: GJOVIK_PLAN }, insert, put };
}
