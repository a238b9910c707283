import type { Insertable } from 'kysely';
import type pg from 'pg';
import type { Tables } from '../src/platform/database/tables.ts';

type Rows = { [Table in keyof Tables]?: Insertable<Tables[Table]>[] };

/** Rows of a world before they are saved. What does not fit the tables does not compile. */
export type World = {
  add<Table extends keyof Tables>(table: Table, row: Insertable<Tables[Table]>): void;
  rows: Rows;
};

export function emptyWorld(): World {
  const rows: Rows = {};
  return {
    rows,
    add: (table, row) => {
      const list = (rows[table] ??= []) as unknown[];
      list.push(row);
    },
  };
}

/** Parents before children, as the foreign keys want it. */
const ORDER: readonly (keyof Tables)[] = [
  'county',
  'municipality',
  'municipality_change',
  'region',
  'region_member',
  'person',
  'role_assignment',
  'demo_person',
  'unit',
  'employee',
  'position',
  'unit_leadership',
  'education_record',
  'staff_import',
  'programme',
  'course',
  'course_version',
  'cohort',
  'cohort_municipality',
  'cohort_course',
  'gathering',
  'coursework',
  'participant',
  'manager_approval',
  'coursework_status',
  'course_completion',
  'competence_item',
  'plan',
  'plan_member',
  'plan_chapter',
  'plan_chapter_text',
  'plan_chapter_coursework',
  'plan_goal',
  'plan_requirement',
  'plan_capital',
  'plan_core_answer',
  'plan_need',
  'plan_recommendation',
  'plan_measure',
  'plan_measure_need',
  'plan_measure_cost',
  'plan_measure_report',
  'plan_comment',
  'plan_version',
  'plan_hearing',
  'plan_hearing_answer',
  'plan_hearing_response',
  'plan_union_review',
  'plan_case',
  'plan_year_status',
  'plan_roll_item',
  'plan_arrangement',
  'plan_cost_share',
  'plan_cost_split',
  'plan_recommendation_answer',
  'plan_pool',
  'plan_pool_share',
  'plan_course',
  'plan_course_seat',
  'plan_run',
  'mapping_round',
  'mapping_round_item',
  'mapping_round_unit',
  'competence_holding',
  'class_order',
  'class_order_municipality',
  'class_order_course',
  'class_order_candidate',
  'class_order_event',
  'call',
  'call_class',
  'application',
  'application_wish',
  'application_content',
  'application_education',
  'application_practice',
  'application_approval',
  'nomination',
  'qualification',
  'application_event',
];

const CHUNK = 5000;

/** Saves a world in one transaction, as the role that may see past the row rules. */
export async function saveWorld(client: pg.ClientBase, world: World): Promise<void> {
  const forgotten = Object.keys(world.rows).filter((table) => !ORDER.includes(table as keyof Tables));
  if (forgotten.length > 0) throw new Error(`Not in the order of saving: ${forgotten.join(', ')}`);
  await client.query('begin');
  try {
    await client.query('set local role lederloft_trusted');
    for (const table of ORDER) {
      const rows = world.rows[table] ?? [];
      for (let start = 0; start < rows.length; start += CHUNK) {
        await insert(client, table, rows.slice(start, start + CHUNK));
      }
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function insert(client: pg.ClientBase, table: string, rows: readonly object[]): Promise<void> {
  // Rows of one table may leave different columns to their defaults, so they are sent by shape.
  for (const alike of Map.groupBy(rows, (row) => Object.keys(row).join()).values()) {
    const names = Object.keys(alike[0] ?? {});
    const columns = names.map((name) => `"${name}"`).join();
    // The same person may be met in two stories, with the same id.
    const again = names.includes('id') ? 'on conflict (id) do nothing' : '';
    await client.query(
      `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_recordset(null::"${table}", $1) ${again}`,
      [JSON.stringify(alike)],
    );
  }
}
